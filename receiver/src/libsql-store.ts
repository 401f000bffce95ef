import type {LibsqlOptions} from './libsql-database.js';
import {openLibsql} from './libsql-database.js';
import {SqlStore} from './sql-store.js';
import type {SubmissionStore} from './store.js';

/** Opens the database file, makes it if it is not there, and brings it up to date. */
export const openLibsqlStore = async (file: string, options?: LibsqlOptions): Promise<SubmissionStore> =>
  new SqlStore(await openLibsql(file, options));
