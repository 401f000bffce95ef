import type { Language } from './language.js';
/** Error messages for which a question has no words of its own. */
export declare const answerNeeded: (language: Language) => string;
export declare const tooLong: (language: Language, limit: number) => string;
export declare const tooLarge: (language: Language) => string;
export declare const refused: (language: Language) => string;
