import type { Delivery } from './delivery.js';
import type { Submission } from './submission.js';
/**
 * A delivery, with a refusal laid at whose door it belongs: where it names nothing that was asked, the visitor could change
 * whatever they like. What the endpoint said is for the console, and goes there without what the visitor wrote: an endpoint
 * may repeat that, and a page may pass its console on to whoever collects errors.
 */
export declare function blamed(delivery: Delivery, questions: readonly string[], submission: Submission): Delivery;
