class HysStepEvent extends Event {
  static get eventName() {
    return "hys-step";
  }
  constructor(step) {
    super(HysStepEvent.eventName, { bubbles: true, composed: true });
    this.step = step;
  }
}

export { HysStepEvent };
