import type { Problem } from '../forms/validation.js';
import type { Service } from './services.js';
/**
 * What became of one attempt to deliver a submission.
 *
 * - `acknowledged`: the endpoint has accepted it; only now may anybody be thanked
 * - `passed-on`: it has left for a service whose answer nobody can read; nobody is thanked, and it is not tried again
 * - `retry`: trying again may help, and can do no harm; `kept` says that it waits on the device
 * - `unconfirmed`: the endpoint answered, but not in a way that says it was accepted; it may have been stored, so
 *   nothing is tried again until the person says so
 * - `rejected`: the endpoint refused this body for good; `isFault` says that the site is to blame
 * - `misconfigured`: the site's set-up is in the way; no retry will help until somebody mends it
 */
export type Delivery = {
    readonly kind: 'acknowledged';
} | {
    readonly kind: 'passed-on';
    readonly to: string;
} | {
    readonly kind: 'retry';
    readonly after?: number;
    readonly kept?: boolean;
} | {
    readonly kind: 'unconfirmed';
} | ({
    readonly kind: 'rejected';
    readonly problems: readonly Problem[];
    readonly isFault?: boolean;
} & Refusal) | {
    readonly kind: 'misconfigured';
    readonly reason: MisconfiguredReason;
};
/** What the endpoint itself said of a refusal that names no question, for the web team; it may repeat the answer. */
export interface Refusal {
    readonly status: number;
    readonly said?: string;
}
export type MisconfiguredReason = {
    readonly code: 'no-endpoint';
} | {
    readonly code: 'unreadable-endpoint' | 'insecure-endpoint' | 'secret-endpoint';
    readonly endpoint: string;
} | {
    readonly code: 'unnamed-fields';
    readonly fields: readonly string[];
} | {
    readonly code: 'status';
    readonly status: number;
} | ({
    readonly code: 'refused';
} & Refusal) | {
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
/** Sorts an answer of the host `to` into its class. */
export declare function deliveryOf(answer: EndpointAnswer, id: string, service: Service, now: number, to?: string): Delivery;
