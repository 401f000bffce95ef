import type { Feed, FeedFailure } from './feed.js';
export interface LoadOptions {
    /** What a relative address begins at. */
    readonly base: string;
    /** Ends it: nobody wants the answer any more. */
    readonly signal: AbortSignal;
    readonly fetch?: typeof globalThis.fetch;
    /** Milliseconds since 1970. */
    readonly now?: () => number;
}
/** Fetches a feed and reads it. Never rejects. */
export declare function loadFeed(src: string, options: LoadOptions): Promise<Feed | FeedFailure>;
