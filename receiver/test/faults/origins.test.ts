import {describe, expect, it} from 'vitest';
import {createApp} from '../../src/app.js';
import type {SubmissionStore} from '../../src/store.js';
import {SITE, startTestReceiver, submissionOf} from '../support.js';
import {closingLine} from './traffic.js';

const LOCAL = 'http://localhost:8000';
const ALLOWED = [SITE, LOCAL];

/** Everything that is nearly one of the two that are allowed. */
const ORIGINS: readonly (string | undefined)[] = [
  ...ALLOWED,
  undefined,
  '',
  'null',
  '*',
  'https://www.example.nhs.uk.evil.example',
  'https://evilwww.example.nhs.uk',
  'https://evil.example/https://www.example.nhs.uk',
  'https://evil.example#https://www.example.nhs.uk',
  'https://www.example.nhs.uk@evil.example',
  'https://example.nhs.uk',
  'https://sub.www.example.nhs.uk',
  'https://WWW.example.nhs.uk',
  'HTTPS://www.example.nhs.uk',
  'http://www.example.nhs.uk',
  'https://www.example.nhs.uk:443',
  'https://www.example.nhs.uk:8443',
  'https://www.example.nhs.uk/',
  'https://www.example.nhs.uk.',
  'https://www.example.nhs.uk https://evil.example',
  'https://evil.example, https://www.example.nhs.uk',
  'http://localhost',
  'http://127.0.0.1:8000',
];
const METHODS = ['GET', 'POST', 'OPTIONS', 'PUT'] as const;

type Ask = (method: (typeof METHODS)[number], origin: string | undefined) => Promise<Response>;

/** Which of the cells are wrong: somebody not on the list is let in, or somebody on it is not. */
async function wrongCells(ask: Ask): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const origin of ORIGINS) {
    for (const method of METHODS) {
      const response = await ask(method, origin);
      const shared = response.headers.get('Access-Control-Allow-Origin');
      const isOnList = origin !== undefined && ALLOWED.includes(origin) && method !== 'PUT';
      const isLetIn = response.ok || shared !== null;
      const isRight = isOnList ? response.ok && shared === origin : !isLetIn && response.status < 500;
      if (!isRight) wrong.push(`${method} ${origin ?? '(none)'}`);
    }
  }
  return wrong;
}

const requestOf = (method: string, origin: string | undefined): RequestInit => ({
  method,
  headers: {'Content-Type': 'application/json', ...(origin === undefined ? null : {Origin: origin})},
  ...(method === 'POST' || method === 'PUT' ? {body: submissionOf().body} : null),
});

describe('Whatever site a request names (T18)', () => {
  const closing = closingLine();

  it('only those on the list are answered, whatever the method, and nothing of others is stored', async () => {
    expect(ORIGINS).toHaveLength(24);
    const receiver = await startTestReceiver(() => ({settings: {allowedOrigins: new Set(ALLOWED)}}));
    let sent = 0;
    const ask: Ask = (method, origin) => {
      sent += 1;
      return fetch(`${receiver.url}/submissions`, requestOf(method, origin));
    };
    expect(await wrongCells(ask)).toEqual([]);
    expect(sent).toBe(24 * 4);
    // The control: what those on the list sent is there.
    const rows = await receiver.rows();
    expect(rows).toHaveLength(ALLOWED.length);
    closing.add({faults: 22 * 4, submissions: ALLOWED.length, lost: 0, duplicated: 0, falseThanks: 0});
  });

  it.each<[string, (origin: string) => boolean]>([
    ['by their end', (origin) => origin.endsWith('example.nhs.uk')],
    ['by their beginning', (origin) => origin.startsWith(SITE)],
    ['whatever their case', (origin) => origin.toLowerCase() === SITE],
    ['that is null', (origin) => ALLOWED.includes(origin) || origin === 'null'],
    ['none at all', () => false],
  ])('a receiver that admits sites %s is found out', async (_what, has) => {
    const allowedOrigins = {
      has,
      [Symbol.iterator]: () => ALLOWED.values(),
    } as unknown as ReadonlySet<string>;
    const store = {insert: () => Promise.resolve('stored')} as unknown as SubmissionStore;
    const app = createApp({store, settings: {allowedOrigins}});
    const ask: Ask = async (method, origin) => app.request('/submissions', requestOf(method, origin));
    expect((await wrongCells(ask)).length).toBeGreaterThan(0);
  });
});
