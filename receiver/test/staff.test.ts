import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {createId} from '../../src/submission/identity.js';
import {createRequestLog} from '../src/log.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {createMetrics} from '../src/metrics.js';
import {startStaffServer} from '../src/server.js';
import {createStaffApp} from '../src/staff-app.js';
import type {SubmissionStore} from '../src/store.js';
import {contactOf, equalityRowOf, rowOf, signUpRowOf} from './store.contract.js';
import {rowsOf, signUpsOf, storeWith, temporaryFolder} from './support.js';

const TOKEN = 'a token of thirty-two or more characters'.replaceAll(' ', '-');

/** The real thing over real HTTP, with a database of its own. */
async function startStaff(change: (store: SubmissionStore) => SubmissionStore = (store) => store) {
  const audit: string[] = [];
  const store = await openLibsqlStore(join(temporaryFolder(), 'answers.sqlite'));
  const server = await startStaffServer(
    {
      store: change(store),
      token: TOKEN,
      metrics: createMetrics(),
      audit: createRequestLog('a key for these tests', (line) => audit.push(line)),
      now: () => Date.parse('2026-11-21T10:00:00Z'),
    },
    {host: '127.0.0.1', port: 0},
  );
  onTestFinished(async () => {
    await server.close();
    await store.close();
  });
  const ask = (path: string, {token = TOKEN, ...init}: RequestInit & {token?: string | null} = {}) =>
    fetch(server.url + path, {
      ...init,
      headers: {...init.headers, ...(token === null ? {} : {Authorization: `Bearer ${token}`})},
    });
  const send = (method: string, path: string, body?: object) =>
    ask(path, {method, ...(body ? {body: JSON.stringify(body)} : null)});
  return {store, audit, ask, send, url: server.url};
}

/** Every address, with a method that it has. */
const ROUTES = [
  ['GET', '/answers'],
  ['GET', '/answers.json'],
  ['GET', '/answers.csv'],
  ['GET', '/contacts.csv'],
  ['GET', '/sign-ups'],
  ['GET', '/sign-ups.json'],
  ['GET', '/sign-ups.csv'],
  ['GET', '/counts'],
  ['GET', '/friends-and-family/2026-11'],
  ['GET', '/friends-and-family/2026-11/csv'],
  ['GET', '/equality'],
  ['GET', '/equality.csv'],
  ['GET', '/metrics'],
  ['GET', '/answers/KEY'],
  ['DELETE', '/answers/KEY'],
  ['POST', '/answers/KEY/redact'],
  ['POST', '/answers/KEY/release'],
  ['POST', '/answers/KEY/keep'],
  ['GET', '/sign-ups/KEY'],
  ['DELETE', '/sign-ups/KEY'],
  ['POST', '/sign-ups/KEY/permit'],
  ['POST', '/sign-ups/KEY/withdraw'],
  ['POST', '/sign-ups/KEY/release'],
  ['POST', '/sign-ups/KEY/keep'],
] as const;

