import type { Problem } from '../forms/validation.js';
import type { Language } from './language.js';
/**
 * The error message of a problem: a whole sentence that says how to put it right. The question stands after a colon, so
 * that nothing has to be declined.
 */
export declare function errorText(language: Language, code: Problem['code'], question: string, limit: number): string;
