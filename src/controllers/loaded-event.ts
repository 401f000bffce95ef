/** What the element shows has been read from its source. */
export class HysLoadedEvent extends Event {
  static get eventName() {
    return 'hys-loaded' as const;
  }

  /** How many things were read; those that could not be are not counted. */
  readonly count: number;

  constructor(count: number) {
    super(HysLoadedEvent.eventName, {bubbles: true, composed: true});
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hys-loaded': HysLoadedEvent;
  }
}
