import type {Problem} from '../forms/validation.js';
import type {Delivery, MisconfiguredReason, Refusal} from './delivery.js';
import type {FrozenSubmission} from './submission.js';

/**
 * Where a submission stands. `sending` and `waiting` may follow each other; the others are final, except that the
 * person may try again after `misconfigured`.
 *
 * `passed-on` means that nobody can read what became of it: it is neither thanked for nor tried again.
 * `waiting` with `automatic: false` means that the endpoint may have stored it: only the person decides to repeat. With
 * `kept`, it is on the device, sealed, and goes on from there when the page is closed.
 */
export type Standing =
  | {readonly state: 'sending'; readonly attempt: number}
  | {readonly state: 'waiting'; readonly automatic: boolean; readonly kept?: boolean}
  | {readonly state: 'sent'}
  | {readonly state: 'passed-on'; readonly to: string}
  | ({readonly state: 'rejected'; readonly problems: readonly Problem[]} & Refusal)
  | {readonly state: 'misconfigured'; readonly reason: MisconfiguredReason}
  | {readonly state: 'expired'};

/** What can come of an attempt to send. */
export type Outcome = Exclude<Standing, {readonly state: 'sending'}>;

/** One submission on its way. */
export interface OutboxEntry<Sent = FrozenSubmission> {
  readonly submission: Sent;
  readonly standing: Standing;
  /** Tries at once instead of at the next moment; does nothing while an attempt is under way or after the end. */
  tryNow(): void;
  /** As `tryNow`, but only where trying by itself is allowed: the network is back, the tab is visible again. */
  wake(): void;
}

export interface OutboxOptions {
  readonly now?: () => number;
  /** From 0 up to, not including, 1. */
  readonly random?: () => number;
  readonly setTimer?: (work: () => void, milliseconds: number) => unknown;
  readonly clearTimer?: (timer: unknown) => void;
}

export const FIRST_BACK_OFF = 1000;
export const LONGEST_BACK_OFF = 5 * 60 * 1000;
export const TIME_TO_LIVE = 24 * 60 * 60 * 1000;

/**
 * Delivers a submission until there is an outcome, in memory only: nothing is written to the device. Each entry has
 * its own timer, so one that cannot be delivered holds up no other.
 */
export class Outbox<Sent = FrozenSubmission> {
  readonly #transport: (submission: Sent) => Promise<Delivery>;
  readonly #options: Required<OutboxOptions>;

  constructor(transport: (submission: Sent) => Promise<Delivery>, options: OutboxOptions = {}) {
    this.#transport = transport;
    this.#options = {
      now: Date.now,
      random: Math.random,
      setTimer: (work, milliseconds) => setTimeout(work, milliseconds),
      clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
      ...options,
    };
  }

  /**
   * Takes a submission and starts the first attempt at once. `onChange` hears of every change of its standing. Its day
   * begins at `since`.
   */
  post(
    submission: Sent,
    onChange: (entry: OutboxEntry<Sent>) => void,
    since = this.#options.now(),
  ): OutboxEntry<Sent> {
    const entry = new Entry(submission, this.#transport, this.#options, onChange, since);
    entry.tryNow();
    return entry;
  }
}

class Entry<Sent> implements OutboxEntry<Sent> {
  standing: Standing = {state: 'waiting', automatic: true};

  readonly #transport: (submission: Sent) => Promise<Delivery>;
  readonly #options: Required<OutboxOptions>;
  readonly #onChange: (entry: OutboxEntry<Sent>) => void;
  readonly #expiresAt: number;
  #attempts = 0;
  #timer: unknown;

  constructor(
    readonly submission: Sent,
    transport: (submission: Sent) => Promise<Delivery>,
    options: Required<OutboxOptions>,
    onChange: (entry: OutboxEntry<Sent>) => void,
    since: number,
  ) {
    this.#transport = transport;
    this.#options = options;
    this.#onChange = onChange;
    this.#expiresAt = since + TIME_TO_LIVE;
  }

  tryNow(): void {
    const {state} = this.standing;
    if (state === 'waiting' || state === 'misconfigured') void this.#attempt();
  }

  wake(): void {
    if (this.standing.state === 'waiting' && this.standing.automatic) void this.#attempt();
  }

  async #attempt(): Promise<void> {
    this.#options.clearTimer(this.#timer);
    this.#attempts += 1;
    this.#become({state: 'sending', attempt: this.#attempts});
    // A transport never throws; if one does after all, nobody may be left with "Sending…" for ever.
    this.#settle(await this.#transport(this.submission).catch((): Delivery => ({kind: 'unconfirmed'})));
  }

  #settle(delivery: Delivery): void {
    switch (delivery.kind) {
      case 'acknowledged':
        return this.#become({state: 'sent'});
      case 'passed-on':
        return this.#become({state: 'passed-on', to: delivery.to});
      case 'rejected': {
        const {status, problems, said} = delivery;
        return this.#become({state: 'rejected', status, problems, ...(said && {said})});
      }
      case 'misconfigured':
        return this.#become({state: 'misconfigured', reason: delivery.reason});
      case 'unconfirmed':
        return this.#become({state: 'waiting', automatic: false});
      case 'retry':
        return this.#wait(delivery.after, delivery.kept);
    }
  }

  #wait(after: number | undefined, kept?: boolean): void {
    const left = this.#expiresAt - this.#options.now();
    if (left <= 0) return this.#become({state: 'expired'});
    // A wait of nothing, such as a date that is past by this device's clock, would ask a busy server without a pause.
    const delay = Math.min(after || this.#backOff(), left);
    this.#timer = this.#options.setTimer(() => this.wake(), delay);
    this.#become({state: 'waiting', automatic: true, ...(kept && {kept})});
  }

  /** Full jitter: anywhere up to a ceiling that doubles, so that a thousand phones do not come back at once. */
  #backOff(): number {
    const ceiling = Math.min(FIRST_BACK_OFF * 2 ** (this.#attempts - 1), LONGEST_BACK_OFF);
    return this.#options.random() * ceiling;
  }

  #become(standing: Standing): void {
    this.standing = standing;
    this.#onChange(this);
  }
}
