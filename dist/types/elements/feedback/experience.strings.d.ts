import type { Language } from '../../localization/language.js';
import type { FormWords } from './words.js';
/** The words of the preset `experience`. */
export declare const experienceWords: (language: Language) => FormWords;
