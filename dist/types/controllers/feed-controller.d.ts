import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/feed.js';
/** Where an element takes its updates from, highest first; after both, the `<article>`s inside it. */
export interface FeedSource {
    /** A feed as data. */
    readonly feed: unknown;
    /** The address of one. */
    readonly src: string;
}
export type FeedPhase = 'loading' | 'shown' | 'failed';
/** Finds the updates that an element shows. An answer that nobody waits for any more never shows. */
export declare class FeedController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, source: () => FeedSource, hooks: {
        /** Whether a child of the element is our own. */
        readonly isOurs: (node: Node) => boolean;
        /** A request is on its way, and nothing can be done about it meanwhile. */
        readonly onAsked: () => void;
        readonly onSlow: () => void;
        readonly onSettled: (wasSlow: boolean) => void;
    });
    get phase(): FeedPhase;
    /** What is there to show, while there is. */
    get feed(): Feed | undefined;
    /** Whether a visitor has asked to try again, and it is not known yet what came of it. */
    get isRetrying(): boolean;
    /** Whether the updates stand in the page itself. */
    get isInPage(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks again where the updates come from; to be called before an update. */
    resolve(): void;
    /** Asks once more; what is on screen stays until there is an answer. */
    retry: () => void;
}
