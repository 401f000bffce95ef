import {describe, expect, it} from 'vitest';
import {fingerprintOf, rowFor} from '../src/acceptance.js';
import type {Route} from '../../src/forms/sign-up/panels.js';
import {createId} from '../../src/submission/identity.js';
import type {StoredContact} from '../src/contact.js';
import type {StoredEqualityAnswers} from '../src/equality-answers.js';
import {equalityAnswersFor} from '../src/equality-answers.js';
import type {StoredSignUp} from '../src/sign-ups.js';
import {signUpFor} from '../src/sign-ups.js';
import type {StoredSubmission, SubmissionStore} from '../src/store.js';
import {StoreBusyError} from '../src/store.js';
import {
  contactsOf,
  equalityOf,
  equalityRowsOf,
  plainOf,
  rowsOf,
  signUpOf,
  signUpsOf,
  submissionOf,
} from './support.js';

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

/** A sign-up as the receiver makes it. */
export function signUpRowOf(route: Route = 'adult', changes: Partial<StoredSignUp> = {}): StoredSignUp {
  const submission = signUpOf(route);
  const plain = {...plainOf(submission), id: submission.id, schema: 'have-your-say/submission/1'};
  const body = {text: submission.body, bytes: Buffer.from(submission.body)};
  return {
    ...signUpFor(plain, body, {receivedAt: new Date('2026-11-20T10:00:00Z'), unvalidated: false}),
    ...changes,
  };
}

