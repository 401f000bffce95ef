import {describe, expect, it} from 'vitest';
import {createApp} from '../src/app.js';
import {createFormTokens} from '../src/form-token.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {SITE, plainOf, signUpOf, signUpsOf, startTestReceiver, submissionOf} from './support.js';

const OTHER = 'https://www.other.example';
const HOUR = 60 * 60 * 1000;

/** Tokens of a receiver for two sites, at a time that a test can move. */
function tokensAt(start = Date.parse('2026-11-20T10:00:00Z'), secret = 'one secret') {
  const clock = {now: start};
  return {clock, tokens: createFormTokens({secret, origins: [SITE, OTHER], now: () => clock.now})};
}

describe('A form token', () => {
  it('is good for a day, however often it is shown, and old after that', () => {
    const {clock, tokens} = tokensAt();
    const token = tokens.issue(SITE);
    expect(token.length).toBeLessThanOrEqual(300);
    for (const hours of [0, 1, 23, 24]) {
      clock.now = Date.parse('2026-11-20T10:00:00Z') + hours * HOUR;
      expect(tokens.noteOn(token, SITE)).toBeUndefined();
    }
    clock.now += 1;
    expect(tokens.noteOn(token, SITE)).toBe('old-token');
  });

  it('is good at another receiver with the same secret, whose clock is a little behind', () => {
    const token = tokensAt().tokens.issue(SITE);
    const behind = Date.parse('2026-11-20T09:56:00Z');
    expect(tokensAt(behind).tokens.noteOn(token, SITE)).toBeUndefined();
    expect(tokensAt(behind - 2 * HOUR).tokens.noteOn(token, SITE)).toBe('old-token');
    expect(tokensAt(behind, 'another').tokens.noteOn(token, SITE)).toBe('broken-token');
  });

  it('is foreign to every other site', () => {
    const {tokens} = tokensAt();
    expect(tokens.noteOn(tokens.issue(OTHER), SITE)).toBe('foreign-token');
    expect(tokens.noteOn(tokens.issue('https://nobody.example'), SITE)).toBe('broken-token');
  });

  it('that is missing or spoiled is noted as such, whatever stands in its place', () => {
    const {tokens} = tokensAt();
    const token = tokens.issue(SITE);
    for (const nothing of [undefined, null, '']) expect(tokens.noteOn(nothing, SITE)).toBe('no-token');
    const last = token.at(-1) === 'A' ? 'B' : 'A';
    for (const broken of [
      'x',
      7,
      {},
      [token],
      ` ${token}`,
      `${token}=`,
      token.slice(0, -1),
      token.replace(/^1\./, '2.'),
      token.replace(/\.(\w)/, (_, first: string) => `.${first === '1' ? '2' : '1'}`),
      token.slice(0, -1) + last,
    ])
      expect(tokens.noteOn(broken, SITE)).toBe('broken-token');
  });

  it('cannot be put together from the parts of two others', () => {
    const {clock, tokens} = tokensAt();
    const first = tokens.issue(SITE);
    clock.now += 1000;
    const [, time] = tokens.issue(SITE).split('.');
    const [version, , code] = first.split('.');
    expect(tokens.noteOn([version, time, code].join('.'), SITE)).toBe('broken-token');
    // What ends the one field and begins the next is part of what is signed.
    const split = createFormTokens({secret: 's', origins: [`${SITE}a`, SITE], now: () => 5});
    expect(split.noteOn(split.issue(`${SITE}a`).replace('1.5.', '1.a5.'), SITE)).toBe('broken-token');
  });
});

