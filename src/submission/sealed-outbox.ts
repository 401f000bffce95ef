import type {Delivery} from './delivery.js';
import type {OutboxEntry, OutboxOptions} from './outbox.js';
import {Outbox, TIME_TO_LIVE} from './outbox.js';
import type {LossReason, RecordStore, SealedRecord} from './record-store.js';
import type {FrozenSubmission} from './submission.js';
import type {Transport} from './transport.js';

/** Gives the bytes to be sent; fails where this browser, or this page, cannot seal. */
export type Seal = (submission: Pick<FrozenSubmission, 'id' | 'body'>) => Promise<string>;

/** Sends a sealed body under an id to one address. */
export type SealedTransport = (sealed: Pick<SealedRecord, 'id' | 'body'>) => Promise<Delivery>;

/**
 * Does something that only one tab should do for an id at a time; `undefined` if another one is at it. It saves traffic
 * and nothing hangs on it: a receiver stores an id once.
 */
export type Alone = <R>(id: string, work: () => Promise<R>) => Promise<R | undefined>;

export interface SealedOutboxParts {
  readonly store: RecordStore;
  readonly alone: Alone;
  readonly options?: OutboxOptions;
}

/** So long somebody who has pressed Send waits for the device to store; then it goes on in memory. */
export const LONGEST_HOLD = 3000;

/** So long another tab that is at it is left alone. A frozen one would be at it for ever. */
export const LONGEST_ALONE = 20_000;

/** Between two looks at whether another tab is still at it. */
const ALONE_PAUSE = 2000;

/** So many answers of earlier visits are on their way at a time, so that one that hangs does not hold up the rest. */
const LANES = 2;

/** Keeps one submission on the device until it has arrived. */
export interface Keeping {
  /** Seals and stores at the first attempt, and removes once it is acknowledged; an attempt in between sends. */
  readonly send: Transport;
  /** It will not be sent from the device any more; the person has been told. */
  readonly forget: () => Promise<void>;
}

/**
 * Answers that are kept on the device, sealed, until the receiver has them. Where sealing or storing fails, the answer is
 * sent from memory as ever: that is a mode and no error.
 */
export class SealedOutbox {
  readonly #store: RecordStore;
  readonly #alone: Alone;
  readonly #options: OutboxOptions;
  readonly #now: () => number;
  /** What this page sees to itself. */
  readonly #inHand = new Map<string, OutboxEntry<SealedRecord> | undefined>();
  /** Since when another tab has been found at work on an id. */
  readonly #taken = new Map<string, number>();
  readonly #lane: (() => void)[] = [];
  #busy = 0;

