import type { Feed, FeedFailure } from './feed.js';
import type { Origin } from './item.js';
/** Reads the body of an answer. What it is, it says itself: servers send feeds under any content type. */
export declare function readFeed(body: string, origin: Origin): Feed | FeedFailure;
/** The same for JSON that has been parsed already. */
export declare const readData: (value: unknown, origin: Origin) => Feed | FeedFailure;
