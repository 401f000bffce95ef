const FIRST_BACK_OFF = 1e3;
const LONGEST_BACK_OFF = 5 * 60 * 1e3;
const TIME_TO_LIVE = 24 * 60 * 60 * 1e3;
class Outbox {
  #transport;
  #options;
  constructor(transport, options = {}) {
    this.#transport = transport;
    this.#options = {
      now: Date.now,
      random: Math.random,
      setTimer: (work, milliseconds) => setTimeout(work, milliseconds),
      clearTimer: (timer) => clearTimeout(timer),
      ...options
    };
  }
  /**
   * Takes a submission and starts the first attempt at once. `onChange` hears of every change of its standing. Its day
   * begins at `since`.
   */
  post(submission, onChange, since = this.#options.now()) {
    const entry = new Entry(submission, this.#transport, this.#options, onChange, since);
    entry.tryNow();
    return entry;
  }
}
class Entry {
  constructor(submission, transport, options, onChange, since) {
    this.submission = submission;
    this.standing = { state: "waiting", automatic: true };
    this.#attempts = 0;
    this.#transport = transport;
    this.#options = options;
    this.#onChange = onChange;
    this.#expiresAt = since + TIME_TO_LIVE;
  }
  #transport;
  #options;
  #onChange;
  #expiresAt;
  #attempts;
  #timer;
  tryNow() {
    const { state } = this.standing;
    if (state === "waiting" || state === "misconfigured") void this.#attempt();
  }
  wake() {
    if (this.standing.state === "waiting" && this.standing.automatic) void this.#attempt();
  }
  async #attempt() {
    this.#options.clearTimer(this.#timer);
    this.#attempts += 1;
    this.#become({ state: "sending", attempt: this.#attempts });
    this.#settle(await this.#transport(this.submission).catch(() => ({ kind: "unconfirmed" })));
  }
  #settle(delivery) {
    switch (delivery.kind) {
      case "acknowledged":
        return this.#become({ state: "sent" });
      case "passed-on":
        return this.#become({ state: "passed-on", to: delivery.to });
      case "rejected": {
        const { status, problems, said } = delivery;
        return this.#become({ state: "rejected", status, problems, ...said && { said } });
      }
      case "misconfigured":
        return this.#become({ state: "misconfigured", reason: delivery.reason });
      case "unconfirmed":
        return this.#become({ state: "waiting", automatic: false });
      case "retry":
        return this.#wait(delivery.after, delivery.kept);
    }
  }
  #wait(after, kept) {
    const left = this.#expiresAt - this.#options.now();
    if (left <= 0) return this.#become({ state: "expired" });
    const delay = Math.min(after || this.#backOff(), left);
    this.#timer = this.#options.setTimer(() => this.wake(), delay);
    this.#become({ state: "waiting", automatic: true, ...kept && { kept } });
  }
  /** Full jitter: anywhere up to a ceiling that doubles, so that a thousand phones do not come back at once. */
  #backOff() {
    const ceiling = Math.min(FIRST_BACK_OFF * 2 ** (this.#attempts - 1), LONGEST_BACK_OFF);
    return this.#options.random() * ceiling;
  }
  #become(standing) {
    this.standing = standing;
    this.#onChange(this);
  }
}

export { FIRST_BACK_OFF, LONGEST_BACK_OFF, Outbox, TIME_TO_LIVE };
