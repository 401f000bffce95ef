import {canonicalAnswer, canonicalAnswers} from './answers.js';
import type {Answer, Answers, FormDefinition, Question} from './definition.js';
import {answerTo, askedQuestions, hasOptions, isOptional} from './definition.js';
import {countGraphemes} from './graphemes.js';

/**
 * Why an answer cannot be sent as it is.
 *
 * - `missing`: nothing was answered
 * - `unknown-option`: a value that is none of the options
 * - `not-an-email`, `not-a-phone`: not in the shape of one
 * - `too-long`: more graphemes than the limit
 * - `too-large`: within the limit, but more bytes than the endpoint takes
 * - `unknown-question`: an answer to something that is not asked
 * - `refused`: the endpoint gave a reason that we have no words for
 */
export const PROBLEM_CODES = [
  'missing',
  'unknown-option',
  'not-an-email',
  'not-a-phone',
  'too-long',
  'too-large',
  'unknown-question',
  'refused',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing to put right. Words are chosen at render, in the language of the element (WCAG 2.2 3.3.1). */
export interface Problem {
  readonly field: string;
  readonly code: ProblemCode;
  /** What the endpoint itself says about it, in whatever language it speaks. */
  readonly words?: string;
}

/** The most graphemes that a long text may have unless the site says otherwise. */
export const DEFAULT_MAX_LENGTH = 2000;

/** The most graphemes that a site may allow: more does not fit into a request once every grapheme is an emoji. */
export const LARGEST_MAX_LENGTH = 10_000;

/** The most graphemes of a text of one line. */
export const SHORT_TEXT_LENGTH = 200;

/** RFC 5321 4.5.3.1.3: what fits between the brackets of a path. */
const LONGEST_EMAIL = 254;

export interface Limits {
  /** In graphemes, for each long text. */
  readonly maxLength: number;
}

/** Every problem of the answers, in the order of the questions; none means that they can be sent. */
export function validate(definition: FormDefinition, answers: Answers, limits: Limits): readonly Problem[] {
  return problemsOf(askedQuestions(definition, canonicalAnswers(answers)), answers, limits);
}

/** The problems of some questions, such as those of one step. */
export function problemsOf(
  questions: readonly Question[],
  answers: Answers,
  limits: Limits,
): readonly Problem[] {
  return questions.flatMap((question) => {
    const answer = canonicalAnswer(answerTo(answers, question.name));
    const code =
      answer === undefined
        ? isOptional(question, answers)
          ? undefined
          : 'missing'
        : problemOf(question, answer, limits);
    return code ? [{field: question.name, code}] : [];
  });
}

function problemOf(question: Question, answer: Answer, limits: Limits): ProblemCode | undefined {
  if (hasOptions(question)) {
    const chosen = question.type === 'choices' ? answer : [answer];
    const isKnown = (value: unknown) => question.options.some((option) => option.value === value);
    return Array.isArray(chosen) && chosen.every(isKnown) ? undefined : 'unknown-option';
  }
  if (typeof answer !== 'string') return 'unknown-option';
  switch (question.type) {
    case 'email':
      return isEmail(answer) ? undefined : 'not-an-email';
    case 'phone':
      return isPhone(answer) ? undefined : 'not-a-phone';
    case 'short-text':
      return isLonger(answer, SHORT_TEXT_LENGTH) ? 'too-long' : undefined;
    case 'long-text':
      return isLonger(answer, limits.maxLength) ? 'too-long' : undefined;
  }
}

/** The cheap test first: a text cannot have more graphemes than code units. */
const isLonger = (text: string, limit: number): boolean =>
  text.length > limit && countGraphemes(text) > limit;

/** Somebody at a host with a dot, and no two dots in a row: a typo, not a grammar, is what this looks for. */
function isEmail(text: string): boolean {
  const address = text.trim();
  return (
    address.length <= LONGEST_EMAIL &&
    /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address) &&
    !address.includes('..')
  );
}

/** 8 to 15 digits (ITU-T E.164), however they are grouped. */
function isPhone(text: string): boolean {
  const digits = text.replace(/[\s()+.\p{Dash}]/gu, '');
  return /^\d{8,15}$/.test(digits);
}
