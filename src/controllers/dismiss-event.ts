/** The visitor has hidden the element. Focus is on the button that shows it again; a site may lead it elsewhere. */
export class HysDismissEvent extends Event {
  static readonly eventName = 'hys-dismiss';
  /** The id of what was hidden. */
  readonly consultation: string;

  constructor(consultation: string) {
    super(HysDismissEvent.eventName, {bubbles: true, composed: true});
    this.consultation = consultation;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hys-dismiss': HysDismissEvent;
  }
}
