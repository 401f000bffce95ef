import type { Language } from './language.js';
/** Words that any form needs. */
export declare const send: (language: Language) => string;
export declare const sending: (language: Language) => string;
export declare const continueOn: (language: Language) => string;
export declare const back: (language: Language) => string;
export declare const or: (language: Language) => string;
export declare const clear: (language: Language) => string;
export declare const optional: (language: Language) => string;
export declare const errorPrefix: (language: Language) => string;
export declare const problemHeading: (language: Language) => string;
export declare const problemCount: (language: Language, count: number) => string;
/** What is left of the limit, or how much is too much. */
export declare const characterCount: (language: Language, left: number) => string;
export declare const leaveEmpty: (language: Language) => string;
export declare const leaveOut: (language: Language) => string;
export declare const privacyLink: (language: Language) => string;
export declare const trial: (language: Language) => string;
export declare const askedBy: (language: Language) => string;
