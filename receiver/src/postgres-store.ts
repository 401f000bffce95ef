import {openPostgres} from './postgres-database.js';
import {SqlStore} from './sql-store.js';
import type {SubmissionStore} from './store.js';

/** Opens the database that an address names (`postgres://receiver@localhost/answers`), and brings it up to date. */
export async function openPostgresStore(url: string): Promise<SubmissionStore> {
  return new SqlStore(await openPostgres(url));
}
