/** Another step of the form is on screen. Carries its name, and no answer. */
export class HysStepEvent extends Event {
  static get eventName() {
    return 'hys-step' as const;
  }

  /** As in the form definition. */
  readonly step: string;

  constructor(step: string) {
    super(HysStepEvent.eventName, {bubbles: true, composed: true});
    this.step = step;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hys-step': HysStepEvent;
  }
}
