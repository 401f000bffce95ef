import {dirname} from 'node:path';
import {openLibsqlStore} from './libsql-store.js';
import {openPostgresStore} from './postgres-store.js';
import type {SubmissionStore} from './store.js';

/** Where a receiver keeps what it takes. */
export interface StorePlace {
  readonly databaseFile: string;
  /** A PostgreSQL database. Of the file only the folder is used then, for the list of what has been erased. */
  readonly databaseUrl?: string | undefined;
}

/** Opens the store that the settings name, and brings it up to date. */
export const openStore = ({databaseFile, databaseUrl}: StorePlace): Promise<SubmissionStore> =>
  databaseUrl === undefined
    ? openLibsqlStore(databaseFile)
    : openPostgresStore(databaseUrl, dirname(databaseFile));
