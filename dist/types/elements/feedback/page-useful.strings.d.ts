import type { FormWords } from '../../localization/form-words.js';
import type { Language } from '../../localization/language.js';
/** The words of the preset `page-useful`. */
export declare const pageUsefulWords: (language: Language) => FormWords;
