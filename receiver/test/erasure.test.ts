import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import Libsql from 'libsql';
import {describe, expect, it, onTestFinished} from 'vitest';
import {ANY_RATE, createTraffic} from './faults/traffic.js';
import {backUpLibsql} from '../src/libsql-backup.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {openPostgresStore} from '../src/postgres-store.js';
import type {SubmissionStore} from '../src/store.js';
import {describeWithPostgres, postgresProgram, query} from './postgres.js';
import {builtPrograms, runProgram, startProcess} from './programs.js';
import {contactOf, rowOf, signUpRowOf} from './store.contract.js';
import {contactsOf, rowsOf, signUpsOf, temporaryFolder} from './support.js';

const programs = builtPrograms();
const TIME = '2026-11-21T10:00:00.000Z';

/** Long enough to lie in pages of its own. */
const CANARY = `Canary ${'feathers '.repeat(1000)}`;
const TRACES = ['feathers', '07700900123', 'gwen@', 'sian@example'];

/** Whatever a folder holds, with all that lies below. */
const bytesIn = (folder: string): string =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

/** One of everything that can be erased, and an answer that stays. */
async function filled(store: SubmissionStore) {
  const [goes, stays] = [rowOf(CANARY), rowOf('Stays')];
  const [member, waiting] = [
    signUpRowOf('adult'),
    signUpRowOf('permission', {receivedAt: '2026-01-01T10:00:00.000Z'}),
  ];
  await store.insert(goes, {...contactOf(goes), contact: '{"reply-phone":"07700900123"}'});
  await store.insert(stays);
  await store.signUps.insert(member);
  await store.signUps.insert(waiting);
  return {goes, stays, member, waiting, ids: [goes.id, member.id, waiting.id]};
}

async function eraseAllOf(store: SubmissionStore, {goes, member}: Awaited<ReturnType<typeof filled>>) {
  expect(await store.erase(goes.id, TIME)).toBe('done');
  expect(await store.signUps.erase(member.id, TIME)).toBe('done');
  expect(await store.signUps.eraseAwaitingBefore('2026-02-01T00:00:00.000Z', TIME)).toBe(1);
}

async function expectErased(
  store: SubmissionStore,
  {goes, stays, member, waiting}: Awaited<ReturnType<typeof filled>>,
) {
  expect(await rowsOf(store)).toEqual([stays]);
  expect([await contactsOf(store), await signUpsOf(store)]).toEqual([[], []]);
  expect(await store.insert(goes)).toBe('erased');
  expect([await store.signUps.insert(member), await store.signUps.insert(waiting)]).toEqual([
    'erased',
    'erased',
  ]);
}

