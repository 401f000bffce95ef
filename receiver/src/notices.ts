import type {Arrivals, SubmissionStore} from './store.js';

/** The least time between two notices. */
const PAUSE = 15 * 60 * 1000;

/** A notice that has not been taken in this time will be sent again. */
const PATIENCE = 10_000;

/** What staff are told: how much has come in, and nothing of what. */
export interface Notice extends Arrivals {
  /** RFC 3339, UTC. */
  readonly since: string;
}

export interface NoticeOptions {
  readonly url: string;
  /** Called when a notice could not be sent; there is another try after the pause. */
  readonly onFailure: () => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly fetch?: typeof globalThis.fetch;
  /** Calls once, that many milliseconds later, unless the returned function is called before. */
  readonly later?: (work: () => void, milliseconds: number) => () => void;
}

export interface Notices {
  /** Something new waits. */
  arrived(arrival: Arrivals): void;
  stop(): void;
}

/**
 * Tells staff that something waits, at most every 15 minutes, and what came in while nothing could be told; what was
 * there before the first start with an address is old. Nothing that happens here disturbs anybody who sends an answer.
 */
export async function startNotices(
  store: SubmissionStore,
  {url, onFailure, now = Date.now, fetch = globalThis.fetch, later = once}: NoticeOptions,
): Promise<Notices> {
  const last = await store.lastNotice();
  let since = last ?? timeOf(now());
  if (!last) await store.noteNotice(since);
  // What came in while the receiver was not running, or was not told before it stopped.
  let waiting = await store.arrivals(since, timeOf(now()));
  // A restart is no reason to tell them sooner.
  let notBefore = last ? Date.parse(last) + PAUSE : -Infinity;
  let cancel: (() => void) | undefined;
  const stopping = new AbortController();

  const send = async (notice: Notice) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(notice),
      redirect: 'error',
      signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(PATIENCE)]),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The notice was answered with ${response.status}.`);
  };
  const tell = async () => {
    const told = waiting;
    waiting = NOTHING;
    const until = timeOf(now());
    notBefore = now() + PAUSE;
    try {
      await send({...told, since});
    } catch {
      waiting = sum(told, waiting);
      if (!stopping.signal.aborted) onFailure();
      return;
    }
    since = until;
    // If it cannot be noted, some of it is told again after a restart.
    await store.noteNotice(until).catch(() => {});
  };
  const plan = () => {
    if (cancel || stopping.signal.aborted || !hasNews(waiting)) return;
    const work = async () => {
      await tell();
      cancel = undefined;
      plan();
    };
    cancel = later(() => void work(), Math.max(0, notBefore - now()));
  };
  plan();
  return {
    arrived: (arrival) => {
      waiting = sum(waiting, arrival);
      plan();
    },
    stop: () => {
      stopping.abort();
      cancel?.();
    },
  };
}

const NOTHING: Arrivals = {feedback: 0, panelSignUp: 0, awaitingPermission: 0};

const hasNews = ({feedback, panelSignUp}: Arrivals): boolean => feedback + panelSignUp > 0;

const sum = (one: Arrivals, other: Arrivals): Arrivals => ({
  feedback: one.feedback + other.feedback,
  panelSignUp: one.panelSignUp + other.panelSignUp,
  awaitingPermission: one.awaitingPermission + other.awaitingPermission,
});

const timeOf = (milliseconds: number) => new Date(milliseconds).toISOString();

function once(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}
