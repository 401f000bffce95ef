import type { ReadConsultations } from './read-consultations.js';
/** In milliseconds, for the request and the reading of its answer. */
export declare const LOAD_TIMEOUT = 10000;
export interface LoadOptions {
    readonly fetch?: typeof fetch;
    readonly timeout?: number;
}
/**
 * Reads the consultations at an address: without cookies, and without saying from which page. Why it could not comes
 * back as a failure, never as an error.
 */
export declare function loadConsultations(url: string, { fetch, timeout }?: LoadOptions): Promise<ReadConsultations | {
    readonly failure: string;
}>;