describe('A backup of a SQLite database that is put back', () => {
  async function erasedSince() {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const backup = join(temporaryFolder(), 'backup.sqlite');
    const store = await openLibsqlStore(file);
    const all = await filled(store);
    backUpLibsql(file, backup);
    await eraseAllOf(store, all);
    await store.close();
    return {file, backup, all};
  }

  it('gives nothing back that has been erased since: not to anybody who asks, not in its files', async () => {
    const {file, backup, all} = await erasedSince();
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, {force: true});
    copyFileSync(backup, file);
    const folder = bytesIn(dirname(file));
    // They are there now, so that looking for them means something.
    for (const trace of TRACES) expect(folder).toContain(trace);
    const store = await openLibsqlStore(file);
    onTestFinished(() => store.close());
    await expectErased(store, all);
    const after = bytesIn(dirname(file));
    for (const trace of [...TRACES, ...all.ids]) expect(after).not.toContain(trace);
  });

  it('does not open where the list of erased ones is missing, and says which file that is', async () => {
    const {file, backup, all} = await erasedSince();
    const elsewhere = join(temporaryFolder(), 'answers.sqlite');
    copyFileSync(backup, elsewhere);
    const list = readdirSync(dirname(file)).find((name) => name.startsWith('erased-')) ?? '';
    expect(list).toMatch(/^erased-[0-9a-f]{12}\.txt$/);
    await expect(openLibsqlStore(elsewhere)).rejects.toMatchObject({
      code: 'restored-backup',
      message: expect.stringContaining(join(dirname(elsewhere), list)),
    });
    copyFileSync(join(dirname(file), list), join(dirname(elsewhere), list));
    const store = await openLibsqlStore(elsewhere);
    onTestFinished(() => store.close());
    await expectErased(store, all);
  });

  it('opens with an empty list, if the list is lost; then what was erased is back', async () => {
    const {file, backup, all} = await erasedSince();
    const elsewhere = join(temporaryFolder(), 'answers.sqlite');
    copyFileSync(backup, elsewhere);
    const list = readdirSync(dirname(file)).find((name) => name.startsWith('erased-')) ?? '';
    writeFileSync(join(dirname(elsewhere), list), '');
    const store = await openLibsqlStore(elsewhere);
    onTestFinished(() => store.close());
    expect((await store.find(all.goes.id))?.submission).toEqual(all.goes);
  });

  it('has a list that only its account may read, with nothing in it that leads to anybody', async () => {
    const {file, all} = await erasedSince();
    const list = join(
      dirname(file),
      readdirSync(dirname(file)).find((name) => name.startsWith('erased-')) ?? '',
    );
    expect(statSync(list).mode & 0o077).toBe(0);
    const text = readFileSync(list, 'utf8');
    expect(text.trim().split('\n')).toHaveLength(3);
    for (const trace of [...TRACES, ...all.ids, all.goes.reference as string])
      expect(text).not.toContain(trace);
  });

  it('is found out by the list although a crash has cut its last line short', async () => {
    const {file, backup, all} = await erasedSince();
    const list = join(
      dirname(file),
      readdirSync(dirname(file)).find((name) => name.startsWith('erased-')) ?? '',
    );
    writeFileSync(list, `${readFileSync(list, 'utf8')}\n0123`);
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, {force: true});
    copyFileSync(backup, file);
    const store = await openLibsqlStore(file);
    onTestFinished(() => store.close());
    await expectErased(store, all);
  });
});

describe('The command that makes a backup', {timeout: 60_000}, () => {
  const manage = (typed: readonly string[], variables: Readonly<Record<string, string>>) =>
    runProgram(join(programs.folder, 'manage.js'), typed, variables);

  it('copies a whole database while answers come in', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const target = join(temporaryFolder(), 'copy.sqlite');
    const running = await startProcess(join(programs.folder, 'receiver.js'), file, ANY_RATE);
    const traffic = createTraffic(8);
    onTestFinished(traffic.close);
    let before = 0;
    let copying: ReturnType<typeof manage> | undefined;
    await traffic.deliver(
      300,
      () => Promise.resolve(running.url),
      () => {
        if (copying || traffic.acknowledged.size < 100) return;
        before = traffic.acknowledged.size;
        copying = manage(['backup', target], {DATABASE_FILE: file});
      },
    );
    const {code, output, errors} = (await copying) ?? {code: -1, output: '', errors: ''};
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^The database is copied to .*copy\.sqlite\. /);
    expect(statSync(target).mode & 0o077).toBe(0);
    const copy = new Libsql(target);
    onTestFinished(() => void copy.close());
    expect(copy.pragma('integrity_check')).toEqual([{integrity_check: 'ok'}]);
    const {count} = copy.prepare('select count(*) as count from submissions').get() as {count: number};
    expect(count).toBeGreaterThanOrEqual(before);
    expect(existsSync(`${target}.part`)).toBe(false);
    // A second one does not take its place.
    expect(await manage(['backup', target], {DATABASE_FILE: file})).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/is there already\. Name a new file\.\n$/),
    });
    await running.stop('SIGTERM');
  });

  it('says what to do for PostgreSQL, and what is missing', async () => {
    const DATABASE_URL = 'postgres://receiver:secret@localhost/answers';
    const {code, errors} = await manage(['backup', 'copy.dump'], {DATABASE_URL});
    expect(code).toBe(1);
    expect(errors).toContain('pg_dump --format=custom --file=copy.dump "$DATABASE_URL"');
    expect(errors).not.toContain('secret');
    const file = join(temporaryFolder(), 'answers.sqlite');
    expect((await manage(['backup'], {DATABASE_FILE: file})).errors).toMatch(/needs the name of a new file/);
    expect((await manage(['backup', 'x'], {DATABASE_FILE: file})).errors).toMatch(/There is no database/);
  });
});

