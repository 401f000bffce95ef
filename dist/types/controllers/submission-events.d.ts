import type { Submission } from '../submission/submission.js';
/**
 * Fired before an answer is sent, and before each repeat if the site delivers it itself. `preventDefault()` stops
 * the sending; `respondWith()` delivers it in the site's own way. The only event that carries answers.
 */
export declare class HysSubmitEvent extends Event {
    #private;
    static get eventName(): "hys-submit";
    /** What would be sent. */
    readonly submission: Submission;
    constructor(submission: Submission);
    /**
     * Takes over the delivery. Call it while the event is being dispatched. A promise that is fulfilled means that
     * the answer was accepted, unless it is fulfilled with a `Response`, which is read as an endpoint's answer. One
     * that is rejected means that it may not have arrived: the words are kept and the visitor may try again.
     */
    respondWith(response: Promise<unknown>): void;
    /** What `respondWith()` was given. */
    get response(): Promise<unknown> | undefined;
}
/** The endpoint has accepted the answer. Carries no answer and no contact details. */
export declare class HysSentEvent extends Event {
    static get eventName(): "hys-sent";
    /** What the visitor was given to find the outcome later; `undefined` for answers about equality. */
    readonly reference: string | undefined;
    constructor(reference: string | undefined);
}
/** The answer has not been accepted yet; the element keeps it. */
export declare class HysWaitingEvent extends Event {
    static get eventName(): "hys-waiting";
    /** Whether the element tries again by itself. If not, only the visitor can say so. */
    readonly automatic: boolean;
    constructor(automatic: boolean);
}
/** The answer was not accepted and is not tried again by itself. The visitor still has the words. */
export declare class HysFailedEvent extends Event {
    static get eventName(): "hys-failed";
    /** Refused, set up wrongly, or kept for as long as it may be. */
    readonly reason: 'rejected' | 'misconfigured' | 'expired';
    constructor(reason: 'rejected' | 'misconfigured' | 'expired');
}
declare global {
    interface GlobalEventHandlersEventMap {
        'hys-submit': HysSubmitEvent;
        'hys-sent': HysSentEvent;
        'hys-waiting': HysWaitingEvent;
        'hys-failed': HysFailedEvent;
    }
}
