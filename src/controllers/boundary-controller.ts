import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Browsers keep no timer for more than 24 days, and none runs while a device sleeps. */
const LONGEST_WAIT = 3_600_000;

/** Updates an element when the clock passes the next instant at which it has something else to say. */
export class BoundaryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #next: () => number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `next` answers with an instant as in `Date.now()`, or with `undefined` if nothing is going to change. */
  constructor(host: ReactiveControllerHost, next: () => number | undefined) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#wait();
  }

  hostUpdated(): void {
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  #look = (): void => {
    if (document.visibilityState === 'visible') this.#host.requestUpdate();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    const next = this.#next();
    if (next === undefined) return;
    const wait = Math.min(Math.max(next - Date.now(), 0) + 1, LONGEST_WAIT);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), wait);
  }
}
