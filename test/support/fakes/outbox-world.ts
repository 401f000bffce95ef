import type {Service} from '../../../src/submission/services.js';
import {serviceNamed} from '../../../src/submission/services.js';
import {createFetchTransport, REQUEST_TIMEOUT} from '../../../src/submission/fetch-transport.js';
import {Freezer} from '../../../src/submission/freezer.js';
import type {OutboxEntry, Standing} from '../../../src/submission/outbox.js';
import {Outbox, TIME_TO_LIVE} from '../../../src/submission/outbox.js';
import type {LossReason, RecordStore, SealedRecord} from '../../../src/submission/record-store.js';
import type {Alone} from '../../../src/submission/sealed-outbox.js';
import {SealedOutbox} from '../../../src/submission/sealed-outbox.js';
import type {FrozenSubmission} from '../../../src/submission/submission.js';
import type {Transport} from '../../../src/submission/transport.js';
import {draft} from './submission.js';
import {flush, VirtualClock} from './virtual-clock.js';

export type Mode = 'memory' | 'sealed';

/** What the network, or the endpoint, does with every request until something else is said. */
export const WEATHERS = [
  'fine',
  'answer lost',
  'reset',
  '500',
  '503 in a minute',
  '429',
  '422',
  '404',
  'hangs',
  'hangs after storing',
  'captive portal',
  'redirects',
] as const;
export type Weather = (typeof WEATHERS)[number];

/** What becomes of everything that is to be stored on the device. */
export const STORAGES = ['works', 'full', 'hangs', 'is forbidden'] as const;
export type Storage = (typeof STORAGES)[number];

export type Step =
  | {readonly do: 'send'; readonly tab: number; readonly words: number}
  | {readonly do: 'weather'; readonly weather: Weather}
  | {readonly do: 'storage'; readonly storage: Storage}
  | {readonly do: 'pass'; readonly milliseconds: number}
  | {readonly do: 'clock'; readonly hours: number}
  | {readonly do: 'wake' | 'tryNow' | 'crash' | 'freeze'; readonly tab: number}
  | {readonly do: 'open'};

/** What a mutant changes. Without any of it, everything is the real thing over a network and a disk of the test's. */
export interface Variant {
  readonly transport?: (transport: Transport, world: World) => Transport;
  readonly fetch?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
  readonly service?: Partial<Service>;
  readonly timeout?: number;
  readonly store?: (store: RecordStore, world: World) => RecordStore;
  readonly alone?: (alone: Alone) => Alone;
  readonly freezer?: () => Pick<Freezer, 'freeze' | 'forget'>;
}

/** One decision to send, as the person knows it. */
interface Decision {
  readonly id: string;
  readonly body: string;
  readonly words: string;
  readonly tab: Tab;
  readonly sentAt: number;
  readonly told: Standing[];
  /** Whether it was on the disk when its page ended. */
  wasOnDisk?: boolean;
}

const ENDPOINT = 'https://answers.example/submissions';
const SEALED = 'sealed:';
const HOUR = 3_600_000;
/** So long a write takes to be on the disk. */
const COMMIT = 5;
/** A clock may be wrong by so much in all. */
const MOST_SKEW = 4 * HOUR;

/** More turns of promises than any chain of them here has. */
const TURNS = 40;

class Broken extends Error {}

/** A page of the site. */
class Tab {
  isAlive = true;
  decision: Decision | undefined;
  entry: OutboxEntry | undefined;
  readonly device: SealedOutbox;
  readonly freezer: Pick<Freezer, 'freeze' | 'forget'>;

  constructor(
    private readonly world: World,
    variant: Variant,
  ) {
    const store = world.storeOf(this);
    this.device = new SealedOutbox({
      store: variant.store?.(store, world) ?? store,
      alone: (variant.alone ?? ((alone) => alone))(world.aloneOf(this)),
      options: this.options,
    });
    this.freezer = variant.freezer?.() ?? new Freezer('hys-feedback');
  }

  get options() {
    return {
      now: this.world.now,
      random: () => 0.5,
      setTimer: (work: () => void, time: number) =>
        this.world.clock.setTimer(() => this.isAlive && work(), time),
      clearTimer: this.world.clock.clearTimer,
    };
  }

  transport(): Transport {
    const {variant} = this.world;
    const fetch = this.world.fetchOf(this);
    const transport = createFetchTransport({
      url: ENDPOINT,
      service: {...(serviceNamed('receiver') as Service), ...variant.service},
      fetch: variant.fetch?.(fetch) ?? fetch,
      now: this.world.now,
      timeout: variant.timeout ?? REQUEST_TIMEOUT,
    });
    return variant.transport?.(transport, this.world) ?? transport;
  }

