import type { Consultation, Way } from './consultation.js';
/** Where a consultation stands; one list everywhere. */
export type Status = 'forthcoming' | 'open' | 'closes-tomorrow' | 'closes-today' | 'closed' | 'outcome' | 'withdrawn';
/** For how many days after its end a consultation is still shown. */
export declare const DEFAULT_HIDE_AFTER_DAYS = 90;
/** Whether somebody can take part. */
export declare const isOpen: (status: Status) => boolean;
/** Whether somebody can take part, or is going to be able to. */
export declare const isAhead: (status: Status) => boolean;
/** Where a consultation stands at an instant, by clocks in the United Kingdom. */
export declare function statusAt({ opens, closes, status, outcomeUrl }: Consultation, now: number): Status;
/**
 * The instant at which a consultation leaves the page: with the last of that many days after the day on which it
 * closes, or on which its results are due if that is later. Without a closing date it never does.
 */
export declare function goneFrom({ closes, resultsDue }: Consultation, hideAfterDays: number): number | undefined;
/** Whether it has left the page. */
export declare const isGone: (consultation: Consultation, now: number, hideAfterDays: number) => boolean;
/**
 * The first instant at which an event is over: where nothing says when it ends, with the end of the day on which it
 * starts. What is no event never is.
 */
export declare const overFrom: ({ starts, ends }: Way) => number | undefined;
/** The next instant at which something else is to be said of it, or `undefined` if there is none. */
export declare function nextBoundary(consultation: Consultation, now: number, hideAfterDays: number): number | undefined;
/**
 * The one of a list to show: open before what is yet to come, that before what is over; the one that closes soonest, or
 * that closed last; then the publisher's `priority`. `undefined` if all have left the page.
 */
export declare function choose(consultations: readonly Consultation[], now: number, hideAfterDays: number): Consultation | undefined;
