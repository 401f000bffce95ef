import {chmodSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {SqliteDatabase} from 'kysely';
import {CamelCasePlugin, Kysely, SqliteDialect} from 'kysely';
import Libsql from 'libsql';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {Route} from '../../src/forms/sign-up/panels.js';
import {createId} from '../../src/submission/identity.js';
import type {Db} from '../src/database.js';
import {libsqlEngine} from '../src/libsql-database.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {migrate} from '../src/migrations.js';
import {describeMigrations} from './migrations.contract.js';
import {contactOf, describeStoreContract, equalityRowOf, rowOf, signUpRowOf} from './store.contract.js';
import {rowsOf, temporaryFolder} from './support.js';

const newFile = () => join(temporaryFolder(), 'data', 'answers.sqlite');

async function open(file = newFile()) {
  const store = await openLibsqlStore(file);
  onTestFinished(() => store.close());
  return store;
}

describeMigrations('A SQLite database', async () => {
  const file = join(temporaryFolder(), 'answers.sqlite');
  const db: Db = new Kysely({
    dialect: new SqliteDialect({database: new Libsql(file) as unknown as SqliteDatabase}),
    plugins: [new CamelCasePlugin()],
  });
  onTestFinished(() => db.destroy());
  return {db, migrate: (version) => migrate(db, libsqlEngine(db), version), open: () => open(file)};
});

describeStoreContract('The SQLite store', () => open());

describe('The SQLite store', () => {
  it('lets nobody but its own account read its files, whatever the folder allows', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    chmodSync(dirname(file), 0o755);
    const before = process.umask(0o022);
    onTestFinished(() => void process.umask(before));
    const store = await open(file);
    await store.insert(rowOf());
    const modes = ['', '-wal', '-shm'].map((end) => (statSync(file + end).mode & 0o777).toString(8));
    expect(modes).toEqual(['600', '600', '600']);
  });

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
