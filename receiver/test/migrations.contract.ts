import {describe, expect, it} from 'vitest';
import {createId} from '../../src/submission/identity.js';
import type {Db, EqualityRow} from '../src/database.js';
import {NEWEST_VERSION} from '../src/migrations.js';
import type {SubmissionStore} from '../src/store.js';
import {contactOf, equalityRowOf, rowOf, signUpRowOf} from './store.contract.js';
import {contactsOf, equalityRowsOf, rowsOf, signUpsOf} from './support.js';

/** A database with no store about it. */
export interface BareDatabase {
  readonly db: Db;
  /** Brings it to one of the versions that it has been through. */
  migrate(version: number): Promise<void>;
  /** The store over the same database; both are closed after the test. */
  open(): Promise<SubmissionStore>;
}

const ERASED = 'a'.repeat(64);

/** What is in a database of some version, as each of them had it. */
async function fill(db: Db, version: number) {
  const rows = Array.from({length: 30}, (_, index) => rowOf(`Answer ${index}`));
  for (const {found, test, unvalidated, ...row} of rows) {
    await db
      .insertInto('submissions')
      .values({
        ...row,
        // Not yet there.
        notes: undefined,
        test: Number(test),
        unvalidated: Number(unvalidated),
        ...(version >= 2 ? {found: found && JSON.stringify(found)} : null),
      } as never)
      .execute();
  }
  const signUp = signUpRowOf('permission');
  const equality: EqualityRow = {...equalityRowOf(), test: 0};
  const update = {
    id: 'benches',
    state: 'published',
    body: '{}',
    createdAt: '2026-11-20T10:00:00.000Z',
    publishedAt: '2026-11-20T10:00:00.000Z',
    updatedAt: null,
  } as const;
  if (version >= 2) await db.insertInto('contacts').values(rows.map(contactOf)).execute();
  if (version >= 3) {
    await db
      .insertInto('redactions')
      .values({submissionId: rows[0]?.id ?? '', answer: 'improve', redactedAt: '2026-11-21T10:00:00.000Z'})
      .execute();
    await db
      .insertInto('tombstones')
      .values({idHash: ERASED, erasedAt: '2026-11-21T10:00:00.000Z'})
      .execute();
  }
  if (version >= 4) {
    const {panels, test, unvalidated, ...row} = signUp;
    await db
      .insertInto('signUps')
      .values({
        ...row,
        notes: undefined,
        panels: JSON.stringify(panels),
        test: Number(test),
        unvalidated: Number(unvalidated),
      } as never)
      .execute();
    await db.insertInto('equalityLastDay').values(equality).execute();
    await db.insertInto('notices').values({name: 'staff', at: '2026-11-20T10:00:00.000Z'}).execute();
  }
  if (version >= 5) await db.insertInto('updates').values(update).execute();
  return {rows, signUp, equality, update};
}

/** What every store has to do with a database that an older receiver has made. */
export function describeMigrations(name: string, bare: () => Promise<BareDatabase>): void {
  describe(`${name}, of an older receiver`, () => {
    const versions = Array.from({length: NEWEST_VERSION - 1}, (_, index) => index + 1);
    it.each(versions)('is brought up to date from version %i without losing a row', async (version) => {
      const {db, migrate, open} = await bare();
      await migrate(version);
      const {rows, signUp, equality, update} = await fill(db, version);
      const store = await open();
      const listed = new Map((await rowsOf(store)).map((row) => [row.id, row]));
      expect(listed.size).toBe(rows.length);
      // Nobody has looked for personal details in the oldest ones.
      for (const row of rows)
        expect(listed.get(row.id)).toEqual({...row, found: version >= 2 ? row.found : null});
      expect(await contactsOf(store)).toHaveLength(version >= 2 ? rows.length : 0);
      expect((await store.find(rows[0]?.id ?? ''))?.redactions).toHaveLength(version >= 3 ? 1 : 0);
      expect(await signUpsOf(store)).toEqual(version >= 4 ? [signUp] : []);
      expect(await equalityRowsOf(store)).toEqual(version >= 4 ? [{...equality, test: false}] : []);
      expect(await store.lastNotice()).toBe(version >= 4 ? '2026-11-20T10:00:00.000Z' : undefined);
      expect(await store.feed.list()).toEqual(version >= 5 ? [update] : []);
      const kept = await db.selectFrom('tombstones').select('idHash').execute();
      expect(kept).toEqual(version >= 3 ? [{idHash: ERASED}] : []);

      // And everything that is new works on it.
      const row = rowOf('New', {notes: ['old-token']});
      expect(await store.insert(row, contactOf(row))).toBe('stored');
      expect((await store.find(row.id))?.submission).toEqual(row);
      expect(await store.signUps.insert(signUpRowOf())).toBe('stored');
      expect(await store.equality.insert(createId(), equalityRowOf())).toBe('stored');
      expect(await store.erase(row.id, '2026-11-22T10:00:00.000Z')).not.toBe('unknown');
      expect(await store.insert(row)).toBe('erased');
    });
  });
}