describeWithPostgres('What is erased from PostgreSQL', (server) => {
  it('is in no file of its tables any more', {timeout: 60_000}, async () => {
    const store = await openPostgresStore(await server.newDatabase(), temporaryFolder());
    onTestFinished(() => store.close());
    const all = await filled(store);
    const tables = () => bytesIn(join(server.folder, 'data', 'base'));
    await query(server.url, 'checkpoint');
    // Long texts are compressed there, so what is looked for are the short ones.
    for (const trace of TRACES.slice(1)) expect(tables()).toContain(trace);
    await eraseAllOf(store, all);
    await query(server.url, 'checkpoint');
    for (const trace of [...TRACES, ...all.ids]) expect(tables()).not.toContain(trace);
  });

  it('stays erased when an old dump is put back', {timeout: 90_000}, async () => {
    const [url, folder, dump] = [
      await server.newDatabase(),
      temporaryFolder(),
      join(temporaryFolder(), 'dump'),
    ];
    const store = await openPostgresStore(url, folder);
    const all = await filled(store);
    const run = (name: string, ...parameters: string[]) => {
      const {status, stderr} = spawnSync(postgresProgram(name), parameters, {encoding: 'utf8'});
      expect([status, stderr]).toEqual([0, '']);
    };
    run('pg_dump', '--format=custom', `--file=${dump}`, url);
    await eraseAllOf(store, all);
    await store.close();
    const restored = await server.newDatabase();
    run('pg_restore', `--dbname=${restored}`, dump);
    const elsewhere = temporaryFolder();
    await expect(openPostgresStore(restored, elsewhere)).rejects.toMatchObject({
      code: 'restored-backup',
      message: expect.stringContaining(elsewhere),
    });
    const again = await openPostgresStore(restored, folder);
    onTestFinished(() => again.close());
    await expectErased(again, all);
    // From now on it is the database.
    const list = readdirSync(folder)[0] ?? '';
    rmSync(join(folder, basename(list)));
    await (await openPostgresStore(restored, folder)).close();
  });

  it('is found and erased by the commands too', {timeout: 60_000}, async () => {
    const [url, folder] = [await server.newDatabase(), temporaryFolder()];
    const store = await openPostgresStore(url, folder);
    onTestFinished(() => store.close());
    const row = rowOf();
    await store.insert(row);
    const variables = {DATABASE_URL: url, DATABASE_FILE: join(folder, 'answers.sqlite')};
    const manage = (...typed: string[]) => runProgram(join(programs.folder, 'manage.js'), typed, variables);
    const reference = row.reference as string;
    expect((await manage('list')).output).toContain(reference);
    expect(await manage('erase', reference, '--yes')).toMatchObject({code: 0, errors: ''});
    expect(await store.insert(row)).toBe('erased');
    // Only the list of what has been erased lies in the folder.
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^erased-/)]);
  });

  it('says so while somebody else still reads it', {timeout: 60_000}, async () => {
    const url = await server.newDatabase();
    const store = await openPostgresStore(url, temporaryFolder());
    onTestFinished(() => store.close());
    const row = rowOf(CANARY);
    await store.insert(row);
    const reading = query(url, 'select pg_sleep(3) from submissions');
    await expect
      .poll(() => query(server.url, "select 1 from pg_stat_activity where query like 'select pg_sleep%'"))
      .toHaveLength(1);
    expect(await store.erase(row.id, TIME)).toBe('traces');
    await reading;
    expect(await store.insert(row)).toBe('erased');
  });
});
