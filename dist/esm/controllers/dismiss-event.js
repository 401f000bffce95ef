class HysDismissEvent extends Event {
  static get eventName() {
    return "hys-dismiss";
  }
  constructor(consultation) {
    super(HysDismissEvent.eventName, { bubbles: true, composed: true });
    this.consultation = consultation;
  }
}

export { HysDismissEvent };
