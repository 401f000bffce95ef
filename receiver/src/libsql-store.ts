import type {FileSystemType} from './network-file-system.js';
import type {ListedContact, StoredContact} from './contact.js';
import type {OpenDatabase, SubmissionRow} from './libsql-database.js';
import {hasTombstone, layTombstone, leaveNoTrace, openDatabase} from './libsql-database.js';
import {LibsqlEquality} from './libsql-equality.js';
import {LibsqlFeed} from './libsql-feed.js';
import {LibsqlSignUps} from './libsql-sign-ups.js';
import type {
  Arrivals,
  ChangeOutcome,
  InsertOutcome,
  RedactedParts,
  Redaction,
  StoredRecord,
  StoredSubmission,
  SubmissionStore,
} from './store.js';

const PAGE = 200;

/** The name under which the time of the last notice lies. */
const NOTICE = 'staff';

export interface LibsqlStoreOptions {
  readonly fileSystemType?: FileSystemType;
}

/** Opens the database file, makes it if it is not there, and brings it up to date. */
export async function openLibsqlStore(
  file: string,
  {fileSystemType}: LibsqlStoreOptions = {},
): Promise<SubmissionStore> {
  return new LibsqlStore(await openDatabase(file, fileSystemType));
}

class LibsqlStore implements SubmissionStore {
  readonly #db: OpenDatabase['db'];
  readonly #tombstoneOf: OpenDatabase['tombstoneOf'];
  readonly signUps: LibsqlSignUps;
  readonly equality: LibsqlEquality;
  readonly feed: LibsqlFeed;

  constructor(database: OpenDatabase) {
    this.#db = database.db;
    this.#tombstoneOf = database.tombstoneOf;
    this.signUps = new LibsqlSignUps(database);
    this.equality = new LibsqlEquality(database);
    this.feed = new LibsqlFeed(database.db);
  }

  async insert(submission: StoredSubmission, contact?: StoredContact): Promise<InsertOutcome> {
    const outcome = await this.#db.transaction().execute(async (transaction) => {
      // In the same transaction, so that nothing that is erased at this moment comes back.
      if (await hasTombstone(transaction, this.#tombstoneOf(submission.id))) return 'erased';
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
    let last: SubmissionRow | undefined;
    do {
      const after: SubmissionRow | undefined = last;
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
    if (numDeletedRows > 0n) await leaveNoTrace(this.#db);
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
    return changed ? leaveNoTrace(this.#db) : 'unknown';
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
      await layTombstone(transaction, this.#tombstoneOf(id), erasedAt);
      return true;
    });
    return erased ? leaveNoTrace(this.#db) : 'unknown';
  }

  async isErased(id: string): Promise<boolean> {
    return hasTombstone(this.#db, this.#tombstoneOf(id));
  }

  async arrivals(since: string, before: string): Promise<Arrivals> {
    const count = async (table: 'submissions' | 'signUps', isAwaiting = false) => {
      let query = this.#db
        .selectFrom(table)
        .select(({fn}) => fn.countAll<number>().as('count'))
        .where('test', '=', 0)
        .where('receivedAt', '>=', since)
        .where('receivedAt', '<', before);
      if (isAwaiting) query = query.where('status', '=', 'awaiting-permission');
      return Number((await query.executeTakeFirstOrThrow()).count);
    };
    return {
      feedback: await count('submissions'),
      panelSignUp: await count('signUps'),
      awaitingPermission: await count('signUps', true),
    };
  }

  async lastNotice(): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('notices')
      .select('at')
      .where('name', '=', NOTICE)
      .executeTakeFirst();
    return row?.at;
  }

  async noteNotice(at: string): Promise<void> {
    await this.#db.transaction().execute((transaction) =>
      transaction
        .insertInto('notices')
        .values({name: NOTICE, at})
        .onConflict((conflict) => conflict.column('name').doUpdateSet({at}))
        .execute(),
    );
  }

  async check(): Promise<void> {
    await this.#db.selectFrom('submissions').select('id').limit(1).execute();
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

function submissionFrom(row: SubmissionRow): StoredSubmission {
  return {
    ...row,
    test: row.test === 1,
    unvalidated: row.unvalidated === 1,
    found: row.found === null ? null : (JSON.parse(row.found) as StoredSubmission['found']),
  };
}
