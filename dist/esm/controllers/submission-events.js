var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), member.set(obj, value), value);
var _response;
const _HysSubmitEvent = class _HysSubmitEvent extends Event {
  constructor(submission) {
    super(_HysSubmitEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    __privateAdd(this, _response);
    this.submission = submission;
  }
  /**
   * Takes over the delivery. Call it while the event is being dispatched. A promise that is fulfilled means that
   * the answer was accepted, unless it is fulfilled with a `Response`, which is read as an endpoint's answer. One
   * that is rejected means that it may not have arrived: the words are kept and the visitor may try again.
   */
  respondWith(response) {
    if (this.eventPhase === Event.NONE || __privateGet(this, _response)) {
      throw new DOMException(
        "respondWith() goes once, while hys-submit is being dispatched.",
        "InvalidStateError"
      );
    }
    this.preventDefault();
    __privateSet(this, _response, response);
  }
  /** What `respondWith()` was given. */
  get response() {
    return __privateGet(this, _response);
  }
};
_response = new WeakMap();
_HysSubmitEvent.eventName = "hys-submit";
let HysSubmitEvent = _HysSubmitEvent;
const _HysSentEvent = class _HysSentEvent extends Event {
  constructor(reference) {
    super(_HysSentEvent.eventName, { bubbles: true, composed: true });
    this.reference = reference;
  }
};
_HysSentEvent.eventName = "hys-sent";
let HysSentEvent = _HysSentEvent;
const _HysWaitingEvent = class _HysWaitingEvent extends Event {
  constructor(automatic) {
    super(_HysWaitingEvent.eventName, { bubbles: true, composed: true });
    this.automatic = automatic;
  }
};
_HysWaitingEvent.eventName = "hys-waiting";
let HysWaitingEvent = _HysWaitingEvent;
const _HysFailedEvent = class _HysFailedEvent extends Event {
  constructor(reason) {
    super(_HysFailedEvent.eventName, { bubbles: true, composed: true });
    this.reason = reason;
  }
};
_HysFailedEvent.eventName = "hys-failed";
let HysFailedEvent = _HysFailedEvent;

export { HysFailedEvent, HysSentEvent, HysSubmitEvent, HysWaitingEvent };
