import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {Answers} from '../../src/forms/definition.js';
import type {Route} from '../../src/forms/sign-up/panels.js';
import {signUpFormId} from '../../src/forms/sign-up/sign-up-form.js';
import {createId, createReference} from '../../src/submission/identity.js';
import type {FrozenSubmission, SubmissionDraft} from '../../src/submission/submission.js';
import {freeze} from '../../src/submission/submission.js';
import type {AppOptions} from '../src/app.js';
import type {ListedContact} from '../src/contact.js';
import type {StoredEqualityAnswers} from '../src/equality-answers.js';
import {createRequestLog} from '../src/log.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {startReceiver} from '../src/server.js';
import type {StoredSignUp} from '../src/sign-ups.js';
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
  return frozen(
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
    'hys-feedback',
  );
}

const permissionOf = (purpose: string, granted: boolean) => ({
  purpose,
  granted,
  wording: `You may use what I say for ${purpose}`,
  version: '1',
  language: 'en-GB',
  at: '2026-11-20T08:59:00.000Z',
  by: 'self' as const,
});

const ofPanel = {
  kind: 'panel-sign-up',
  language: 'en-GB',
  reading: 'standard',
  audience: 'adult',
  region: 'wales',
  page: {url: `${SITE}/join`, title: 'Join us'},
} as const;

const asked = {panels: ['patient-voices'], reach: 'email', ways: ['surveys', 'meetings'], level: 'hear'};
const contact = {name: 'Siân', email: 'sian@example.org'};
const permissions = [permissionOf('newsletter', false), permissionOf('quotes', true)];

/** What each route asks, as it is sent. */
const drafts: Readonly<Record<Route, Omit<SubmissionDraft, 'form'>>> = {
  // A child leaves as little as can be.
  permission: {
    kind: 'panel-sign-up',
    language: 'cy',
    answers: {band: '11-to-12', panels: ['youth-forum']},
    contact: {'first-name': 'Mali', 'adult-name': 'Gwen', 'adult-email': 'gwen@example.org'},
  },
  young: {
    ...ofPanel,
    answers: {who: 'interested', band: '16-to-17', ...asked, speak: 'welsh'},
    contact: {...contact, 'trusted-name': 'Nain'},
    permissions,
  },
  adult: {
    ...ofPanel,
    answers: {
      who: 'patient',
      band: '25-or-over',
      ...asked,
      access: ['easy-read', 'quiet-space'],
      'access-more': 'Large cups, please',
      speak: 'english',
    },
    contact,
    permissions,
  },
  parent: {
    ...ofPanel,
    audience: 'parent',
    answers: {
      who: 'parent-or-carer',
      band: '18-to-24',
      ...asked,
      panels: ['parent-panel'],
      children: ['under-5'],
      speak: 'other',
      'speak-other': 'BSL',
    },
    contact,
    permissions,
  },
};

/** A sign-up by one of the routes. */
export const signUpOf = (route: Route = 'adult', more: Partial<SubmissionDraft> = {}): FrozenSubmission =>
  frozen({...drafts[route], form: {id: signUpFormId(route), version: '1'}, ...more}, 'hys-panel-sign-up');

/** Answers about equality, in their envelope of their own. */
export const equalityOf = (
  answers: Answers = {disability: 'no', 'ethnic-group': 'prefer-not-to-say', religion: 'sikh'},
  more: Partial<SubmissionDraft> = {},
): FrozenSubmission =>
  frozen(
    {kind: 'equality', form: {id: 'gss-england-2021', version: '1'}, answers, ...more},
    'hys-panel-sign-up',
  );

const frozen = (draft: SubmissionDraft, element: string): FrozenSubmission =>
  freeze(draft, {
    id: createId(),
    reference: createReference(),
    createdAt: new Date('2026-11-20T09:00:00Z'),
    element,
  });

/** A submission as a plain object, to be spoiled by a test. */
export const plainOf = (submission: FrozenSubmission): Record<string, unknown> =>
  JSON.parse(submission.body) as Record<string, unknown>;

export interface TestReceiver {
  readonly url: string;
  /** The database, which lies in a folder of its own. */
  readonly file: string;
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
  const file = join(temporaryFolder(), 'answers.sqlite');
  const store = await openLibsqlStore(file);
  const {settings, ...options} = change(store);
  const receiver = await startReceiver({
    store,
    log: createRequestLog('a key for these tests', (line) => logLines.push(line)),
    now: () => Date.parse('2026-11-20T10:00:00Z'),
    ...options,
    settings: {host: '127.0.0.1', port: 0, allowedOrigins: new Set([SITE]), ...settings},
  });
  onTestFinished(async () => {
    await receiver.close();
    await store.close();
  });
  return {
    url: receiver.url,
    file,
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

export async function signUpsOf(store: SubmissionStore): Promise<readonly StoredSignUp[]> {
  const signUps: StoredSignUp[] = [];
  for await (const signUp of store.signUps.list()) signUps.push(signUp);
  return signUps;
}

export async function equalityRowsOf(store: SubmissionStore): Promise<readonly StoredEqualityAnswers[]> {
  const rows: StoredEqualityAnswers[] = [];
  for await (const row of store.equality.list()) rows.push(row);
  return rows;
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
  signUps: store.signUps,
  equality: store.equality,
  arrivals: (since, before) => store.arrivals(since, before),
  lastNotice: () => store.lastNotice(),
  noteNotice: (until) => store.noteNotice(until),
  insert: (submission, contact) => store.insert(submission, contact),
  fingerprintOf: (id) => store.fingerprintOf(id),
  list: () => store.list(),
  listContacts: () => store.listContacts(),
  eraseContactsBefore: (receivedAt) => store.eraseContactsBefore(receivedAt),
  find: (idOrReference) => store.find(idOrReference),
  redact: (id, redaction, change) => store.redact(id, redaction, change),
  erase: (id, erasedAt) => store.erase(id, erasedAt),
  isErased: (id) => store.isErased(id),
  decide: (id, decision, decidedAt) => store.decide(id, decision, decidedAt),
  decisionsOn: (id) => store.decisionsOn(id),
  secret: (name) => store.secret(name),
  check: () => store.check(),
  close: () => store.close(),
  ...other,
  feed: other.feed ?? store.feed,
});
