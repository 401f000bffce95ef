class HysLoadedEvent extends Event {
  static get eventName() {
    return "hys-loaded";
  }
  constructor(count) {
    super(HysLoadedEvent.eventName, { bubbles: true, composed: true });
    this.count = count;
  }
}

export { HysLoadedEvent };
