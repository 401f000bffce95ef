import type {Answer, Answers, FormDefinition, Question} from './definition.js';
import {answerTo, askedQuestions} from './definition.js';

// Not `\p{Surrogate}` with the flag `u`: WebKit does not find the half in front of a U+FFFD with it.
const PAIR_OR_HALF = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/**
 * The one stored form of a text. Line breaks become LF (a browser's form gives CR LF, a text area gives LF),
 * NUL is removed (PostgreSQL refuses it), and a lone half of a surrogate pair becomes U+FFFD (UTF-8 cannot hold
 * it). Nothing else is touched: emoji, joiners and direction marks are what the person typed.
 */
export function canonicalText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(PAIR_OR_HALF, (found) => (found.length === 2 ? found : '\ufffd'));
}

/** An answer in its stored form; `undefined` if it says nothing. */
export function canonicalAnswer(answer: Answer | undefined): Answer | undefined {
  if (typeof answer === 'string') {
    const text = canonicalText(answer);
    return text.trim() ? text : undefined;
  }
  return answer?.length ? answer.map(canonicalText) : undefined;
}

/** The names under which the answers to some questions are sent. */
export const namesSent = (questions: readonly Question[]): readonly string[] =>
  questions.filter(({goes}) => !goes).map(({name}) => name);

/** Every answer in its stored form, without those that say nothing. What hangs on an answer hangs on this form of it. */
export function canonicalAnswers(answers: Answers): Answers {
  const kept: Record<string, Answer> = Object.create(null);
  for (const [name, given] of Object.entries(answers)) {
    const answer = canonicalAnswer(given);
    if (answer !== undefined) kept[name] = answer;
  }
  return kept;
}

/**
 * What is sent: the answers to the questions that are asked, in the order of the definition, each in its stored
 * form. A question that was left empty is left out, and contact details go apart.
 */
export function answersToSend(definition: FormDefinition, answers: Answers): Answers {
  return given(definition, answers, false);
}

/** The contact details among the answers, or `undefined` if there are none. */
export function contactToSend(
  definition: FormDefinition,
  answers: Answers,
): Readonly<Record<string, string>> | undefined {
  const contact = given(definition, answers, true) as Record<string, string>;
  return Object.keys(contact).length ? contact : undefined;
}

function given(definition: FormDefinition, answers: Answers, apart: boolean): Answers {
  const kept: Record<string, Answer> = Object.create(null);
  const canonical = canonicalAnswers(answers);
  for (const question of askedQuestions(definition, canonical)) {
    const answer = answerTo(canonical, question.name);
    const isHere = !question.goes && (question.apart ?? false) === apart;
    if (answer !== undefined && isHere) kept[question.name] = answer;
  }
  return kept;
}
