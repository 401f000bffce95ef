import type {Transaction} from 'kysely';
import type {OpenDatabase, SignUpRow, SubmissionRow, Tables} from './database.js';
import {tombstonesAmong} from './database.js';
import type {InsertOutcome} from './store.js';

interface RowsOf {
  readonly submissions: SubmissionRow;
  readonly signUps: SignUpRow;
}

/**
 * Stores rows with different ids in one transaction, and says for each what became of it. `alongside` may store more
 * with those that are new.
 */
export async function insertRows<Table extends keyof RowsOf>(
  {db, engine, tombstoneOf}: OpenDatabase,
  table: Table,
  rows: readonly RowsOf[Table][],
  alongside: (
    transaction: Transaction<Tables>,
    stored: ReadonlySet<string>,
  ) => Promise<void> = async () => {},
): Promise<readonly InsertOutcome[]> {
  const hashes = new Map(rows.map(({id}) => [id, tombstoneOf(id)]));
  // In one order everywhere, so that two that store the same ids wait for each other in one direction.
  const inOrder = rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return db.transaction().execute(async (transaction) => {
    // In the same transaction, so that nothing that is erased at this moment comes back.
    const isErased = await tombstonesAmong(transaction, [...hashes.values()]);
    const wanted = inOrder.filter(({id}) => !isErased.has(hashes.get(id) ?? ''));
    const stored = await add(transaction, table, wanted);
    const erasedMeanwhile = engine.isShared
      ? await tombstonesAmong(
          transaction,
          [...stored].map((id) => hashes.get(id) ?? ''),
        )
      : undefined;
    for (const id of stored) {
      if (!erasedMeanwhile?.has(hashes.get(id) ?? '')) continue;
      await transaction
        .deleteFrom(table as 'submissions')
        .where('id', '=', id)
        .execute();
      stored.delete(id);
    }
    await alongside(transaction, stored);
    const there = await fingerprintsOf(
      transaction,
      table,
      wanted.flatMap(({id}) => (stored.has(id) ? [] : id)),
    );
    return rows.map(({id, fingerprint}): InsertOutcome => {
      const hash = hashes.get(id) ?? '';
      if (isErased.has(hash) || erasedMeanwhile?.has(hash)) return 'erased';
      if (stored.has(id)) return 'stored';
      const found = there.get(id);
      if (found === undefined) return 'reference-taken';
      return found === fingerprint ? 'replayed' : 'conflict';
    });
  });
}

/** The ids of those that were not there. */
async function add(
  transaction: Transaction<Tables>,
  table: keyof RowsOf,
  rows: readonly (SubmissionRow | SignUpRow)[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const stored = await transaction
    .insertInto(table)
    .values(rows as never)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return new Set(stored.map(({id}) => id));
}

async function fingerprintsOf(
  transaction: Transaction<Tables>,
  table: keyof RowsOf,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .selectFrom(table)
    .select(['id', 'fingerprint'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({id, fingerprint}) => [id, fingerprint]));
}