describe('The port of staff', () => {
  it.each(ROUTES)('%s %s is open to nobody without the token', async (method, path) => {
    const {ask, store} = await startStaff();
    const row = rowOf('Secret words', {quarantine: 'trap'});
    await store.insert(row);
    for (const token of [null, '', 'x', TOKEN.slice(0, -1), `${TOKEN}x`, TOKEN.toUpperCase()]) {
      const response = await ask(path.replace('KEY', row.id), {method, token});
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
      expect(await response.text()).toBe('{"code":"not-signed-in"}');
    }
    expect(await rowsOf(store)).toEqual([row]);
  });

  it('has no page that any site could read, and nothing that a browser keeps', async () => {
    const {ask} = await startStaff();
    const response = await ask('/answers', {headers: {Origin: 'https://www.example.nhs.uk'}});
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it('notes every access, the refused ones too, and no id and no word of anybody', async () => {
    const {ask, send, store, audit} = await startStaff();
    const row = rowOf('Secret words', {team: 'Ward 7'});
    await store.insert(row);
    await ask(`/answers/${row.reference}`);
    await ask(`/answers/${row.id}`);
    await ask('/answers.csv?name=Si%C3%A2n');
    await ask('/answers', {token: 'wrong'});
    await ask('/nothing/Secret');
    await send('POST', `/answers/${row.id}/redact`, {answer: 'improve'});
    await send('DELETE', `/answers/${row.id}`);
    expect(audit.map((line) => line.replace(/\d+ms/, 'ms').replace(/[0-9a-f]{8}\n$/, 'mark\n'))).toEqual(
      [
        'STAFF GET /answers/:key 200 ms mark',
        'STAFF GET /answers/:key 200 ms mark',
        'STAFF GET /answers.csv 200 ms -',
        'STAFF GET unknown 401 ms -',
        'STAFF GET unknown 404 ms -',
        'STAFF POST /answers/:key/redact 200 ms mark',
        'STAFF DELETE /answers/:key 200 ms mark',
      ].map((line) => `2026-11-21T10:00:00.000Z ${line}\n`),
    );
    for (const secret of ['Secret', 'Ward', 'Si', row.id, row.reference as string, TOKEN, 'wrong'])
      expect(audit.join('')).not.toContain(secret);
  });

  it('says 503 when the database cannot be read, and nothing of why', async () => {
    const {ask} = await startStaff((store) =>
      storeWith(store, {find: () => Promise.reject(new Error('Secret words'))}),
    );
    const response = await ask(`/answers/${createId()}`);
    expect([response.status, await response.json()]).toEqual([503, {code: 'unavailable'}]);
    expect(response.headers.get('Retry-After')).toBe('10');
  });
});

describe('Staff see from elsewhere', () => {
  it('which answers there are, with reasons and notes, and nothing that people wrote', async () => {
    const {ask, store} = await startStaff();
    const rows = [
      rowOf('Secret words', {receivedAt: '2026-11-20T09:00:00.000Z', notes: ['old-token']}),
      rowOf('More', {receivedAt: '2026-11-20T10:00:00.000Z', quarantine: 'rate'}),
      rowOf('Trial', {receivedAt: '2026-11-20T11:00:00.000Z', test: true}),
    ] as const;
    for (const row of rows) await store.insert(row);
    const list = async (query = '') => {
      const text = await (await ask(`/answers${query}`)).text();
      expect(text).not.toContain('Secret');
      return JSON.parse(text) as object[];
    };
    expect(await list()).toMatchObject([
      {id: rows[0].id, reference: rows[0].reference, quarantine: null, notes: ['old-token'], test: false},
      {id: rows[1].id, quarantine: 'rate', notes: []},
    ]);
    expect(await list('?trial=yes')).toHaveLength(3);
    expect(await list('?quarantine=only')).toMatchObject([{id: rows[1].id}]);
    expect(await list('?quarantine=none')).toMatchObject([{id: rows[0].id}]);
    expect(JSON.parse(await (await ask('/counts')).text())).toMatchObject({
      answers: {
        stored: 3,
        trial: 1,
        counted: 1,
        quarantined: {trap: 0, rate: 1},
        noted: {'no-token': 0, 'old-token': 1},
      },
      signUps: {stored: 0},
    });
  });

  it('one answer with all that belongs to it, by any writing of its reference', async () => {
    const {ask, store} = await startStaff();
    const row = rowOf('Secret words');
    await store.insert(row, contactOf(row));
    const typed = [
      row.reference as string,
      row.id,
      (row.reference as string).toLowerCase().replaceAll('-', ''),
    ];
    for (const key of typed)
      expect(await (await ask(`/answers/${key}`)).json()).toMatchObject({
        id: row.id,
        contact: {'reply-email': 'siân@example.org'},
        submission: {answers: {improve: 'Secret words'}},
        redactions: [],
        decisions: [],
      });
    const signUp = signUpRowOf();
    await store.signUps.insert(signUp);
    const codeOf = async (path: string) => {
      const response = await ask(path);
      return [response.status, ((await response.json()) as {code: string}).code];
    };
    expect(await codeOf('/answers/x')).toEqual([400, 'mistyped']);
    expect(await codeOf(`/answers/${createId()}`)).toEqual([404, 'unknown']);
    expect(await codeOf(`/answers/${signUp.id}`)).toEqual([409, 'other-kind']);
    expect(await codeOf(`/sign-ups/${row.id}`)).toEqual([409, 'other-kind']);
    await store.erase(row.id, '2026-11-21T10:00:00.000Z');
    expect(await codeOf(`/answers/${row.id}`)).toEqual([410, 'erased']);
  });

  it('exports that are the same as those of the commands', async () => {
    const {ask, store} = await startStaff();
    const row = rowOf('=1+1', {quarantine: 'trap', notes: ['foreign-token']});
    await store.insert(row, contactOf(row));
    await store.signUps.insert(signUpRowOf('adult', {notes: ['no-token']}));
    const answers = await ask('/answers.csv');
    expect(answers.headers.get('Content-Disposition')).toBe('attachment; filename="answers.csv"');
    expect(answers.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    const text = Buffer.from(await answers.arrayBuffer()).toString();
    expect(text).toMatch(/^\ufeff"id",/);
    expect(text).toContain(`"trap","foreign-token"`);
    expect(text).toContain(`"'=1+1"`);
    expect(await (await ask('/answers.json')).json()).toMatchObject([
      {quarantine: 'trap', notes: ['foreign-token'], submission: {id: row.id}},
    ]);
    expect(await (await ask('/contacts.csv')).text()).toContain('"siân@example.org"');
    expect(await (await ask('/sign-ups.csv')).text()).toContain('"no-token"');
    expect(await (await ask('/sign-ups.json')).json()).toMatchObject([{notes: ['no-token']}]);
    expect(await (await ask('/friends-and-family/2026-11')).json()).toMatchObject({month: '2026-11'});
    expect((await ask('/friends-and-family/2026-13')).status).toBe(404);
    expect(await (await ask('/friends-and-family/2026-11/csv?suppress=yes')).text()).toContain('"month"');
  });

  it('of answers about equality the counts alone, without small numbers', async () => {
    const {ask, store} = await startStaff();
    await store.equality.insert(createId(), equalityRowOf());
    const text = await (await ask('/equality')).text();
    expect(JSON.parse(text)).toMatchObject({packs: [{people: '*', counts: []}]});
    expect(await (await ask('/equality.csv')).text()).not.toContain('sikh');
  });
});

describe('Staff can from elsewhere', () => {
  it('let an answer out of quarantine, or leave it there, and what they decided is noted', async () => {
    const {send, ask, store} = await startStaff();
    const [one, other] = [rowOf('One', {quarantine: 'rate'}), rowOf('Other', {quarantine: 'trap'})];
    const signUp = signUpRowOf('adult', {quarantine: 'rate'});
    await store.insert(one);
    await store.insert(other);
    await store.signUps.insert(signUp);
    expect(await (await send('POST', `/answers/${one.id}/release`)).json()).toEqual({outcome: 'done'});
    expect(await (await send('POST', `/answers/${other.id}/keep`)).json()).toEqual({outcome: 'done'});
    expect((await send('POST', `/sign-ups/${signUp.id}/release`)).status).toBe(200);
    expect(await (await send('POST', `/answers/${one.id}/release`)).json()).toEqual({
      code: 'not-in-quarantine',
    });
    expect(await (await ask(`/answers/${one.id}`)).json()).toMatchObject({
      quarantine: null,
      decisions: [{decision: 'released', reason: 'rate', decidedAt: '2026-11-21T10:00:00.000Z'}],
    });
    expect(await (await ask(`/answers/${other.id}`)).json()).toMatchObject({
      quarantine: 'trap',
      decisions: [{decision: 'kept', reason: 'trap'}],
    });
    expect(await signUpsOf(store)).toMatchObject([{quarantine: null}]);
    expect(await (await ask('/counts')).json()).toMatchObject({
      answers: {counted: 1, quarantined: {trap: 1, rate: 0}},
    });
  });

  it('redact and erase, for good', async () => {
    const {send, store} = await startStaff();
    const row = rowOf('Secret words');
    await store.insert(row, contactOf(row));
    const redact = (body: object) => send('POST', `/answers/${row.id}/redact`, body);
    expect(await (await redact({})).json()).toEqual({code: 'no-answer-named'});
    expect(await (await redact({answer: 'useful'})).json()).toEqual({code: 'not-free-text'});
    expect(await (await redact({answer: 'other'})).json()).toEqual({code: 'no-answer'});
    expect(await (await redact({answer: 'improve'})).json()).toEqual({outcome: 'done'});
    expect(await (await redact({answer: 'improve'})).json()).toEqual({code: 'already'});
    expect(JSON.stringify(await rowsOf(store))).not.toContain('Secret');
    expect(await (await send('DELETE', `/answers/${row.id}`)).json()).toEqual({outcome: 'done'});
    expect(await rowsOf(store)).toEqual([]);
    expect(await store.isErased(row.id)).toBe(true);
  });

  it('permit, withdraw and erase a sign-up', async () => {
    const {send, store} = await startStaff();
    const child = signUpRowOf('permission');
    await store.signUps.insert(child);
    const path = `/sign-ups/${child.reference}`;
    expect(await (await send('POST', `${path}/permit`, {by: ' '})).json()).toEqual({code: 'nobody-named'});
    expect((await send('POST', `${path}/permit`, {by: 'Gwen, mother, by phone'})).status).toBe(200);
    expect((await send('POST', `${path}/permit`, {by: 'again'})).status).toBe(409);
    expect(await signUpsOf(store)).toMatchObject([
      {status: 'joined', permittedBy: 'Gwen, mother, by phone', permittedAt: '2026-11-21T10:00:00.000Z'},
    ]);
    expect((await send('POST', `${path}/withdraw`)).status).toBe(200);
    expect((await send('POST', `${path}/withdraw`)).status).toBe(409);
    expect(await signUpsOf(store)).toMatchObject([{status: 'withdrawn', contact: null}]);
    expect((await send('DELETE', path)).status).toBe(200);
    expect(await signUpsOf(store)).toEqual([]);
  });
});

describe('An export of very many answers', {timeout: 60_000}, () => {
  const ROWS = 20_000;
  /** More answers than fit into the memory that the test allows, made as they are read. */
  const many = (made: {count: number}): SubmissionStore['list'] => {
    const row = rowOf('x'.repeat(2000));
    return async function* () {
      for (let index = 0; index < ROWS; index += 1) {
        made.count += 1;
        yield {...row, id: createId(), body: row.body.replace('xxxx', String(index))};
      }
    };
  };
  const appOver = (list: SubmissionStore['list']) =>
    createStaffApp({
      store: {list} as SubmissionStore,
      token: TOKEN,
      metrics: createMetrics(),
    });
  const headers = {Authorization: `Bearer ${TOKEN}`};

  it.each(['/answers.json', '/answers.csv'])('%s takes no more memory than a few of them', async (path) => {
    const made = {count: 0};
    const response = await appOver(many(made)).request(path, {headers});
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    let bytes = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes % 50 === 0 || chunk.byteLength < 1000)
        most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(bytes).toBeGreaterThan(ROWS * 2000);
    expect(made.count).toBe(path === '/answers.csv' ? 2 * ROWS : ROWS);
    // 20,000 answers are 45 MB, and as texts of two bytes a character or in pieces much more.
    expect(most).toBeLessThan(30 * 1024 * 1024);
  });

  it('is made only as fast as it is read, and no further once nobody reads', async () => {
    const made = {count: 0};
    const response = await appOver(many(made)).request('/answers.json', {headers});
    const reader = response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made.count).toBeLessThan(100);
    await reader?.cancel();
    expect(made.count).toBeLessThan(100);
  });

  it('that breaks in the middle ends in an error, not as if it were whole', async () => {
    const {ask} = await startStaff((store) =>
      storeWith(store, {
        list: async function* () {
          for (let index = 0; index < 100; index += 1) yield rowOf('x'.repeat(2000));
          throw new Error('The disk is gone.');
        },
      }),
    );
    await expect(ask('/answers.json').then((response) => response.text())).rejects.toThrow();
  });

  it('lets others through while it is made', async () => {
    const {ask} = await startStaff((store) => storeWith(store, {list: many({count: 0})}));
    const whole = ask('/answers.csv').then((response) => response.text());
    const began = performance.now();
    await ask('/answers/x');
    expect(performance.now() - began).toBeLessThan(500);
    expect((await whole).length).toBeGreaterThan(ROWS * 2000);
  });
});
