import type {Submission} from '../submission/submission.js';

/**
 * Fired before an answer is sent, and before each repeat if the site delivers it itself. `preventDefault()` stops
 * the sending; `respondWith()` delivers it in the site's own way. The only event that carries answers.
 */
export class HysSubmitEvent extends Event {
  // A getter, here and in the other events: a static field is code that runs, so bundlers keep classes that nobody imports.
  static get eventName() {
    return 'hys-submit' as const;
  }

  /** What would be sent. */
  readonly submission: Submission;
  #response: Promise<unknown> | undefined;

  constructor(submission: Submission) {
    super(HysSubmitEvent.eventName, {bubbles: true, composed: true, cancelable: true});
    this.submission = submission;
  }

  /**
   * Takes over the delivery. Call it while the event is being dispatched. A promise that is fulfilled means that
   * the answer was accepted, unless it is fulfilled with a `Response`, which is read as an endpoint's answer. One
   * that is rejected means that it may not have arrived: the words are kept and the visitor may try again.
   */
  respondWith(response: Promise<unknown>): void {
    if (this.eventPhase === Event.NONE || this.#response) {
      throw new DOMException(
        'respondWith() goes once, while hys-submit is being dispatched.',
        'InvalidStateError',
      );
    }
    this.preventDefault();
    this.#response = response;
  }

  /** What `respondWith()` was given. */
  get response(): Promise<unknown> | undefined {
    return this.#response;
  }
}

/** The endpoint has accepted the answer. Carries no answer and no contact details. */
export class HysSentEvent extends Event {
  static get eventName() {
    return 'hys-sent' as const;
  }

  /** What the visitor was given to find the outcome later; `undefined` for answers about equality. */
  readonly reference: string | undefined;

  constructor(reference: string | undefined) {
    super(HysSentEvent.eventName, {bubbles: true, composed: true});
    this.reference = reference;
  }
}

/** The answer has not been accepted yet; the element keeps it. */
export class HysWaitingEvent extends Event {
  static get eventName() {
    return 'hys-waiting' as const;
  }

  /** Whether the element tries again by itself. If not, only the visitor can say so. */
  readonly automatic: boolean;

  constructor(automatic: boolean) {
    super(HysWaitingEvent.eventName, {bubbles: true, composed: true});
    this.automatic = automatic;
  }
}

/** The answer was not accepted and is not tried again by itself. The visitor still has the words. */
export class HysFailedEvent extends Event {
  static get eventName() {
    return 'hys-failed' as const;
  }

  /** Refused, set up wrongly, or kept for as long as it may be. */
  readonly reason: 'rejected' | 'misconfigured' | 'expired';

  constructor(reason: 'rejected' | 'misconfigured' | 'expired') {
    super(HysFailedEvent.eventName, {bubbles: true, composed: true});
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hys-submit': HysSubmitEvent;
    'hys-sent': HysSentEvent;
    'hys-waiting': HysWaitingEvent;
    'hys-failed': HysFailedEvent;
  }
}
