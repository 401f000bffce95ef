import type {SubmissionStore} from './store.js';

const DAY = 24 * 60 * 60 * 1000;

export interface ContactRetentionOptions {
  /** For how many days contact details are kept. */
  readonly days: number;
  /** Called when the database could not erase them. */
  readonly onFailure: () => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Calls again and again, that many milliseconds apart, until the returned function is called. */
  readonly repeat?: (work: () => void, milliseconds: number) => () => void;
}

/** Erases contact details that are old enough: before it resolves, and once a day until the result is called. */
export async function keepContactsFor(
  store: SubmissionStore,
  {days, onFailure, now = Date.now, repeat = repeatedly}: ContactRetentionOptions,
): Promise<() => void> {
  const erase = () =>
    store.eraseContactsBefore(new Date(now() - days * DAY).toISOString()).then(() => {}, onFailure);
  await erase();
  return repeat(() => void erase(), DAY);
}

function repeatedly(work: () => void, milliseconds: number): () => void {
  const timer = setInterval(work, milliseconds);
  // A receiver that could not start, or has been stopped, ends without waiting for a day.
  timer.unref();
  return () => clearInterval(timer);
}
