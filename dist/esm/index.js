export { HysFailedEvent, HysSentEvent, HysSubmitEvent, HysWaitingEvent } from './controllers/submission-events.js';
export { HysFeedback } from './elements/feedback/feedback.js';
export { version } from './version.js';
//# sourceMappingURL=index.js.map
