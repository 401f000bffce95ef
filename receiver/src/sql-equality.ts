import type {Transaction} from 'kysely';
import type {DbOrTransaction, EqualityRow, OpenDatabase, Tables} from './database.js';
import type {Engine, UnorderedTable} from './engine.js';
import type {EqualityStore, StoredEqualityAnswers} from './equality-answers.js';

/** In rows; SQLite takes no more than 32,766 values in one statement. */
const AT_ONCE = 500;

type Seen = Tables['equalitySeen'];

/** Answers about equality in SQLite or PostgreSQL. */
export class SqlEquality implements EqualityStore {
  readonly #database: OpenDatabase;

  constructor(database: OpenDatabase) {
    this.#database = database;
  }

  async insert(id: string, answers: StoredEqualityAnswers): Promise<'stored' | 'replayed'> {
    const {db, engine, seenOf} = this.#database;
    const outcome = await db.transaction().execute(async (transaction) => {
      await engine.lockEquality(transaction);
      if (!(await note(transaction, engine, {idHash: seenOf(id), day: answers.day}))) return 'replayed';
      await add(transaction, engine, {...answers, test: Number(answers.test)});
      return 'stored';
    });
    // Committed it is in any case. What is written ahead tells what was written after what, so it goes at once; where
    // another program reads, it goes with the next answers, or with the daily clean-up.
    if (outcome === 'stored') await engine.leaveNoTrace([]).catch(() => {});
    return outcome;
  }

  async hasSeen(id: string): Promise<boolean> {
    const {db, seenOf} = this.#database;
    return isNoted(db, seenOf(id));
  }

  async *list(): AsyncIterable<StoredEqualityAnswers> {
    const {db, engine} = this.#database;
    const rows = await db.transaction().execute(async (transaction) => {
      // A day moves from one table to the other, which must not happen in between.
      await engine.lockEquality(transaction);
      return [
        ...(await allOf(transaction, 'equalityAnswers')),
        ...(await allOf(transaction, 'equalityLastDay')),
      ];
    });
    for (const row of rows.sort(byKey)) yield {...row, test: row.test === 1};
  }

  async forgetSeenBefore(day: string): Promise<number> {
    const {db, engine} = this.#database;
    const count = await db.transaction().execute(async (transaction) => {
      await engine.lockEquality(transaction);
      if (!engine.remembersOrder) {
        const done = await transaction
          .deleteFrom('equalitySeen')
          .where('day', '<', day)
          .executeTakeFirstOrThrow();
        return Number(done.numDeletedRows);
      }
      const seen = await transaction.selectFrom('equalitySeen').selectAll().execute();
      const left = seen.filter((each) => each.day >= day);
      if (left.length < seen.length) await fill(transaction, engine, 'equalitySeen', left.sort(byHash));
      return seen.length - left.length;
    });
    await engine.leaveNoTrace([]);
    return count;
  }
}

type Table = 'equalityAnswers' | 'equalityLastDay';

const allOf = (db: DbOrTransaction, table: Table): Promise<EqualityRow[]> =>
  db.selectFrom(table).selectAll().execute();

const byKey = (one: EqualityRow, other: EqualityRow): number => (one.key < other.key ? -1 : 1);

const byHash = (one: Seen, other: Seen): number => (one.idHash < other.idHash ? -1 : 1);

async function isNoted(db: DbOrTransaction, idHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('equalitySeen')
    .select('day')
    .where('idHash', '=', idHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that something came under an id; `false` if that was known. */
async function note(transaction: Transaction<Tables>, engine: Engine, seen: Seen): Promise<boolean> {
  if (await isNoted(transaction, seen.idHash)) return false;
  if (engine.remembersOrder) {
    const others = await transaction.selectFrom('equalitySeen').selectAll().execute();
    await fill(transaction, engine, 'equalitySeen', [...others, seen].sort(byHash));
  } else await transaction.insertInto('equalitySeen').values(seen).execute();
  return true;
}

/**
 * Adds a row by writing all rows of its day anew. SQLite puts each new row below the last one in its page, whatever its
 * key, and leaves scraps of what was moved, so the bytes of a page would tell which person came after which. PostgreSQL
 * puts it behind the last one and notes the number of its transaction. A table that is emptied and then filled in the
 * order of its keys is the same whatever the order of arrival.
 */
async function add(transaction: Transaction<Tables>, engine: Engine, added: EqualityRow): Promise<void> {
  const lastDay = await allOf(transaction, 'equalityLastDay');
  const isSameDay = lastDay.every(({day}) => day === added.day);
  // What is older is many rows, so it is written anew once a day, when a whole day joins it.
  if (!isSameDay) {
    const older = [...(await allOf(transaction, 'equalityAnswers')), ...lastDay];
    await fill(transaction, engine, 'equalityAnswers', older.sort(byDayAndKey));
  }
  await fill(
    transaction,
    engine,
    'equalityLastDay',
    (isSameDay ? [...lastDay, added] : [added]).sort(byDayAndKey),
  );
}

const byDayAndKey = (one: EqualityRow, other: EqualityRow): number =>
  one.day === other.day ? byKey(one, other) : one.day < other.day ? -1 : 1;

async function fill<Name extends UnorderedTable>(
  transaction: Transaction<Tables>,
  engine: Engine,
  table: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  await engine.clear(transaction, table);
  for (let index = 0; index < rows.length; index += AT_ONCE) {
    await transaction
      .insertInto(table)
      .values(rows.slice(index, index + AT_ONCE) as never)
      .execute();
  }
}
