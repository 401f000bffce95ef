import type { Language } from './language.js';
/** What the button says that changes the reading level of an element. */
export declare const toEasyRead: (language: Language) => string;
export declare const toStandard: (language: Language) => string;
