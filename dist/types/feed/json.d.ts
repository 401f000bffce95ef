import type { FoundItem } from './item.js';
/** What a format makes of a source. */
export interface FoundFeed {
    readonly title?: string | null;
    readonly home?: unknown;
    readonly lang?: unknown;
    readonly items: readonly FoundItem[];
}
/** Cut only where there is somewhere to read the rest. */
export declare const summaryOf: (text: string | null, link: unknown) => string | null;
/** A feed out of JSON: JSON Feed 1.1, WordPress REST, Citizen Space, or a plain list of updates. */
export declare function jsonToFeed(value: unknown): FoundFeed | undefined;