describe('GET /submissions', () => {
  const read = (url: string, headers: Record<string, string>) => fetch(`${url}/submissions`, {headers});

  it('gives a page of an allowed site a token that it may read and must not keep', async () => {
    const receiver = await startTestReceiver();
    const response = await read(receiver.url, {Origin: SITE});
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
    expect(response.headers.get('Vary')).toBe('Origin');
    const {token, ...rest} = (await response.json()) as {token: string};
    expect(rest).toEqual({});
    expect((await receiver.post(withToken(submissionOf(), token))).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([{notes: [], quarantine: null, unvalidated: false}]);
  });

  it('gives nothing to any other', async () => {
    const {url} = await startTestReceiver();
    for (const headers of [
      {},
      {Origin: 'null'},
      {Origin: OTHER},
      {Referer: `${SITE}/visiting`},
      {'Sec-Fetch-Site': 'same-origin'},
      {'Sec-Fetch-Site': 'cross-site', Host: 'www.example.nhs.uk'},
    ] as Record<string, string>[]) {
      const response = await read(url, headers);
      expect([response.status, await response.json()]).toEqual([403, {code: 'unknown-origin'}]);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });

  it('knows a page of its own site, which names no origin when it reads', async () => {
    const {store} = await startTestReceiver();
    const app = createApp({store, settings: {allowedOrigins: new Set([OTHER, SITE])}});
    const headers = {'Sec-Fetch-Site': 'same-origin', Host: 'www.example.nhs.uk'};
    expect((await app.request('/submissions', {headers})).status).toBe(200);
    const elsewhere = {...headers, Host: 'www.evil.example'};
    expect((await app.request('/submissions', {headers: elsewhere})).status).toBe(403);
    const sending = {...headers, 'Content-Type': 'application/json'};
    const {body} = submissionOf();
    expect((await app.request('/submissions', {method: 'POST', headers: sending, body})).status).toBe(403);
  });
});

describe('The token that comes with an answer', () => {
  it.each([
    ['is missing', undefined, ['no-token']],
    ['is spoiled', 'x', ['broken-token']],
  ])('is noted when it %s, and keeps nothing aside', async (_what, token, notes) => {
    const receiver = await startTestReceiver();
    expect((await receiver.post(withToken(submissionOf(), token))).status).toBe(201);
    expect((await receiver.post(withToken(signUpOf('adult'), token))).status).toBe(201);
    expect(await receiver.rows()).toMatchObject([{notes, quarantine: null}]);
    expect(await signUpsOf(receiver.store)).toMatchObject([{notes, quarantine: null, status: 'joined'}]);
  });

  it('is not stored, because it would join what one page sent', async () => {
    const receiver = await startTestReceiver();
    const token = 'a-token-of-this-page';
    await receiver.post(withToken(submissionOf(), token));
    await receiver.post(withToken(signUpOf('adult'), token));
    const stored = JSON.stringify([await receiver.rows(), await signUpsOf(receiver.store)]);
    expect(stored).not.toContain(token);
    expect(JSON.parse((await receiver.rows())[0]?.body ?? '')).not.toHaveProperty('token');
  });

  it('belongs to the body: the same answer with another one is another body', async () => {
    const receiver = await startTestReceiver();
    const submission = submissionOf();
    await receiver.post(withToken(submission, 'x'));
    expect((await receiver.post(withToken(submission, 'x'))).status).toBe(200);
    expect(await (await receiver.post(withToken(submission, 'y'))).json()).toEqual({code: 'other-body'});
  });

  it('may have 300 characters', async () => {
    const receiver = await startTestReceiver();
    expect((await receiver.post(withToken(submissionOf(), 'x'.repeat(300)))).status).toBe(201);
    const response = await receiver.post(withToken(submissionOf(), 'x'.repeat(301)));
    expect(await response.json()).toEqual({
      code: 'invalid',
      fields: [{field: 'token', code: 'too-long'}],
    });
  });

  it('is never asked of a child who waits for permission, and refused if there is one', async () => {
    const receiver = await startTestReceiver();
    expect((await receiver.post(signUpOf('permission').body)).status).toBe(201);
    expect(await signUpsOf(receiver.store)).toMatchObject([{status: 'awaiting-permission', notes: []}]);
    expect((await receiver.post(withToken(signUpOf('permission'), 'x'))).status).toBe(422);
  });

  it('is signed with a secret that lies in the database, so that receivers share it', async () => {
    const {file, store} = await startTestReceiver();
    const other = await openLibsqlStore(file);
    const secret = await store.secret('form-tokens');
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await other.secret('form-tokens')).toBe(secret);
    expect(await other.secret('another')).not.toBe(secret);
    await other.close();
  });
});

const withToken = (submission: {readonly body: string}, token: string | undefined) =>
  JSON.stringify({...plainOf(submission as Parameters<typeof plainOf>[0]), token});