/** Answers about equality as the receiver makes them. */
export function equalityRowOf(changes: Partial<StoredEqualityAnswers> = {}): StoredEqualityAnswers {
  const submission = equalityOf();
  const plain = {...plainOf(submission), id: submission.id, schema: 'have-your-say/submission/1'};
  const receivedAt = new Date('2026-11-20T10:00:00Z');
  return {...equalityAnswersFor(plain, submission.body, {receivedAt}), ...changes};
}

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
        notes: ['old-token', 'foreign-token'],
      });
      expect(await store.insert(row)).toBe('stored');
      expect(await rowsOf(store)).toEqual([row]);
    });

    it('stores what came in at the same moment all together, and one that cannot be stored fails alone', async () => {
      const store = await open();
      const rows = Array.from({length: 40}, (_, index) => rowOf(`Answer ${index}`));
      const first = rows[0] as StoredSubmission;
      const impossible = {...rowOf('Without a time'), receivedAt: null as unknown as string};
      const together = await Promise.allSettled([
        ...rows.map((row) => store.insert(row, contactOf(row))),
        store.insert(impossible, contactOf(impossible)),
        store.insert(first),
        store.insert({...rowOf('Something else'), id: first.id}),
        store.insert(rowOf('Mine', {reference: first.reference})),
      ]);
      const outcomes = together.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'));
      expect(outcomes).toEqual([
        ...rows.map(() => 'stored'),
        'failed',
        'replayed',
        'conflict',
        'reference-taken',
      ]);
      expect(new Set((await rowsOf(store)).map(({id}) => id))).toEqual(new Set(rows.map(({id}) => id)));
      expect(await contactsOf(store)).toHaveLength(40);
    });

    it('refuses what comes while a thousand others wait, and stores those', async () => {
      const store = await open();
      const rows = Array.from({length: 1001}, (_, index) => rowOf(`Answer ${index}`));
      const all = await Promise.allSettled(rows.map((row) => store.insert(row)));
      expect(all.slice(0, 1000).every(({status}) => status === 'fulfilled')).toBe(true);
      expect(all[1000]).toMatchObject({status: 'rejected', reason: expect.any(StoreBusyError)});
      expect(await rowsOf(store)).toHaveLength(1000);
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
      await Promise.all(rows.toReversed().map((row) => store.insert(row)));
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
      const record = {submission: row, contact: contactOf(row), redactions: [], decisions: []};
      expect(await store.find(row.id)).toEqual(record);
      expect(await store.find(row.reference as string)).toEqual(record);
      const bare = rowOf('No contact', {reference: null, test: true});
      await store.insert(bare);
      expect(await store.find(bare.id)).toEqual({
        submission: bare,
        contact: null,
        redactions: [],
        decisions: [],
      });
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
        decisions: [],
      });
      expect(await store.find(other.id)).toMatchObject({submission: other, redactions: [], decisions: []});
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
      expect(await store.find(row.id)).toEqual({
        submission: row,
        contact: null,
        redactions: [],
        decisions: [],
      });
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

    it('gives back every part of a sign-up as it was stored, and not among the answers', async () => {
      const store = await open();
      const signUp = signUpRowOf('young', {
        test: true,
        quarantine: 'trap',
        unvalidated: true,
        changedAt: 'x',
        notes: ['broken-token'],
      });
      expect(await store.signUps.insert(signUp)).toBe('stored');
      expect(await signUpsOf(store)).toEqual([signUp]);
      expect(await store.signUps.find(signUp.id)).toEqual(signUp);
      expect(await store.signUps.find(signUp.reference as string)).toEqual(signUp);
      expect(await store.signUps.fingerprintOf(signUp.id)).toBe(signUp.fingerprint);
      expect([await rowsOf(store), await contactsOf(store)]).toEqual([[], []]);
      expect(await store.find(signUp.id)).toBeUndefined();
    });

    it('stores a sign-up once, and never under the id or the reference of another', async () => {
      const store = await open();
      const signUp = signUpRowOf();
      const outcomes = await Promise.all(Array.from({length: 50}, () => store.signUps.insert(signUp)));
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'replayed')).toHaveLength(49);
      expect(await store.signUps.insert({...signUpRowOf(), id: signUp.id})).toBe('conflict');
      expect(await store.signUps.insert({...signUpRowOf(), reference: signUp.reference})).toBe(
        'reference-taken',
      );
      expect(await signUpsOf(store)).toEqual([signUp]);
    });

    it('lists sign-ups in the order of their receipt', async () => {
      const store = await open();
      const times = ['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.001Z', '2026-11-21T09:00:00.000Z'];
      for (const receivedAt of times.toReversed())
        await store.signUps.insert(signUpRowOf('adult', {receivedAt}));
      expect((await signUpsOf(store)).map(({receivedAt}) => receivedAt)).toEqual(times);
    });

    it('makes a member of somebody who waits for permission, once, and of nobody else', async () => {
      const store = await open();
      const [waiting, member] = [signUpRowOf('permission'), signUpRowOf('adult')];
      for (const each of [waiting, member]) await store.signUps.insert(each);
      const time = '2026-11-21T10:00:00.000Z';
      expect(await store.signUps.permit(waiting.id, time, 'mother, by phone')).toBe('done');
      expect(await store.signUps.permit(waiting.id, '2026-11-22T10:00:00.000Z', 'father')).toBe('unknown');
      expect(await store.signUps.permit(member.id, time, 'mother, by phone')).toBe('unknown');
      expect(await store.signUps.permit(createId(), time, 'mother, by phone')).toBe('unknown');
      expect(await store.signUps.find(waiting.id)).toEqual({
        ...waiting,
        status: 'joined',
        permittedAt: time,
        permittedBy: 'mother, by phone',
        changedAt: time,
      });
      expect(await store.signUps.find(member.id)).toEqual(member);
      expect(await store.signUps.insert(waiting)).toBe('replayed');
    });

    it('keeps of a membership that ended the permissions, and no repeat brings the rest back', async () => {
      const store = await open();
      const [leaving, staying] = [signUpRowOf('adult'), signUpRowOf('adult')];
      for (const each of [leaving, staying]) await store.signUps.insert(each);
      const time = '2026-11-21T10:00:00.000Z';
      expect(await store.signUps.withdraw(leaving.id, time)).toBe('done');
      expect(await store.signUps.withdraw(leaving.id, time)).toBe('unknown');
      const {permissions} = JSON.parse(leaving.body) as {permissions: unknown};
      const left = {
        ...leaving,
        status: 'withdrawn',
        changedAt: time,
        contact: null,
        band: null,
        language: null,
        body: JSON.stringify({permissions}),
      };
      expect(await store.signUps.insert(leaving)).toBe('replayed');
      expect(await store.signUps.permit(leaving.id, time, 'mother')).toBe('unknown');
      expect(await store.signUps.find(leaving.id)).toEqual(left);
      expect(await store.signUps.find(staying.id)).toEqual(staying);
    });

    it('erases a sign-up, and never stores that id again, in no table', async () => {
      const store = await open();
      const [gone, stays] = [signUpRowOf(), signUpRowOf()];
      for (const each of [gone, stays]) await store.signUps.insert(each);
      expect(await store.signUps.erase(gone.id, '2026-11-21T10:00:00.000Z')).toBe('done');
      expect(await store.signUps.erase(gone.id, '2026-11-21T10:00:00.000Z')).toBe('unknown');
      expect(await store.isErased(gone.id)).toBe(true);
      expect(await store.signUps.insert(gone)).toBe('erased');
      expect(await store.insert(rowOf('Sent anew', {id: gone.id}))).toBe('erased');
      expect(await signUpsOf(store)).toEqual([stays]);
    });

    it('erases those who have waited too long for permission, and nobody else', async () => {
      const store = await open();
      const day = (date: string) => ({receivedAt: `2026-10-${date}T10:00:00.000Z`});
      const late = signUpRowOf('permission', day('01'));
      const others = [
        signUpRowOf('adult', day('01')),
        signUpRowOf('permission', {...day('01'), status: 'joined'}),
        signUpRowOf('permission', {...day('01'), status: 'withdrawn'}),
        signUpRowOf('permission', day('02')),
      ];
      for (const each of [late, ...others]) await store.signUps.insert(each);
      const erase = () =>
        store.signUps.eraseAwaitingBefore('2026-10-02T10:00:00.000Z', '2026-11-21T10:00:00.000Z');
      expect([await erase(), await erase()]).toEqual([1, 0]);
      expect(await store.signUps.insert(late)).toBe('erased');
      expect((await signUpsOf(store)).map(({id}) => id).sort()).toEqual(others.map(({id}) => id).sort());
    });

    it('stores answers about equality once for each id, in the order of their keys', async () => {
      const store = await open();
      const rows = ['c', 'a', 'b'].map((key) => equalityRowOf({key, test: key === 'a'}));
      const [first, ...others] = rows as [StoredEqualityAnswers];
      const id = createId();
      const outcomes = await Promise.all(
        Array.from({length: 20}, (_, index) => store.equality.insert(id, {...first, key: `c${index}`})),
      );
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
      for (const row of others) expect(await store.equality.insert(createId(), row)).toBe('stored');
      expect(await equalityRowsOf(store)).toEqual([rows[1], rows[2], {...first, key: 'c0'}]);
      expect([await store.equality.hasSeen(id), await store.equality.hasSeen(createId())]).toEqual([
        true,
        false,
      ]);
      expect(await rowsOf(store)).toEqual([]);
    });

    it('keeps the answers about equality of every day, however many', async () => {
      const store = await open();
      const rows = Array.from({length: 120}, (_, index) =>
        equalityRowOf({day: `2026-11-0${(index % 3) + 1}`}),
      );
      for (const row of rows) expect(await store.equality.insert(createId(), row)).toBe('stored');
      expect(await equalityRowsOf(store)).toEqual(rows.toSorted((one, two) => (one.key < two.key ? -1 : 1)));
    });

    it('forgets the ids of equality answers, and keeps the answers', async () => {
      const store = await open();
      const [old, recent] = [createId(), createId()];
      await store.equality.insert(old, equalityRowOf({day: '2026-10-20'}));
      await store.equality.insert(recent, equalityRowOf({day: '2026-10-21'}));
      expect(await store.equality.forgetSeenBefore('2026-10-21')).toBe(1);
      expect(await store.equality.forgetSeenBefore('2026-10-21')).toBe(0);
      expect([await store.equality.hasSeen(old), await store.equality.hasSeen(recent)]).toEqual([
        false,
        true,
      ]);
      expect(await equalityRowsOf(store)).toHaveLength(2);
    });

    it('counts what came in between two times, without trials and without equality answers', async () => {
      const store = await open();
      const at = (time: string) => ({receivedAt: `2026-11-20T${time}:00.000Z`});
      for (const time of ['09:59', '10:00', '10:15', '10:30']) await store.insert(rowOf(time, at(time)));
      await store.insert(rowOf('Trial', {...at('10:20'), test: true}));
      await store.signUps.insert(signUpRowOf('adult', at('10:20')));
      await store.signUps.insert(signUpRowOf('permission', at('10:20')));
      await store.signUps.insert(signUpRowOf('permission', {...at('10:20'), test: true}));
      await store.signUps.insert(signUpRowOf('permission', at('10:40')));
      await store.equality.insert(createId(), equalityRowOf());
      expect(await store.arrivals(at('10:00').receivedAt, at('10:30').receivedAt)).toEqual({
        feedback: 2,
        panelSignUp: 2,
        awaitingPermission: 1,
      });
    });

    it('knows up to when staff have been told', async () => {
      const store = await open();
      expect(await store.lastNotice()).toBeUndefined();
      for (const time of ['2026-11-20T10:00:00.000Z', '2026-11-20T10:15:00.000Z']) {
        await store.noteNotice(time);
        expect(await store.lastNotice()).toBe(time);
      }
    });

    it('notes what staff think of what is kept aside, and releases it once', async () => {
      const store = await open();
      const kept = rowOf('Kept', {quarantine: 'rate'});
      const signUp = signUpRowOf('adult', {quarantine: 'trap'});
      await store.insert(kept);
      await store.signUps.insert(signUp);
      const [first, second] = ['2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z'] as const;
      expect(await store.decide(kept.id, 'kept', first)).toBe('done');
      expect((await store.find(kept.id))?.submission).toEqual(kept);
      expect(await store.decide(kept.id, 'released', second)).toBe('done');
      expect(await store.decide(kept.id, 'released', second)).toBe('unknown');
      expect(await store.find(kept.id)).toMatchObject({
        submission: {...kept, quarantine: null},
        decisions: [
          {decision: 'kept', reason: 'rate', decidedAt: first},
          {decision: 'released', reason: 'rate', decidedAt: second},
        ],
      });
      expect(await store.decide(signUp.id, 'released', first)).toBe('done');
      expect(await store.signUps.find(signUp.id)).toEqual({...signUp, quarantine: null});
      for (const erased of [store.erase(kept.id, second), store.signUps.erase(signUp.id, second)])
        expect(await erased).toBe('done');
      expect([await store.decisionsOn(kept.id), await store.decisionsOn(signUp.id)]).toEqual([[], []]);
    });

    it('makes each secret once', async () => {
      const store = await open();
      const [one, same, other] = await Promise.all(['a', 'a', 'b'].map((name) => store.secret(name)));
      expect(one).toMatch(/^[0-9a-f]{64}$/);
      expect(same).toBe(one);
      expect(other).not.toBe(one);
    });

    it('can be asked whether it is well', async () => {
      const store = await open();
      await expect(store.check()).resolves.toBeUndefined();
    });
  });
}
