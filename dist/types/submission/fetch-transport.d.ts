import type { EndpointAnswer } from './delivery.js';
import type { Service } from './services.js';
import type { Transport } from './transport.js';
export interface FetchTransportOptions {
    readonly url: string;
    readonly service: Service;
    /** Resolves to true if the page's own policy blocked a request to the address since `since`. */
    readonly blockedByPolicy?: (url: string, since: number) => Promise<boolean>;
    /** Whether the address is on the page's own origin, where CORS has no say. */
    readonly sameOrigin?: boolean;
    readonly fetch?: typeof fetch;
    readonly now?: () => number;
    /** In milliseconds, for the request and the reading of its answer. */
    readonly timeout?: number;
}
export declare const REQUEST_TIMEOUT = 15000;
/**
 * Sends by `fetch` what the service takes. Without credentials, cookies or a referrer; with `keepalive` where it fits,
 * so that an answer sent while the tab closes still arrives. JSON to another origin makes the browser ask first, and
 * that is wanted: a wrong set-up then fails before anything is stored.
 */
export declare function createFetchTransport({ url, service, blockedByPolicy, sameOrigin, fetch, now, timeout, }: FetchTransportOptions): Transport;
/** Reads an answer as far as it matters. */
export declare function readAnswer(response: Response): Promise<EndpointAnswer>;
