import type {Transaction} from 'kysely';
import type {OpenDatabase, Tables} from './database.js';
import type {PublicationState, StoredUpdate, UpdateStore} from './feed-items.js';

export interface FeedTables {
  readonly updates: StoredUpdate;
  readonly updateReferences: {readonly updateId: string; readonly hash: string};
}

/** Updates in SQLite or PostgreSQL. */
export class SqlFeed implements UpdateStore {
  readonly #db: OpenDatabase['db'];
  readonly #engine: OpenDatabase['engine'];

  constructor({db, engine}: OpenDatabase) {
    this.#db = db;
    this.#engine = engine;
  }

  async add(update: StoredUpdate, hashes: readonly string[]): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const {numInsertedOrUpdatedRows} = await transaction
        .insertInto('updates')
        .values(update)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 1n) return false;
      await link(transaction, update.id, hashes);
      return true;
    });
  }

  async edit(id: string, body: string, at: string, hashes: readonly string[]): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const update = await this.#engine
        .forUpdate(transaction.selectFrom('updates').select('publishedAt').where('id', '=', id))
        .executeTakeFirst();
      if (!update) return false;
      await transaction
        .updateTable('updates')
        .set({body, updatedAt: update.publishedAt === null ? null : at})
        .where('id', '=', id)
        .execute();
      await link(transaction, id, hashes);
      return true;
    });
  }

  async setState(id: string, state: PublicationState, at: string): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const update = await this.#engine
        .forUpdate(transaction.selectFrom('updates').select('publishedAt').where('id', '=', id))
        .executeTakeFirst();
      if (!update) return false;
      const publishedAt = state === 'published' ? (update.publishedAt ?? at) : update.publishedAt;
      await transaction.updateTable('updates').set({state, publishedAt}).where('id', '=', id).execute();
      return true;
    });
  }

  async find(id: string) {
    const update = await this.#db.selectFrom('updates').selectAll().where('id', '=', id).executeTakeFirst();
    return update && {update, hashes: (await this.#hashes([id])).get(id) ?? []};
  }

  async list(): Promise<readonly StoredUpdate[]> {
    return this.#db.selectFrom('updates').selectAll().orderBy('createdAt', 'desc').orderBy('id').execute();
  }

  async published(most: number) {
    const updates = await this.#db
      .selectFrom('updates')
      .selectAll()
      .where('state', '=', 'published')
      .orderBy('publishedAt', 'desc')
      .orderBy('id')
      .limit(most)
      .execute();
    const hashes = await this.#hashes();
    return updates.map((update) => ({update, hashes: hashes.get(update.id) ?? []}));
  }

  async #hashes(ids?: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    // In the order of the hashes, which tells nothing of when an answer came.
    let query = this.#db.selectFrom('updateReferences').selectAll().orderBy('hash');
    if (ids) query = query.where('updateId', 'in', ids);
    const found = new Map<string, string[]>();
    for (const {updateId, hash} of await query.execute()) {
      const hashes = found.get(updateId) ?? [];
      found.set(updateId, hashes);
      hashes.push(hash);
    }
    return found;
  }
}

async function link(
  transaction: Transaction<Tables>,
  updateId: string,
  hashes: readonly string[],
): Promise<void> {
  for (const hash of hashes) {
    await transaction
      .insertInto('updateReferences')
      .values({updateId, hash})
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
