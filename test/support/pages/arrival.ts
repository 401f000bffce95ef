import {createHash} from 'node:crypto';
import {expect} from 'vitest';
import type {AnswerSource, TextPieces} from '../../../receiver/src/export.js';
import {csvExport, csvOfContacts, jsonExport} from '../../../receiver/src/export.js';
import {readCsv} from './csv.js';
import type {RunningDatabase} from './database.js';
import type {Site} from './site.js';

/** What is kept with each answer of the words that it was asked in. */
export interface Spoken {
  readonly language: string;
  readonly reading: string;
  readonly audience: string;
}

const ordinary: Spoken = {language: 'en-GB', reading: 'standard', audience: 'adult'};

/** What one person has said, and where. */
export interface Said {
  readonly form: {readonly id: string; readonly version: string};
  /** In which words it was asked; ordinary English unless given. */
  readonly spoken?: Spoken;
  readonly region: string;
  readonly topic?: string;
  readonly team?: string;
  readonly method?: string;
  readonly page: {readonly url: string; readonly title: string};
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly contact?: Readonly<Record<string, string>>;
  /** The kinds of personal details that the person was asked about and has left in. */
  readonly warnings?: readonly string[];
  /** Columns that the CSV export has besides: codes of answers. */
  readonly codes?: Readonly<Record<string, string>>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const REFERENCE = /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}-[2-9A-Z]{3}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Everything that is to hold of an answer whose sender was thanked: request, row, contact and both exports. */
export async function expectArrived(
  {site, database}: {readonly site: Site; readonly database: RunningDatabase},
  reference: string,
  said: Said,
): Promise<void> {
  const sent = site.bodies.at(-1) ?? '';
  const {contact, warnings} = said;
  const withoutContact = Object.fromEntries(
    Object.entries(requestOf(reference, said)).filter(([name]) => name !== 'contact'),
  );
  const {token, ...request} = JSON.parse(sent) as Record<'id' | 'createdAt' | 'token', string>;
  // It is there if the receiver gave one before Send was pressed; otherwise staff are told so.
  expect(['string', 'undefined']).toContain(typeof token);
  const notes = token === undefined ? ['no-token'] : [];
  expect(request).toStrictEqual(requestOf(reference, said));
  expect(Object.keys(request)).toEqual(Object.keys(requestOf(reference, said)));

  const record = await database.store.find(reference);
  const {submission} = record ?? {};
  expect(submission).toStrictEqual({
    id: request.id,
    reference,
    kind: 'feedback',
    formId: said.form.id,
    formVersion: said.form.version,
    ...(said.spoken ?? ordinary),
    region: said.region,
    topic: said.topic ?? null,
    team: said.team ?? null,
    method: said.method ?? null,
    createdAt: request.createdAt,
    receivedAt: expect.stringMatching(TIME) as unknown,
    test: false,
    quarantine: null,
    notes,
    unvalidated: false,
    found: warnings ?? [],
    fingerprint: createHash('sha256').update(sent).digest('hex'),
    body: expect.any(String) as unknown,
  });
  const {body = '', receivedAt = ''} = submission ?? {};
  expect(JSON.parse(body)).toStrictEqual(withoutContact);
  // A token that stayed would join what came from the same page.
  if (!contact) expect(body).toBe(sent.replace(`,"token":"${token}"`, ''));
  expect(record?.contact).toEqual(
    contact
      ? {submissionId: request.id, formId: said.form.id, receivedAt, contact: JSON.stringify(contact)}
      : null,
  );
  await expectExported(database.store, reference, {...said, receivedAt, notes, body});
}

const requestOf = (reference: string, {form, region, topic, team, method, page, ...said}: Said) => ({
  schema: 'have-your-say/submission/1',
  id: expect.stringMatching(UUID) as unknown,
  reference: expect.toSatisfy((found) => found === reference && REFERENCE.test(reference)) as unknown,
  kind: 'feedback',
  form,
  ...(said.spoken ?? ordinary),
  region,
  ...(topic && {topic}),
  ...(team && {team}),
  ...(method && {method}),
  page,
  createdAt: expect.stringMatching(TIME) as unknown,
  answers: said.answers,
  ...(said.contact && {contact: said.contact}),
  ...(said.warnings && {warnings: said.warnings}),
  element: {name: 'hys-feedback', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown},
});

async function expectExported(
  store: AnswerSource,
  reference: string,
  said: Said & {readonly receivedAt: string; readonly notes: readonly string[]; readonly body: string},
): Promise<void> {
  const [csv, json] = await Promise.all([whole(csvExport(store)), whole(jsonExport(store))]);
  const items = JSON.parse(json) as readonly {submission: {reference: string}}[];
  expect(items.filter(({submission}) => submission.reference === reference)).toStrictEqual([
    {
      receivedAt: said.receivedAt,
      quarantine: null,
      notes: said.notes,
      unvalidated: false,
      found: said.warnings ?? [],
      submission: JSON.parse(said.body) as unknown,
    },
  ]);

  const rows = readCsv(csv).filter((row) => row['reference'] === reference);
  expect(rows).toHaveLength(1);
  const full = Object.entries(rows[0] ?? {}).filter(([, value]) => value !== '');
  expect(Object.fromEntries(full)).toStrictEqual({
    id: expect.stringMatching(UUID) as unknown,
    reference,
    createdAt: expect.stringMatching(TIME) as unknown,
    receivedAt: said.receivedAt,
    form: said.form.id,
    version: said.form.version,
    ...(said.spoken ?? ordinary),
    region: said.region,
    ...(said.topic && {topic: said.topic}),
    ...(said.team && {team: said.team}),
    ...(said.method && {method: said.method}),
    page: said.page.url,
    ...(said.notes.length > 0 && {notes: said.notes.join('; ')}),
    ...(said.warnings && {found: said.warnings.join('; ')}),
    ...Object.fromEntries(
      Object.entries(said.answers).map(([name, answer]) => [name, [answer].flat().join('; ')]),
    ),
    ...said.codes,
  });

  const contacts = readCsv(await whole(csvOfContacts(store))).filter((row) => row['reference'] === reference);
  expect(contacts).toStrictEqual(
    Object.entries(said.contact ?? {}).map(([kind, detail]) => ({
      reference,
      form: said.form.id,
      kind,
      detail,
    })),
  );
  for (const detail of Object.values(said.contact ?? {})) {
    expect(csv).not.toContain(detail);
    expect(json).not.toContain(detail);
  }
}

/** All pieces of an export. */
export async function whole(pieces: TextPieces): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
