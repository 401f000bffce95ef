import type { Problem } from '../forms/validation.js';
import type { Delivery, MisconfiguredReason, Refusal } from './delivery.js';
import type { FrozenSubmission } from './submission.js';
/**
 * Where a submission stands. `sending` and `waiting` may follow each other; the others are final, except that the
 * person may try again after `misconfigured`.
 *
 * `passed-on` means that nobody can read what became of it: it is neither thanked for nor tried again.
 * `waiting` with `automatic: false` means that the endpoint may have stored it: only the person decides to repeat. With
 * `kept`, it is on the device, sealed, and goes on from there when the page is closed.
 */
export type Standing = {
    readonly state: 'sending';
    readonly attempt: number;
} | {
    readonly state: 'waiting';
    readonly automatic: boolean;
    readonly kept?: boolean;
} | {
    readonly state: 'sent';
} | {
    readonly state: 'passed-on';
    readonly to: string;
} | ({
    readonly state: 'rejected';
    readonly problems: readonly Problem[];
} & Refusal) | {
    readonly state: 'misconfigured';
    readonly reason: MisconfiguredReason;
} | {
    readonly state: 'expired';
};
/** What can come of an attempt to send. */
export type Outcome = Exclude<Standing, {
    readonly state: 'sending';
}>;
/** One submission on its way. */
export interface OutboxEntry<Sent = FrozenSubmission> {
    readonly submission: Sent;
    readonly standing: Standing;
    /** Tries at once instead of at the next moment; does nothing while an attempt is under way or after the end. */
    tryNow(): void;
    /** As `tryNow`, but only where trying by itself is allowed: the network is back, the tab is visible again. */
    wake(): void;
}
export interface OutboxOptions {
    readonly now?: () => number;
    /** From 0 up to, not including, 1. */
    readonly random?: () => number;
    readonly setTimer?: (work: () => void, milliseconds: number) => unknown;
    readonly clearTimer?: (timer: unknown) => void;
}
export declare const FIRST_BACK_OFF = 1000;
export declare const LONGEST_BACK_OFF: number;
export declare const TIME_TO_LIVE: number;
/**
 * Delivers a submission until there is an outcome, in memory only: nothing is written to the device. Each entry has
 * its own timer, so one that cannot be delivered holds up no other.
 */
export declare class Outbox<Sent = FrozenSubmission> {
    #private;
    constructor(transport: (submission: Sent) => Promise<Delivery>, options?: OutboxOptions);
    /**
     * Takes a submission and starts the first attempt at once. `onChange` hears of every change of its standing. Its day
     * begins at `since`.
     */
    post(submission: Sent, onChange: (entry: OutboxEntry<Sent>) => void, since?: number): OutboxEntry<Sent>;
}
