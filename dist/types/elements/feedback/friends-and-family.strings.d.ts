import type { FormWords } from '../../localization/form-words.js';
import type { Language } from '../../localization/language.js';
/**
 * The words of the preset `friends-and-family`. The question and its six answers are mandated letter by letter; a
 * test compares the English with the definition.
 */
export declare const friendsAndFamilyWords: (language: Language) => FormWords;
