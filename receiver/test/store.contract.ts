import {describe, expect, it} from 'vitest';
import {fingerprintOf, rowFor} from '../src/acceptance.js';
import type {StoredSubmission, SubmissionStore} from '../src/store.js';
import {plainOf, rowsOf, submissionOf} from './support.js';

/** A row as the receiver makes it. */
export function rowOf(
  text = 'Larger print, please.',
  changes: Partial<StoredSubmission> = {},
): StoredSubmission {
  const submission = submissionOf({useful: 'no', improve: text});
  const plain = {...plainOf(submission), id: submission.id, schema: 'have-your-say/submission/1'};
  const body = {text: submission.body, bytes: Buffer.from(submission.body)};
  return {
    ...rowFor(plain, body, {receivedAt: new Date('2026-11-20T10:00:00Z'), unvalidated: false}),
    ...changes,
  };
}

/** What every store has to do; `open` gives a fresh one that is closed after the test. */
export function describeStoreContract(name: string, open: () => Promise<SubmissionStore>): void {
  describe(`${name} keeps the contract of a store`, () => {
    it('gives back every column as it was stored', async () => {
      const store = await open();
      const row = rowOf('Diolch 👩‍👩‍👧‍👦', {test: true, quarantine: 'trap', unvalidated: true, topic: 'Ward 7'});
      expect(await store.insert(row)).toBe('stored');
      expect(await rowsOf(store)).toEqual([row]);
    });

    it('stores a repeated delivery once and says that it was a repeat', async () => {
      const store = await open();
      const row = rowOf();
      expect(await store.insert(row)).toBe('stored');
      expect(await store.insert({...row, receivedAt: '2026-11-21T10:00:00.000Z'})).toBe('replayed');
      expect(await rowsOf(store)).toEqual([row]);
    });

    it('keeps the first body when the same id comes with another one', async () => {
      const store = await open();
      const row = rowOf();
      await store.insert(row);
      expect(await store.insert({...rowOf('Something else'), id: row.id})).toBe('conflict');
      expect(await rowsOf(store)).toEqual([row]);
    });

    it('stores nothing under a reference that somebody else has been given', async () => {
      const store = await open();
      const row = rowOf();
      await store.insert(row);
      expect(await store.insert(rowOf('Mine', {reference: row.reference}))).toBe('reference-taken');
      expect(await rowsOf(store)).toEqual([row]);
    });

    it('takes any number of answers without a reference', async () => {
      const store = await open();
      expect(await store.insert(rowOf('One', {reference: null}))).toBe('stored');
      expect(await store.insert(rowOf('Two', {reference: null}))).toBe('stored');
    });

    it('stores one row for fifty deliveries at the same moment', async () => {
      const store = await open();
      const row = rowOf();
      const outcomes = await Promise.all(Array.from({length: 50}, () => store.insert(row)));
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'replayed')).toHaveLength(49);
      expect(await rowsOf(store)).toHaveLength(1);
    });

    it('lists more answers than fit on one page in the order of their receipt', async () => {
      const store = await open();
      // Several in each second, so that the order within one is needed too.
      const rows = Array.from({length: 450}, (_, index) =>
        rowOf(`Answer ${index}`, {
          receivedAt: new Date(Date.UTC(2026, 10, 20, 10, 0, Math.floor(index / 7))).toISOString(),
        }),
      );
      for (const row of rows.toReversed()) await store.insert(row);
      const listed = await rowsOf(store);
      expect(listed).toHaveLength(450);
      expect(new Set(listed.map(({id}) => id)).size).toBe(450);
      expect(listed.map(({receivedAt}) => receivedAt)).toEqual(rows.map(({receivedAt}) => receivedAt));
    });

    it('knows the fingerprint of what it holds, and of nothing else', async () => {
      const store = await open();
      const row = rowOf();
      await store.insert(row);
      expect(await store.fingerprintOf(row.id)).toBe(fingerprintOf(Buffer.from(row.body)));
      expect(await store.fingerprintOf(rowOf().id)).toBeUndefined();
    });

    it('can be asked whether it is well', async () => {
      const store = await open();
      await expect(store.check()).resolves.toBeUndefined();
    });
  });
}