  constructor({store, alone, options = {}}: SealedOutboxParts) {
    this.#store = store;
    this.#alone = alone;
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** For one press of Send. `transport` makes an attempt to `url`. */
  keep(transport: Transport, url: string, seal: Seal): Keeping {
    let holding: Promise<Held> | undefined;
    const forget = async (): Promise<void> => {
      const held = await holding;
      if (!held) return;
      held.isKept = false;
      held.isForgotten = true;
      await this.#within(held.remove());
      this.#inHand.delete(held.id);
    };
    const send: Transport = async (submission) => {
      const held = await (holding ??= this.#hold(submission, url, seal));
      // The person has been told that it was not sent, and has asked for another try.
      if (held.isForgotten) await this.#within(held.put());
      const attempt = () => transport({...submission, body: held.body});
      const delivery = held.isKept ? await this.#attempt(held.id, attempt) : await attempt();
      // Thanks are due once nothing is left on the device, or a storage that hangs has had its time.
      if (delivery.kind === 'acknowledged') await forget();
      return delivery.kind === 'retry' && (await this.#isStillKept(held))
        ? {...delivery, kept: true}
        : delivery;
    };
    return {send, forget};
  }

  /**
   * Sends what earlier visits have left, and looks again for more each time it is called. `onLoss` hears of each
   * answer that will never arrive, once.
   */
  async drain(
    transportTo: (url: string) => SealedTransport,
    onLoss: (reason: LossReason) => void,
  ): Promise<void> {
    const tell = async () => (await this.#store.takeLosses()).forEach(onLoss);
    const lose = (id: string, reason: LossReason) => this.#store.lose(id, reason).then(tell).catch(ignore);
    for (const entry of this.#inHand.values()) entry?.wake();
    await tell().catch(ignore);
    for (const record of await this.#store.all().catch(() => [])) {
      const {id, url, createdAt} = record;
      if (this.#inHand.has(id)) continue;
      // A clock that was put back leaves a time that is yet to come; further than a day it is no time at all. Every tab
      // has to come to the same end, so what counts is when it was sealed.
      if (Math.abs(this.#now() - createdAt) >= TIME_TO_LIVE) {
        await lose(id, 'expired');
        continue;
      }
      this.#inHand.set(id, undefined);
      const outbox = new Outbox<SealedRecord>(() => this.#pass(record, transportTo(url)), this.#options);
      const entry = outbox.post(
        record,
        ({standing: {state}}) => {
          if (state === 'expired' || state === 'rejected') void lose(id, state);
          // What a site has to mend first is left for another page, or another day.
          if (state !== 'sending' && state !== 'waiting') this.#inHand.delete(id);
        },
        createdAt,
      );
      if (this.#inHand.has(id)) this.#inHand.set(id, entry);
    }
  }

  /** One attempt for a record of an earlier visit. */
  async #pass({id, body}: SealedRecord, transport: SealedTransport): Promise<Delivery> {
    if (this.#busy >= LANES) await new Promise<void>((resolve) => this.#lane.push(resolve));
    this.#busy += 1;
    try {
      // Another tab has seen to it.
      if (!(await this.#store.has(id).catch(() => true))) return {kind: 'acknowledged'};
      const delivery = await this.#attempt(id, () => transport({id, body}));
      if (delivery.kind === 'acknowledged') await this.#within(this.#store.remove(id));
      return delivery;
    } finally {
      this.#busy -= 1;
      this.#lane.shift()?.();
    }
  }

  async #attempt(id: string, work: () => Promise<Delivery>): Promise<Delivery> {
    const delivery = await this.#alone(id, work);
    if (delivery) {
      this.#taken.delete(id);
      return delivery;
    }
    const since = this.#taken.get(id) ?? this.#now();
    this.#taken.set(id, since);
    if (Math.abs(this.#now() - since) < LONGEST_ALONE) return {kind: 'retry', after: ALONE_PAUSE};
    return work();
  }

  async #hold({id, body}: FrozenSubmission, url: string, seal: Seal): Promise<Held> {
    const createdAt = this.#now();
    let stored = Promise.resolve();
    const held: Held = {
      id,
      body,
      isKept: false,
      isForgotten: false,
      put: async () => {
        held.isForgotten = false;
        this.#inHand.set(id, undefined);
        if (held.body === body) return;
        stored = this.#store.put({id, url, body: held.body, createdAt});
        await stored;
        held.isKept = !held.isForgotten;
      },
      remove: () => stored.catch(ignore).then(() => this.#store.remove(id)),
    };
    let isLate = false;
    const store = async () => {
      const sealed = await seal({id, body});
      if (isLate) return;
      held.body = sealed;
      await held.put();
    };
    await this.#within(store());
    isLate = true;
    return held;
  }

  /** Another tab may have taken it from the disk, because the receiver refused it there. */
  async #isStillKept(held: Held): Promise<boolean> {
    let isThere = false;
    if (held.isKept) await this.#within(this.#store.has(held.id).then((has) => void (isThere = has)));
    return isThere;
  }

  /** Waits for the device, but not for ever, and whatever comes of it. */
  #within(work: Promise<void>): Promise<void> {
    const {setTimer = (work, time) => setTimeout(work, time), clearTimer = clearTimeout} = this.#options;
    return new Promise((resolve) => {
      const timer = setTimer(resolve, LONGEST_HOLD);
      void work.catch(ignore).then(() => {
        (clearTimer as (timer: unknown) => void)(timer);
        resolve();
      });
    });
  }
}

/** A submission in the hand of this page. */
interface Held {
  readonly id: string;
  /** What is sent: sealed if it could be. */
  body: string;
  /** Whether it is on the disk. */
  isKept: boolean;
  /** Whether it has been taken from the disk again, because the person was told how it ended. */
  isForgotten: boolean;
  /** Nothing where it could not be sealed. */
  readonly put: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const ignore = (): void => {};
