import type { Language } from './language.js';
/** What stands around the signposts; their names and hours are data. */
export declare const helpNow: (language: Language) => string;
export declare const textTo: (language: Language, message: string, number: string) => string;
