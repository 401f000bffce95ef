import {CamelCasePlugin, Kysely, PostgresDialect, sql} from 'kysely';
import pg from 'pg';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {Db} from '../src/database.js';
import {migrate} from '../src/migrations.js';
import {openPostgres, postgresEngine} from '../src/postgres-database.js';
import {openPostgresStore} from '../src/postgres-store.js';
import {describeMigrations} from './migrations.contract.js';
import {describeWithPostgres, query} from './postgres.js';
import {describeStoreContract, rowOf} from './store.contract.js';
import {rowsOf, temporaryFolder} from './support.js';

describeWithPostgres('The PostgreSQL store', (server) => {
  async function open(url: string) {
    const store = await openPostgresStore(url, temporaryFolder());
    onTestFinished(() => store.close());
    return store;
  }

  describeStoreContract('The PostgreSQL store', async () => open(await server.newSchema()));

  const bare = async (url: string) => {
    const pool = new pg.Pool({connectionString: url});
    const db: Db = new Kysely({dialect: new PostgresDialect({pool}), plugins: [new CamelCasePlugin()]});
    onTestFinished(() => db.destroy());
    return {
      db,
      migrate: (version: number) => migrate(db, postgresEngine(db, pool), version),
      open: () => open(url),
    };
  };

  describeMigrations('A PostgreSQL database', async () => bare(await server.newSchema()));

  describe('beside others', () => {
    it('can be open twice and still keeps one of each answer', async () => {
      const url = await server.newDatabase();
      const stores = await Promise.all([open(url), open(url)]);
      const rows = Array.from({length: 100}, (_, index) => rowOf(`Answer ${index}`));
      const outcomes = await Promise.all(
        rows.flatMap((row, index) =>
          (index % 2 ? stores : stores.toReversed()).map((store) => store.insert(row)),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(100);
      expect(outcomes.filter((outcome) => outcome === 'replayed')).toHaveLength(100);
      expect(await rowsOf(stores[0])).toHaveLength(100);
    });

    it('makes an empty database its own when several start at the same moment', async () => {
      const url = await server.newDatabase();
      const stores = await Promise.all(Array.from({length: 4}, () => open(url)));
      const row = rowOf();
      expect(await stores[0]?.insert(row)).toBe('stored');
      expect(await stores[3]?.insert(row)).toBe('replayed');
    });

    it('are all served by one database that is brought up to date once', async () => {
      const {db, migrate: bring, open: another} = await bare(await server.newSchema());
      await bring(1);
      const stores = await Promise.all([another(), another(), another(), another()]);
      const row = rowOf();
      expect(await stores[0]?.insert(row)).toBe('stored');
      for (const store of stores) expect(await rowsOf(store)).toEqual([row]);
      const versions = await db.selectFrom('keys').select('name').orderBy('name').execute();
      expect(versions.map(({name}) => name)).toEqual(['equality', 'place', 'tombstones']);
    });

    it('never brings back what is erased while it comes again', async () => {
      const url = await server.newDatabase();
      const stores = await Promise.all([open(url), open(url)]);
      for (let round = 0; round < 20; round += 1) {
        const row = rowOf(`Round ${round}`);
        await stores[0].insert(row);
        const again = Promise.all(Array.from({length: 6}, () => stores[0].insert(row)));
        await stores[1].erase(row.id, '2026-11-21T10:00:00.000Z');
        await again;
        expect(await stores[0].find(row.id)).toBeUndefined();
        expect(await stores[0].insert(row)).toBe('erased');
      }
    });
  });

  describe('keeps what it has acknowledged', () => {
    it('waits for the disk, also where the server is set up not to', async () => {
      const url = await server.newDatabase();
      const name = new URL(url).pathname.slice(1);
      await query(server.url, `alter database ${name} set synchronous_commit = off`);
      expect(await query(url, 'show synchronous_commit')).toEqual([{synchronous_commit: 'off'}]);
      const {db} = await openPostgres(url, temporaryFolder());
      onTestFinished(() => db.destroy());
      expect((await sql`show synchronous_commit`.execute(db)).rows).toEqual([{synchronousCommit: 'on'}]);
    });

    it('says which database cannot be opened, and nothing of its password', async () => {
      const url = server.url
        .replace('receiver@', 'receiver:secret-password@')
        .replace(/\/postgres$/, '/nowhere');
      await expect(openPostgresStore(url, temporaryFolder())).rejects.toMatchObject({
        code: 'cannot-open',
        message: expect.stringMatching(
          /^DATABASE_URL is "postgres:\/\/receiver@127\.0\.0\.1:\d+\/nowhere": /,
        ),
      });
      await expect(openPostgresStore(url, temporaryFolder())).rejects.not.toMatchObject({
        message: expect.stringContaining('secret-password'),
      });
    });

    it('says why no server answers, for each address of its name', async () => {
      await expect(
        openPostgresStore('postgres://receiver@localhost:1/answers', temporaryFolder()),
      ).rejects.toMatchObject({
        code: 'cannot-open',
        message: expect.stringMatching(/^DATABASE_URL is "postgres:.*": .*ECONNREFUSED .*:1/),
      });
    });

    it('does not touch a database that a newer receiver has made', async () => {
      const url = await server.newDatabase();
      await (await openPostgresStore(url, temporaryFolder())).close();
      await query(url, 'insert into migrations (version) values (99)');
      await expect(openPostgresStore(url, temporaryFolder())).rejects.toMatchObject({code: 'newer-database'});
    });
  });
});
