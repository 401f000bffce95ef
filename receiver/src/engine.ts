import type {Expression, Kysely, Transaction} from 'kysely';
import type {Db, Tables} from './database.js';

/** The tables in which something is erased or changed so that nothing of it may be left. */
export type ErasableTable = 'submissions' | 'contacts' | 'redactions' | 'decisions' | 'signUps';

/** The tables that nobody may read an order of arrival from. */
export type UnorderedTable = 'equalityAnswers' | 'equalityLastDay' | 'equalitySeen';

/** All in which SQLite and PostgreSQL differ once they are open. The tables and the queries are the same. */
export interface Engine {
  /** The type of a text that is compared by its code points, as JavaScript does. */
  readonly text: 'text' | Expression<unknown>;
  /** What ends the definition of a table whose rows shall lie in the order of its key, if that can be had. */
  readonly inKeyOrder: Expression<unknown> | undefined;
  /** How many transactions can be committed at the same time. */
  readonly lanes: number;
  /** Whether somebody else can write while one transaction does. */
  readonly isShared: boolean;
  /** Whether a row tells which transaction has written it. */
  readonly remembersOrder: boolean;
  /** Whoever comes second waits until this transaction has ended. */
  lockMigrations(transaction: Kysely<unknown>): Promise<void>;
  /** In the same way, for a transaction that reads or writes the tables without an order. */
  lockEquality(transaction: Transaction<Tables>): Promise<void>;
  /** Locks the row that a transaction reads in order to change it. */
  forUpdate<Query extends {forUpdate(): Query}>(query: Query): Query;
  /** Takes every row out of a table, so that what comes next lies in it as in a new one. */
  clear(transaction: Transaction<Tables>, table: UnorderedTable): Promise<void>;
  /** Sees to it that what is no longer in some tables is in none of their files either. */
  leaveNoTrace(tables: readonly ErasableTable[]): Promise<'done' | 'traces'>;
  /** Where the database is: another one is told once a backup has been put back. */
  place(db: Db): Promise<string>;
  /** Whether something failed because of one row, so that others can go on without it. */
  isFaultOfRow(error: unknown): boolean;
}
