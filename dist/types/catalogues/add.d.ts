import type { Catalogue } from '../localization/catalogues.js';
/** Leaves a catalogue where the main script looks for it, whether that has run or is yet to come. */
export declare function add(catalogue: Catalogue): void;
