import {randomBytes} from 'node:crypto';
import type {ListedContact, StoredContact} from './contact.js';
import type {OpenDatabase, SubmissionRow} from './database.js';
import {layTombstone, notesFrom, notesText, tombstonesAmong} from './database.js';
import {groupCommit} from './group-commit.js';
import {insertRows} from './insertion.js';
import {SqlEquality} from './sql-equality.js';
import {SqlFeed} from './sql-feed.js';
import {SqlSignUps} from './sql-sign-ups.js';
import type {
  Arrivals,
  ChangeOutcome,
  Decision,
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

/** One submission with what belongs to it, on its way into the database. */
interface Arriving {
  readonly id: string;
  readonly submission: StoredSubmission;
  readonly contact: StoredContact | undefined;
}

/** Keeps submissions in SQLite or PostgreSQL; what differs between the two is in the engine. */
export class SqlStore implements SubmissionStore {
  readonly #database: OpenDatabase;
  readonly #db: OpenDatabase['db'];
  readonly #insert: (arriving: Arriving) => Promise<InsertOutcome>;
  readonly signUps: SqlSignUps;
  readonly equality: SqlEquality;
  readonly feed: SqlFeed;

  constructor(database: OpenDatabase) {
    const {db, engine} = database;
    this.#database = database;
    this.#db = db;
    this.#insert = groupCommit({
      commit: (arriving) => this.#insertAll(arriving),
      isFaultOfItem: (error) => engine.isFaultOfRow(error),
      lanes: engine.lanes,
    });
    this.signUps = new SqlSignUps(database);
    this.equality = new SqlEquality(database);
    this.feed = new SqlFeed(database);
  }

  insert(submission: StoredSubmission, contact?: StoredContact): Promise<InsertOutcome> {
    return this.#insert({id: submission.id, submission, contact});
  }

  #insertAll(arriving: readonly Arriving[]): Promise<readonly InsertOutcome[]> {
    const rows = arriving.map(({submission}) => rowFrom(submission));
    return insertRows(this.#database, 'submissions', rows, async (transaction, stored) => {
      // Only with a new row: a repeat must not bring back a contact that has been erased since.
      const contacts = arriving.flatMap(({id, contact}) => (contact && stored.has(id) ? contact : []));
      if (contacts.length > 0) await transaction.insertInto('contacts').values(contacts).execute();
    });
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
    if (numDeletedRows > 0n) await this.#database.engine.leaveNoTrace(['contacts']);
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
    return {
      submission: submissionFrom(row),
      contact: contact ?? null,
      redactions,
      decisions: await this.decisionsOn(row.id),
    };
  }

  async decide(
    id: string,
    decision: Decision['decision'],
    decidedAt: string,
  ): Promise<Exclude<ChangeOutcome, 'traces'>> {
    return this.#db.transaction().execute(async (transaction) => {
      for (const table of ['submissions', 'signUps'] as const) {
        const row = await this.#database.engine
          .forUpdate(transaction.selectFrom(table).select('quarantine').where('id', '=', id))
          .executeTakeFirst();
        if (!row?.quarantine) continue;
        if (decision === 'released')
          await transaction.updateTable(table).set({quarantine: null}).where('id', '=', id).execute();
        await transaction
          .insertInto('decisions')
          .values({submissionId: id, decision, reason: row.quarantine, decidedAt})
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return 'done';
      }
      return 'unknown';
    });
  }

  async decisionsOn(id: string): Promise<readonly Decision[]> {
    return this.#db
      .selectFrom('decisions')
      .select(['decision', 'reason', 'decidedAt'])
      .where('submissionId', '=', id)
      .orderBy('decidedAt')
      .execute();
  }

  async redact(
    id: string,
    redaction: Redaction,
    change: (submission: StoredSubmission) => RedactedParts | undefined,
  ): Promise<ChangeOutcome> {
    const changed = await this.#db.transaction().execute(async (transaction) => {
      const row = await this.#database.engine
        .forUpdate(transaction.selectFrom('submissions').selectAll().where('id', '=', id))
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
    return changed ? this.#database.engine.leaveNoTrace(['submissions']) : 'unknown';
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
      await transaction.deleteFrom('decisions').where('submissionId', '=', id).execute();
      await layTombstone(transaction, this.#database.tombstoneOf(id), erasedAt);
      return true;
    });
    if (erased) this.#database.erasures.add([{idHash: this.#database.tombstoneOf(id), erasedAt}]);
    return erased
      ? this.#database.engine.leaveNoTrace(['submissions', 'contacts', 'redactions', 'decisions'])
      : 'unknown';
  }

  async isErased(id: string): Promise<boolean> {
    return (await tombstonesAmong(this.#db, [this.#database.tombstoneOf(id)])).size > 0;
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

  async secret(name: string): Promise<string> {
    await this.#db.transaction().execute((transaction) =>
      transaction
        .insertInto('keys')
        .values({name, value: randomBytes(32).toString('hex')})
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute(),
    );
    const {value} = await this.#db
      .selectFrom('keys')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return value;
  }

  async check(): Promise<void> {
    await this.#db.selectFrom('submissions').select('id').limit(1).execute();
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

const rowFrom = (submission: StoredSubmission): SubmissionRow => ({
  ...submission,
  test: Number(submission.test),
  unvalidated: Number(submission.unvalidated),
  found: submission.found && JSON.stringify(submission.found),
  notes: notesText(submission.notes),
});

const submissionFrom = (row: SubmissionRow): StoredSubmission => ({
  ...row,
  test: row.test === 1,
  unvalidated: row.unvalidated === 1,
  found: row.found === null ? null : (JSON.parse(row.found) as StoredSubmission['found']),
  notes: notesFrom(row.notes),
});
