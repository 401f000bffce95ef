import {statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import Libsql from 'libsql';
import {describe, expect, it, onTestFinished} from 'vitest';
import {openLibsqlStore} from '../src/libsql-store.js';
import {describeStoreContract, rowOf} from './store.contract.js';
import {rowsOf, temporaryFolder} from './support.js';

const newFile = () => join(temporaryFolder(), 'data', 'answers.sqlite');

async function open(file = newFile()) {
  const store = await openLibsqlStore(file);
  onTestFinished(() => store.close());
  return store;
}

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
    other.exec('rollback');
    expect(await store.insert(row)).toBe('stored');
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
