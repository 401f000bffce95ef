import {openLibsql} from './libsql-database.js';
import type {FileSystemType} from './network-file-system.js';
import {SqlStore} from './sql-store.js';
import type {SubmissionStore} from './store.js';

export interface LibsqlStoreOptions {
  readonly fileSystemType?: FileSystemType;
}

/** Opens the database file, makes it if it is not there, and brings it up to date. */
export async function openLibsqlStore(
  file: string,
  {fileSystemType}: LibsqlStoreOptions = {},
): Promise<SubmissionStore> {
  return new SqlStore(await openLibsql(file, fileSystemType));
}
