// T6: a database that fails while answers come in, and works again afterwards.
import {execFile, spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import Libsql from 'libsql';
import {describe, expect, it, onTestFinished} from 'vitest';
import {openLibsqlStore} from '../../src/libsql-store.js';
import {openPostgresStore} from '../../src/postgres-store.js';
import {startReceiver} from '../../src/server.js';
import type {SubmissionStore} from '../../src/store.js';
import {describeWithPostgres} from '../postgres.js';
import {builtPrograms, startProcess} from '../programs.js';
import {SITE, rowsOf, storeWith, temporaryFolder} from '../support.js';
import type {Answer} from './traffic.js';
import {ANY_RATE, closingLine, createTraffic, isWhole} from './traffic.js';

/** Of each cell: a third before the fault, a third during it, a third after it. */
const THIRD = isWhole ? 67 : 20;

const programs = builtPrograms();
const line = closingLine();

const newFile = () => join(temporaryFolder(), 'answers.sqlite');

/** The receiver over a store of this process, so that a test can reach below it. */
async function serve(store: SubmissionStore, now?: () => number): Promise<string> {
  const receiver = await startReceiver({
    store,
    settings: {host: '127.0.0.1', port: 0, allowedOrigins: new Set([SITE])},
    ...(now ? {now} : null),
  });
  onTestFinished(async () => {
    await receiver.close();
    await store.close();
  });
  return receiver.url;
}

const isRefusal = ({status, retryAfter}: Answer) => status === 503 && /^\d+$/.test(retryAfter ?? '');

/** Through a connection of our own, past the receiver. */
function bodiesIn(file: string): readonly string[] {
  const database = new Libsql(file);
  const rows = database.prepare('select body from submissions').all() as {body: string}[];
  expect(database.pragma('integrity_check')).toEqual([{integrity_check: 'ok'}]);
  database.close();
  return rows.map(({body}) => body);
}

interface Fault {
  begin(): unknown;
  end(): unknown;
}

/** Answers before, during and after a fault; during it each has to be refused, and come again. */
async function through(
  name: string,
  url: string,
  {begin, end}: Fault,
  bodies: () => readonly string[] | Promise<readonly string[]>,
  refused: (answer: Answer) => boolean = isRefusal,
) {
  const traffic = createTraffic();
  onTestFinished(traffic.close);
  const before = await traffic.attempt(THIRD, url);
  expect(before.map(({status}) => status)).toEqual(before.map(() => 201));
  await begin();
  const during = await traffic.attempt(THIRD, url);
  expect(during.filter((answer) => !refused(answer))).toEqual([]);
  await end();
  const after = await traffic.attempt(THIRD, url);
  expect(after.map(({status}) => status)).toEqual(after.map(() => 201));
  const again = await traffic.repeat(url);
  // Nothing of what was refused is there: it is stored now, for the first time.
  expect(again.filter(({status}) => status !== 201 && status !== 200)).toEqual([]);
  const tally = traffic.tally(1, await bodies());
  line.add(tally);
  console.log(`${name}: ${JSON.stringify(tally)}`);
  expect(tally).toEqual({faults: 1, submissions: 3 * THIRD, lost: 0, duplicated: 0, falseThanks: 0});
  expect(traffic.acknowledged.size).toBe(3 * THIRD);
}

/** A store over a driver that a test can reach into. */
async function withDriver(file: string, change: (database: Libsql.Database) => Libsql.Database = (it) => it) {
  const within: {database?: Libsql.Database} = {};
  const store = await openLibsqlStore(file, {
    driver: (name) => change((within.database = new Libsql(name))),
  });
  return {store, database: within.database as Libsql.Database};
}

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;

describe('A receiver with SQLite', {timeout: 60_000}, () => {
  // The limit on the size of files is one that holds for root in a container too; a disk that is full looks the same.
  it('refuses what the disk has no room for, and takes it once there is room', async () => {
    if (!hasPrlimit) return console.warn('Not run, because prlimit is missing: a file that may not grow.');
    const file = newFile();
    const running = await startProcess(join(programs.folder, 'receiver.js'), file, ANY_RATE);
    const limit = (size: string) =>
      promisify(execFile)('prlimit', ['--pid', String(running.pid), `--fsize=${size}:`]);
    await through(
      'File that may not grow',
      running.url,
      {begin: () => limit('8192'), end: () => limit('unlimited')},
      () => bodiesIn(file),
    );
    expect((await fetch(`${running.url}/health`)).status).toBe(200);
    await running.stop('SIGTERM');
  });

  it('refuses what the database has no room for (SQLITE_FULL)', async () => {
    const file = newFile();
    const {store, database} = await withDriver(file);
    await through(
      'Database full',
      await serve(store),
      {
        begin: () => database.pragma('max_page_count = 1'),
        end: () => database.pragma('max_page_count = 1000000'),
      },
      () => bodiesIn(file),
      // A page may have room for one or two more.
      (answer) => isRefusal(answer) || answer.status === 201,
    );
  });

  it('refuses while the database can only be read', async () => {
    const file = newFile();
    const {store, database} = await withDriver(file);
    await through(
      'Read-only',
      await serve(store),
      {begin: () => database.pragma('query_only = ON'), end: () => database.pragma('query_only = OFF')},
      () => bodiesIn(file),
    );
  });

  it('refuses while another program holds the database', async () => {
    const file = newFile();
    const url = await serve(await openLibsqlStore(file));
    const other = new Libsql(file);
    onTestFinished(() => void other.close());
    await through(
      'Busy',
      url,
      {begin: () => other.exec('begin immediate'), end: () => other.exec('rollback')},
      () => bodiesIn(file),
    );
  });

  // No file system fails like this when it is told to, so the fault is put between the store and the driver.
  it('refuses what the disk does not confirm (fsync)', async () => {
    const file = newFile();
    let isFailing = false;
    const {store} = await withDriver(
      file,
      (database) =>
        new Proxy(database, {
          get(target, name) {
            const value: unknown = Reflect.get(target, name, target);
            if (name !== 'exec') return typeof value === 'function' ? value.bind(target) : value;
            return (sql: string) => {
              if (!isFailing || sql !== 'commit') return target.exec(sql);
              // As SQLite does it before it says so.
              target.exec('rollback');
              throw Object.assign(new Error('disk I/O error'), {code: 'SQLITE_IOERR_FSYNC'});
            };
          },
        }),
    );
    await through(
      'fsync fails',
      await serve(store),
      {begin: () => (isFailing = true), end: () => (isFailing = false)},
      () => bodiesIn(file),
    );
  });

  it('takes everything, whichever way the clock jumps', async () => {
    const file = newFile();
    let jump = 0;
    const store = await openLibsqlStore(file);
    const url = await serve(store, () => Date.now() + jump);
    const traffic = createTraffic();
    onTestFinished(traffic.close);
    const hours = [0, 2, -2, 24 * 365 * 20, -24 * 365 * 20];
    for (const each of hours) {
      jump = each * 3_600_000;
      const answers = await traffic.attempt(Math.ceil((3 * THIRD) / hours.length), url);
      expect(answers.map(({status}) => status)).toEqual(answers.map(() => 201));
    }
    const tally = traffic.tally(hours.length - 1, bodiesIn(file));
    line.add(tally);
    console.log(`Clock jumps: ${JSON.stringify(tally)}`);
    expect(tally).toMatchObject({lost: 0, duplicated: 0, falseThanks: 0});
    // Pages of the list begin where the last one ended, so each is there once whatever its time.
    expect(await rowsOf(store)).toHaveLength(tally.submissions);
  });

  it('would be found out if it gave thanks for what it could not store', async () => {
    const file = newFile();
    const {store, database} = await withDriver(file);
    const url = await serve(
      storeWith(store, {
        insert: (row, contact) => store.insert(row, contact).catch(() => 'stored' as const),
      }),
    );
    const traffic = createTraffic();
    onTestFinished(traffic.close);
    database.pragma('query_only = ON');
    const during = await traffic.attempt(THIRD, url);
    database.pragma('query_only = OFF');
    expect(during.every((answer) => !isRefusal(answer))).toBe(true);
    expect(traffic.tally(1, bodiesIn(file)).falseThanks).toBe(THIRD);
  });
});

describeWithPostgres('A receiver with PostgreSQL', (server) => {
  const bodiesOf = async (store: SubmissionStore) => (await rowsOf(store)).map(({body}) => body);

  it('refuses while the server is gone, and goes on when it is back', {timeout: 90_000}, async () => {
    const store = await openPostgresStore(await server.newSchema(), temporaryFolder());
    await through('Lost connection', await serve(store), {begin: server.kill, end: server.start}, () =>
      bodiesOf(store),
    );
  });

  it('refuses while the server can only be read from', {timeout: 90_000}, async () => {
    const url = await server.newSchema();
    const store = await openPostgresStore(url, temporaryFolder());
    const set = (value: string) => server.setting('default_transaction_read_only', value);
    await through(
      'Read-only server',
      await serve(store),
      {begin: () => set('on'), end: () => set('off')},
      () => bodiesOf(store),
    );
  });

  it('keeps what was acknowledged just before the server died', {timeout: 90_000}, async () => {
    const store = await openPostgresStore(await server.newSchema(), temporaryFolder());
    const url = await serve(store);
    const traffic = createTraffic();
    onTestFinished(traffic.close);
    const rounds = isWhole ? 5 : 1;
    for (let round = 0; round < rounds; round += 1) {
      let isDying: Promise<void> | undefined;
      await traffic.deliver(
        3 * THIRD,
        () => Promise.resolve(url),
        () => {
          // Ended at once, as by a power cut, and started again.
          if (traffic.acknowledged.size > (3 * round + 1) * THIRD)
            isDying ??= server.kill().then(() => server.start());
        },
      );
      await isDying;
    }
    const tally = traffic.tally(rounds, await bodiesOf(store));
    line.add(tally);
    console.log(`Server dies: ${JSON.stringify(tally)}`);
    expect(tally).toEqual({
      faults: rounds,
      submissions: rounds * 3 * THIRD,
      lost: 0,
      duplicated: 0,
      falseThanks: 0,
    });
  });
});
