import {describe, expect, it} from 'vitest';
import {createBursts} from '../src/bursts.js';
import {csvExport} from '../src/export.js';
import {keepContactsFor} from '../src/retention.js';
import {rowOf} from './store.contract.js';
import {SITE, contactsOf, plainOf, rowsOf, startTestReceiver, storeWith, submissionOf} from './support.js';

/** By number, as the OWASP Application Security Verification Standard 5.0 has them. */
describe('ASVS 5.0', () => {
  it('1.2.10: no field of a CSV export begins with a formula, and each follows RFC 4180', async () => {
    let csv = '';
    const rows = ['=1+1', '+1', '-1', '@x', '\t=1', '\0=1', 'a "quote", and a comma'].map((text) =>
      rowOf(text),
    );
    for await (const piece of csvExport({
      list: () => ReadableStream.from(rows),
      listContacts: () => ReadableStream.from([]),
    }))
      csv += piece;
    for (const field of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(?=,|\r\n)/g))
      expect(field[1]).not.toMatch(/^[=+\-@\t\0]/);
    expect(csv).toContain('"a ""quote"", and a comma"');
  });

  it('2.2.2: what a page should have checked is checked again here', async () => {
    const receiver = await startTestReceiver();
    for (const change of [{answers: {useful: 'maybe'}}, {answers: {}}, {kind: 'other'}, {id: 'x'}]) {
      const response = await receiver.post(JSON.stringify({...plainOf(submissionOf()), ...change}));
      expect(response.status).toBe(422);
    }
    expect(await receiver.rows()).toEqual([]);
  });

  it('2.4.1: more than people send is slowed down, and what is doubtful is kept aside', async () => {
    const receiver = await startTestReceiver(() => ({
      bursts: createBursts({soft: 2, hard: 4, now: () => 0}),
    }));
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1)
      statuses.push((await receiver.post(submissionOf().body)).status);
    expect(statuses).toEqual([201, 201, 201, 201, 429, 429]);
    expect((await receiver.rows()).filter(({quarantine}) => quarantine === 'rate')).toHaveLength(2);
  });

  it('3.4.2: the answer names an origin only if it is on the list', async () => {
    const {url} = await startTestReceiver();
    const sharedWith = async (Origin: string) =>
      (await fetch(`${url}/submissions`, {headers: {Origin}})).headers.get('Access-Control-Allow-Origin');
    expect(await sharedWith(SITE)).toBe(SITE);
    for (const origin of ['null', 'https://evil.example', `${SITE}.evil.example`])
      expect(await sharedWith(origin)).toBeNull();
  });

  it('3.5.1: nothing is taken that a page of another site can send without being asked first', async () => {
    const receiver = await startTestReceiver();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await receiver.post(submissionOf().body, {'Content-Type': type})).status).toBe(415);
    const foreign = await receiver.post(submissionOf().body, {Origin: 'https://evil.example'});
    expect([foreign.status, await receiver.rows()]).toEqual([403, []]);
  });

  it('14.2.7: what has had its time is erased without anybody’s doing', async () => {
    const {post, store} = await startTestReceiver();
    const contact = {'reply-email': 'sian@example.org'};
    const answers = {kind: 'question', question: 'When do you open?', reply: 'email'};
    await post(submissionOf(answers, {form: {id: 'experience', version: '1'}, contact}).body);
    expect(await contactsOf(store)).toHaveLength(1);
    const now = () => Date.parse('2026-11-20T10:00:00Z') + 91 * 24 * 60 * 60 * 1000;
    const stop = await keepContactsFor(store, {days: 90, onFailure: () => {}, now, repeat: () => () => {}});
    stop();
    expect(await contactsOf(store)).toEqual([]);
    expect(await rowsOf(store)).toHaveLength(1);
  });

  // Storage in the browser is the page's: its own tests look there. From here nothing is put into it.
  it('14.3.3: the receiver leaves nothing in a browser, no cookie and no copy', async () => {
    const receiver = await startTestReceiver();
    for (const response of [
      await receiver.post(submissionOf().body),
      await receiver.post('no JSON'),
      await fetch(`${receiver.url}/submissions`, {headers: {Origin: SITE}}),
      await fetch(`${receiver.url}/health`),
    ]) {
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('Set-Cookie')).toBeNull();
    }
  });

  it('16.2.5: no answer, no way to reach anybody and no token is in the log, on errors neither', async () => {
    const broken = () => Promise.reject(new Error('Secret words'));
    const receiver = await startTestReceiver((store) => ({store: storeWith(store, {insert: broken})}));
    const body = JSON.stringify({
      ...plainOf(submissionOf({useful: 'no', improve: 'Secret words'})),
      token: 'secret-token',
    });
    expect((await receiver.post(body)).status).toBe(503);
    expect((await receiver.post(`${body}x`)).status).toBe(400);
    expect(receiver.logLines).toHaveLength(2);
    for (const line of receiver.logLines) {
      expect(line).toMatch(/^\S+ POST \/submissions \d{3} \d+ms ([0-9a-f]{8}|-)\n$/);
      expect(line.toLowerCase()).not.toContain('secret');
    }
  });
});
