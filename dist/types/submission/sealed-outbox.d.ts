import type { Delivery } from './delivery.js';
import type { OutboxOptions } from './outbox.js';
import type { LossReason, RecordStore, SealedRecord } from './record-store.js';
import type { FrozenSubmission } from './submission.js';
import type { Transport } from './transport.js';
/** Gives the bytes to be sent; fails where this browser, or this page, cannot seal. */
export type Seal = (submission: Pick<FrozenSubmission, 'id' | 'body'>) => Promise<string>;
/** Sends a sealed body under an id to one address. */
export type SealedTransport = (sealed: Pick<SealedRecord, 'id' | 'body'>) => Promise<Delivery>;
/**
 * Does something that only one tab should do for an id at a time; `undefined` if another one is at it. It saves traffic
 * and nothing hangs on it: a receiver stores an id once.
 */
export type Alone = <R>(id: string, work: () => Promise<R>) => Promise<R | undefined>;
export interface SealedOutboxParts {
    readonly store: RecordStore;
    readonly alone: Alone;
    readonly options?: OutboxOptions;
}
/** So long somebody who has pressed Send waits for the device to store; then it goes on in memory. */
export declare const LONGEST_HOLD = 3000;
/** So long another tab that is at it is left alone. A frozen one would be at it for ever. */
export declare const LONGEST_ALONE = 20000;
/** Keeps one submission on the device until it has arrived. */
export interface Keeping {
    /** Seals and stores at the first attempt, and removes once it is acknowledged; an attempt in between sends. */
    readonly send: Transport;
    /** It will not be sent from the device any more; the person has been told. */
    readonly forget: () => Promise<void>;
}
/**
 * Answers that are kept on the device, sealed, until the receiver has them. Where sealing or storing fails, the answer is
 * sent from memory as ever: that is a mode and no error.
 */
export declare class SealedOutbox {
    #private;
    constructor({ store, alone, options }: SealedOutboxParts);
    /** For one press of Send. `transport` makes an attempt to `url`. */
    keep(transport: Transport, url: string, seal: Seal): Keeping;
    /**
     * Sends what earlier visits have left, and looks again for more each time it is called. `onLoss` hears of each
     * answer that will never arrive, once.
     */
    drain(transportTo: (url: string) => SealedTransport, onLoss: (reason: LossReason) => void): Promise<void>;
}
