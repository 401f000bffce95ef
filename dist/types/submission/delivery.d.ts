import type { Problem } from '../forms/validation.js';
/**
 * What became of one attempt to deliver a submission.
 *
 * - `acknowledged`: the endpoint has accepted it; only now may anybody be thanked
 * - `retry`: nothing is known to be stored, and trying again may help
 * - `unconfirmed`: the endpoint answered, but not in a way that says it was accepted; it may have been stored, so
 *   nothing is tried again until the person says so
 * - `rejected`: the endpoint refused this body for good
 * - `misconfigured`: the site's set-up is in the way; no retry will help until somebody mends it
 */
export type Delivery = {
    readonly kind: 'acknowledged';
} | {
    readonly kind: 'retry';
    readonly after?: number;
} | {
    readonly kind: 'unconfirmed';
} | {
    readonly kind: 'rejected';
    readonly status: number;
    readonly problems: readonly Problem[];
} | {
    readonly kind: 'misconfigured';
    readonly reason: MisconfiguredReason;
};
export type MisconfiguredReason = {
    readonly code: 'no-endpoint';
} | {
    readonly code: 'unreadable-endpoint' | 'insecure-endpoint';
    readonly endpoint: string;
} | {
    readonly code: 'status';
    readonly status: number;
} | {
    readonly code: 'content-security-policy' | 'cross-origin';
};
/** An endpoint's answer, read in full. */
export interface EndpointAnswer {
    readonly status: number;
    readonly redirected: boolean;
    readonly body: string;
    /** The `Retry-After` header as it was sent. */
    readonly retryAfter: string | null;
}
/** Says whether a 2xx answer means that the submission was accepted. */
export type Acknowledges = (answer: EndpointAnswer, id: string) => boolean;
/** Sorts an answer into its class. `unproven` is what a 2xx that acknowledges nothing amounts to. */
export declare function deliveryOf(answer: EndpointAnswer, id: string, service: {
    readonly acknowledges: Acknowledges;
    readonly unproven: 'retry' | 'unconfirmed';
}, now: number): Delivery;
/** Accepted by our receiver: the same id comes back. */
export declare const echoesId: Acknowledges;
/**
 * Accepted by an endpoint that we know nothing about: a 2xx that was not redirected and is not a page. A guest
 * Wi-Fi's or a single sign-on's login page is a 200 too.
 */
export declare const isNotAPage: Acknowledges;
