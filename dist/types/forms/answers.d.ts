import type { Answer, Answers, FormDefinition, Question } from './definition.js';
/**
 * The one stored form of a text. Line breaks become LF (a browser's form gives CR LF, a text area gives LF),
 * NUL is removed (PostgreSQL refuses it), and a lone half of a surrogate pair becomes U+FFFD (UTF-8 cannot hold
 * it). Nothing else is touched: emoji, joiners and direction marks are what the person typed.
 */
export declare function canonicalText(text: string): string;
/** An answer in its stored form; `undefined` if it says nothing. */
export declare function canonicalAnswer(answer: Answer | undefined): Answer | undefined;
/** The names under which the answers to some questions are sent. */
export declare const namesSent: (questions: readonly Question[]) => readonly string[];
/** Every answer in its stored form, without those that say nothing. What hangs on an answer hangs on this form of it. */
export declare function canonicalAnswers(answers: Answers): Answers;
/**
 * What is sent: the answers to the questions that are asked, in the order of the definition, each in its stored
 * form. A question that was left empty is left out, and contact details go apart.
 */
export declare function answersToSend(definition: FormDefinition, answers: Answers): Answers;
/** The contact details among the answers, or `undefined` if there are none. */
export declare function contactToSend(definition: FormDefinition, answers: Answers): Readonly<Record<string, string>> | undefined;
