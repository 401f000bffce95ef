class HysSubmitEvent extends Event {
  // A getter, here and in the other events: a static field is code that runs, so bundlers keep classes that nobody imports.
  static get eventName() {
    return "hys-submit";
  }
  #response;
  constructor(submission) {
    super(HysSubmitEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.submission = submission;
  }
  /**
   * Takes over the delivery. Call it while the event is being dispatched. A promise that is fulfilled means that
   * the answer was accepted, unless it is fulfilled with a `Response`, which is read as an endpoint's answer. One
   * that is rejected means that it may not have arrived: the words are kept and the visitor may try again.
   */
  respondWith(response) {
    if (this.eventPhase === Event.NONE || this.#response) {
      throw new DOMException(
        "respondWith() goes once, while hys-submit is being dispatched.",
        "InvalidStateError"
      );
    }
    this.preventDefault();
    this.#response = response;
  }
  /** What `respondWith()` was given. */
  get response() {
    return this.#response;
  }
}
class HysSentEvent extends Event {
  static get eventName() {
    return "hys-sent";
  }
  constructor(reference) {
    super(HysSentEvent.eventName, { bubbles: true, composed: true });
    this.reference = reference;
  }
}
class HysWaitingEvent extends Event {
  static get eventName() {
    return "hys-waiting";
  }
  constructor(automatic) {
    super(HysWaitingEvent.eventName, { bubbles: true, composed: true });
    this.automatic = automatic;
  }
}
class HysFailedEvent extends Event {
  static get eventName() {
    return "hys-failed";
  }
  constructor(reason) {
    super(HysFailedEvent.eventName, { bubbles: true, composed: true });
    this.reason = reason;
  }
}

export { HysFailedEvent, HysSentEvent, HysSubmitEvent, HysWaitingEvent };
