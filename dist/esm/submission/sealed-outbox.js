import { TIME_TO_LIVE, Outbox } from './outbox.js';

const LONGEST_HOLD = 3e3;
const LONGEST_ALONE = 2e4;
const ALONE_PAUSE = 2e3;
const LANES = 2;
class SealedOutbox {
  #store;
  #alone;
  #options;
  #now;
  /** What this page sees to itself. */
  #inHand = /* @__PURE__ */ new Map();
  /** Since when another tab has been found at work on an id. */
  #taken = /* @__PURE__ */ new Map();
  #lane = [];
  #busy = 0;
  constructor({ store, alone, options = {} }) {
    this.#store = store;
    this.#alone = alone;
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }
  /** For one press of Send. `transport` makes an attempt to `url`. */
  keep(transport, url, seal) {
    let holding;
    const forget = async () => {
      const held = await holding;
      if (!held) return;
      held.isKept = false;
      held.isForgotten = true;
      await this.#within(held.remove());
      this.#inHand.delete(held.id);
    };
    const send = async (submission) => {
      const held = await (holding ??= this.#hold(submission, url, seal));
      if (held.isForgotten) await this.#within(held.put());
      const attempt = () => transport({ ...submission, body: held.body });
      const delivery = held.isKept ? await this.#attempt(held.id, attempt) : await attempt();
      if (delivery.kind === "acknowledged") await forget();
      return delivery.kind === "retry" && await this.#isStillKept(held) ? { ...delivery, kept: true } : delivery;
    };
    return { send, forget };
  }
  /**
   * Sends what earlier visits have left, and looks again for more each time it is called. `onLoss` hears of each
   * answer that will never arrive, once.
   */
  async drain(transportTo, onLoss) {
    const tell = async () => (await this.#store.takeLosses()).forEach(onLoss);
    const lose = (id, reason) => this.#store.lose(id, reason).then(tell).catch(ignore);
    for (const entry of this.#inHand.values()) entry?.wake();
    await tell().catch(ignore);
    for (const record of await this.#store.all().catch(() => [])) {
      const { id, url, createdAt } = record;
      if (this.#inHand.has(id)) continue;
      if (Math.abs(this.#now() - createdAt) >= TIME_TO_LIVE) {
        await lose(id, "expired");
        continue;
      }
      this.#inHand.set(id, void 0);
      const outbox = new Outbox(() => this.#pass(record, transportTo(url)), this.#options);
      const entry = outbox.post(
        record,
        ({ standing: { state } }) => {
          if (state === "expired" || state === "rejected") void lose(id, state);
          if (state !== "sending" && state !== "waiting") this.#inHand.delete(id);
        },
        createdAt
      );
      if (this.#inHand.has(id)) this.#inHand.set(id, entry);
    }
  }
  /** One attempt for a record of an earlier visit. */
  async #pass({ id, body }, transport) {
    if (this.#busy >= LANES) await new Promise((resolve) => this.#lane.push(resolve));
    this.#busy += 1;
    try {
      if (!await this.#store.has(id).catch(() => true)) return { kind: "acknowledged" };
      const delivery = await this.#attempt(id, () => transport({ id, body }));
      if (delivery.kind === "acknowledged") await this.#within(this.#store.remove(id));
      return delivery;
    } finally {
      this.#busy -= 1;
      this.#lane.shift()?.();
    }
  }
  async #attempt(id, work) {
    const delivery = await this.#alone(id, work);
    if (delivery) {
      this.#taken.delete(id);
      return delivery;
    }
    const since = this.#taken.get(id) ?? this.#now();
    this.#taken.set(id, since);
    if (Math.abs(this.#now() - since) < LONGEST_ALONE) return { kind: "retry", after: ALONE_PAUSE };
    return work();
  }
  async #hold({ id, body }, url, seal) {
    const createdAt = this.#now();
    let stored = Promise.resolve();
    const held = {
      id,
      body,
      isKept: false,
      isForgotten: false,
      put: async () => {
        held.isForgotten = false;
        this.#inHand.set(id, void 0);
        if (held.body === body) return;
        stored = this.#store.put({ id, url, body: held.body, createdAt });
        await stored;
        held.isKept = !held.isForgotten;
      },
      remove: () => stored.catch(ignore).then(() => this.#store.remove(id))
    };
    let isLate = false;
    const store = async () => {
      const sealed = await seal({ id, body });
      if (isLate) return;
      held.body = sealed;
      await held.put();
    };
    await this.#within(store());
    isLate = true;
    return held;
  }
  /** Another tab may have taken it from the disk, because the receiver refused it there. */
  async #isStillKept(held) {
    let isThere = false;
    if (held.isKept) await this.#within(this.#store.has(held.id).then((has) => void (isThere = has)));
    return isThere;
  }
  /** Waits for the device, but not for ever, and whatever comes of it. */
  #within(work) {
    const { setTimer = (work2, time) => setTimeout(work2, time), clearTimer = clearTimeout } = this.#options;
    return new Promise((resolve) => {
      const timer = setTimer(resolve, LONGEST_HOLD);
      void work.catch(ignore).then(() => {
        clearTimer(timer);
        resolve();
      });
    });
  }
}
const ignore = () => {
};

export { LONGEST_ALONE, LONGEST_HOLD, SealedOutbox };
