import type { Language } from '../../localization/language.js';
import type { FormWords } from './words.js';
/** The words of the preset `page-useful`. */
export declare const pageUsefulWords: (language: Language) => FormWords;
