import {copyFileSync, existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import Libsql from 'libsql';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {Answers} from '../../src/forms/definition.js';
import {createId} from '../../src/submission/identity.js';
import {bytesOf, LARGEST_BODY} from '../../src/submission/submission.js';
import type {StoredEqualityAnswers} from '../src/equality-answers.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import type {SubmissionStore} from '../src/store.js';
import {equalityRowOf, signUpRowOf} from './store.contract.js';
import {
  contactsOf,
  equalityOf,
  equalityRowsOf,
  plainOf,
  signUpOf,
  signUpsOf,
  SITE,
  startTestReceiver,
  storeWith,
  submissionOf,
  temporaryFolder,
} from './support.js';

const changed = (change: Record<string, unknown>, submission = equalityOf()) =>
  JSON.stringify({...plainOf(submission), ...change});

describe('The receiver takes answers about equality', () => {
  it('and keeps the day, the pack and the answers, under a random key', async () => {
    const receiver = await startTestReceiver();
    const submission = equalityOf();
    const {id, body} = submission;
    const response = await receiver.post(body, {'Idempotency-Key': id});
    expect([response.status, await response.json()]).toEqual([201, {id}]);
    const rows = await equalityRowsOf(receiver.store);
    expect(rows).toEqual([
      {
        day: '2026-11-20',
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        formId: 'gss-england-2021',
        formVersion: '1',
        answers: '{"disability":"no","ethnic-group":"prefer-not-to-say","religion":"sikh"}',
        test: false,
      },
    ]);
    await receiver.post(equalityOf().body);
    expect(new Set((await equalityRowsOf(receiver.store)).map(({key}) => key)).size).toBe(2);
    expect([
      await receiver.rows(),
      await signUpsOf(receiver.store),
      await contactsOf(receiver.store),
    ]).toEqual([[], [], []]);
  });

  it('once, however often they are sent', async () => {
    const receiver = await startTestReceiver();
    const {id, body} = equalityOf();
    const responses = await Promise.all(Array.from({length: 20}, () => receiver.post(body)));
    const statuses = responses.map(({status}) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
    const again = await receiver.post(body);
    expect([again.status, await again.json()]).toEqual([200, {id}]);
    expect(await equalityRowsOf(receiver.store)).toHaveLength(1);
  });

  it('in one writing, so that the way they were written marks nobody', async () => {
    const receiver = await startTestReceiver();
    const answers: Answers[] = [
      {disability: 'no', religion: 'other', 'religion-other': 'One\r\nTwo'},
      {'religion-other': 'One\nTwo', religion: 'other', disability: 'no', 'disability-impact': 'a-lot'},
    ];
    for (const each of answers) expect((await receiver.post(equalityOf(each).body)).status).toBe(201);
    const spaced = equalityOf(answers[0])
      .body.replace('"answers":{', '"answers" : {  ')
      .replace('no', 'n\\u006f');
    expect((await receiver.post(spaced)).status).toBe(201);
    const stored = (await equalityRowsOf(receiver.store)).map((row) => row.answers);
    expect(new Set(stored)).toEqual(
      new Set(['{"disability":"no","religion":"other","religion-other":"One\\nTwo"}']),
    );
    expect(stored).toHaveLength(3);
  });

  it('by its own day, whatever day the page gives', async () => {
    const receiver = await startTestReceiver();
    expect((await receiver.post(changed({createdAt: '1999-12-31'}))).status).toBe(201);
    expect(await equalityRowsOf(receiver.store)).toMatchObject([{day: '2026-11-20'}]);
  });

  it('without any answer, which nobody has to give, and as a trial', async () => {
    const receiver = await startTestReceiver();
    expect((await receiver.post(equalityOf({}, {test: true}).body)).status).toBe(201);
    expect(await equalityRowsOf(receiver.store)).toMatchObject([{answers: '{}', test: true}]);
  });

  it.each<[string, Record<string, unknown>, Partial<StoredEqualityAnswers>]>([
    [
      'a pack',
      {form: {id: 'census-2031', version: '1'}, answers: {b: 'x', a: ['z', 'y']}},
      {formId: 'census-2031', answers: '{"a":["y","z"],"b":"x"}'},
    ],
    ['a version', {form: {id: 'gss-england-2021', version: '2'}, answers: {b: 'x'}}, {formVersion: '2'}],
    [
      'a wire format, of which it keeps the answers and nothing else',
      {
        schema: 'have-your-say/submission/2',
        answers: {n: 1},
        person: 'Siân',
        reference: 'x',
        contact: {a: 'b'},
      },
      {formId: 'gss-england-2021', answers: '{"n":1}'},
    ],
  ])('although it does not know %s', async (_what, change, row) => {
    const receiver = await startTestReceiver();
    expect((await receiver.post(changed(change))).status).toBe(201);
    expect(await equalityRowsOf(receiver.store)).toMatchObject([row]);
    expect(readFileSync(receiver.file, 'latin1')).not.toContain('Siân');
    expect([await receiver.rows(), await contactsOf(receiver.store)]).toEqual([[], []]);
  });

  it('and says 503 while its database is in trouble, without a line in the log', async () => {
    const broken = () => Promise.reject(new Error('SQLITE_FULL'));
    const receiver = await startTestReceiver((store) => ({
      store: storeWith(store, {
        equality: {
          insert: broken,
          hasSeen: broken,
          list: () => store.equality.list(),
          forgetSeenBefore: broken,
        },
      }),
    }));
    for (const body of [equalityOf().body, equalityOf({religion: 'none', sex: 'x'}).body])
      expect((await receiver.post(body)).status).toBe(503);
    expect(receiver.logLines).toEqual([]);
  });
});

describe('The receiver refuses answers about equality', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['with a reference', {reference: submissionOf().reference}, {field: 'reference', code: 'unknown-field'}],
    ['with a page', {page: {url: SITE, title: ''}}, {field: 'page', code: 'unknown-field'}],
    ['with a language', {language: 'cy'}, {field: 'language', code: 'unknown-field'}],
    ['with a region', {region: 'wales'}, {field: 'region', code: 'unknown-field'}],
    ['with a contact', {contact: {email: 'sian@example.org'}}, {field: 'contact', code: 'unknown-field'}],
    ['with a token', {token: 'x'}, {field: 'token', code: 'unknown-field'}],
    ['with a time', {createdAt: '2026-11-20T09:00:00.000Z'}, {field: 'createdAt', code: 'unknown-value'}],
    ['with a name', {answers: {name: 'Siân'}}, {field: 'name', code: 'unknown-question'}],
    ['with an odd answer', {answers: {sex: 'x'}}, {field: 'sex', code: 'unknown-option'}],
  ])('%s, and logs no line', async (_what, change, problem) => {
    const receiver = await startTestReceiver();
    const response = await receiver.post(changed(change));
    expect([response.status, await response.json()]).toEqual([422, {code: 'invalid', fields: [problem]}]);
    expect(await equalityRowsOf(receiver.store)).toEqual([]);
    expect(receiver.logLines).toEqual([]);
  });

  it('that are too large', async () => {
    const receiver = await startTestReceiver();
    const {body} = equalityOf({religion: 'other', 'religion-other': 'x'.repeat(LARGEST_BODY)});
    expect(bytesOf(body)).toBeGreaterThan(LARGEST_BODY);
    expect((await receiver.post(body)).status).toBe(413);
  });
});

