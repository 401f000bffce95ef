import type {OpenDatabase, SignUpRow} from './libsql-database.js';
import {hasTombstone, layTombstone, leaveNoTrace} from './libsql-database.js';
import type {SignUpStore, StoredSignUp} from './sign-ups.js';
import {leftOf} from './sign-ups.js';
import type {ChangeOutcome, InsertOutcome} from './store.js';

export class LibsqlSignUps implements SignUpStore {
  readonly #database: OpenDatabase;

  constructor(database: OpenDatabase) {
    this.#database = database;
  }

  async insert(signUp: StoredSignUp): Promise<InsertOutcome> {
    const {db, tombstoneOf} = this.#database;
    const outcome = await db.transaction().execute(async (transaction) => {
      // In the same transaction, so that nobody who is erased at this moment comes back.
      if (await hasTombstone(transaction, tombstoneOf(signUp.id))) return 'erased';
      const {numInsertedOrUpdatedRows} = await transaction
        .insertInto('signUps')
        .values({
          ...signUp,
          panels: JSON.stringify(signUp.panels),
          test: Number(signUp.test),
          unvalidated: Number(signUp.unvalidated),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n ? 'stored' : 'there';
    });
    if (outcome !== 'there') return outcome;
    const fingerprint = await this.fingerprintOf(signUp.id);
    if (fingerprint === undefined) return 'reference-taken';
    return fingerprint === signUp.fingerprint ? 'replayed' : 'conflict';
  }

  async fingerprintOf(id: string): Promise<string | undefined> {
    const row = await this.#database.db
      .selectFrom('signUps')
      .select('fingerprint')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.fingerprint;
  }

  async *list(): AsyncIterable<StoredSignUp> {
    // All at once: a panel has members that somebody can look after.
    const rows = await this.#database.db
      .selectFrom('signUps')
      .selectAll()
      .orderBy('receivedAt')
      .orderBy('id')
      .execute();
    for (const row of rows) yield signUpFrom(row);
  }

  async find(idOrReference: string): Promise<StoredSignUp | undefined> {
    const row = await this.#database.db
      .selectFrom('signUps')
      .selectAll()
      .where(({eb, or}) => or([eb('id', '=', idOrReference), eb('reference', '=', idOrReference)]))
      .executeTakeFirst();
    return row && signUpFrom(row);
  }

  async permit(id: string, permittedAt: string, permittedBy: string): Promise<'done' | 'unknown'> {
    const {numUpdatedRows} = await this.#database.db
      .transaction()
      .execute((transaction) =>
        transaction
          .updateTable('signUps')
          .set({status: 'joined', permittedAt, permittedBy, changedAt: permittedAt})
          .where('id', '=', id)
          .where('status', '=', 'awaiting-permission')
          .executeTakeFirstOrThrow(),
      );
    return numUpdatedRows > 0n ? 'done' : 'unknown';
  }

  async withdraw(id: string, changedAt: string): Promise<ChangeOutcome> {
    const {db} = this.#database;
    const withdrawn = await db.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('signUps')
        .selectAll()
        .where('id', '=', id)
        .where('status', '!=', 'withdrawn')
        .executeTakeFirst();
      if (!row) return false;
      const nothing = {contact: null, band: null, language: null};
      await transaction
        .updateTable('signUps')
        .set({status: 'withdrawn', changedAt, body: leftOf(row), ...nothing})
        .where('id', '=', id)
        .execute();
      return true;
    });
    return withdrawn ? leaveNoTrace(db) : 'unknown';
  }

  async erase(id: string, erasedAt: string): Promise<ChangeOutcome> {
    const {db, tombstoneOf} = this.#database;
    const erased = await db.transaction().execute(async (transaction) => {
      const {numDeletedRows} = await transaction
        .deleteFrom('signUps')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      await layTombstone(transaction, tombstoneOf(id), erasedAt);
      return true;
    });
    return erased ? leaveNoTrace(db) : 'unknown';
  }

  async eraseAwaitingBefore(receivedAt: string, erasedAt: string): Promise<number> {
    const {db, tombstoneOf} = this.#database;
    const count = await db.transaction().execute(async (transaction) => {
      const old = await transaction
        .selectFrom('signUps')
        .select('id')
        .where('status', '=', 'awaiting-permission')
        // Of a form that is newer than the receiver nobody has said that it is a child's: staff decide.
        .where('route', '=', 'permission')
        .where('unvalidated', '=', 0)
        .where('receivedAt', '<', receivedAt)
        .execute();
      for (const {id} of old) {
        await transaction.deleteFrom('signUps').where('id', '=', id).execute();
        await layTombstone(transaction, tombstoneOf(id), erasedAt);
      }
      return old.length;
    });
    if (count > 0) await leaveNoTrace(db);
    return count;
  }
}

function signUpFrom(row: SignUpRow): StoredSignUp {
  return {
    ...row,
    panels: JSON.parse(row.panels) as readonly string[],
    test: row.test === 1,
    unvalidated: row.unvalidated === 1,
  };
}
