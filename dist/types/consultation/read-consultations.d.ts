import type { Mistake } from '../forms/rules.js';
import type { Consultation } from './consultation.js';
/** What a source holds. A consultation is either read in full or left out: half of one would mislead people. */
export interface ReadConsultations {
    readonly consultations: readonly Consultation[];
    readonly mistakes: readonly Mistake[];
}
/**
 * Reads a list of consultations, or one: our own JSON, or what Citizen Space answers. Addresses are taken from where
 * the JSON lies, `base`; only those of web pages are links.
 */
export declare function readConsultations(value: unknown, base: string): ReadConsultations;
