const LONGEST_WAIT = 36e5;
class BoundaryController {
  #host;
  #next;
  #timer;
  /** `next` answers with an instant as in `Date.now()`, or with `undefined` if nothing is going to change. */
  constructor(host, next) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }
  hostConnected() {
    document.addEventListener("visibilitychange", this.#look);
    this.#wait();
  }
  hostUpdated() {
    this.#wait();
  }
  hostDisconnected() {
    document.removeEventListener("visibilitychange", this.#look);
    clearTimeout(this.#timer);
  }
  #look = () => {
    if (document.visibilityState === "visible") this.#host.requestUpdate();
  };
  #wait() {
    clearTimeout(this.#timer);
    const next = this.#next();
    if (next === void 0) return;
    const wait = Math.min(Math.max(next - Date.now(), 0) + 1, LONGEST_WAIT);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), wait);
  }
}

export { BoundaryController };
