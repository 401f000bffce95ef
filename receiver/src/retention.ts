import type {SubmissionStore} from './store.js';

const DAY = 24 * 60 * 60 * 1000;

/** For how many days the id of equality answers is known, so that a late repeat is not stored twice. */
export const EQUALITY_SEEN_DAYS = 30;

export interface RetentionOptions {
  /** Called when the database could not erase something. */
  readonly onFailure: () => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Calls again and again, that many milliseconds apart, until the returned function is called. */
  readonly repeat?: (work: () => void, milliseconds: number) => () => void;
}

/** For how many days something is kept. */
interface Days {
  readonly days: number;
}

/** Erases contact details that are old enough: before it resolves, and once a day until the result is called. */
export const keepContactsFor = (store: SubmissionStore, {days, ...options}: RetentionOptions & Days) =>
  daily((now) => store.eraseContactsBefore(timeOf(now - days * DAY)), options);

/** In the same way, sign-ups for which no adult has given permission. */
export const keepAwaitingFor = (store: SubmissionStore, {days, ...options}: RetentionOptions & Days) =>
  daily((now) => store.signUps.eraseAwaitingBefore(timeOf(now - days * DAY), timeOf(now)), options);

/** In the same way, what tells a repeat of equality answers. */
export const forgetEqualityIds = (store: SubmissionStore, options: RetentionOptions) =>
  daily(
    (now) => store.equality.forgetSeenBefore(timeOf(now - EQUALITY_SEEN_DAYS * DAY).slice(0, 10)),
    options,
  );

async function daily(
  erase: (now: number) => Promise<number>,
  {onFailure, now = Date.now, repeat = repeatedly}: RetentionOptions,
): Promise<() => void> {
  const work = () => erase(now()).then(() => {}, onFailure);
  await work();
  return repeat(() => void work(), DAY);
}

const timeOf = (milliseconds: number) => new Date(milliseconds).toISOString();

function repeatedly(work: () => void, milliseconds: number): () => void {
  const timer = setInterval(work, milliseconds);
  // A receiver that could not start, or has been stopped, ends without waiting for a day.
  timer.unref();
  return () => clearInterval(timer);
}
