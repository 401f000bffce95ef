export interface FeedMistake {
    /** As in `item 3 ("parking"), response.reason`. */
    readonly place: string;
    readonly found: string;
    readonly advice: string;
}
/** Checks a JSON Feed with `_you_said_we_did`. An empty list says that nothing is wrong. */
export declare function checkFeed(text: string, now?: number): readonly FeedMistake[];
type Report = (part: string, found: string, advice: string) => void;
/** Checks one item. */
export declare function checkItem(item: unknown, report: Report, now: number): void;
export {};
