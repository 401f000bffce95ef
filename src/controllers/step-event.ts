/** Another step of the form is on screen. Carries its name, and no answer. */
export class HysStepEvent extends Event {
  static readonly eventName = 'hys-step';
  /** As in the form definition. */
  readonly step: string;

  constructor(step: string) {
    super(HysStepEvent.eventName, {bubbles: true, composed: true});
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hys-step': HysStepEvent;
  }
}
