import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {EQUALITY_SEEN_DAYS, forgetEqualityIds, keepAwaitingFor, keepContactsFor} from '../src/retention.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {createId} from '../../src/submission/identity.js';
import {contactOf, equalityRowOf, rowOf, signUpRowOf} from './store.contract.js';
import {contactsOf, equalityRowsOf, rowsOf, signUpsOf, storeWith, temporaryFolder} from './support.js';

const DAY = 24 * 60 * 60 * 1000;

async function storeWithContacts(...receivedAt: readonly string[]) {
  const store = await openLibsqlStore(join(temporaryFolder(), 'answers.sqlite'));
  onTestFinished(() => store.close());
  for (const time of receivedAt) {
    const row = rowOf(time, {receivedAt: time});
    await store.insert(row, contactOf(row));
  }
  return store;
}

/** A clock that is put forward by hand. */
function clockAt(start: string) {
  const clock = {
    now: Date.parse(start),
    repeat: (work: () => void, milliseconds: number) => {
      clock.work = work;
      clock.every = milliseconds;
      return () => (clock.stopped = true);
    },
    work: () => {},
    every: 0,
    stopped: false,
  };
  return clock;
}

describe('Contact details', () => {
  it('are erased after their time, at the start and then once a day; the answers stay', async () => {
    const store = await storeWithContacts(
      '2026-08-20T10:00:00.000Z',
      '2026-08-23T10:00:00.000Z',
      '2026-11-19T10:00:00.000Z',
    );
    const clock = clockAt('2026-11-20T10:00:00Z');
    const stop = await keepContactsFor(store, {
      days: 90,
      now: () => clock.now,
      repeat: clock.repeat,
      onFailure: () => expect.unreachable(),
    });
    const left = async () => (await contactsOf(store)).map(({receivedAt}) => receivedAt.slice(0, 10));
    expect(await left()).toEqual(['2026-08-23', '2026-11-19']);
    expect(clock.every).toBe(DAY);
    for (const [days, expected] of [
      [1, ['2026-08-23', '2026-11-19']],
      [2, ['2026-11-19']],
      [91, []],
    ] as const) {
      clock.now = Date.parse('2026-11-20T10:00:00Z') + days * DAY;
      clock.work();
      await expect.poll(left).toEqual(expected);
    }
    expect(await rowsOf(store)).toHaveLength(3);
    stop();
    expect(clock.stopped).toBe(true);
  });

  it('wait for the next day when the database is busy, and whoever runs the receiver is told', async () => {
    const store = await storeWithContacts('2026-01-01T10:00:00.000Z');
    let failing = true;
    const clock = clockAt('2026-11-20T10:00:00Z');
    const failures: string[] = [];
    await keepContactsFor(
      storeWith(store, {
        eraseContactsBefore: (time) =>
          failing ? Promise.reject(new Error('SQLITE_BUSY')) : store.eraseContactsBefore(time),
      }),
      {days: 90, now: () => clock.now, repeat: clock.repeat, onFailure: () => failures.push('busy')},
    );
    expect(failures).toEqual(['busy']);
    expect(await contactsOf(store)).toHaveLength(1);
    failing = false;
    clock.work();
    await expect.poll(() => contactsOf(store)).toEqual([]);
  });
});

describe('Sign-ups that wait for an adult', () => {
  it('are erased after their time, and stay erased; members stay, and their contact details with them', async () => {
    const store = await storeWithContacts();
    const clock = clockAt('2026-11-20T10:00:00Z');
    const daysAgo = (days: number) => ({receivedAt: new Date(clock.now - days * DAY).toISOString()});
    const late = signUpRowOf('permission', daysAgo(29));
    const waiting = signUpRowOf('permission', daysAgo(27));
    const permitted = signUpRowOf('permission', daysAgo(400));
    const member = signUpRowOf('adult', daysAgo(400));
    // Of a page that is newer than the receiver: an adult may wait there, for staff to look at it.
    const newer = {...signUpRowOf('permission', daysAgo(400)), formId: 'panel-sign-up.later', route: null};
    for (const each of [late, waiting, permitted, member, newer]) await store.signUps.insert(each);
    await store.signUps.permit(permitted.id, daysAgo(399).receivedAt, 'mother, by phone');
    const options = {now: () => clock.now, onFailure: () => expect.unreachable()};
    await keepContactsFor(store, {days: 90, repeat: () => () => {}, ...options});
    const stop = await keepAwaitingFor(store, {days: 28, repeat: clock.repeat, ...options});
    const left = async () => (await signUpsOf(store)).map(({id}) => id).sort();
    expect(await left()).toEqual([waiting, permitted, member, newer].map(({id}) => id).sort());
    expect(clock.every).toBe(DAY);
    clock.now += 2 * DAY;
    clock.work();
    await expect.poll(left).toEqual([permitted, member, newer].map(({id}) => id).sort());
    for (const {contact} of await signUpsOf(store)) expect(contact).toContain('@example.org');
    expect(await store.signUps.insert(late)).toBe('erased');
    expect(await store.signUps.insert(waiting)).toBe('erased');
    stop();
    expect(clock.stopped).toBe(true);
  });

  it('wait for the next day when the database is busy, and whoever runs the receiver is told', async () => {
    const store = await storeWithContacts();
    const clock = clockAt('2026-11-20T10:00:00Z');
    const busy = {
      insert: store.signUps.insert.bind(store.signUps),
      fingerprintOf: store.signUps.fingerprintOf.bind(store.signUps),
      list: store.signUps.list.bind(store.signUps),
      find: store.signUps.find.bind(store.signUps),
      permit: store.signUps.permit.bind(store.signUps),
      withdraw: store.signUps.withdraw.bind(store.signUps),
      erase: store.signUps.erase.bind(store.signUps),
      eraseAwaitingBefore: () => Promise.reject(new Error('SQLITE_BUSY')),
    };
    const failures: string[] = [];
    await keepAwaitingFor(storeWith(store, {signUps: busy}), {
      days: 28,
      now: () => clock.now,
      repeat: clock.repeat,
      onFailure: () => failures.push('busy'),
    });
    clock.work();
    await expect.poll(() => failures).toEqual(['busy', 'busy']);
  });
});

describe('What tells a repeat of equality answers', () => {
  it('is forgotten after its time; the answers stay', async () => {
    const store = await storeWithContacts();
    const clock = clockAt('2026-11-20T10:00:00Z');
    const ids = [createId(), createId()] as const;
    const dayOf = (days: number) => new Date(clock.now - days * DAY).toISOString().slice(0, 10);
    await store.equality.insert(ids[0], equalityRowOf({day: dayOf(EQUALITY_SEEN_DAYS + 1)}));
    await store.equality.insert(ids[1], equalityRowOf({day: dayOf(EQUALITY_SEEN_DAYS)}));
    await forgetEqualityIds(store, {
      now: () => clock.now,
      repeat: clock.repeat,
      onFailure: () => expect.unreachable(),
    });
    const seen = () => Promise.all(ids.map((id) => store.equality.hasSeen(id)));
    expect(await seen()).toEqual([false, true]);
    clock.now += DAY;
    clock.work();
    await expect.poll(seen).toEqual([false, false]);
    expect(await equalityRowsOf(store)).toHaveLength(2);
  });
});
