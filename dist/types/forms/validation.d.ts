import type { Answers, FormDefinition, Question } from './definition.js';
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
export declare const PROBLEM_CODES: readonly ["missing", "unknown-option", "not-an-email", "not-a-phone", "too-long", "too-large", "unknown-question", "refused"];
export type ProblemCode = (typeof PROBLEM_CODES)[number];
/** One thing to put right. Words are chosen at render, in the language of the element (WCAG 2.2 3.3.1). */
export interface Problem {
    readonly field: string;
    readonly code: ProblemCode;
    /** What the endpoint itself says about it, in whatever language it speaks. */
    readonly words?: string;
}
/** The most graphemes that a long text may have unless the site says otherwise. */
export declare const DEFAULT_MAX_LENGTH = 2000;
/** The most graphemes that a site may allow: more does not fit into a request once every grapheme is an emoji. */
export declare const LARGEST_MAX_LENGTH = 10000;
/** The most graphemes of a text of one line. */
export declare const SHORT_TEXT_LENGTH = 200;
export interface Limits {
    /** In graphemes, for each long text. */
    readonly maxLength: number;
}
/** Every problem of the answers, in the order of the questions; none means that they can be sent. */
export declare function validate(definition: FormDefinition, answers: Answers, limits: Limits): readonly Problem[];
/** The problems of some questions, such as those of one step. */
export declare function problemsOf(questions: readonly Question[], answers: Answers, limits: Limits): readonly Problem[];
