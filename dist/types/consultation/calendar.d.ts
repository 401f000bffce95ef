/** Something to put into a calendar. */
export interface CalendarEvent {
    /** The same for the same event, so that adding it once more changes it and doubles nothing. */
    readonly id: string;
    readonly starts: number;
    readonly ends?: number | undefined;
    readonly title: string;
    /** Of the title: a language tag. */
    readonly language: string;
    readonly place?: string | undefined;
    readonly url?: string | undefined;
}
/**
 * A calendar file (RFC 5545) with one event. Its times are in UTC, which every calendar shows in the zone of whoever
 * looks at it, summer time included; so no time zone has to be described.
 */
export declare function calendarFile({ id, starts, ends, title, language, place, url }: CalendarEvent, now: number): string;
