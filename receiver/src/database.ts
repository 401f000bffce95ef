import {createHmac} from 'node:crypto';
import {join} from 'node:path';
import type {Kysely, Transaction} from 'kysely';
import type {StoredContact} from './contact.js';
import type {Engine} from './engine.js';
import type {StoredEqualityAnswers} from './equality-answers.js';
import type {ErasureList} from './erasure-list.js';
import {erasureListIn} from './erasure-list.js';
import {EQUALITY_KEY, TOMBSTONE_KEY, migrate} from './migrations.js';
import {eraseAgain} from './restoration.js';
import type {StoredSignUp} from './sign-ups.js';
import type {FeedTables} from './sql-feed.js';
import type {Decision, Redaction, SpamNote, StoredSubmission} from './store.js';

/** The tables have no booleans and no lists. */
export type SubmissionRow = Omit<StoredSubmission, 'test' | 'unvalidated' | 'found' | 'notes'> & {
  readonly test: number;
  readonly unvalidated: number;
  readonly found: string | null;
  readonly notes: string | null;
};
export type SignUpRow = Omit<StoredSignUp, 'test' | 'unvalidated' | 'panels' | 'notes'> & {
  readonly test: number;
  readonly unvalidated: number;
  readonly panels: string;
  readonly notes: string | null;
};
export type EqualityRow = Omit<StoredEqualityAnswers, 'test'> & {readonly test: number};

export interface Tables extends FeedTables {
  readonly submissions: SubmissionRow;
  readonly contacts: StoredContact;
  readonly redactions: Redaction & {readonly submissionId: string};
  readonly decisions: Decision & {readonly submissionId: string};
  readonly signUps: SignUpRow;
  /** Of the days before the last one on which there were any. */
  readonly equalityAnswers: EqualityRow;
  readonly equalityLastDay: EqualityRow;
  readonly equalitySeen: {readonly idHash: string; readonly day: string};
  readonly tombstones: {readonly idHash: string; readonly erasedAt: string};
  readonly notices: {readonly name: string; readonly at: string};
  readonly keys: {readonly name: string; readonly value: string};
}

export type Db = Kysely<Tables>;
/** The database itself, or what is going on in one transaction of it. */
export type DbOrTransaction = Db | Transaction<Tables>;

/** An open database that is up to date, with the keys that lie in it. */
export interface OpenDatabase {
  readonly db: Db;
  readonly engine: Engine;
  /** What stands for an erased id. */
  readonly tombstoneOf: (id: string) => string;
  /** What has been erased, outside of the database. */
  readonly erasures: ErasureList;
  /** What stands for the id under which equality answers were sent. */
  readonly seenOf: (id: string) => string;
}

/**
 * Brings a database up to date, reads its keys and erases again what an old backup has brought back.
 *
 * @param folder where the list of what has been erased lies
 */
export async function prepare(db: Db, engine: Engine, folder: string): Promise<OpenDatabase> {
  await migrate(db, engine);
  const tombstoneOf = await hasherOf(db, TOMBSTONE_KEY);
  const database = {
    db,
    engine,
    tombstoneOf,
    seenOf: await hasherOf(db, EQUALITY_KEY),
    // The same for a database and its backups, and another one for every other database.
    erasures: erasureListIn(join(folder, `erased-${tombstoneOf('the list').slice(0, 12)}.txt`)),
  };
  await eraseAgain(database);
  return database;
}

async function hasherOf(db: Db, name: string): Promise<(id: string) => string> {
  const {value} = await db
    .selectFrom('keys')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return (id) => createHmac('sha256', value).update(id).digest('hex');
}

/** Those of some hashes that stand for something erased. */
export async function tombstonesAmong(
  db: DbOrTransaction,
  idHashes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (idHashes.length === 0) return new Set();
  const rows = await db.selectFrom('tombstones').select('idHash').where('idHash', 'in', idHashes).execute();
  return new Set(rows.map(({idHash}) => idHash));
}

/** Sees to it that an id is never stored again. */
export async function layTombstone(db: DbOrTransaction, idHash: string, erasedAt: string): Promise<void> {
  await db
    .insertInto('tombstones')
    .values({idHash, erasedAt})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Nothing to say is stored as nothing, as it is in the rows that are older than the column. */
export const notesText = (notes: readonly SpamNote[]): string | null =>
  notes.length > 0 ? JSON.stringify(notes) : null;

export const notesFrom = (text: string | null): readonly SpamNote[] =>
  text === null ? [] : (JSON.parse(text) as readonly SpamNote[]);
