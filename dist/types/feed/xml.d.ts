import type { FeedFailure } from './feed.js';
import type { FoundFeed } from './json.js';
/** RSS 2.0 and Atom 1.0. The policy `hys-feed` is made for the first XML feed of a page, and never without one. */
export declare function xmlToFeed(xml: string): FoundFeed | FeedFailure | undefined;
