import type { Answers, FormDefinition } from './definition.js';
/**
 * The one stored form of a text. Line breaks become LF (a browser's form gives CR LF, a text area gives LF),
 * NUL is removed (PostgreSQL refuses it), and a lone half of a surrogate pair becomes U+FFFD (UTF-8 cannot hold
 * it). Nothing else is touched: emoji, joiners and direction marks are what the person typed.
 */
export declare function canonicalText(text: string): string;
/**
 * What is sent: the answers to the questions that are asked, in the order of the definition, each in its stored
 * form. An optional question that was left empty is left out.
 */
export declare function answersToSend(definition: FormDefinition, answers: Answers): Answers;
