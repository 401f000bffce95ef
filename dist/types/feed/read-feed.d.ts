import type { Feed, FeedFailure } from './feed.js';
/** Where a source came from, and when. */
export interface Origin {
    /** Its address, or that of the page that it stands in. */
    readonly base: string;
    /** Milliseconds since 1970. */
    readonly now: number;
}
/** Reads the body of an answer. What it is, it says itself: servers send feeds under any content type. */
export declare function readFeed(body: string, origin: Origin): Feed | FeedFailure;
/** The same for JSON that has been parsed already. */
export declare const readData: (value: unknown, origin: Origin) => Feed | FeedFailure;
