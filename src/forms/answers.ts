import type {Answers, FormDefinition} from './definition.js';
import {isAsked, questionsOf} from './definition.js';

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

/**
 * What is sent: the answers to the questions that are asked, in the order of the definition, each in its stored
 * form. An optional question that was left empty is left out.
 */
export function answersToSend(definition: FormDefinition, answers: Answers): Answers {
  const kept: Record<string, string> = Object.create(null);
  for (const question of questionsOf(definition)) {
    // Own answers only: a question may be called "constructor".
    if (!Object.hasOwn(answers, question.name) || !isAsked(question, kept)) continue;
    const text = canonicalText(answers[question.name] ?? '');
    if (text.trim() !== '') kept[question.name] = text;
  }
  return kept;
}
