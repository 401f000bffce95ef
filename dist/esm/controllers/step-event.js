const _HysStepEvent = class _HysStepEvent extends Event {
  constructor(step) {
    super(_HysStepEvent.eventName, { bubbles: true, composed: true });
    this.step = step;
  }
};
_HysStepEvent.eventName = "hys-step";
let HysStepEvent = _HysStepEvent;

export { HysStepEvent };
