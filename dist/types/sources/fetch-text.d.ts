/** What was fetched, or why it was not: in words for the console. */
export type FetchedText = {
    readonly text: string;
    readonly url: string;
} | {
    readonly failure: 'status' | 'too-large' | 'timeout' | 'unreachable';
    readonly detail: string;
};
export interface FetchTextOptions {
    /** In bytes. No more is read. */
    readonly largest: number;
    /** Ends it: nobody wants the answer any more. */
    readonly signal?: AbortSignal | undefined;
    readonly fetch?: typeof globalThis.fetch | undefined;
    /** In milliseconds, to the last byte. */
    readonly timeout?: number | undefined;
}
/**
 * Fetches what a site or another system publishes: within limits, without cookies and without saying from which page.
 * Never rejects.
 */
export declare function fetchText(url: string, { largest, signal, fetch, timeout }: FetchTextOptions): Promise<FetchedText>;