  drain(): void {
    const transport = this.transport();
    void this.device.drain(
      () => (sealed) => transport(sealed as FrozenSubmission),
      () => this.isAlive && (this.world.toldLosses += 1),
    );
  }

  get isIdle(): boolean {
    const state = this.entry?.standing.state;
    return state === undefined || state === 'sent' || state === 'rejected' || state === 'expired';
  }

  send(words: string, mode: Mode): void {
    const frozen = this.freezer.freeze(draft({answers: {useful: 'no', improve: words}}));
    const told: Standing[] = [];
    const decision = {
      id: frozen.id,
      body: frozen.body,
      words,
      tab: this,
      sentAt: this.world.clock.now(),
      told,
    };
    this.world.decisions.push(decision);
    this.decision = decision;
    const transport = this.transport();
    const keeping =
      mode === 'sealed'
        ? this.device.keep(transport, ENDPOINT, ({id, body}) =>
            Promise.resolve(JSON.stringify({schema: 'sealed', id, data: SEALED + body})),
          )
        : undefined;
    this.entry = new Outbox(keeping?.send ?? transport, this.options).post(frozen, ({standing}) => {
      if (!this.isAlive) return;
      told.push(standing);
      this.world.check(decision, standing);
      // As the controller does.
      if (standing.state === 'sent') this.freezer.forget();
      else if (!['sending', 'waiting'].includes(standing.state)) void keeping?.forget();
    });
  }
}

/** A site, its receiver, a device with a clock and a disk, and what goes wrong with them. */
export class World {
  readonly clock = new VirtualClock(undefined, TURNS);
  readonly decisions: Decision[] = [];
  /** What the receiver has stored, by id. */
  readonly rows = new Map<string, string>();
  readonly disk = new Map<string, SealedRecord>();
  readonly faults: string[] = [];
  readonly locks = new Map<string, Tab>();
  readonly acknowledged = new Set<string>();
  losses: LossReason[] = [];
  toldLosses = 0;
  storageFailed = false;
  #tabs: Tab[] = [];
  #weather: Weather = 'fine';
  #storage: Storage = 'works';
  #skew = 0;
  #typed = 0;

  constructor(
    readonly mode: Mode,
    readonly variant: Variant = {},
  ) {
    this.#tabs = [new Tab(this, variant)];
  }

  now = (): number => this.clock.now() + this.#skew;

  fault(what: string): void {
    this.faults.push(what);
  }

  async run(steps: readonly Step[]): Promise<void> {
    const release = this.#takeClock();
    try {
      for (const step of steps) {
        await this.#act(step);
        await flush(TURNS);
      }
      await this.#settle();
    } finally {
      release();
    }
  }

  /** What the person is told at this moment has to be true. */
  check({id, body, words}: Decision, standing: Standing): void {
    if (standing.state === 'sent' && this.rows.get(id) !== body) this.fault(`false thanks for ${words}`);
    if (standing.state === 'sent' && this.disk.has(id) && !this.storageFailed)
      this.fault(`${words} is on the disk while it is thanked for`);
    if (standing.state === 'waiting' && standing.kept && !this.disk.has(id) && !this.acknowledged.has(id))
      this.fault(`${words} is said to be kept and is not`);
  }

