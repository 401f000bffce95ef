import {expect, it, onTestFinished} from 'vitest';
import {createId} from '../../src/submission/identity.js';
import type {StoredEqualityAnswers} from '../src/equality-answers.js';
import {openPostgresStore} from '../src/postgres-store.js';
import {describeWithPostgres, query} from './postgres.js';
import {equalityRowOf, signUpRowOf} from './store.contract.js';
import {temporaryFolder} from './support.js';

/** What a superuser of PostgreSQL sees of rows besides what is in them, in the order in which they lie. */
const hidden = (url: string, table: string, key: string) =>
  query<{key: string; transaction: string}>(
    url,
    `select ${key} as key, xmin::text as transaction from ${table} order by ctid`,
  );

describeWithPostgres('A superuser who looks at answers about equality', (server) => {
  it(
    'finds no order of arrival in where rows lie or in which transaction wrote them',
    {timeout: 60_000},
    async () => {
      const url = await server.newDatabase();
      const store = await openPostgresStore(url, temporaryFolder());
      onTestFinished(() => store.close());
      const rows: StoredEqualityAnswers[] = Array.from({length: 40}, (_, index) =>
        equalityRowOf({day: index < 15 ? '2026-11-19' : '2026-11-20'}),
      );
      for (const row of rows) {
        // The sign-up and then, from the same page, what leads to nobody.
        await store.signUps.insert(signUpRowOf());
        await store.equality.insert(createId(), row);
      }
      for (const [table, key, count] of [
        ['equality_answers', 'key', 15],
        ['equality_last_day', 'key', 25],
        ['equality_seen', 'id_hash', 40],
      ] as const) {
        const found = await hidden(url, table, key);
        expect(found).toHaveLength(count);
        expect(found.map((row) => row.key)).toEqual(found.map((row) => row.key).toSorted());
        expect(new Set(found.map(({transaction}) => transaction)).size).toBe(1);
        // Nor does anything that is dead lie between them: the places are counted without a gap.
        const places = await query<{place: string}>(
          url,
          `select ctid::text as place from ${table} order by ctid`,
        );
        const lines = places.map(({place}) => Number(/,(\d+)\)/.exec(place)?.[1]));
        expect(lines.every((line, index) => line === 1 || line === (lines[index - 1] ?? 0) + 1)).toBe(true);
      }
      expect(await store.equality.forgetSeenBefore('2026-11-20')).toBe(15);
      const left = await hidden(url, 'equality_seen', 'id_hash');
      expect(new Set(left.map(({transaction}) => transaction)).size).toBe(1);
      expect(left).toHaveLength(25);
    },
  );

  it('would find it in a table that is only added to', async () => {
    const url = await server.newDatabase();
    await query(url, 'create table usual (key text collate "C" primary key)');
    const keys = Array.from({length: 40}, () => equalityRowOf().key);
    for (const key of keys) await query(url, 'insert into usual values ($1)', [key]);
    const found = await hidden(url, 'usual', 'key');
    expect(found.map(({key}) => key)).toEqual(keys);
    expect(new Set(found.map(({transaction}) => transaction)).size).toBe(40);
  });
});
