import {createHmac} from 'node:crypto';
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import type {SqliteDatabase, SqliteStatement, Transaction} from 'kysely';
import {CamelCasePlugin, Kysely, SqliteDialect, sql} from 'kysely';
import Libsql from 'libsql';
import type {StoredContact} from './contact.js';
import type {StoredEqualityAnswers} from './equality-answers.js';
import type {FeedTables} from './libsql-feed.js';
import {EQUALITY_KEY, migrate, TOMBSTONE_KEY} from './migrations.js';
import type {FileSystemType} from './network-file-system.js';
import {networkFileSystemOf} from './network-file-system.js';
import type {StoredSignUp} from './sign-ups.js';
import type {Redaction, StoredSubmission} from './store.js';
import {StoreOpeningError} from './store.js';

/** SQLite has no booleans and no lists. */
export type SubmissionRow = Omit<StoredSubmission, 'test' | 'unvalidated' | 'found'> & {
  readonly test: number;
  readonly unvalidated: number;
  readonly found: string | null;
};
export type SignUpRow = Omit<StoredSignUp, 'test' | 'unvalidated' | 'panels'> & {
  readonly test: number;
  readonly unvalidated: number;
  readonly panels: string;
};
export type EqualityRow = Omit<StoredEqualityAnswers, 'test'> & {readonly test: number};

export interface Tables extends FeedTables {
  readonly submissions: SubmissionRow;
  readonly contacts: StoredContact;
  readonly redactions: Redaction & {readonly submissionId: string};
  readonly signUps: SignUpRow;
  /** Of the days before the last one on which there were any. */
  readonly equalityAnswers: EqualityRow;
  readonly equalityLastDay: EqualityRow;
  readonly equalitySeen: {readonly idHash: string; readonly day: string};
  readonly tombstones: {readonly idHash: string; readonly erasedAt: string};
  readonly notices: {readonly name: string; readonly at: string};
  readonly keys: {readonly name: string; readonly value: string};
}

export type Db = Kysely<Tables>;
/** The database itself, or what is going on in one transaction of it. */
export type DbOrTransaction = Db | Transaction<Tables>;

/** An open database, with the keys that lie in it. */
export interface OpenDatabase {
  readonly db: Db;
  /** What stands for an erased id. */
  readonly tombstoneOf: (id: string) => string;
  /** What stands for the id under which equality answers were sent. */
  readonly seenOf: (id: string) => string;
}

/** Short, because the driver holds up the whole process while it waits for another one's lock. */
const BUSY_TIMEOUT = 1000;

/** Opens the database file, makes it if it is not there, and brings it up to date. */
export async function openDatabase(file: string, fileSystemType?: FileSystemType): Promise<OpenDatabase> {
  let database: Libsql.Database | undefined;
  try {
    const folder = dirname(file);
    // Only the receiver's own account may look into a folder with answers.
    mkdirSync(folder, {recursive: true, mode: 0o700});
    const network = networkFileSystemOf(folder, fileSystemType);
    if (network) {
      throw new StoreOpeningError(
        'network-file-system',
        `it lies on a network file system (${network}), where SQLite loses data. Choose a folder on a local disk.`,
      );
    }
    database = new Libsql(file);
    // FULL, because with NORMAL a power cut loses commits that have been acknowledged.
    for (const pragma of [
      `busy_timeout = ${BUSY_TIMEOUT}`,
      'journal_mode = WAL',
      'synchronous = FULL',
      'secure_delete = ON',
    ]) {
      database.pragma(pragma);
    }
    const db: Db = new Kysely<Tables>({
      dialect: new SqliteDialect({database: withCleanTransactions(database)}),
      plugins: [new CamelCasePlugin()],
    });
    await migrate(db);
    // Whatever was erased while another program was reading goes now, if nobody is.
    database.pragma('wal_checkpoint(TRUNCATE)');
    return {db, tombstoneOf: await hasherOf(db, TOMBSTONE_KEY), seenOf: await hasherOf(db, EQUALITY_KEY)};
  } catch (error) {
    if (database?.open) database.close();
    throw openingError(file, error);
  }
}

async function hasherOf(db: Db, name: string): Promise<(id: string) => string> {
  const {value} = await db
    .selectFrom('keys')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return (id) => createHmac('sha256', value).update(id).digest('hex');
}

/**
 * Takes the lock at the start of a transaction, and without a prepared statement. The driver leaves a statement that
 * met somebody else's lock unfinished (libsql 0.5.29), and SQLite commits nothing while a writing one is: whatever is
 * stored after that would be acknowledged and never reach the disk. Hence every write is in a transaction, too. Once
 * the driver resets its statements, this can go.
 */
function withCleanTransactions(database: Libsql.Database): SqliteDatabase {
  const done = {changes: 0, lastInsertRowid: 0};
  const control = (sql: string) => ({
    reader: false,
    run: () => {
      database.exec(sql);
      return done;
    },
    all: () => [],
    iterate: () => [].values(),
  });
  return {
    prepare: (sql) => {
      if (sql === 'begin') return control('begin immediate');
      if (sql === 'commit' || sql === 'rollback') return control(sql);
      return database.prepare(sql) as unknown as SqliteStatement;
    },
    close: () => void database.close(),
  };
}

/** Whether what came under that id has been erased. */
export async function hasTombstone(db: DbOrTransaction, idHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('tombstones')
    .select('idHash')
    .where('idHash', '=', idHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Sees to it that an id is never stored again. */
export async function layTombstone(db: DbOrTransaction, idHash: string, erasedAt: string): Promise<void> {
  await db
    .insertInto('tombstones')
    .values({idHash, erasedAt})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What is erased would otherwise lie in the file of what is written ahead until that one is used again. */
export async function leaveNoTrace(db: Db): Promise<'done' | 'traces'> {
  const {rows} = await sql<{busy: number}>`pragma wal_checkpoint(truncate)`.execute(db);
  return rows[0]?.busy === 0 ? 'done' : 'traces';
}

function openingError(file: string, error: unknown): StoreOpeningError {
  const code = error instanceof StoreOpeningError ? error.code : 'cannot-open';
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreOpeningError(code, `DATABASE_FILE is ${JSON.stringify(file)}: ${reason}`, {cause: error});
}
