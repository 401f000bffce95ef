import {CamelCasePlugin, Kysely, PostgresDialect, sql} from 'kysely';
import type {PostgresPool} from 'kysely';
import pg from 'pg';
import type {Db, OpenDatabase, Tables} from './database.js';
import {prepare} from './database.js';
import type {Engine, ErasableTable} from './engine.js';
import {StoreOpeningError} from './store.js';

/** In milliseconds. Nobody who sends an answer waits longer than that for a database that does not answer. */
const PATIENCE = 10_000;

/** In milliseconds, for a table that is written anew; others wait for it no longer than they do for any. */
const REWRITING = 60 * PATIENCE;

/** How many transactions with new answers run at the same time. More only make smaller groups. */
const LANES = 2;

/** Any number, as long as every receiver takes the same. */
const MIGRATIONS_LOCK = 1_214_866_259;

/**
 * Opens the database that an address names, and brings it up to date.
 *
 * @param folder where the list of what has been erased lies
 */
export async function openPostgres(url: string, folder: string): Promise<OpenDatabase> {
  let db: Db | undefined;
  try {
    const pool = new pg.Pool({
      connectionString: url,
      max: 10,
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
      lock_timeout: PATIENCE / 2,
      idle_in_transaction_session_timeout: 3 * PATIENCE,
      application_name: 'have-your-say-receiver',
    });
    // A connection that breaks, in use or not; whoever asked on it is told by the answer, and the next one is new. Without
    // somebody who listens, either would end the receiver.
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    db = new Kysely<Tables>({
      dialect: new PostgresDialect({
        pool: withoutBrokenOnes(pool),
      }),
      plugins: [new CamelCasePlugin()],
    });
    await needDurable(db);
    return await prepare(db, postgresEngine(db, pool), folder);
  } catch (error) {
    await db?.destroy();
    throw openingError(url, error);
  }
}

/** Without it, PostgreSQL says that something is committed before it is on the disk. */
const DURABLE = `select set_config('synchronous_commit', 'on', false)
  where current_setting('synchronous_commit') = 'off'`;

/** Connections that wait for the disk, and none that is broken: it goes as soon as it is given back. */
function withoutBrokenOnes(pool: pg.Pool): PostgresPool {
  const isDurable = new WeakSet<pg.PoolClient>();
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      let isBroken = false;
      const query = async (text: string, values: readonly unknown[] = []) => {
        try {
          return await client.query(text, [...values]);
        } catch (error) {
          // PostgreSQL's own objections are no reason. After a time-out, the answer to one question might still come, as
          // if it were the answer to the next.
          isBroken ||= !(error instanceof pg.DatabaseError);
          throw error;
        }
      };
      try {
        if (!isDurable.has(client)) await query(DURABLE);
        isDurable.add(client);
      } catch (error) {
        client.release(true);
        throw error;
      }
      return {query, release: () => client.release(isBroken)} as unknown as Awaited<
        ReturnType<PostgresPool['connect']>
      >;
    },
  };
}

async function needDurable(db: Db): Promise<void> {
  const {rows} = await sql<{fsync: string}>`select current_setting('fsync') as fsync`.execute(db);
  if (rows[0]?.fsync === 'off') {
    throw new StoreOpeningError(
      'not-durable',
      'it runs with fsync = off, so a power cut would lose answers that people were thanked for. Set fsync = on.',
    );
  }
}

/** What only PostgreSQL needs. */
export const postgresEngine = (db: Db, pool: pg.Pool): Engine => ({
  // Like JavaScript, and the same whatever language the server was set up in.
  text: sql`text collate "C"`,
  inKeyOrder: undefined,
  lanes: LANES,
  isShared: true,
  remembersOrder: true,
  lockMigrations: async (transaction) => {
    await sql`set local lock_timeout = 0`.execute(transaction);
    await sql`select pg_advisory_xact_lock(${MIGRATIONS_LOCK})`.execute(transaction);
  },
  lockEquality: async (transaction) => {
    await sql`lock table equality_seen, equality_answers, equality_last_day in access exclusive mode`.execute(
      transaction,
    );
  },
  forUpdate: (query) => query.forUpdate(),
  // Begins a new file, and the old one goes with the commit: rows that are deleted would stay in it with their numbers.
  clear: async (transaction, table) => {
    await sql`truncate table ${sql.table(table)}`.execute(transaction);
  },
  leaveNoTrace: (tables) => rewrite(db, pool, tables),
  // A dump that is put back makes the table anew, in this server or another one.
  place: async (database) => {
    const {rows} = await sql<{place: string}>`
      select concat_ws('/', (select system_identifier from pg_control_system()),
        (select oid from pg_database where datname = current_database()),
        'submissions'::regclass::oid) as place`.execute(database);
    return rows[0]?.place ?? '';
  },
  isFaultOfRow: (error) =>
    error instanceof pg.DatabaseError &&
    // Data, integrity, limits; and two transactions that stood in each other's way.
    ['22', '23', '54', '40'].includes(error.code?.slice(0, 2) ?? ''),
});

const NAMES: Readonly<Record<ErasableTable, string>> = {
  submissions: 'submissions',
  contacts: 'contacts',
  redactions: 'redactions',
  decisions: 'decisions',
  signUps: 'sign_ups',
};

/**
 * PostgreSQL leaves what is deleted in the file, and VACUUM only forgets where. Its FULL form writes a new file with
 * what is left, unless somebody began to read before the deletion: their rows have to stay.
 */
async function rewrite(db: Db, pool: pg.Pool, tables: readonly ErasableTable[]): Promise<'done' | 'traces'> {
  if (tables.length === 0) return 'done';
  const {rows} = await sql<{horizon: string}>`select pg_current_xact_id()::text as horizon`.execute(db);
  const horizon = rows[0]?.horizon ?? '0';
  const since = Date.now();
  for (;;) {
    const readers = await sql`
      select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and age(backend_xmin) > age(${horizon}::xid8::xid)`.execute(db);
    if (readers.rows.length === 0) break;
    if (Date.now() - since > 1000) return 'traces';
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const client = await pool.connect();
  let isBroken = false;
  try {
    for (const table of tables)
      await client.query({text: `vacuum (full) ${NAMES[table]}`, query_timeout: REWRITING} as pg.QueryConfig);
    return 'done';
  } catch (error) {
    isBroken = !(error instanceof pg.DatabaseError);
    return 'traces';
  } finally {
    client.release(isBroken);
  }
}

function openingError(url: string, error: unknown): StoreOpeningError {
  const code = error instanceof StoreOpeningError ? error.code : 'cannot-open';
  // A name with several addresses fails once for each of them, and the error about all of them says nothing.
  const reasons: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  const reason = reasons.map((each) => (each instanceof Error ? each.message : String(each))).join('; ');
  return new StoreOpeningError(code, `DATABASE_URL is ${shown(url)}: ${reason}`, {cause: error});
}

/** An address without its password. */
function shown(url: string): string {
  if (!URL.canParse(url)) return 'not an address such as postgres://receiver@localhost/answers';
  const {protocol, username, host, pathname} = new URL(url);
  return JSON.stringify(`${protocol}//${username ? `${username}@` : ''}${host}${pathname}`);
}
