import {openLibsqlStore} from './libsql-store.js';
import {openPostgresStore} from './postgres-store.js';
import type {SubmissionStore} from './store.js';

/** Where a receiver keeps what it takes. */
export interface StorePlace {
  readonly databaseFile: string;
  /** A PostgreSQL database; the file is not used then. */
  readonly databaseUrl?: string | undefined;
}

/** Opens the store that the settings name, and brings it up to date. */
export const openStore = ({databaseFile, databaseUrl}: StorePlace): Promise<SubmissionStore> =>
  databaseUrl === undefined ? openLibsqlStore(databaseFile) : openPostgresStore(databaseUrl);
