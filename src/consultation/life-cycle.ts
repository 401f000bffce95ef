import type {Consultation, Way} from './consultation.js';
import {londonDay, londonDaysBetween} from './uk-time.js';

/** Where a consultation stands; one list everywhere. */
export type Status =
  'forthcoming' | 'open' | 'closes-tomorrow' | 'closes-today' | 'closed' | 'outcome' | 'withdrawn';

/** For how many days after its end a consultation is still shown. */
export const DEFAULT_HIDE_AFTER_DAYS = 90;

/** Whether somebody can take part. */
export const isOpen = (status: Status): boolean =>
  status === 'open' || status === 'closes-tomorrow' || status === 'closes-today';

/** Whether somebody can take part, or is going to be able to. */
export const isAhead = (status: Status): boolean => isOpen(status) || status === 'forthcoming';

/** Where a consultation stands at an instant, by clocks in the United Kingdom. */
export function statusAt({opens, closes, status, outcomeUrl}: Consultation, now: number): Status {
  if (status === 'withdrawn') return status;
  if (status === 'closed' || (closes !== undefined && now >= closes))
    return outcomeUrl ? 'outcome' : 'closed';
  if (opens !== undefined && now < opens) return 'forthcoming';
  if (closes === undefined) return 'open';
  // The day on which it can last be taken part in: one that ends at midnight is over with that day.
  const days = londonDaysBetween(now, closes - 1);
  return days === 0 ? 'closes-today' : days === 1 ? 'closes-tomorrow' : 'open';
}

/**
 * The instant at which a consultation leaves the page: with the last of that many days after the day on which it
 * closes, or on which its results are due if that is later. Without a closing date it never does.
 */
export function goneFrom({closes, resultsDue}: Consultation, hideAfterDays: number): number | undefined {
  if (closes === undefined) return undefined;
  return londonDay(Math.max(closes, resultsDue ?? closes) - 1, hideAfterDays + 1);
}

/** Whether it has left the page. */
export const isGone = (consultation: Consultation, now: number, hideAfterDays: number): boolean =>
  now >= (consultation.closes ?? Infinity) && now >= (goneFrom(consultation, hideAfterDays) ?? Infinity);

/**
 * The first instant at which an event is over: where nothing says when it ends, with the end of the day on which it
 * starts. What is no event never is.
 */
export const overFrom = ({starts, ends}: Way): number | undefined =>
  ends ?? (starts === undefined ? undefined : londonDay(starts, 1));

/** The next instant at which something else is to be said of it, or `undefined` if there is none. */
export function nextBoundary(
  consultation: Consultation,
  now: number,
  hideAfterDays: number,
): number | undefined {
  const {opens, closes, resultsDue} = consultation;
  const days = closes === undefined ? [] : [londonDay(closes - 1, -1), londonDay(closes - 1), closes];
  const events = consultation.ways.map(overFrom);
  const ahead = [opens, ...days, ...events, resultsDue, goneFrom(consultation, hideAfterDays)].filter(
    (instant): instant is number => instant !== undefined && instant > now,
  );
  return ahead.length ? Math.min(...ahead) : undefined;
}

const rankOf = (status: Status): number =>
  isOpen(status) ? 0 : ['forthcoming', 'outcome', 'closed', 'withdrawn'].indexOf(status) + 1;

/**
 * The one of a list to show: open before what is yet to come, that before what is over; the one that closes soonest, or
 * that closed last; then the publisher's `priority`. `undefined` if all have left the page.
 */
export function choose(
  consultations: readonly Consultation[],
  now: number,
  hideAfterDays: number,
): Consultation | undefined {
  const standing = consultations
    .filter((consultation) => !isGone(consultation, now, hideAfterDays))
    .map((consultation) => {
      const {closes = Infinity, priority = 0} = consultation;
      const rank = rankOf(statusAt(consultation, now));
      return {consultation, rank, time: rank > 1 ? -closes : closes, priority};
    });
  const order = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  // Sorting is stable, so what else is equal stays as the publisher has it.
  standing.sort((a, b) => order(a.rank, b.rank) || order(a.time, b.time) || order(b.priority, a.priority));
  return standing[0]?.consultation;
}
