import {createHmac} from 'node:crypto';
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import type {SqliteDatabase, SqliteStatement, Transaction} from 'kysely';
import {CamelCasePlugin, Kysely, SqliteDialect, sql} from 'kysely';
import Libsql from 'libsql';
import type {ListedContact, StoredContact} from './contact.js';
import {migrate, TOMBSTONE_KEY} from './migrations.js';
import type {FileSystemType} from './network-file-system.js';
import {networkFileSystemOf} from './network-file-system.js';
import type {
  ChangeOutcome,
  InsertOutcome,
  RedactedParts,
  Redaction,
  StoredRecord,
  StoredSubmission,
  SubmissionStore,
} from './store.js';
import {StoreOpeningError} from './store.js';

/** SQLite has no booleans and no lists. */
type Row = Omit<StoredSubmission, 'test' | 'unvalidated' | 'found'> & {
  readonly test: number;
  readonly unvalidated: number;
  readonly found: string | null;
};

interface Tables {
  readonly submissions: Row;
  readonly contacts: StoredContact;
  readonly redactions: Redaction & {readonly submissionId: string};
  readonly tombstones: {readonly idHash: string; readonly erasedAt: string};
  readonly keys: {readonly name: string; readonly value: string};
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
    const db = new Kysely<Tables>({
      dialect: new SqliteDialect({database: withCleanTransactions(database)}),
      plugins: [new CamelCasePlugin()],
    });
    await migrate(db);
    // Whatever was erased while another program was reading goes now, if nobody is.
    database.pragma('wal_checkpoint(TRUNCATE)');
    const {value: key} = await db
      .selectFrom('keys')
      .select('value')
      .where('name', '=', TOMBSTONE_KEY)
      .executeTakeFirstOrThrow();
    return new LibsqlStore(db, key);
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
      if (sql === 'commit' || sql === 'rollback') return control(sql);
      return database.prepare(sql) as unknown as SqliteStatement;
    },
    close: () => void database.close(),
  };
}

class LibsqlStore implements SubmissionStore {
  readonly #db: Kysely<Tables>;
  readonly #tombstoneKey: string;

  constructor(db: Kysely<Tables>, tombstoneKey: string) {
    this.#db = db;
    this.#tombstoneKey = tombstoneKey;
  }