/** How well one order tells another: 1 or -1 if it gives it away, near 0 if it says nothing (Spearman). */
function likeness(order: readonly number[]): number {
  const n = order.length;
  const squares = order.map((place, index) => (place - index) ** 2).reduce((sum, one) => sum + one, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

/** The places of some texts in a file, as their ranks. */
function ranksIn(bytes: string, texts: readonly string[]): readonly number[] {
  const places = texts.map((text) => bytes.indexOf(text));
  expect(places).not.toContain(-1);
  const sorted = places.toSorted((one, other) => one - other);
  return places.map((place) => sorted.indexOf(place));
}

/** With thirty rows, chance goes beyond it once in a hundred thousand times. */
const NO_LIKENESS = 0.75;
const PEOPLE = 30;

const OF_ANSWERS = ['equality_answers', 'equality_last_day'];

describe('An attempt to join answers about equality to people', {timeout: 60_000}, () => {
  /** Two days on which people sign up and answer, one after the other; then everything that is left of it. */
  async function twoDays() {
    const clock = {now: Date.parse('2026-11-20T08:00:00Z')};
    const receiver = await startTestReceiver(() => ({now: () => (clock.now += 61_234)}));
    const walSizes: number[] = [];
    const ids: string[] = [];
    const canaries: string[][] = [];
    for (const day of [0, 1]) {
      clock.now = Date.parse('2026-11-20T08:00:00Z') + day * 24 * 60 * 60 * 1000;
      const ofDay: string[] = [];
      for (let person = 0; person < PEOPLE; person += 1) {
        const preflight = () =>
          fetch(`${receiver.url}/submissions`, {
            method: 'OPTIONS',
            headers: {Origin: SITE, 'Access-Control-Request-Method': 'POST'},
          });
        await preflight();
        expect((await receiver.post(signUpOf('adult').body)).status).toBe(201);
        const canary = `Canary ${day} ${person} end`;
        const equality = equalityOf({religion: 'other', 'religion-other': canary});
        if (person % 3 === 0) await preflight();
        expect((await receiver.post(equality.body)).status).toBe(201);
        walSizes.push(statSync(`${receiver.file}-wal`).size);
        if (person % 5 === 0) await receiver.post(equality.body);
        ofDay.push(canary);
        ids.push(equality.id);
      }
      canaries.push(ofDay);
    }
    return {receiver, walSizes, ids, canaries};
  }

  const reading = (file: string) => {
    const database = new Libsql(file, {readonly: true} as Libsql.Options);
    onTestFinished(() => void database.close());
    return database;
  };

  it('finds no column but the day, no row number and no index, and no key that leads anywhere', async () => {
    const {receiver, ids} = await twoDays();
    const database = reading(receiver.file);
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all() as {
      name: string;
    }[];
    const columnsOf = (table: string) =>
      (database.pragma(`table_info(${table})`) as {name: string}[]).map(({name}) => name);
    expect(columnsOf('equality_answers')).toEqual([
      'day',
      'key',
      'form_id',
      'form_version',
      'answers',
      'test',
    ]);
    expect(columnsOf('equality_seen')).toEqual(['id_hash', 'day']);
    for (const table of [...OF_ANSWERS, 'equality_seen'])
      expect(() => database.prepare(`select rowid from ${table}`).all()).toThrow(/no such column: rowid/);
    const other = database
      .prepare(
        "select type, name, sql from sqlite_master where tbl_name like 'equality%' and type <> 'table'",
      )
      .all();
    expect(other).toEqual([]);
    expect(tables.map(({name}) => name)).not.toContain('sqlite_sequence');
    expect(tables.map(({name}) => name)).not.toContain('sqlite_stat1');

    const valuesOf = (table: string) =>
      (database.prepare(`select * from ${table}`).all() as Record<string, unknown>[]).flatMap((row) =>
        Object.values(row).filter((value) => typeof value === 'string'),
      );
    const rows = OF_ANSWERS.flatMap(
      (table) => database.prepare(`select * from ${table}`).all() as Record<string, string>[],
    );
    const seen = database.prepare('select * from equality_seen').all() as Record<string, string>[];
    expect([rows.length, seen.length]).toEqual([2 * PEOPLE, 2 * PEOPLE]);
    expect(new Set(rows.map(({day}) => day))).toEqual(new Set(['2026-11-20', '2026-11-21']));
    const elsewhere = tables
      .map(({name}) => name)
      .filter((name) => !OF_ANSWERS.includes(name))
      .flatMap(valuesOf)
      .concat(receiver.logLines)
      .join('\n');
    for (const {key = '', answers = ''} of rows) {
      expect(elsewhere).not.toContain(key);
      expect(elsewhere).not.toContain(answers);
      expect(elsewhere).not.toContain(key.slice(0, 12));
    }
    const withoutSeen = tables
      .map(({name}) => name)
      .filter((name) => name !== 'equality_seen')
      .flatMap(valuesOf)
      .concat(receiver.logLines)
      .join('\n');
    for (const {id_hash = ''} of seen) expect(withoutSeen).not.toContain(id_hash.slice(0, 8));
    const times = [...rows, ...seen]
      .flatMap(Object.values)
      .filter((value) => /\d\d:\d\d|\d{10}/.test(String(value)));
    // Ten digits in a row would be a time in seconds; random keys have them at times, and nothing else has.
    expect(times.every((value) => /^[0-9a-f]{32,64}$/.test(String(value)))).toBe(true);
    const files = ['', '-wal', '-shm'].map((end) => readFileSync(receiver.file + end, 'latin1')).join();
    for (const id of ids)
      for (const trace of [id, id.replaceAll('-', ''), id.slice(0, 8)]) expect(files).not.toContain(trace);
  });

  it('finds no order of arrival: not in what is read, not where rows lie in the file, not ahead of it', async () => {
    const {receiver, walSizes, canaries} = await twoDays();
    expect(new Set(walSizes)).toEqual(new Set([0]));
    const database = reading(receiver.file);
    for (const order of ['', 'order by key', 'order by day, key']) {
      const listed = OF_ANSWERS.flatMap(
        (table) => database.prepare(`select answers from ${table} ${order}`).all() as {answers: string}[],
      ).map(({answers}) => answers);
      for (const ofDay of canaries)
        expect(Math.abs(likeness(ranksIn(listed.join('\n'), ofDay)))).toBeLessThan(NO_LIKENESS);
    }
    for (const ofDay of canaries)
      expect(Math.abs(likeness(ranksIn(readFileSync(receiver.file, 'latin1'), ofDay)))).toBeLessThan(
        NO_LIKENESS,
      );
    // A copy, as a backup makes it, has the order of the keys too.
    const backup = join(temporaryFolder(), 'backup.sqlite');
    database.exec(`vacuum into '${backup}'`);
    for (const ofDay of canaries)
      expect(Math.abs(likeness(ranksIn(readFileSync(backup, 'latin1'), ofDay)))).toBeLessThan(NO_LIKENESS);
  });

  it('finds no line in the log: there is one for each sign-up, and none between', async () => {
    const {receiver} = await twoDays();
    const signUps = await signUpsOf(receiver.store);
    expect(receiver.logLines).toHaveLength(2 * PEOPLE);
    for (const line of receiver.logLines)
      expect(line).toMatch(/^\S+Z POST \/submissions 201 \d+ms [0-9a-f]{8}\n$/);
    // Each line is the one of a sign-up, written in the minute in which that was stored.
    for (const [index, line] of receiver.logLines.entries()) {
      const logged = Date.parse(line.split(' ')[0] ?? '');
      const received = Date.parse(signUps[index]?.receivedAt ?? '');
      expect(logged - received).toBe(61_234);
    }
  });

  it('would find it in a table that is written as usual', () => {
    const file = join(temporaryFolder(), 'usual.sqlite');
    const database = new Libsql(file);
    database.exec('create table usual (key text primary key not null, answers text not null) without rowid');
    const canaries = Array.from({length: PEOPLE}, (_, index) => `Canary ${index} end`);
    const insert = database.prepare('insert into usual values (?, ?)');
    for (const canary of canaries) insert.run(createId(), canary);
    database.close();
    expect(Math.abs(likeness(ranksIn(readFileSync(file, 'latin1'), canaries)))).toBeGreaterThan(NO_LIKENESS);
  });
});

describe('The file with answers about equality', {timeout: 60_000}, () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22'];

  /** Stores the same rows in an order of arrival, with the same sign-ups in between, and gives the file. */
  async function fileOf(
    empty: string,
    rows: readonly StoredEqualityAnswers[],
    ids: readonly string[],
    between: (store: SubmissionStore, index: number) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Buffer> {
    const file = join(temporaryFolder(), 'answers.sqlite');
    copyFileSync(empty, file);
    const store = await openLibsqlStore(file);
    // Ids and sign-ups in one order, whatever the order of the answers: nothing else may tell.
    for (const [index, row] of days.flatMap((day) => rows.filter((each) => each.day === day)).entries()) {
      await between(store, index);
      expect(await store.equality.insert(ids[index] ?? '', row)).toBe('stored');
    }
    await store.close();
    // Everything is in the one file: nothing is left that was written ahead.
    if (existsSync(`${file}-wal`)) expect(statSync(`${file}-wal`).size).toBe(0);
    return readFileSync(file);
  }

  async function emptyFile() {
    const file = join(temporaryFolder(), 'answers.sqlite');
    await (await openLibsqlStore(file)).close();
    return file;
  }

  const rowsWith = (textOf: (index: number) => string) =>
    Array.from({length: 240}, (_, index) =>
      equalityRowOf({
        day: days[Math.floor(index / 80)] ?? '',
        answers: JSON.stringify({'religion-other': `Canary ${textOf(index)}`}),
      }),
    );
  const ids = Array.from({length: 240}, () => createId());
  const orders: readonly ((rows: readonly StoredEqualityAnswers[]) => StoredEqualityAnswers[])[] = [
    (rows) => [...rows],
    (rows) => rows.toReversed(),
    (rows) => rows.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  ];

  it('is the same to the last byte whoever came first', async () => {
    const empty = await emptyFile();
    const rows = rowsWith((index) => String(index).padStart(100, '0'));
    const files: Buffer[] = [];
    for (const order of orders) files.push(await fileOf(empty, order(rows), ids));
    for (const file of files) expect(file.equals(files[0] as Buffer)).toBe(true);
  });

  it('has the same pages of answers, also of different lengths and among sign-ups', async () => {
    const empty = await emptyFile();
    const rows = rowsWith((index) => `${index} ${'x'.repeat((index * 7919) % 260)}`);
    const signUps = Array.from({length: 240}, () => signUpRowOf());
    const leavesOf = (file: Buffer) =>
      Array.from({length: file.length / 4096}, (_, page) =>
        file.subarray(page * 4096, (page + 1) * 4096).toString('latin1'),
      )
        // A leaf of an index or of a table without row ids begins with 10 (SQLite, "Database File Format" 1.6).
        .filter((page) => page.startsWith('\n') && page.includes('Canary'))
        .sort();
    const files: Buffer[] = [];
    for (const order of orders)
      files.push(
        await fileOf(empty, order(rows), ids, (store, index) =>
          store.signUps.insert(signUps[index] ?? signUpRowOf()),
        ),
      );
    const [first, ...others] = files.map(leavesOf);
    expect(first?.length).toBeGreaterThan(8);
    for (const leaves of others) expect(leaves).toEqual(first);
  });

  it('forgets what was written ahead although somebody was reading meanwhile', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const store = await openLibsqlStore(file);
    onTestFinished(() => store.close());
    const reader = new Libsql(file);
    onTestFinished(() => void reader.close());
    reader.exec('begin');
    reader.prepare('select day from equality_answers').all();
    expect(await store.equality.insert(createId(), equalityRowOf())).toBe('stored');
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    reader.exec('rollback');
    await store.equality.forgetSeenBefore('2026-01-01');
    expect(statSync(`${file}-wal`).size).toBe(0);
    expect(await equalityRowsOf(store)).toHaveLength(1);
  });
});
