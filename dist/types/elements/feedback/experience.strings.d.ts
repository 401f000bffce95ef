import type { FormWords } from '../../localization/form-words.js';
import type { Language } from '../../localization/language.js';
/** The words of the preset `experience`. */
export declare const experienceWords: (language: Language) => FormWords;