  async #act(step: Step): Promise<void> {
    const at = 'tab' in step ? this.#tabs[step.tab % this.#tabs.length] : undefined;
    switch (step.do) {
      case 'send': {
        if (!at?.isIdle) return;
        // After a refusal somebody may send the same words once more, or others.
        const again = at.entry?.standing.state === 'rejected' && step.words === 0;
        const before = at.decision;
        const words = again ? (before?.words ?? '') : `answer ${(this.#typed += 1)}`;
        at.send(words, this.mode);
        const after = at.decision as Decision;
        const same = this.decisions.filter(({id}) => id === after.id);
        if (same.some((other) => other.body !== after.body)) this.fault(`one id for two bodies: ${words}`);
        return;
      }
      case 'weather':
        this.#weather = step.weather;
        return;
      case 'storage':
        this.#storage = step.storage;
        this.storageFailed ||= step.storage !== 'works';
        return;
      case 'pass':
        await this.clock.advance(step.milliseconds);
        return;
      case 'clock':
        if (Math.abs(this.#skew + step.hours * HOUR) <= 2 * HOUR) this.#skew += step.hours * HOUR;
        return;
      case 'wake':
        at?.entry?.wake();
        if (this.mode === 'sealed') at?.drain();
        return;
      case 'tryNow':
        at?.entry?.tryNow();
        return;
      case 'crash':
      case 'freeze':
        if (at) this.#end(at, step.do === 'freeze');
        return;
      case 'open':
        if (this.#tabs.length < 3) this.#open();
        return;
    }
  }

  #open(): Tab {
    const tab = new Tab(this, this.variant);
    this.#tabs.push(tab);
    if (this.mode === 'sealed') tab.drain();
    return tab;
  }

  /** A tab that is frozen does nothing any more, and yet holds whatever it held. */
  #end(tab: Tab, isFrozen: boolean): void {
    tab.isAlive = false;
    if (tab.decision) tab.decision.wasOnDisk = this.disk.has(tab.decision.id);
    this.#tabs = this.#tabs.filter((other) => other !== tab);
    if (!isFrozen) for (const [id, holder] of this.locks) if (holder === tab) this.locks.delete(id);
    if (!this.#tabs.length) this.#open();
  }

  /** All is well again, and somebody visits the site for an hour. */
  async #settle(): Promise<void> {
    this.#weather = 'fine';
    this.#storage = 'works';
    for (const tab of this.#tabs.slice(0, -2)) this.#end(tab, false);
    const visit = this.mode === 'sealed' ? this.#open() : undefined;
    for (let minute = 0; minute < 60; minute += 6) {
      await this.clock.advance(6 * 60_000);
      for (const tab of this.#tabs) tab.entry?.wake();
      visit?.drain();
      await flush(TURNS);
    }
    const visible = new Set(this.#tabs);
    const given = new Map<string, Decision[]>();
    for (const decision of this.decisions)
      given.set(decision.id, [...(given.get(decision.id) ?? []), decision]);
    let lost = 0;
    for (const [id, all] of given) {
      const last = all.at(-1) as Decision;
      const state = last.told.at(-1)?.state;
      const isDestroyed = !last.tab.isAlive || !visible.has(last.tab);
      const isFinal = state === 'rejected' || state === 'misconfigured' || state === 'expired';
      if (this.rows.has(id)) {
        if (!isDestroyed && state !== 'sent' && !isFinal)
          this.fault(`${last.words} is stored, and it says ${state}`);
        continue;
      }
      if (!isDestroyed && !isFinal) this.fault(`${last.words} hangs as ${state}`);
      // Told to the person, with the words before them, or destroyed with its page before it was ever on the disk.
      if (isFinal) continue;
      if (last.wasOnDisk) lost += 1;
    }
    for (const [id, record] of this.disk) {
      // What was told to be misconfigured or has been forgotten is not there any more.
      this.fault(`${id} is still on the disk after ${(this.clock.now() - record.createdAt) / HOUR} hours`);
    }
    if (lost > this.toldLosses) this.fault(`${lost} lost and ${this.toldLosses} told`);
    if (this.toldLosses !== this.gone) this.fault(`${this.gone} given up and ${this.toldLosses} told`);
    const typed = [...this.rows.values()].map(
      (body) => (JSON.parse(body) as FrozenSubmission['submission']).answers,
    );
    for (const {words} of this.decisions) {
      const copies = typed.filter(({improve}) => improve === words).length;
      if (copies > 1) this.fault(`${words} is stored ${copies} times`);
    }
  }

  /** How many records were given up for good. */
  gone = 0;

  /** Puts this world's clock in place of the browser's: the time-out of a request has no other. */
  #takeClock(): () => void {
    const {setTimeout: set, clearTimeout: clear} = globalThis;
    const fake = (work: () => void, time: number) =>
      time === Infinity ? 0 : this.clock.setTimer(work, time);
    Object.assign(globalThis, {setTimeout: fake, clearTimeout: this.clock.clearTimer});
    // A page has patched what every object inherits from; a request that took this over would be refused.
    Object.defineProperty(Object.prototype, 'integrity', {value: 'sha256-none', configurable: true});
    return () => {
      Object.assign(globalThis, {setTimeout: set, clearTimeout: clear});
      delete (Object.prototype as {integrity?: string}).integrity;
    };
  }

  aloneOf(tab: Tab): Alone {
    return async (id, work) => {
      if (this.locks.has(id)) return undefined;
      this.locks.set(id, tab);
      try {
        return await work();
      } finally {
        if (tab.isAlive) this.locks.delete(id);
      }
    };
  }

  storeOf(tab: Tab): RecordStore {
    /** Done once it is on the disk; what a tab has not got there before it ends is undone. */
    const commit = async <R>(work: () => R): Promise<R> => {
      if (this.#storage === 'is forbidden') throw new Broken('SecurityError');
      if (this.#storage === 'full') throw new Broken('QuotaExceededError');
      if (this.#storage === 'hangs' || !tab.isAlive) return new Promise<R>(() => {});
      return new Promise<R>((resolve) => {
        this.clock.setTimer(() => tab.isAlive && resolve(work()), COMMIT);
      });
    };
    const read = async <R>(work: () => R): Promise<R> => {
      if (this.#storage === 'is forbidden') throw new Broken('SecurityError');
      return this.#storage === 'hangs' || !tab.isAlive ? new Promise<R>(() => {}) : work();
    };
    return {
      put: (record) => commit(() => void this.disk.set(record.id, record)),
      remove: (id) => commit(() => void this.disk.delete(id)),
      lose: (id, reason) =>
        commit(() => {
          if (!this.disk.delete(id)) return;
          this.losses.push(reason);
          this.gone += 1;
        }),
      has: (id) => read(() => this.disk.has(id)),
      all: () => read(() => [...this.disk.values()]),
      takeLosses: () =>
        commit(() => {
          const taken = this.losses;
          this.losses = [];
          return taken;
        }),
    };
  }

  /** The network between a tab and the receiver. */
  fetchOf(tab: Tab): typeof globalThis.fetch {
    return (_, init = {}) => {
      if (!tab.isAlive) return new Promise(() => {});
      if (init.integrity) return Promise.reject(new TypeError('integrity'));
      const answer = this.#travel(init);
      return new Promise((resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        answer.then(
          (response) => tab.isAlive && response && resolve(response),
          (error: unknown) => tab.isAlive && reject(error as Error),
        );
      });
    };
  }

  async #travel(init: RequestInit): Promise<Response | undefined> {
    const weather = this.#weather;
    const isPost = init.method === 'POST';
    if (weather === 'reset') throw new TypeError();
    if (weather === 'hangs') return undefined;
    if (weather === 'captive portal') return reply(200, '<!doctype html><title>Sign in</title>');
    if (weather === 'redirects') return reply(0, '', {type: 'opaqueredirect'});
    if (weather === '500') return reply(500, '{}');
    if (weather === '503 in a minute') return reply(503, '{}', {after: '60'});
    if (weather === '429') return reply(429, '{}', {after: '5'});
    if (weather === '422') return reply(422, '{"code":"unknown-key"}');
    if (weather === '404') return reply(404, '');
    if (!isPost) return reply(405, '');
    const answer = this.#receive(String(init.body));
    if (weather === 'answer lost') throw new TypeError();
    return weather === 'hangs after storing' ? undefined : answer;
  }

  #receive(sent: string): Response {
    const {data} = JSON.parse(sent) as {data?: string};
    const body = data?.startsWith(SEALED) ? data.slice(SEALED.length) : sent;
    const {id} = JSON.parse(body) as {id: string};
    const stored = this.rows.get(id);
    if (stored !== undefined && stored !== body) {
      this.fault('another body under an id that is taken');
      return reply(422, '{"code":"other-body"}');
    }
    // Whoever was refused and sends the same words once more keeps the id, and their day begins again.
    const decision = this.decisions.findLast((one) => one.id === id);
    const age = this.clock.now() - (decision?.sentAt ?? 0);
    // The person was told: for a day. A last attempt may take its time.
    if (stored === undefined && decision && !decision.tab.isAlive && age > TIME_TO_LIVE + MOST_SKEW)
      this.fault(`${decision.words} arrives after ${age / HOUR} hours`);
    this.rows.set(id, body);
    if (this.#weather === 'fine') this.acknowledged.add(id);
    return reply(stored === undefined ? 201 : 200, JSON.stringify({id}));
  }
}

/** As much of a response as a transport reads. */
function reply(
  status: number,
  body: string,
  {type = 'cors', after = null}: {type?: string; after?: string | null} = {},
): Response {
  return {
    status,
    type,
    redirected: false,
    headers: {get: () => after},
    body: null,
    text: () => Promise.resolve(body),
  } as unknown as Response;
}

/** The store of one tab, for the contract that the browser's own fulfils as well. */
export function fakeRecordStore() {
  const world = new World('sealed');
  return {
    store: world.storeOf({isAlive: true} as Tab),
    async done<R>(work: Promise<R>): Promise<R> {
      await world.clock.advance(COMMIT);
      return work;
    },
  };
}
