import type { Question } from './definition.js';
/** What a step asks at first sight; the rest stands below an option, while that is chosen. */
export declare const standingQuestions: (asked: readonly Question[]) => readonly Question[];
/** What a step asks before anything on it is answered. */
export declare const openingQuestions: (asked: readonly Question[]) => readonly Question[];
/** What stands below the options of a choice. */
export declare const revealedQuestions: ({ name }: Question, asked: readonly Question[]) => readonly Question[];
/** The option under which a question stands, if a choice of the same step asks for one line more. */
export declare function revealingOption(question: Question, asked: readonly Question[]): string | undefined;
