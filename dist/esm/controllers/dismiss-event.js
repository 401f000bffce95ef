const _HysDismissEvent = class _HysDismissEvent extends Event {
  constructor(consultation) {
    super(_HysDismissEvent.eventName, { bubbles: true, composed: true });
    this.consultation = consultation;
  }
};
_HysDismissEvent.eventName = "hys-dismiss";
let HysDismissEvent = _HysDismissEvent;

export { HysDismissEvent };
