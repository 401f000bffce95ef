interface Timer {
  readonly id: number;
  readonly work: () => void;
  readonly every: number | undefined;
  at: number;
}

const names = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

/** Timers that go off when a test says so. Promises and animation frames go on as ever. */
export class FakeClock {
  #now = 0;
  #made = 0;
  #timers: Timer[] = [];
  readonly #originals = Object.fromEntries(names.map((name) => [name, globalThis[name]]));

  install(): void {
    const add = (work: () => void, delay = 0, every?: number) => {
      const id = (this.#made += 1);
      this.#timers.push({id, work, every, at: this.#now + delay});
      return id;
    };
    const remove = (id: unknown) => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    };
    Object.assign(globalThis, {
      setTimeout: (work: () => void, delay?: number) => add(work, delay),
      setInterval: (work: () => void, delay: number) => add(work, delay, delay),
      clearTimeout: remove,
      clearInterval: remove,
    });
  }

  restore(): void {
    Object.assign(globalThis, this.#originals);
  }

  /** Lets time pass; what falls due runs in its order. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at || a.id - b.id);
      if (!next) break;
      this.#now = next.at;
      if (next.every === undefined) this.#timers = this.#timers.filter((timer) => timer !== next);
      else next.at += next.every;
      next.work();
    }
    this.#now = end;
  }
}

/** A clock of its own for each test of a suite. */
export function useFakeClock(): {readonly pass: (milliseconds: number) => void} {
  let clock = new FakeClock();
  beforeEach(() => {
    clock = new FakeClock();
    clock.install();
  });
  afterEach(() => clock.restore());
  return {pass: (milliseconds) => clock.pass(milliseconds)};
}
