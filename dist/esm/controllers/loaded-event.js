const _HysLoadedEvent = class _HysLoadedEvent extends Event {
  constructor(count) {
    super(_HysLoadedEvent.eventName, { bubbles: true, composed: true });
    this.count = count;
  }
};
_HysLoadedEvent.eventName = "hys-loaded";
let HysLoadedEvent = _HysLoadedEvent;

export { HysLoadedEvent };
