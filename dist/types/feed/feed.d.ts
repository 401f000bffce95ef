/** What became of what somebody said. `cannot` needs a reason, and `planned` a next step. */
export declare const STATUSES: readonly ["done", "doing", "planned", "exploring", "cannot", "no-change"];
export type Status = (typeof STATUSES)[number];
/** What happens after the answer. */
export interface NextStep {
    readonly text: string;
    /** Until when; a date as in `FeedItem.published`. */
    readonly by: string | null;
    /** A team, never a person. */
    readonly owner: string | null;
}
/** The texts of an item, in one language. */
export interface ItemText {
    readonly title: string | null;
    readonly weAsked: string | null;
    readonly youSaid: string | null;
    /** What was done, or will be. */
    readonly response: string | null;
    readonly reason: string | null;
    readonly next: NextStep | null;
    /** What an ordinary feed says, where nothing of the above is known. */
    readonly summary: string | null;
    readonly service: string | null;
    readonly themes: readonly string[];
    readonly place: string | null;
}
/** One update. Every text is text, never markup; what the source does not say is `null`. */
export interface FeedItem extends ItemText {
    readonly id: string;
    /** The tag of the language that it is written in, where the source names one. */
    readonly lang: string | null;
    /** `youSaid` are somebody's very words, shown with consent. */
    readonly isQuote: boolean;
    readonly status: Status | null;
    /** How many people said so; `null` below five, who might be recognised. */
    readonly heardFrom: number | null;
    /** RFC 3339, or only its date, or only its month, as precise as the source. */
    readonly published: string | null;
    readonly updated: string | null;
    /** Milliseconds since 1970, for the order; 0 where there is no date. */
    readonly time: number;
    /** An absolute http(s) address. */
    readonly link: string | null;
    readonly image: {
        readonly src: string;
        readonly alt: string;
    } | null;
    /** Hashes of the references of the answers that led to it. */
    readonly references: readonly string[];
    /** By language tag; what a translation leaves out is as in the item. */
    readonly translations: Readonly<Record<string, Partial<ItemText>>>;
}
/**
 * An update as a list needs it. There may be ten thousand, and nobody looks at most of them, so the rest is read when
 * somebody does.
 */
export interface ListedItem extends Pick<FeedItem, 'id' | 'time' | 'themes' | 'service' | 'references'> {
    readonly isTranslated: boolean;
    /** All that it says; read once. */
    readonly whole: () => FeedItem;
}
/** What is wrong with an item, for whoever publishes it. The visitor sees the rest of the feed. */
export type FeedProblemCode = 'nothing-to-show' | 'no-id' | 'duplicate-id' | 'unknown-status' | 'no-reason' | 'no-next-step' | 'no-consent' | 'unreadable-date' | 'future-date' | 'unusable-address';
export interface FeedProblem {
    readonly code: FeedProblemCode;
    /** Which item: its id, or its number in the source, counted from 1. */
    readonly item: string;
}
/** A source that has been read, the newest item first. */
export interface Feed {
    readonly title: string | null;
    /** The page that it belongs to. */
    readonly home: string | null;
    readonly items: readonly ListedItem[];
    /** Whether the source has items that cannot be shown. */
    readonly isPartial: boolean;
    /** Items that were left out because there are more than `MOST_ITEMS`. */
    readonly leftOut: number;
    /** What is wrong with the source, a list for each item, for whoever publishes it. Each is read whole for it. */
    readonly problems: () => Iterable<readonly FeedProblem[]>;
}
/** Of more items than this, only the newest are kept. */
export declare const MOST_ITEMS = 10000;
/** In bytes. Nothing larger is read to its end. */
export declare const LARGEST_FEED = 5000000;
/**
 * Why there is no feed.
 *
 * - `address`: no http(s) address
 * - `unreachable`: no answer that a page may read: network, CORS or the page's policy
 * - `status`: the server says that something is wrong
 * - `timeout`, `too-large`: it took, or was, more than we allow
 * - `page`: a web page came instead, such as one to sign in
 * - `doctype`: XML with a document type, which could hold entities without end
 * - `broken`: JSON or XML that cannot be read, or ends in the middle
 * - `no-feed`: it can be read, and is nothing that we know
 * - `trusted-types`: the page's policy does not let us read XML
 */
export type FeedFailureCode = 'address' | 'unreachable' | 'status' | 'timeout' | 'too-large' | 'page' | 'doctype' | 'broken' | 'no-feed' | 'trusted-types';
export interface FeedFailure {
    readonly failure: FeedFailureCode;
    /** For the console: what was found. */
    readonly detail: string;
}
export declare const failed: (failure: FeedFailureCode, detail?: string) => FeedFailure;