  async insert(submission: StoredSubmission, contact?: StoredContact): Promise<InsertOutcome> {
    const outcome = await this.#db.transaction().execute(async (transaction) => {
      // In the same transaction, so that nothing that is erased at this moment comes back.
      if (await this.#hasTombstone(transaction, submission.id)) return 'erased';
      const {numInsertedOrUpdatedRows} = await transaction
        .insertInto('submissions')
        .values({
          ...submission,
          test: Number(submission.test),
          unvalidated: Number(submission.unvalidated),
          found: submission.found && JSON.stringify(submission.found),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 1n) return 'there';
      // Only with a new row: a repeat must not bring back a contact that has been erased since.
      if (contact) await transaction.insertInto('contacts').values(contact).execute();
      return 'stored';
    });
    if (outcome !== 'there') return outcome;
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
      for (const row of rows) yield submissionFrom(row);
      last = rows.length === PAGE ? rows.at(-1) : undefined;
    } while (last);
  }

  async *listContacts(): AsyncIterable<ListedContact> {
    // All at once: they are few, short and kept for weeks, not for years.
    const rows = await this.#db
      .selectFrom('contacts')
      .leftJoin('submissions', 'submissions.id', 'contacts.submissionId')
      .selectAll('contacts')
      .select(['submissions.reference', 'submissions.test'])
      .orderBy('contacts.receivedAt')
      .orderBy('contacts.submissionId')
      .execute();
    for (const row of rows) yield {...row, test: row.test === 1};
  }

  async eraseContactsBefore(receivedAt: string): Promise<number> {
    const {numDeletedRows} = await this.#db
      .transaction()
      .execute((transaction) =>
        transaction.deleteFrom('contacts').where('receivedAt', '<', receivedAt).executeTakeFirstOrThrow(),
      );
    if (numDeletedRows > 0n) await this.#leaveNoTrace();
    return Number(numDeletedRows);
  }

  async find(idOrReference: string): Promise<StoredRecord | undefined> {
    const row = await this.#db
      .selectFrom('submissions')
      .selectAll()
      .where(({eb, or}) => or([eb('id', '=', idOrReference), eb('reference', '=', idOrReference)]))
      .executeTakeFirst();
    if (!row) return undefined;
    const contact = await this.#db
      .selectFrom('contacts')
      .selectAll()
      .where('submissionId', '=', row.id)
      .executeTakeFirst();
    const redactions = await this.#db
      .selectFrom('redactions')
      .select(['answer', 'redactedAt'])
      .where('submissionId', '=', row.id)
      .orderBy('redactedAt')
      .orderBy('answer')
      .execute();
    return {submission: submissionFrom(row), contact: contact ?? null, redactions};
  }

  async redact(
    id: string,
    redaction: Redaction,
    change: (submission: StoredSubmission) => RedactedParts | undefined,
  ): Promise<ChangeOutcome> {
    const changed = await this.#db.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('submissions')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      const parts = row && change(submissionFrom(row));
      if (!parts) return false;
      await transaction
        .updateTable('submissions')
        .set({body: parts.body, found: parts.found && JSON.stringify(parts.found)})
        .where('id', '=', id)
        .execute();
      await transaction
        .insertInto('redactions')
        .values({submissionId: id, ...redaction})
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return true;
    });
    return changed ? this.#leaveNoTrace() : 'unknown';
  }

  async erase(id: string, erasedAt: string): Promise<ChangeOutcome> {
    const erased = await this.#db.transaction().execute(async (transaction) => {
      const {numDeletedRows} = await transaction
        .deleteFrom('submissions')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      await transaction.deleteFrom('contacts').where('submissionId', '=', id).execute();
      await transaction.deleteFrom('redactions').where('submissionId', '=', id).execute();
      await transaction
        .insertInto('tombstones')
        .values({idHash: this.#tombstoneOf(id), erasedAt})
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return true;
    });
    return erased ? this.#leaveNoTrace() : 'unknown';
  }

  async isErased(id: string): Promise<boolean> {
    return this.#hasTombstone(this.#db, id);
  }

  async #hasTombstone(db: Kysely<Tables> | Transaction<Tables>, id: string): Promise<boolean> {
    const row = await db
      .selectFrom('tombstones')
      .select('idHash')
      .where('idHash', '=', this.#tombstoneOf(id))
      .executeTakeFirst();
    return row !== undefined;
  }

  #tombstoneOf(id: string): string {
    return createHmac('sha256', this.#tombstoneKey).update(id).digest('hex');
  }

  /** What is erased would otherwise lie in the file of what is written ahead until that one is used again. */
  async #leaveNoTrace(): Promise<'done' | 'traces'> {
    const {rows} = await sql<{busy: number}>`pragma wal_checkpoint(truncate)`.execute(this.#db);
    return rows[0]?.busy === 0 ? 'done' : 'traces';
  }

  async check(): Promise<void> {
    await this.#db.selectFrom('submissions').select('id').limit(1).execute();
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

function submissionFrom(row: Row): StoredSubmission {
  return {
    ...row,
    test: row.test === 1,
    unvalidated: row.unvalidated === 1,
    found: row.found === null ? null : (JSON.parse(row.found) as StoredSubmission['found']),
  };
}

function openingError(file: string, error: unknown): StoreOpeningError {
  const code = error instanceof StoreOpeningError ? error.code : 'cannot-open';
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreOpeningError(code, `DATABASE_FILE is ${JSON.stringify(file)}: ${reason}`, {cause: error});
}
