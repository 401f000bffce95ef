/** The visitor has hidden the element. Focus is on the button that shows it again; a site may lead it elsewhere. */
export class HysDismissEvent extends Event {
  static get eventName() {
    return 'hys-dismiss' as const;
  }

  /** The id of what was hidden. */
  readonly consultation: string;

  constructor(consultation: string) {
    super(HysDismissEvent.eventName, {bubbles: true, composed: true});
    this.consultation = consultation;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hys-dismiss': HysDismissEvent;
  }
}
