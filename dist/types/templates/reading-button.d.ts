import type { TemplateResult } from 'lit';
import type { Language, Reading } from '../localization/language.js';
/**
 * The button to Easy Read and back, where its catalogue is there. It changes its words, not a pressed state: what it
 * does next is what it says.
 */
export declare function readingButton(language: Language, onChange: (reading: Reading) => void): TemplateResult | undefined;
