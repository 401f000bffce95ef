import {join} from 'node:path';
import pg from 'pg';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

/** A PostgreSQL server of a test file's own. */
export interface PostgresServer {
  /** Of the database for whoever looks after the others. */
  readonly url: string;
  /** Where its files lie. */
  readonly folder: string;
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** In the same way, of a part of one database that looks like one of its own, which is there much sooner. */
  newSchema(): Promise<string>;
  /** Changes a setting of the whole server. */
  setting(name: string, value: string): Promise<void>;
  /** Ends it as a power cut would; `start` starts it again. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

interface Scripts {
  postgresFolder(): string | undefined;
  howToInstallPostgres(): string;
  startPostgres(): Promise<
    Omit<PostgresServer, 'newDatabase' | 'newSchema' | 'setting'> & {stop(): Promise<void>}
  >;
}

const scripts = (await import('../../scripts/postgres.mjs' as string)) as Scripts;

/** Tests with a PostgreSQL server; where there is none, they say so, and fail if they have to run. */
export function describeWithPostgres(name: string, tests: (server: PostgresServer) => void): void {
  if (!scripts.postgresFolder()) {
    describe(name, () => {
      it('needs PostgreSQL, which is not here: none of these tests has been run', () => {
        console.warn(`Not run, because PostgreSQL is missing: ${name}. ${scripts.howToInstallPostgres()}`);
        expect(process.env.CI).not.toBe('true');
      });
    });
    return;
  }
  describe(name, () => {
    let running: Awaited<ReturnType<Scripts['startPostgres']>> | undefined;
    let count = 0;
    const there = () => {
      if (!running) throw new Error('PostgreSQL has not been started yet.');
      return running;
    };
    beforeAll(async () => void (running = await scripts.startPostgres()), 120_000);
    afterAll(() => running?.stop());
    tests({
      get url() {
        return there().url;
      },
      get folder() {
        return there().folder;
      },
      kill: () => there().kill(),
      start: () => there().start(),
      setting: async (key, value) => {
        // Also where that very setting forbids to write.
        const url = `${there().url}?options=-c%20default_transaction_read_only%3Doff`;
        await query(url, `alter system set ${key} = '${value}'`);
        await query(url, 'select pg_reload_conf()');
        // The server takes it up a moment later.
        await new Promise((resolve) => setTimeout(resolve, 300));
      },
      newSchema: async () => {
        count += 1;
        await query(there().url, `create schema test_${count}`);
        return `${there().url}?options=-c%20search_path%3Dtest_${count}`;
      },
      newDatabase: async () => {
        count += 1;
        await query(there().url, `create database test_${count}`);
        return there().url.replace(/\/postgres$/, `/test_${count}`);
      },
    });
  });
}

/** One of the programs that come with the server. */
export const postgresProgram = (name: string): string => join(scripts.postgresFolder() ?? '', name);

/** Asks a database past the store, as its superuser. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
