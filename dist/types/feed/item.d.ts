import type { FeedItem, FeedProblem } from './feed.js';
/** What a format has found about an item: texts are text already, and the rest is as it stood there. */
export interface FoundItem {
    readonly id: unknown;
    readonly needsId?: boolean;
    readonly lang?: unknown;
    readonly title: string | null;
    readonly summary?: string | null;
    readonly link?: unknown;
    readonly image?: unknown;
    readonly published?: unknown;
    readonly updated?: unknown;
    /** Where the item has none of its own. */
    readonly themes?: readonly string[];
    /** What was said and done: `_you_said_we_did`, or an object of that shape. */
    readonly extension?: unknown;
}
/** What holds for all of a source. */
export interface Reading {
    /** What relative addresses begin at. */
    readonly base: string;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly problems: FeedProblem[];
}
export declare const textsIn: (value: unknown) => readonly string[];
/** The one reader of items, whatever the format. `undefined` where there is nothing to show. */
export declare function readItem(found: FoundItem, number: number, { base, now, problems }: Reading): FeedItem | undefined;
