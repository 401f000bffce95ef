import type {OutboxOptions} from '../../../src/submission/outbox.js';

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** Lets everything run that waits for promises only. */
export async function flush(turns = 12): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

/** A clock that stands still until it is told to go on: a day passes in no time, and always in the same order. */
export class VirtualClock {
  #now: number;
  readonly #timers = new Map<number, Timer>();
  #made = 0;

  readonly #turns: number | undefined;

  /** @param turns so many turns of promises end whatever can end at one moment */
  constructor(now = Date.UTC(2026, 2, 2, 9), turns?: number) {
    this.#now = now;
    this.#turns = turns;
  }

  now = (): number => this.#now;

  setTimer = (work: () => void, milliseconds: number): number => {
    this.#made += 1;
    this.#timers.set(this.#made, {at: this.#now + milliseconds, work});
    return this.#made;
  };

  clearTimer = (timer: unknown): void => {
    this.#timers.delete(timer as number);
  };

  /** How long until each timer that is set, in milliseconds. */
  get timers(): readonly number[] {
    return [...this.#timers.values()].map(({at}) => at - this.#now).sort((one, other) => one - other);
  }

  /** Goes on by so many milliseconds; every timer that falls due runs at its own moment. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await flush(this.#turns);
    for (;;) {
      const due = [...this.#timers]
        .filter(([, {at}]) => at <= end)
        .sort(([, one], [, other]) => one.at - other.at);
      const next = due[0];
      if (!next) break;
      this.#timers.delete(next[0]);
      this.#now = Math.max(this.#now, next[1].at);
      next[1].work();
      await flush(this.#turns);
    }
    this.#now = end;
    await flush(this.#turns);
  }

  /** What an outbox takes. `random` is the share of the longest pause that is waited. */
  options(random = 0.5): Required<OutboxOptions> {
    return {now: this.now, random: () => random, setTimer: this.setTimer, clearTimer: this.clearTimer};
  }
}
