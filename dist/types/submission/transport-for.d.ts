import type { Destination, Report } from './destination.js';
import type { FrozenSubmission } from './submission.js';
import type { Transport } from './transport.js';
/** What a transport needs to know of the page it sends from, and may do with it. */
export interface Surroundings {
    readonly document: Document;
    /** What relative addresses begin at. Not the document's: a form called `baseURI` would stand in its place. */
    readonly base: string;
    /** Resolves to true if the page's own policy blocked a request to the address since `since`. */
    readonly blockedByPolicy: (url: string, since: number) => Promise<boolean>;
    readonly onLeaving: (isExpected: boolean) => void;
    readonly report: Report;
}
/** Delivers to where the attributes say at the moment of each attempt: a page may set them late, or mend them. */
export declare function transportFor(destination: () => Destination, page: Surroundings): Transport;
/** Delivers by what the site has promised for each attempt in `respondWith()`; `undefined` where it has not. */
export declare function transportBySite(promised: (submission: FrozenSubmission) => Promise<unknown> | undefined, destination: () => Destination, report: Report): Transport;
