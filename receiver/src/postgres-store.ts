import {openPostgres} from './postgres-database.js';
import {SqlStore} from './sql-store.js';
import type {SubmissionStore} from './store.js';

/**
 * Opens the database that an address names (`postgres://receiver@localhost/answers`), and brings it up to date.
 *
 * @param folder where the list of what has been erased lies
 */
export const openPostgresStore = async (url: string, folder: string): Promise<SubmissionStore> =>
  new SqlStore(await openPostgres(url, folder));
