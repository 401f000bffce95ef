import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {keepContactsFor} from '../src/contact-retention.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {contactOf, rowOf} from './store.contract.js';
import {contactsOf, rowsOf, storeWith, temporaryFolder} from './support.js';

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
