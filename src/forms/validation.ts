import {answersToSend} from './answers.js';
import type {Answers, FormDefinition, Question} from './definition.js';
import {isAsked, questionsOf} from './definition.js';
import {countGraphemes} from './graphemes.js';

/**
 * Why an answer cannot be sent as it is.
 *
 * - `missing`: nothing was answered
 * - `unknown-option`: a value that is none of the options
 * - `too-long`: more graphemes than the limit
 * - `too-large`: within the limit, but more bytes than the endpoint takes
 * - `unknown-question`: an answer to something that is not asked
 * - `refused`: the endpoint gave a reason that we have no words for
 */
export type ProblemCode =
  'missing' | 'unknown-option' | 'too-long' | 'too-large' | 'unknown-question' | 'refused';

/** One thing to put right. Words are chosen at render, in the language of the element (WCAG 2.2 3.3.1). */
export interface Problem {
  readonly field: string;
  readonly code: ProblemCode;
}

/** The most graphemes that a long text may have unless the site says otherwise. */
export const DEFAULT_MAX_LENGTH = 2000;

/** The most graphemes that a site may allow: more does not fit into a request once every grapheme is an emoji. */
export const LARGEST_MAX_LENGTH = 10_000;

export interface Limits {
  /** In graphemes, for each long text. */
  readonly maxLength: number;
}

/** Every problem of the answers, in the order of the questions; none means that they can be sent. */
export function validate(definition: FormDefinition, answers: Answers, limits: Limits): readonly Problem[] {
  // What would be sent is what is checked: an answer that hangs on a question no longer asked counts in neither.
  const sent = answersToSend(definition, answers);
  return questionsOf(definition).flatMap((question) => {
    if (!isAsked(question, sent)) return [];
    const code = problemOf(question, sent[question.name] ?? '', limits);
    return code ? [{field: question.name, code}] : [];
  });
}

function problemOf(question: Question, answer: string, limits: Limits): ProblemCode | undefined {
  if (answer.trim() === '') return question.optional ? undefined : 'missing';
  if (question.type === 'choice') {
    return question.options.some(({value}) => value === answer) ? undefined : 'unknown-option';
  }
  // The cheap test first: a text cannot have more graphemes than code units.
  return answer.length > limits.maxLength && countGraphemes(answer) > limits.maxLength
    ? 'too-long'
    : undefined;
}
