import type { ReadConsultations } from './read-consultations.js';
export interface LoadOptions {
    readonly fetch?: typeof fetch;
    /** In milliseconds. */
    readonly timeout?: number;
}
/** Reads the consultations at an address. Why it could not comes back as a failure, never as an error. */
export declare function loadConsultations(url: string, options?: LoadOptions): Promise<ReadConsultations | {
    readonly failure: string;
}>;
