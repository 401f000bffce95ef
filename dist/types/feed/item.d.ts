import type { FeedProblem, ListedItem } from './feed.js';
/** What a format has found about an item: texts are text already, and the rest is as it stood there. */
export interface FoundItem {
    readonly id: unknown;
    readonly needsId: boolean;
    readonly lang: unknown;
    readonly title: string | null;
    readonly summary: () => string | null;
    readonly link: unknown;
    readonly image: unknown;
    readonly published: unknown;
    readonly updated: unknown;
    /** Where the item has none of its own. */
    readonly themes: readonly string[];
    /** What was said and done: `_you_said_we_did`, or an object of that shape, `unpolluted`. */
    readonly extension: unknown;
}
/** Where a source came from, and when. */
export interface Origin {
    /** Its address, or that of the page that it stands in: what relative addresses begin at. */
    readonly base: string;
    /** Milliseconds since 1970. */
    readonly now: number;
}
export declare function textsIn(value: unknown): readonly string[];
/** An item for the list, whatever the format; `undefined` where it cannot be shown. */
export declare function listItem(row: unknown, read: (row: unknown) => FoundItem, number: number, origin: Origin): ListedItem | undefined;
/** What is wrong with an item: why it cannot be shown, or else what of it cannot. */
export declare function problemsIn(found: FoundItem, number: number, origin: Origin): readonly FeedProblem[];
