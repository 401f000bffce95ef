import type {Transaction} from 'kysely';
import type {OpenDatabase, Tables} from './database.js';
import {layTombstone} from './database.js';
import {PLACE} from './migrations.js';
import {StoreOpeningError} from './store.js';

/**
 * Erases again what an old backup has brought back. A database that has been put back does not open without the list of
 * what was erased since, so that nobody can forget it.
 */
export async function eraseAgain(database: OpenDatabase): Promise<void> {
  const {db, engine, erasures, tombstoneOf} = database;
  const here = await engine.place(db);
  const noted = await db.selectFrom('keys').select('value').where('name', '=', PLACE).executeTakeFirst();
  const isRestored = noted !== undefined && noted.value !== here;
  if (isRestored && !erasures.isThere()) {
    throw new StoreOpeningError(
      'restored-backup',
      `it is a backup that was put back, and ${erasures.file} is not there, the list of what has been erased since. ` +
        'Copy that file from where the database was. If it is lost, make an empty one: then what was erased after the ' +
        'backup is back, and has to be erased again by hand.',
    );
  }
  const listed = erasures.read();
  const known = await db.selectFrom('tombstones').select(['idHash', 'erasedAt']).execute();
  const hashes = new Set(known.map(({idHash}) => idHash));
  const missing = new Map(
    listed.flatMap(({idHash, erasedAt}) => (hashes.has(idHash) ? [] : [[idHash, erasedAt] as const])),
  );
  if (missing.size > 0) {
    await db.transaction().execute(async (transaction) => {
      for (const table of ['submissions', 'signUps'] as const) {
        for (const {id} of await transaction.selectFrom(table).select('id').execute())
          if (missing.has(tombstoneOf(id))) await eraseAll(transaction, id);
      }
      for (const [idHash, erasedAt] of missing) await layTombstone(transaction, idHash, erasedAt);
    });
    await engine.leaveNoTrace(['submissions', 'contacts', 'redactions', 'decisions', 'signUps']);
  }
  const inFile = new Set(listed.map(({idHash}) => idHash));
  const unlisted = known.filter(({idHash}) => !inFile.has(idHash));
  if (unlisted.length > 0 || !erasures.isThere()) erasures.add(unlisted);
  if (noted?.value !== here) {
    await db.transaction().execute((transaction) =>
      transaction
        .insertInto('keys')
        .values({name: PLACE, value: here})
        .onConflict((conflict) => conflict.column('name').doUpdateSet({value: here}))
        .execute(),
    );
  }
}

async function eraseAll(transaction: Transaction<Tables>, id: string): Promise<void> {
  for (const table of ['submissions', 'signUps'] as const)
    await transaction
      .deleteFrom(table as 'submissions')
      .where('id', '=', id)
      .execute();
  for (const table of ['contacts', 'redactions', 'decisions'] as const)
    await transaction
      .deleteFrom(table as 'contacts')
      .where('submissionId', '=', id)
      .execute();
}
