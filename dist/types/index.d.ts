/** The public API. Importing it registers nothing; the modules in `define/` do. */
export { HysFailedEvent, HysSentEvent, HysSubmitEvent, HysWaitingEvent, } from './controllers/submission-events.js';
export { HysFeedback } from './elements/feedback/feedback.js';
export type { Answers } from './forms/definition.js';
export type { Audience, Reading, Region, Submission, SubmissionKind } from './submission/submission.js';
export { version } from './version.js';
