import type {EqualityStore, StoredEqualityAnswers} from './equality-answers.js';
import type {DbOrTransaction, EqualityRow, OpenDatabase} from './libsql-database.js';
import {leaveNoTrace} from './libsql-database.js';

/** In rows; SQLite takes no more than 32,766 values in one statement. */
const AT_ONCE = 500;

export class LibsqlEquality implements EqualityStore {
  readonly #database: OpenDatabase;

  constructor(database: OpenDatabase) {
    this.#database = database;
  }

  async insert(id: string, answers: StoredEqualityAnswers): Promise<'stored' | 'replayed'> {
    const {db, seenOf} = this.#database;
    const outcome = await db.transaction().execute(async (transaction) => {
      const idHash = seenOf(id);
      const {numInsertedOrUpdatedRows} = await transaction
        .insertInto('equalitySeen')
        .values({idHash, day: answers.day})
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 1n) return 'replayed';
      await add(transaction, {...answers, test: Number(answers.test)});
      return 'stored';
    });
    // Committed it is in any case. What is written ahead tells what was written after what, so it goes at once; where
    // another program reads, it goes with the next answers, or with the daily clean-up.
    if (outcome === 'stored') await leaveNoTrace(db).catch(() => {});
    return outcome;
  }

  async hasSeen(id: string): Promise<boolean> {
    const {db, seenOf} = this.#database;
    const row = await db
      .selectFrom('equalitySeen')
      .select('day')
      .where('idHash', '=', seenOf(id))
      .executeTakeFirst();
    return row !== undefined;
  }

  async *list(): AsyncIterable<StoredEqualityAnswers> {
    const {db} = this.#database;
    const rows = [...(await allOf(db, 'equalityAnswers')), ...(await allOf(db, 'equalityLastDay'))];
    for (const row of rows.sort(byKey)) yield {...row, test: row.test === 1};
  }

  async forgetSeenBefore(day: string): Promise<number> {
    const {db} = this.#database;
    const {numDeletedRows} = await db
      .transaction()
      .execute((transaction) =>
        transaction.deleteFrom('equalitySeen').where('day', '<', day).executeTakeFirstOrThrow(),
      );
    await leaveNoTrace(db);
    return Number(numDeletedRows);
  }
}

type Table = 'equalityAnswers' | 'equalityLastDay';

const allOf = (db: DbOrTransaction, table: Table): Promise<readonly EqualityRow[]> =>
  db.selectFrom(table).selectAll().execute();

const byKey = (one: EqualityRow, other: EqualityRow): number => (one.key < other.key ? -1 : 1);

/**
 * Adds a row by writing all rows of its day anew. SQLite puts each new row below the last one in its page, whatever its
 * key, and leaves scraps of what was moved, so the bytes of a page would tell which person came after which. A table
 * that is emptied and then filled in the order of its keys has the same pages whatever the order of arrival.
 */
async function add(db: DbOrTransaction, added: EqualityRow): Promise<void> {
  const lastDay = await allOf(db, 'equalityLastDay');
  const isSameDay = lastDay.every(({day}) => day === added.day);
  // What is older is many rows, so it is written anew once a day, when a whole day joins it.
  if (!isSameDay) await fill(db, 'equalityAnswers', [...(await allOf(db, 'equalityAnswers')), ...lastDay]);
  await fill(db, 'equalityLastDay', isSameDay ? [...lastDay, added] : [added]);
}

async function fill(db: DbOrTransaction, table: Table, rows: EqualityRow[]): Promise<void> {
  // Without a condition: then SQLite clears the pages instead of taking out row by row.
  await db.deleteFrom(table).execute();
  rows.sort((one, other) => (one.day === other.day ? byKey(one, other) : one.day < other.day ? -1 : 1));
  for (let index = 0; index < rows.length; index += AT_ONCE) {
    await db
      .insertInto(table)
      .values(rows.slice(index, index + AT_ONCE))
      .execute();
  }
}
