/**
 * Clocks in the United Kingdom, wherever the visitor's device is. An instant is in milliseconds since 1970, as in
 * `Date.now()`.
 */
/** What a date or time on paper stands for. */
export type Edge = 'opens' | 'closes';
/**
 * Reads `2026-03-29`, `2026-03-29T17:00` in UK time, or `2026-03-29T16:00:00Z` (RFC 3339); `undefined` for anything
 * else, and for a day that does not exist. A bare date opens at its first instant and closes at its last: what comes
 * back for `closes` is the first instant at which it is closed. A time that exists twice closes at the later one.
 */
export declare function readInstant(text: string, edge: Edge): number | undefined;
/** The first instant of the day in London on which the instant lies, or of the day that many days later. */
export declare const londonDay: (instant: number, more?: number) => number;
/** How many times midnight passes in London between one instant and another. */
export declare const londonDaysBetween: (from: number, to: number) => number;
/** Whether a day begins in London at that instant. */
export declare const isMidnight: (instant: number) => boolean;
/** The moment to name for an end: nobody is sure which day "midnight" belongs to, so it is a minute before. */
export declare const lastMoment: (end: number) => number;
