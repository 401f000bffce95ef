import type { FeedItem, ListedItem } from './feed.js';
/** What a visitor wants to see of a feed. Empty texts choose everything. */
export interface Choice {
    readonly theme: string;
    readonly service: string;
    readonly search: string;
}
export declare const everything: Choice;
/**
 * An item in the first of these languages in which somebody has written all of it, and in its own otherwise. An Easy Read
 * tag, such as `cy-simple`, lies over the language that it belongs to. What is in `en` will do for `en-GB`.
 */
export declare function spoken(item: FeedItem, tags: readonly string[]): FeedItem;
/** One of the themes or services of a feed: as the source writes it, and as it is shown. */
export interface Facet {
    readonly value: string;
    readonly label: string;
}
/** What a feed as a whole offers. */
export interface Facets {
    readonly themes: readonly Facet[];
    readonly services: readonly Facet[];
    /** Whether it answers any reference. */
    readonly hasReferences: boolean;
    /** The newest item, which need not be the first in a page that its editor has put in order. */
    readonly newest: ListedItem | undefined;
}
/** What there is to choose from, in the order in which a reader meets it. */
export declare function facetsOf(items: readonly ListedItem[], tags: readonly string[]): Facets;
/** The items that fit, in their order. Every word that is searched for has to be there. */
export declare function matching(items: readonly ListedItem[], { theme, service, search }: Choice): readonly ListedItem[];
/** The items that answer a reference, by its hash. */
export declare const answering: (items: readonly ListedItem[], hash: string) => readonly ListedItem[];
