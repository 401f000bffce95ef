import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {createId} from '../../src/submission/identity.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {startNotices} from '../src/notices.js';
import type {SubmissionStore} from '../src/store.js';
import {equalityRowOf, rowOf, signUpRowOf} from './store.contract.js';
import {equalityOf, signUpOf, startTestReceiver, submissionOf, temporaryFolder} from './support.js';

const MINUTE = 60_000;
const URL_OF_STAFF = 'https://staff.example.nhs.uk/hook';

async function open() {
  const store = await openLibsqlStore(join(temporaryFolder(), 'answers.sqlite'));
  onTestFinished(() => store.close());
  return store;
}

/** A clock that is put forward by hand, and an address that notes what it is told. */
function staffAt(start: string, store: SubmissionStore) {
  const staff = {
    now: Date.parse(start),
    planned: undefined as {readonly work: () => void; readonly at: number} | undefined,
    told: [] as unknown[],
    requests: [] as (RequestInit & {url: string})[],
    failures: 0,
    status: 200,
    later: (work: () => void, milliseconds: number) => {
      staff.planned = {work, at: staff.now + milliseconds};
      return () => (staff.planned = undefined);
    },
    fetch: (url: string, init: RequestInit = {}) => {
      staff.requests.push({url, ...init});
      if (staff.status === 0) return Promise.reject(new TypeError('fetch failed'));
      if (staff.status === 200) staff.told.push(JSON.parse(String(init.body)));
      return Promise.resolve(new Response(null, {status: staff.status}));
    },
    onFailure: () => void (staff.failures += 1),
    /** Lets time pass, and whatever is planned for it happen. */
    async pass(minutes: number) {
      const until = staff.now + minutes * MINUTE;
      while (staff.planned && staff.planned.at <= until) {
        const {work, at} = staff.planned;
        staff.planned = undefined;
        staff.now = Math.max(staff.now, at);
        const failures = staff.failures;
        const time = new Date(staff.now).toISOString();
        work();
        await expect
          .poll(async () => (await store.lastNotice()) === time || staff.failures > failures)
          .toBe(true);
      }
      staff.now = until;
    },
  };
  return staff;
}

const noticesTo = (store: SubmissionStore, staff: ReturnType<typeof staffAt>) =>
  startNotices(store, {
    url: URL_OF_STAFF,
    now: () => staff.now,
    later: staff.later,
    fetch: staff.fetch as typeof fetch,
    onFailure: staff.onFailure,
  });

const FEEDBACK = {feedback: 1, panelSignUp: 0, awaitingPermission: 0};

describe('Staff are told that something waits', () => {
  const start = '2026-11-20T10:00:00.000Z';
  const at = (staff: {now: number}) => ({receivedAt: new Date(staff.now).toISOString()});

  it('by counts alone, with the time from which they count', async () => {
    const store = await open();
    const staff = staffAt(start, store);
    await store.insert(rowOf('Long before', {receivedAt: '2026-11-01T10:00:00.000Z'}));
    const notices = await noticesTo(store, staff);
    await staff.pass(1);
    notices.arrived(FEEDBACK);
    await staff.pass(0);
    expect(staff.told).toEqual([{feedback: 1, panelSignUp: 0, awaitingPermission: 0, since: start}]);
    const [request, ...others] = staff.requests;
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      url: URL_OF_STAFF,
      method: 'POST',
      redirect: 'error',
      headers: {'Content-Type': 'application/json'},
    });
  });

  it('at most every 15 minutes, and then of everything since', async () => {
    const store = await open();
    const staff = staffAt(start, store);
    const notices = await noticesTo(store, staff);
    for (let minute = 0; minute < 40; minute += 1) {
      await staff.pass(1);
      if (minute >= 20) continue;
      notices.arrived({feedback: 0, panelSignUp: 1, awaitingPermission: (minute + 1) % 2});
    }
    expect(staff.told).toMatchObject([
      {panelSignUp: 1, awaitingPermission: 1, since: start},
      {panelSignUp: 14, awaitingPermission: 7, since: '2026-11-20T10:01:00.000Z'},
      {panelSignUp: 5, awaitingPermission: 2, since: '2026-11-20T10:16:00.000Z'},
    ]);
    expect(staff.planned).toBeUndefined();
  });

  it('again after 15 minutes when they could not be told, with nothing lost', async () => {
    const store = await open();
    const staff = staffAt(start, store);
    const notices = await noticesTo(store, staff);
    await staff.pass(1);
    staff.status = 0;
    notices.arrived(FEEDBACK);
    await staff.pass(0);
    staff.status = 503;
    await staff.pass(14);
    expect(staff.requests).toHaveLength(1);
    await staff.pass(1);
    expect([staff.requests.length, staff.failures, staff.told]).toEqual([2, 2, []]);
    notices.arrived(FEEDBACK);
    staff.status = 200;
    await staff.pass(15);
    expect(staff.told).toEqual([{feedback: 2, panelSignUp: 0, awaitingPermission: 0, since: start}]);
  });

  it('after a restart of what they were not told before', async () => {
    const store = await open();
    const staff = staffAt(start, store);
    const first = await noticesTo(store, staff);
    await staff.pass(1);
    await store.insert(rowOf('One', at(staff)));
    await store.insert(rowOf('Trial', {...at(staff), test: true}));
    await store.signUps.insert(signUpRowOf('adult', {...at(staff), test: true}));
    await store.equality.insert(createId(), equalityRowOf());
    await staff.pass(1);
    first.stop();
    first.arrived(FEEDBACK);
    await staff.pass(30);
    expect(staff.requests).toEqual([]);
    await noticesTo(store, staff);
    await staff.pass(0);
    expect(staff.told).toEqual([{feedback: 1, panelSignUp: 0, awaitingPermission: 0, since: start}]);
    await noticesTo(store, staff);
    await staff.pass(30);
    expect(staff.told).toHaveLength(1);
  });

  it('no more once the receiver stops, also if they are just being told', async () => {
    const store = await open();
    const staff = staffAt(start, store);
    let signal: AbortSignal | undefined;
    const notices = await startNotices(store, {
      url: URL_OF_STAFF,
      now: () => staff.now,
      later: staff.later,
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          signal = init?.signal ?? undefined;
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
      onFailure: staff.onFailure,
    });
    notices.arrived(FEEDBACK);
    staff.planned?.work();
    await expect.poll(() => signal?.aborted).toBe(false);
    notices.stop();
    expect(signal?.aborted).toBe(true);
    await expect.poll(() => store.lastNotice()).toBe(start);
    expect(staff.failures).toBe(0);
  });

  it('by the receiver, for each new answer and sign-up, and for nothing else', async () => {
    const arrivals: unknown[] = [];
    const receiver = await startTestReceiver(() => ({onArrival: (arrival) => arrivals.push(arrival)}));
    const news = [submissionOf(), signUpOf('adult'), signUpOf('permission')];
    const others = [
      equalityOf(),
      submissionOf(undefined, {test: true}),
      signUpOf('adult', {test: true}),
      submissionOf({useful: 'maybe'}),
    ];
    for (const {body} of [...news, ...news, ...others, ...others]) await receiver.post(body);
    expect(arrivals).toEqual([
      FEEDBACK,
      {feedback: 0, panelSignUp: 1, awaitingPermission: 0},
      {feedback: 0, panelSignUp: 1, awaitingPermission: 1},
    ]);
  });
});
