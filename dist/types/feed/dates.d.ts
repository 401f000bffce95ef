/** A date as precise as its source: RFC 3339 in UTC, or only the day, or only the month. */
export interface FeedDate {
    readonly text: string;
    /** Milliseconds since 1970. */
    readonly time: number;
}
/**
 * Reads RFC 3339, its date or its month alone, `2026/11/20` (Citizen Space) and RFC 822 (RSS). A time without a zone is
 * UTC, never that of the visitor's device. `undefined` for anything else, such as 03/10/2026, which is two dates.
 */
export declare function readDate(value: unknown): FeedDate | undefined;
