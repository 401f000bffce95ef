import type { Delivery } from './delivery.js';
import type { FrozenSubmission } from './submission.js';
/** Makes one attempt to deliver a submission. Every ending is a value: a transport never throws. */
export type Transport = (submission: FrozenSubmission) => Promise<Delivery>;
