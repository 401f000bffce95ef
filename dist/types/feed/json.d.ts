import type { FoundItem } from './item.js';
/** What a format makes of a source. */
export interface FoundFeed {
    readonly title: string | null;
    readonly home: unknown;
    /** The items as they stand there, and what the format makes of one. */
    readonly rows: readonly unknown[];
    readonly read: (row: unknown) => FoundItem;
}
/** What none of the formats but our own says. */
export declare const unsaid: {
    readonly needsId: false;
    readonly lang: undefined;
    readonly image: undefined;
    readonly updated: undefined;
    readonly themes: readonly [];
    readonly extension: undefined;
};
/** Cut only where there is somewhere to read the rest. */
export declare const summaryOf: (text: string | null, link: unknown) => string | null;
/** A feed out of JSON: JSON Feed 1.1, WordPress REST, Citizen Space, or a plain list of updates. */
export declare function jsonToFeed(value: unknown): FoundFeed | undefined;
