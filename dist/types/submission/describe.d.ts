import type { Delivery, EndpointAnswer, MisconfiguredReason } from './delivery.js';
import type { Destination, Mistake } from './destination.js';
import type { FrozenSubmission } from './submission.js';
/** Exactly what goes over the wire, or what keeps it from going. */
export interface RequestDescription {
    readonly method: 'POST';
    readonly address: string;
    /** As the browser is asked to send them; it adds its own. */
    readonly headers: Readonly<Record<string, string>>;
    /** A multipart body with `…` for the boundary that the browser makes up. */
    readonly body: string;
    /** How the element takes the answer. */
    readonly result: 'read' | 'not readable' | 'the visitor leaves';
    /** Whether staff find the answer by the reference that the visitor gets. */
    readonly carriesReference: boolean;
    readonly mistakes: readonly Mistake[];
    /** Why nothing would be sent at all. */
    readonly refusal: MisconfiguredReason | undefined;
}
/** The request that an element with these attributes makes of a submission, on the page at `pageUrl`. */
export declare function describeRequest(attributes: Partial<Destination>, submission: FrozenSubmission, pageUrl: string): RequestDescription;
/** What an element with these attributes makes of an answer: whether it thanks, keeps the words, asks again. */
export declare function explainAnswer(attributes: Partial<Destination>, answer: Partial<EndpointAnswer>, submission: FrozenSubmission, pageUrl: string): {
    readonly service: string;
    readonly delivery: Delivery;
};
