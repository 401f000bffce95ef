import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {Answers} from '../../src/forms/definition.js';
import {createId, createReference} from '../../src/submission/identity.js';
import type {FrozenSubmission, SubmissionDraft} from '../../src/submission/submission.js';
import {freeze} from '../../src/submission/submission.js';
import type {AppOptions} from '../src/app.js';
import type {ListedContact} from '../src/contact.js';
import {createRequestLog} from '../src/log.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {startReceiver} from '../src/server.js';
import type {StoredSubmission, SubmissionStore} from '../src/store.js';

export const SITE = 'https://www.example.nhs.uk';

/** A folder of its own for one test, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hys-receiver-'));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** What a page sends, made by the same code as in the browser. */
export function submissionOf(
  answers: Answers = {useful: 'yes', improve: 'Larger print, please.'},
  more: Partial<SubmissionDraft> = {},
): FrozenSubmission {
  return freeze(
    {
      kind: 'feedback',
      form: {id: 'page-useful', version: '1'},
      language: 'en-GB',
      reading: 'standard',
      audience: 'adult',
      region: 'wales',
      page: {url: `${SITE}/visiting`, title: 'Visiting'},
      answers,
      ...more,
    },
    {
      id: createId(),
      reference: createReference(),
      createdAt: new Date('2026-11-20T09:00:00Z'),
      element: 'hys-feedback',
    },
  );
}

/** A submission as a plain object, to be spoiled by a test. */
export const plainOf = (submission: FrozenSubmission): Record<string, unknown> =>
  JSON.parse(submission.body) as Record<string, unknown>;

export interface TestReceiver {
  readonly url: string;
  readonly store: SubmissionStore;
  readonly logLines: readonly string[];
  /** Posts as a page of the allowed site does. */
  post(body: string | Uint8Array | ReadableStream, headers?: Record<string, string>): Promise<Response>;
  rows(): Promise<readonly StoredSubmission[]>;
}

/** A real receiver over real HTTP with a database of its own, stopped when the test ends. */
export async function startTestReceiver(
  change: (store: SubmissionStore) => Partial<AppOptions> = () => ({}),
): Promise<TestReceiver> {
  const logLines: string[] = [];
  const store = await openLibsqlStore(join(temporaryFolder(), 'answers.sqlite'));
  const receiver = await startReceiver({
    store,
    log: createRequestLog('a key for these tests', (line) => logLines.push(line)),
    now: () => Date.parse('2026-11-20T10:00:00Z'),
    ...change(store),
    settings: {host: '127.0.0.1', port: 0, allowedOrigins: new Set([SITE])},
  });
  onTestFinished(async () => {
    await receiver.close();
    await store.close();
  });
  return {
    url: receiver.url,
    store,
    logLines,
    post: (body, headers = {}) =>
      fetch(`${receiver.url}/submissions`, {
        method: 'POST',
        headers: {Origin: SITE, 'Content-Type': 'application/json', ...headers},
        body,
        ...(body instanceof ReadableStream ? {duplex: 'half'} : null),
      } as RequestInit),
    rows: () => rowsOf(store),
  };
}

export async function rowsOf(store: SubmissionStore): Promise<readonly StoredSubmission[]> {
  const rows: StoredSubmission[] = [];
  for await (const row of store.list()) rows.push(row);
  return rows;
}

export async function contactsOf(store: SubmissionStore): Promise<readonly ListedContact[]> {
  const contacts: ListedContact[] = [];
  for await (const contact of store.listContacts()) contacts.push(contact);
  return contacts;
}

/** The store with one method replaced. */
export const storeWith = (store: SubmissionStore, other: Partial<SubmissionStore>): SubmissionStore => ({
  insert: (submission, contact) => store.insert(submission, contact),
  fingerprintOf: (id) => store.fingerprintOf(id),
  list: () => store.list(),
  listContacts: () => store.listContacts(),
  eraseContactsBefore: (receivedAt) => store.eraseContactsBefore(receivedAt),
  find: (idOrReference) => store.find(idOrReference),
  redact: (id, redaction, change) => store.redact(id, redaction, change),
  erase: (id, erasedAt) => store.erase(id, erasedAt),
  isErased: (id) => store.isErased(id),
  check: () => store.check(),
  close: () => store.close(),
  ...other,
});
