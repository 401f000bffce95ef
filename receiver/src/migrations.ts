import {randomBytes} from 'node:crypto';
import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import type {Engine} from './engine.js';
import {StoreOpeningError} from './store.js';

/** The name of the key with which the ids of erased rows are hashed. It never changes: they could not be told then. */
export const TOMBSTONE_KEY = 'tombstones';

/** The name under which lies where the database is; a backup that is put back says another place. */
export const PLACE = 'place';

/** The name of the key with which the ids of equality answers are hashed. */
export const EQUALITY_KEY = 'equality';

/**
 * What each version of the database adds, in order. Only ever append: a change to an old entry would reach new
 * databases and not the old ones. Types are plain, so that the same tables suit SQLite and PostgreSQL: JSON and times
 * as text, ids as strings, yes and no as 1 and 0.
 */
const migrations: readonly ((db: Kysely<unknown>, engine: Engine) => Promise<void>)[] = [
  async (db, {text}) => {
    await db.schema
      .createTable('submissions')
      .addColumn('id', text, (column) => column.primaryKey().notNull())
      .addColumn('reference', text, (column) => column.unique())
      .addColumn('kind', text)
      .addColumn('form_id', text)
      .addColumn('form_version', text)
      .addColumn('language', text)
      .addColumn('reading', text)
      .addColumn('audience', text)
      .addColumn('region', text)
      .addColumn('topic', text)
      .addColumn('team', text)
      .addColumn('method', text)
      .addColumn('created_at', text)
      .addColumn('received_at', text, (column) => column.notNull())
      .addColumn('test', 'integer', (column) => column.notNull())
      .addColumn('quarantine', text)
      .addColumn('unvalidated', 'integer', (column) => column.notNull())
      .addColumn('fingerprint', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('submissions_in_order_of_receipt')
      .on('submissions')
      .columns(['received_at', 'id'])
      .execute();
  },
  async (db, {text}) => {
    // JSON; NULL in the rows that are older than the column.
    await db.schema.alterTable('submissions').addColumn('found', text).execute();
    // No foreign key: contacts go first, and answers may go without them.
    await db.schema
      .createTable('contacts')
      .addColumn('submission_id', text, (column) => column.primaryKey().notNull())
      .addColumn('form_id', text)
      .addColumn('received_at', text, (column) => column.notNull())
      .addColumn('contact', text, (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('contacts_in_order_of_receipt')
      .on('contacts')
      .columns(['received_at', 'submission_id'])
      .execute();
  },
  async (db, {text}) => {
    await db.schema
      .createTable('redactions')
      .addColumn('submission_id', text, (column) => column.notNull())
      .addColumn('answer', text, (column) => column.notNull())
      .addColumn('redacted_at', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('one_redaction_of_each_answer', ['submission_id', 'answer'])
      .execute();
    // A keyed hash, so that nobody finds an id here who does not know it and hold the key.
    await db.schema
      .createTable('tombstones')
      .addColumn('id_hash', text, (column) => column.primaryKey().notNull())
      .addColumn('erased_at', text, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('keys')
      .addColumn('name', text, (column) => column.primaryKey().notNull())
      .addColumn('value', text, (column) => column.notNull())
      .execute();
    const key = randomBytes(32).toString('hex');
    await sql`insert into keys (name, value) values (${TOMBSTONE_KEY}, ${key})`.execute(db);
  },
  async (db, {text, inKeyOrder}) => {
    await db.schema
      .createTable('sign_ups')
      .addColumn('id', text, (column) => column.primaryKey().notNull())
      .addColumn('reference', text, (column) => column.unique())
      .addColumn('form_id', text)
      .addColumn('form_version', text)
      .addColumn('route', text)
      .addColumn('language', text)
      .addColumn('panels', text, (column) => column.notNull())
      .addColumn('band', text)
      .addColumn('status', text, (column) => column.notNull())
      .addColumn('created_at', text)
      .addColumn('received_at', text, (column) => column.notNull())
      .addColumn('permitted_at', text)
      .addColumn('permitted_by', text)
      .addColumn('changed_at', text)
      .addColumn('test', 'integer', (column) => column.notNull())
      .addColumn('quarantine', text)
      .addColumn('unvalidated', 'integer', (column) => column.notNull())
      .addColumn('fingerprint', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('contact', text)
      .execute();
    await db.schema
      .createIndex('sign_ups_in_order_of_receipt')
      .on('sign_ups')
      .columns(['received_at', 'id'])
      .execute();
    // Without row ids, which count up: rows lie in the order of their day and their random key. Where a database has
    // other hidden orders (PostgreSQL: ctid, xmin), its engine sees to those.
    for (const table of ['equality_answers', 'equality_last_day']) {
      const created = db.schema
        .createTable(table)
        .addColumn('day', text, (column) => column.notNull())
        .addColumn('key', text, (column) => column.notNull())
        .addColumn('form_id', text)
        .addColumn('form_version', text)
        .addColumn('answers', text, (column) => column.notNull())
        .addColumn('test', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint(`${table}_by_day_and_random_key`, ['day', 'key']);
      await (inKeyOrder ? created.modifyEnd(inKeyOrder) : created).execute();
    }
    const seen = db.schema
      .createTable('equality_seen')
      .addColumn('id_hash', text, (column) => column.primaryKey().notNull())
      .addColumn('day', text, (column) => column.notNull());
    await (inKeyOrder ? seen.modifyEnd(inKeyOrder) : seen).execute();
    await db.schema
      .createTable('notices')
      .addColumn('name', text, (column) => column.primaryKey().notNull())
      .addColumn('at', text, (column) => column.notNull())
      .execute();
    const key = randomBytes(32).toString('hex');
    await sql`insert into keys (name, value) values (${EQUALITY_KEY}, ${key})`.execute(db);
  },
  async (db, {text}) => {
    await db.schema
      .createTable('updates')
      .addColumn('id', text, (column) => column.primaryKey().notNull())
      .addColumn('state', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('created_at', text, (column) => column.notNull())
      .addColumn('published_at', text)
      .addColumn('updated_at', text)
      .execute();
    // Hashes alone: an answer may be erased, and its update stays.
    await db.schema
      .createTable('update_references')
      .addColumn('update_id', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('one_hash_for_each_update', ['update_id', 'hash'])
      .execute();
  },
  async (db, {text}) => {
    // JSON; NULL where there is nothing to note.
    for (const table of ['submissions', 'sign_ups'])
      await db.schema.alterTable(table).addColumn('notes', text).execute();
    await db.schema
      .createTable('decisions')
      .addColumn('submission_id', text, (column) => column.notNull())
      .addColumn('decision', text, (column) => column.notNull())
      .addColumn('reason', text, (column) => column.notNull())
      .addColumn('decided_at', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('one_decision_at_a_time', ['submission_id', 'decided_at'])
      .execute();
  },
];

/** The version that this receiver brings every database to. */
export const NEWEST_VERSION = migrations.length;

/** Brings a database to this version. Each step is one transaction, so a crash or a second process does no harm. */
export async function migrate<T>(
  database: Kysely<T>,
  engine: Engine,
  version = NEWEST_VERSION,
): Promise<void> {
  const db = database as Kysely<unknown>;
  await db.transaction().execute(async (transaction) => {
    await engine.lockMigrations(transaction);
    await sql`create table if not exists migrations (version integer primary key not null)`.execute(
      transaction,
    );
  });
  const {rows} = await sql<{newest: number | null}>`select max(version) as newest from migrations`.execute(
    db,
  );
  const newest = rows[0]?.newest ?? 0;
  if (newest > migrations.length) {
    throw new StoreOpeningError(
      'newer-database',
      `the database has version ${newest}, and this receiver knows versions up to ${migrations.length}. ` +
        'Start the newer receiver that made it.',
    );
  }
  for (const [index, migration] of migrations.slice(0, version).entries()) {
    if (index < newest) continue;
    await db.transaction().execute(async (transaction) => {
      // Whoever comes second waits, then finds it done.
      await engine.lockMigrations(transaction);
      const claim =
        await sql`insert into migrations (version) values (${index + 1}) on conflict do nothing`.execute(
          transaction,
        );
      if (claim.numAffectedRows === 1n) await migration(transaction, engine);
    });
  }
}
