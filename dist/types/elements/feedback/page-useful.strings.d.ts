import type { PresetWords } from './words.js';
/** The words of the preset `page-useful`. */
export declare const pageUsefulWords: PresetWords;
