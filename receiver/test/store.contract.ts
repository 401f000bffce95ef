import {describe, expect, it} from 'vitest';
import {fingerprintOf, rowFor} from '../src/acceptance.js';
import type {StoredSubmission, SubmissionStore} from '../src/store.js';
import type {StoredContact} from '../src/contact.js';
import {contactsOf, plainOf, rowsOf, submissionOf} from './support.js';

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

/** A contact for a row. */
export const contactOf = ({id, formId, receivedAt}: StoredSubmission): StoredContact => ({
  submissionId: id,
  formId,
  receivedAt,
  contact: '{"reply-email":"siân@example.org"}',
});

/** What every store has to do; `open` gives a fresh one that is closed after the test. */
export function describeStoreContract(name: string, open: () => Promise<SubmissionStore>): void {
  describe(`${name} keeps the contract of a store`, () => {
    it('gives back every column as it was stored', async () => {
      const store = await open();
      const row = rowOf('Diolch 👩‍👩‍👧‍👦', {
        test: true,
        quarantine: 'trap',
        unvalidated: true,
        topic: 'Ward 7',
        found: ['email', 'postcode'],
      });
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

    it('keeps a contact with its answer, and only with the first delivery of it', async () => {
      const store = await open();
      const row = rowOf();
      const contact = contactOf(row);
      expect(await store.insert(row, contact)).toBe('stored');
      expect(await store.insert(row, {...contact, contact: '{"reply-email":"other@example.org"}'})).toBe(
        'replayed',
      );
      expect(await store.insert(rowOf())).toBe('stored');
      expect(await contactsOf(store)).toEqual([{...contact, reference: row.reference, test: false}]);
    });

    it('keeps no contact of an answer that it does not store', async () => {
      const store = await open();
      const row = rowOf();
      await store.insert(row);
      const other = rowOf('Mine', {reference: row.reference});
      expect(await store.insert(other, contactOf(other))).toBe('reference-taken');
      const changed = {...rowOf('Something else'), id: row.id};
      expect(await store.insert(changed, contactOf(changed))).toBe('conflict');
      expect(await contactsOf(store)).toEqual([]);
    });

    it('erases the contacts that are older than a time and keeps their answers', async () => {
      const store = await open();
      const rows = ['2026-08-01', '2026-08-02', '2026-08-03'].map((day) =>
        rowOf(day, {receivedAt: `${day}T10:00:00.000Z`}),
      );
      for (const row of rows) await store.insert(row, contactOf(row));
      expect(await store.eraseContactsBefore('2026-08-02T10:00:00.000Z')).toBe(1);
      expect((await contactsOf(store)).map(({submissionId}) => submissionId)).toEqual(
        rows.slice(1).map(({id}) => id),
      );
      expect(await store.eraseContactsBefore('2026-08-02T10:00:00.000Z')).toBe(0);
      expect(await rowsOf(store)).toEqual(rows);
      expect(await store.insert(rows[0] as StoredSubmission, contactOf(rows[0] as StoredSubmission))).toBe(
        'replayed',
      );
      expect(await contactsOf(store)).toHaveLength(2);
    });

    it('finds everything about an answer by its id and by its reference', async () => {
      const store = await open();
      const row = rowOf();
      await store.insert(rowOf('Another'));
      await store.insert(row, contactOf(row));
      const record = {submission: row, contact: contactOf(row), redactions: []};
      expect(await store.find(row.id)).toEqual(record);
      expect(await store.find(row.reference as string)).toEqual(record);
      const bare = rowOf('No contact', {reference: null, test: true});
      await store.insert(bare);
      expect(await store.find(bare.id)).toEqual({submission: bare, contact: null, redactions: []});
      expect(await store.find(rowOf().id)).toBeUndefined();
    });

    it('notes each redaction, keeps the fingerprint and changes nothing else', async () => {
      const store = await open();
      const row = rowOf('Ask Siân', {found: ['phone']});
      const other = rowOf('Untouched');
      for (const each of [row, other]) await store.insert(each, contactOf(each));
      const body = row.body.replace('Ask Siân', '[redacted]');
      const redaction = {answer: 'improve', redactedAt: '2026-11-21T10:00:00.000Z'};
      expect(
        await store.redact(row.id, redaction, (stored) => {
          expect(stored).toEqual(row);
          return {body, found: []};
        }),
      ).toBe('done');
      expect(await store.find(row.id)).toEqual({
        submission: {...row, body, found: []},
        contact: contactOf(row),
        redactions: [redaction],
      });
      expect(await store.find(other.id)).toMatchObject({submission: other, redactions: []});
      expect(await store.insert(row)).toBe('replayed');
      expect((await rowsOf(store)).map((stored) => stored.body).sort()).toEqual([body, other.body].sort());
    });

    it('keeps every redaction of two at the same moment', async () => {
      const store = await open();
      const row = rowOf('One and two');
      await store.insert(row);
      const without = (answer: string, text: string) =>
        store.redact(row.id, {answer, redactedAt: '2026-11-21T10:00:00.000Z'}, ({body}) => ({
          body: body.replace(text, '-'),
          found: null,
        }));
      expect(await Promise.all([without('a', 'One'), without('b', 'two')])).toEqual(['done', 'done']);
      const record = await store.find(row.id);
      expect(record?.submission.body).toBe(row.body.replace('One and two', '- and -'));
      expect(record?.redactions.map(({answer}) => answer)).toEqual(['a', 'b']);
    });

    it('redacts nothing that is not there', async () => {
      const store = await open();
      const row = rowOf();
      await store.insert(row);
      const redaction = {answer: 'improve', redactedAt: '2026-11-21T10:00:00.000Z'};
      expect(await store.redact(rowOf().id, redaction, () => expect.unreachable())).toBe('unknown');
      expect(await store.redact(row.id, redaction, () => undefined)).toBe('unknown');
      expect(await store.find(row.id)).toEqual({submission: row, contact: null, redactions: []});
    });

    it('erases an answer with all that belongs to it, and never stores that id again', async () => {
      const store = await open();
      const row = rowOf();
      const other = rowOf('Stays');
      for (const each of [row, other]) await store.insert(each, contactOf(each));
      await store.redact(
        row.id,
        {answer: 'improve', redactedAt: '2026-11-21T10:00:00.000Z'},
        ({body, found}) => ({
          body,
          found,
        }),
      );
      expect(await store.isErased(row.id)).toBe(false);
      expect(await store.erase(row.id, '2026-11-21T10:00:00.000Z')).toBe('done');
      expect(await store.isErased(row.id)).toBe(true);
      expect(await store.find(row.id)).toBeUndefined();
      expect(await store.fingerprintOf(row.id)).toBeUndefined();
      expect(await store.insert(row, contactOf(row))).toBe('erased');
      expect(await store.insert({...rowOf('Other words'), id: row.id})).toBe('erased');
      expect(await rowsOf(store)).toEqual([other]);
      expect((await contactsOf(store)).map(({submissionId}) => submissionId)).toEqual([other.id]);
      expect(await store.isErased(other.id)).toBe(false);
    });

    it('erases nothing that it does not have, and takes that later', async () => {
      const store = await open();
      const row = rowOf();
      expect(await store.erase(row.id, '2026-11-21T10:00:00.000Z')).toBe('unknown');
      expect(await store.insert(row)).toBe('stored');
    });

    it('can be asked whether it is well', async () => {
      const store = await open();
      await expect(store.check()).resolves.toBeUndefined();
    });
  });
}
