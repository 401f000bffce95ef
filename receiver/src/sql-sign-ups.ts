import type {OpenDatabase, SignUpRow} from './database.js';
import {layTombstone, notesFrom, notesText} from './database.js';
import {groupCommit} from './group-commit.js';
import {insertRows} from './insertion.js';
import type {SignUpStore, StoredSignUp} from './sign-ups.js';
import {leftOf} from './sign-ups.js';
import type {ChangeOutcome, InsertOutcome} from './store.js';

/** Sign-ups in SQLite or PostgreSQL. */
export class SqlSignUps implements SignUpStore {
  readonly #database: OpenDatabase;
  readonly insert: (signUp: StoredSignUp) => Promise<InsertOutcome>;

  constructor(database: OpenDatabase) {
    const {engine} = database;
    this.#database = database;
    this.insert = groupCommit({
      commit: (signUps) => insertRows(database, 'signUps', signUps.map(rowFrom)),
      isFaultOfItem: (error) => engine.isFaultOfRow(error),
      lanes: engine.lanes,
    });
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
    const {db, engine} = this.#database;
    const withdrawn = await db.transaction().execute(async (transaction) => {
      const row = await engine
        .forUpdate(
          transaction
            .selectFrom('signUps')
            .selectAll()
            .where('id', '=', id)
            .where('status', '!=', 'withdrawn'),
        )
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
    return withdrawn ? engine.leaveNoTrace(['signUps']) : 'unknown';
  }

  async erase(id: string, erasedAt: string): Promise<ChangeOutcome> {
    const {db, engine, erasures, tombstoneOf} = this.#database;
    const erased = await db.transaction().execute(async (transaction) => {
      const {numDeletedRows} = await transaction
        .deleteFrom('signUps')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      await transaction.deleteFrom('decisions').where('submissionId', '=', id).execute();
      await layTombstone(transaction, tombstoneOf(id), erasedAt);
      return true;
    });
    if (erased) erasures.add([{idHash: tombstoneOf(id), erasedAt}]);
    return erased ? engine.leaveNoTrace(['signUps']) : 'unknown';
  }

  async eraseAwaitingBefore(receivedAt: string, erasedAt: string): Promise<number> {
    const {db, engine, erasures, tombstoneOf} = this.#database;
    const ids = await db.transaction().execute(async (transaction) => {
      const old = await engine
        .forUpdate(
          transaction
            .selectFrom('signUps')
            .select('id')
            .where('status', '=', 'awaiting-permission')
            // Of a form that is newer than the receiver nobody has said that it is a child's: staff decide.
            .where('route', '=', 'permission')
            .where('unvalidated', '=', 0)
            .where('receivedAt', '<', receivedAt)
            .orderBy('id'),
        )
        .execute();
      for (const {id} of old) {
        await transaction.deleteFrom('signUps').where('id', '=', id).execute();
        await transaction.deleteFrom('decisions').where('submissionId', '=', id).execute();
        await layTombstone(transaction, tombstoneOf(id), erasedAt);
      }
      return old.map(({id}) => id);
    });
    if (ids.length > 0) {
      erasures.add(ids.map((id) => ({idHash: tombstoneOf(id), erasedAt})));
      await engine.leaveNoTrace(['signUps']);
    }
    return ids.length;
  }
}

const rowFrom = (signUp: StoredSignUp): SignUpRow => ({
  ...signUp,
  panels: JSON.stringify(signUp.panels),
  test: Number(signUp.test),
  unvalidated: Number(signUp.unvalidated),
  notes: notesText(signUp.notes),
});

const signUpFrom = (row: SignUpRow): StoredSignUp => ({
  ...row,
  panels: JSON.parse(row.panels) as readonly string[],
  test: row.test === 1,
  unvalidated: row.unvalidated === 1,
  notes: notesFrom(row.notes),
});
