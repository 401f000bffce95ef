import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {CamelCasePlugin, Kysely, SqliteDialect} from 'kysely';
import Libsql from 'libsql';
import {migrate} from './migrations.js';
import type {FileSystemType} from './network-file-system.js';
import {networkFileSystemOf} from './network-file-system.js';
import type {InsertOutcome, StoredSubmission, SubmissionStore} from './store.js';
import {StoreOpeningError} from './store.js';

/** SQLite has no booleans. */
type Row = Omit<StoredSubmission, 'test' | 'unvalidated'> & {
  readonly test: number;
  readonly unvalidated: number;
};

interface Tables {
  readonly submissions: Row;
}

const PAGE = 200;

/** Short, because the driver holds up the whole process while it waits for another one's lock. */
const BUSY_TIMEOUT = 1000;

export interface LibsqlStoreOptions {
  readonly fileSystemType?: FileSystemType;
}

/** Opens the database file, makes it if it is not there, and brings it up to date. */
export async function openLibsqlStore(
  file: string,
  {fileSystemType}: LibsqlStoreOptions = {},
): Promise<SubmissionStore> {
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
    const db = new Kysely<Tables>({dialect: new SqliteDialect({database}), plugins: [new CamelCasePlugin()]});
    await migrate(db);
    return new LibsqlStore(db);
  } catch (error) {
    if (database?.open) database.close();
    throw openingError(file, error);
  }
}

class LibsqlStore implements SubmissionStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async insert(submission: StoredSubmission): Promise<InsertOutcome> {
    const {numInsertedOrUpdatedRows} = await this.#db
      .insertInto('submissions')
      .values({
        ...submission,
        test: Number(submission.test),
        unvalidated: Number(submission.unvalidated),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return 'stored';
    const fingerprint = await this.fingerprintOf(submission.id);
    if (fingerprint === undefined) return 'reference-taken';
    return fingerprint === submission.fingerprint ? 'replayed' : 'conflict';
  }

  async fingerprintOf(id: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('submissions')
      .select('fingerprint')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.fingerprint;
  }

  async *list(): AsyncIterable<StoredSubmission> {
    let last: Row | undefined;
    do {
      const after: Row | undefined = last;
      let page = this.#db
        .selectFrom('submissions')
        .selectAll()
        .orderBy('receivedAt')
        .orderBy('id')
        .limit(PAGE);
      if (after) {
        page = page.where(({and, eb, or}) =>
          or([
            eb('receivedAt', '>', after.receivedAt),
            and([eb('receivedAt', '=', after.receivedAt), eb('id', '>', after.id)]),
          ]),
        );
      }
      const rows = await page.execute();
      for (const row of rows) yield {...row, test: row.test === 1, unvalidated: row.unvalidated === 1};
      last = rows.length === PAGE ? rows.at(-1) : undefined;
    } while (last);
  }

  async check(): Promise<void> {
    await this.#db.selectFrom('submissions').select('id').limit(1).execute();
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

function openingError(file: string, error: unknown): StoreOpeningError {
  const code = error instanceof StoreOpeningError ? error.code : 'cannot-open';
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreOpeningError(code, `DATABASE_FILE is ${JSON.stringify(file)}: ${reason}`, {cause: error});
}
