import {closeSync, mkdirSync, openSync} from 'node:fs';
import {dirname} from 'node:path';
import type {SqliteDatabase, SqliteStatement} from 'kysely';
import {CamelCasePlugin, Kysely, SqliteDialect, sql} from 'kysely';
import Libsql from 'libsql';
import type {Db, OpenDatabase, Tables} from './database.js';
import {prepare} from './database.js';
import type {Engine} from './engine.js';
import type {FileSystemType} from './network-file-system.js';
import {networkFileSystemOf} from './network-file-system.js';
import {StoreOpeningError} from './store.js';

/** Short, because the driver holds up the whole process while it waits for another one's lock. */
const BUSY_TIMEOUT = 1000;

export interface LibsqlOptions {
  readonly fileSystemType?: FileSystemType;
  /** What opens the file; tests put faults in between. */
  readonly driver?: (file: string) => Libsql.Database;
}

/** Opens the database file, makes it if it is not there, and brings it up to date. */
export async function openLibsql(
  file: string,
  {fileSystemType, driver = (name) => new Libsql(name)}: LibsqlOptions = {},
): Promise<OpenDatabase> {
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
    // In a folder that was there before, too. SQLite gives the files beside it the mode of this one.
    closeSync(openSync(file, 'a', 0o600));
    database = driver(file);
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
    const opened = await prepare(db, libsqlEngine(db), folder);
    // Whatever was erased while another program was reading goes now, if nobody is.
    database.pragma('wal_checkpoint(TRUNCATE)');
    return opened;
  } catch (error) {
    if (database?.open) database.close();
    throw openingError(file, error);
  }
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
      // SQLite has ended a transaction by itself if the disk failed it; there is nothing to take back then.
      if (sql === 'rollback' && !database.inTransaction) return control('');
      if (sql === 'commit' || sql === 'rollback') return control(sql);
      return database.prepare(sql) as unknown as SqliteStatement;
    },
    close: () => void database.close(),
  };
}

/** What begins a transaction takes the one lock that there is, so nothing here has to lock more. */
export const libsqlEngine = (db: Db): Engine => ({
  text: 'text',
  inKeyOrder: sql`without rowid`,
  lanes: 1,
  isShared: false,
  remembersOrder: false,
  lockMigrations: () => Promise.resolve(),
  lockEquality: () => Promise.resolve(),
  forUpdate: (query) => query,
  clear: async (transaction, table) => {
    // Without a condition: then SQLite clears the pages instead of taking out row by row.
    await transaction.deleteFrom(table).execute();
  },
  // What is erased would otherwise lie in the file of what is written ahead until that one is used again.
  leaveNoTrace: async () => {
    const {rows} = await sql<{busy: number}>`pragma wal_checkpoint(truncate)`.execute(db);
    return rows[0]?.busy === 0 ? 'done' : 'traces';
  },
  // A copy has another text in it, because whoever makes one puts it there.
  place: () => Promise.resolve('file'),
  isFaultOfRow: (error) =>
    error instanceof Error &&
    'code' in error &&
    /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(String(error.code)),
});

function openingError(file: string, error: unknown): StoreOpeningError {
  const code = error instanceof StoreOpeningError ? error.code : 'cannot-open';
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreOpeningError(code, `DATABASE_FILE is ${JSON.stringify(file)}: ${reason}`, {cause: error});
}
