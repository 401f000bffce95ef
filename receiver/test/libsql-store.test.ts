import {readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import Libsql from 'libsql';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {Route} from '../../src/forms/sign-up/panels.js';
import {createId} from '../../src/submission/identity.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import type {StoredSubmission} from '../src/store.js';
import {contactOf, describeStoreContract, equalityRowOf, rowOf, signUpRowOf} from './store.contract.js';
import {contactsOf, rowsOf, temporaryFolder} from './support.js';

const newFile = () => join(temporaryFolder(), 'data', 'answers.sqlite');

async function open(file = newFile()) {
  const store = await openLibsqlStore(file);
  onTestFinished(() => store.close());
  return store;
}

/** What the fourth version of a database has added, and what the third had. */
const dropOfFourth =
  'drop table sign_ups; drop table equality_answers; drop table equality_last_day; ' +
  'drop table equality_seen; drop table notices; drop table updates; drop table update_references';
const dropOfThird = `${dropOfFourth}; drop table redactions; drop table tombstones; drop table keys`;

describeStoreContract('The SQLite store', () => open());

describe('The SQLite store', () => {
  it('finds its answers again after a restart', async () => {
    const file = newFile();
    const row = rowOf();
    const first = await openLibsqlStore(file);
    await first.insert(row);
    await first.close();
    expect(await rowsOf(await open(file))).toEqual([row]);
  });

  it('can be open twice and still keeps one of each answer', async () => {
    const file = newFile();
    const one = await open(file);
    const other = await open(file);
    const row = rowOf();
    expect(await one.insert(row)).toBe('stored');
    expect(await other.insert(row)).toBe('replayed');
  });

  it('makes its folder for its own account only', async () => {
    const file = newFile();
    await open(file);
    expect(statSync(dirname(file)).mode & 0o077).toBe(0);
  });

  it('writes ahead, overwrites what is deleted and has sound pages', async () => {
    const file = newFile();
    const store = await open(file);
    await store.insert(rowOf());
    const database = new Libsql(file);
    onTestFinished(() => void database.close());
    expect(database.pragma('journal_mode')).toEqual([{journal_mode: 'wal'}]);
    expect(database.pragma('integrity_check')).toEqual([{integrity_check: 'ok'}]);
  });

  it('rejects while another program holds the database, and works again afterwards', async () => {
    const file = newFile();
    const store = await open(file);
    const other = new Libsql(file);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');
    const row = rowOf();
    await expect(store.insert(row)).rejects.toMatchObject({code: 'SQLITE_BUSY'});
    await expect(store.eraseContactsBefore('2027-01-01T00:00:00.000Z')).rejects.toMatchObject({
      code: 'SQLITE_BUSY',
    });
    await expect(store.signUps.insert(signUpRowOf())).rejects.toMatchObject({code: 'SQLITE_BUSY'});
    await expect(store.equality.insert(createId(), equalityRowOf())).rejects.toMatchObject({
      code: 'SQLITE_BUSY',
    });
    other.exec('rollback');
    expect(await store.insert(row)).toBe('stored');
    // Not only in what this connection sees.
    expect(other.prepare('select id from submissions').all()).toEqual([{id: row.id}]);
    other.exec('begin immediate; rollback');
  });

  it('does not start on a network file system, and says so', async () => {
    const file = newFile();
    await expect(openLibsqlStore(file, {fileSystemType: () => 0x6969})).rejects.toMatchObject({
      code: 'network-file-system',
      message: expect.stringMatching(/^DATABASE_FILE is ".*": it lies on a network file system \(NFS\)/),
    });
    // The kernel's number for SMB, as a signed one.
    await expect(openLibsqlStore(file, {fileSystemType: () => 0xfe534d42 | 0})).rejects.toMatchObject({
      code: 'network-file-system',
    });
  });

  it('brings a database of its first version up to date without losing a row', async () => {
    const file = newFile();
    const rows = Array.from({length: 250}, (_, index) => rowOf(`Answer ${index}`));
    const newest = await openLibsqlStore(file);
    for (const row of rows) await newest.insert(row);
    await newest.close();
    const database = new Libsql(file);
    database.exec(dropOfThird);
    database.exec('alter table submissions drop column found; drop table contacts');
    database.exec('delete from migrations where version > 1');
    database.close();
    const store = await open(file);
    const listed = new Map((await rowsOf(store)).map((row) => [row.id, row]));
    expect(listed.size).toBe(250);
    // Nobody has looked into those.
    for (const row of rows) expect(listed.get(row.id)).toEqual({...row, found: null});
    const row = rowOf();
    expect(await store.insert(row, contactOf(row))).toBe('stored');
    expect(await contactsOf(store)).toHaveLength(1);
  });

  it('brings a database of its second version up to date without losing a row or a contact', async () => {
    const file = newFile();
    const rows = Array.from({length: 250}, (_, index) => rowOf(`Answer ${index}`));
    const newest = await openLibsqlStore(file);
    for (const row of rows) await newest.insert(row, contactOf(row));
    await newest.close();
    const database = new Libsql(file);
    database.exec(dropOfThird);
    database.exec('delete from migrations where version > 2');
    database.close();
    const store = await open(file);
    const listed = new Map((await rowsOf(store)).map((row) => [row.id, row]));
    for (const row of rows) expect(listed.get(row.id)).toEqual(row);
    expect(await contactsOf(store)).toHaveLength(250);
    const [row] = rows as [StoredSubmission];
    expect(await store.erase(row.id, '2026-11-21T10:00:00.000Z')).toBe('done');
    expect(await store.insert(row)).toBe('erased');
  });

  it('knows what was erased after a restart, and holds neither the id nor a word of it', async () => {
    const file = newFile();
    const first = await openLibsqlStore(file);
    // Long enough to lie in pages of its own.
    const row = rowOf(`Canary ${'feathers '.repeat(1000)}`);
    await first.insert(row, {...contactOf(row), contact: '{"reply-phone":"07700900123"}'});
    const bytes = () =>
      readdirSync(dirname(file))
        .map((name) => readFileSync(join(dirname(file), name), 'latin1'))
        .join();
    const traces = ['Canary', 'feathers', '07700900123', row.id, row.reference as string, row.fingerprint];
    for (const trace of traces) expect(bytes()).toContain(trace);
    await first.erase(row.id, '2026-11-21T10:00:00.000Z');
    for (const trace of traces) expect(bytes()).not.toContain(trace);
    await first.close();
    for (const trace of traces) expect(bytes()).not.toContain(trace);
    const again = await open(file);
    expect(await again.isErased(row.id)).toBe(true);
    expect(await again.insert(row)).toBe('erased');
  });

  it('leaves no trace of a redacted text in its files', async () => {
    const file = newFile();
    const store = await open(file);
    const row = rowOf(`Canary ${'feathers '.repeat(1000)}`);
    await store.insert(row);
    const body = row.body.replace(/Canary (feathers )+/, '[redacted]');
    await store.redact(row.id, {answer: 'improve', redactedAt: '2026-11-21T10:00:00.000Z'}, () => ({
      body,
      found: [],
    }));
    const bytes = readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name), 'latin1'));
    expect(bytes.join()).not.toContain('feathers');
    expect(bytes.join()).toContain('[redacted]');
  });

  it('says so when another program is reading and the file written ahead cannot be emptied', async () => {
    const file = newFile();
    const store = await open(file);
    const row = rowOf();
    await store.insert(row);
    const reader = new Libsql(file);
    onTestFinished(() => void reader.close());
    reader.exec('begin');
    reader.prepare('select id from submissions').all();
    expect(await store.erase(row.id, '2026-11-21T10:00:00.000Z')).toBe('traces');
    reader.exec('rollback');
    expect(await store.find(row.id)).toBeUndefined();
    expect(await store.insert(row)).toBe('erased');
  });

  it('brings a database of its third version up to date and keeps what it has erased', async () => {
    const file = newFile();
    const rows = [rowOf('Stays'), rowOf('Goes')] as const;
    const newest = await openLibsqlStore(file);
    for (const row of rows) await newest.insert(row, contactOf(row));
    await newest.erase(rows[1].id, '2026-11-21T10:00:00.000Z');
    await newest.close();
    const database = new Libsql(file);
    database.exec(dropOfFourth);
    database.exec("delete from keys where name = 'equality'; delete from migrations where version > 3");
    database.close();
    const store = await open(file);
    expect(await rowsOf(store)).toEqual([rows[0]]);
    expect(await contactsOf(store)).toHaveLength(1);
    expect(await store.insert(rows[1])).toBe('erased');
    expect(await store.signUps.insert(signUpRowOf())).toBe('stored');
    expect(await store.equality.insert(createId(), equalityRowOf())).toBe('stored');
  });

  it('leaves no trace of a sign-up that was erased, has waited too long or ended', async () => {
    const file = newFile();
    const store = await open(file);
    const files = () =>
      readdirSync(dirname(file))
        .map((name) => readFileSync(join(dirname(file), name), 'latin1'))
        .join();
    const time = '2026-11-21T10:00:00.000Z';
    const endings: readonly (readonly [Route, (id: string) => Promise<unknown>])[] = [
      ['adult', (id) => store.signUps.erase(id, time)],
      ['permission', () => store.signUps.eraseAwaitingBefore(time, time)],
      ['adult', (id) => store.signUps.withdraw(id, time)],
    ];
    for (const [route, end] of endings) {
      const signUp = signUpRowOf(route);
      const traces = route === 'adult' ? ['sian@example', 'Large cups', 'quiet-space'] : ['gwen@', 'Mali'];
      await store.signUps.insert(signUp);
      for (const trace of traces) expect(files()).toContain(trace);
      await end(signUp.id);
      for (const trace of traces) expect(files()).not.toContain(trace);
    }
  });

  it('leaves no trace of an erased contact in its files', async () => {
    const file = newFile();
    const store = await open(file);
    const row = rowOf();
    await store.insert(row, {...contactOf(row), contact: '{"reply-phone":"07700900123"}'});
    const files = () =>
      readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name), 'latin1'));
    expect(files().join()).toContain('07700900123');
    await store.eraseContactsBefore('2027-01-01T00:00:00.000Z');
    expect(files().join()).not.toContain('07700900123');
  });

  it('does not touch a database that a newer receiver has made', async () => {
    const file = newFile();
    await (await openLibsqlStore(file)).close();
    const database = new Libsql(file);
    database.exec('insert into migrations (version) values (99)');
    database.close();
    await expect(openLibsqlStore(file)).rejects.toMatchObject({
      code: 'newer-database',
      message: expect.stringContaining('Start the newer receiver'),
    });
  });

  it('names the file that is no database', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    writeFileSync(file, 'This is a shopping list, not a database. '.repeat(50));
    await expect(openLibsqlStore(file)).rejects.toMatchObject({
      code: 'cannot-open',
      message: expect.stringContaining(`DATABASE_FILE is ${JSON.stringify(file)}`),
    });
  });
});
