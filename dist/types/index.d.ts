/** The public API. Importing it registers nothing; the modules in `define/` do. */
export { HysDismissEvent } from './controllers/dismiss-event.js';
export { HysLoadedEvent } from './controllers/loaded-event.js';
export { HysFailedEvent, HysSentEvent, HysSubmitEvent, HysWaitingEvent, } from './controllers/submission-events.js';
export { HysStepEvent } from './controllers/step-event.js';
export { HysBanner } from './elements/banner/banner.js';
export { HysFeedback } from './elements/feedback/feedback.js';
export { HysPanelSignUp } from './elements/panel-sign-up/panel-sign-up.js';
export type { Status } from './consultation/life-cycle.js';
export { HysYouSaidWeDid } from './elements/you-said-we-did/you-said-we-did.js';
export type { Feed, FeedItem, ListedItem, Status as UpdateStatus } from './feed/feed.js';
export type { Answer, Answers, FormDefinition, Question } from './forms/definition.js';
export type { Audience, Reading, Region, Submission, SubmissionKind } from './submission/submission.js';
export { version } from './version.js';
