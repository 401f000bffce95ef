// T4: a receiver that is killed again and again while answers come in.
import {join} from 'node:path';
import {build} from 'esbuild';
import Libsql from 'libsql';
import {beforeAll, describe, expect, it} from 'vitest';
import {describeWithPostgres, query} from '../postgres.js';
import {builtPrograms, startProcess} from '../programs.js';
import {temporaryFolder} from '../support.js';
import {ANY_RATE, closingLine, createTraffic, isWhole} from './traffic.js';

const SUBMISSIONS = isWhole ? 20_000 : 400;
const KILLS = isWhole ? 25 : 2;

const programs = builtPrograms();
const receiver = () => join(programs.folder, 'receiver.js');
const faulty = () => join(programs.folder, 'faulty-receiver.js');

beforeAll(async () => {
  await build({
    entryPoints: [new URL('faulty-receiver.ts', import.meta.url).pathname],
    outfile: faulty(),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'warning',
  });
});

const line = closingLine();

type Variables = Readonly<Record<string, string>>;

/** Sends all there is through receivers that are killed in between, and gives the traffic. */
async function throughKills(
  program: string,
  place: {readonly file: string; readonly variables?: Variables},
  {kills = KILLS, submissions = SUBMISSIONS} = {},
) {
  const traffic = createTraffic();
  const start = () => startProcess(program, place.file, {...ANY_RATE, ...place.variables});
  let running = start();
  let acknowledged = 0;
  let killed = 0;
  await traffic.deliver(
    submissions,
    async () => (await running).url,
    () => {
      acknowledged += 1;
      if (killed >= kills || acknowledged < ((killed + 1) * submissions) / (kills + 1)) return;
      killed += 1;
      // In this very turn, while the other pages wait for their answers.
      const last = running;
      running = (async () => {
        await (await last).stop('SIGKILL');
        return start();
      })();
    },
  );
  // What is acknowledged has to be there even if nothing more is written.
  await (await running).stop('SIGKILL');
  traffic.close();
  expect(killed).toBe(kills);
  return traffic;
}

/** Through a connection of our own, past the receiver. */
function bodiesIn(file: string): readonly string[] {
  const database = new Libsql(file);
  const rows = database.prepare('select body from submissions').all() as {body: string}[];
  expect(database.pragma('integrity_check')).toEqual([{integrity_check: 'ok'}]);
  database.close();
  return rows.map(({body}) => body);
}

const bodiesAt = async (url: string) =>
  (await query<{body: string}>(url, 'select body from submissions')).map(({body}) => body);

const newFile = () => join(temporaryFolder(), 'answers.sqlite');

describe('A receiver with SQLite', {timeout: isWhole ? 600_000 : 60_000}, () => {
  it('stores every answer once when nothing happens', async () => {
    const file = newFile();
    const traffic = await throughKills(receiver(), {file}, {kills: 0, submissions: 200});
    const tally = traffic.tally(0, bodiesIn(file));
    line.add(tally);
    expect(tally).toEqual({faults: 0, submissions: 200, lost: 0, duplicated: 0, falseThanks: 0});
  });

  it('loses and doubles nothing, however often it is killed', async () => {
    const file = newFile();
    const traffic = await throughKills(receiver(), {file});
    const tally = traffic.tally(KILLS, bodiesIn(file));
    line.add(tally);
    console.log(`SQLite: ${JSON.stringify(tally)}`);
    expect(tally).toMatchObject({submissions: SUBMISSIONS, lost: 0, duplicated: 0, falseThanks: 0});
    expect(traffic.acknowledged.size).toBe(SUBMISSIONS);
  });

  it('would be found out if it acknowledged before the commit', async () => {
    const file = newFile();
    const place = {file, variables: {FAULT: 'early'}};
    const traffic = await throughKills(faulty(), place, {kills: 1, submissions: 200});
    expect(traffic.tally(1, bodiesIn(file)).falseThanks).toBeGreaterThan(0);
  });

  // A receiver takes its time to start, so the sample shows the worse of the two faults, and with one database.
  const more = isWhole ? it : undefined;

  more?.('would be found out if it kept what comes twice twice', async () => {
    const file = newFile();
    const place = {file, variables: {FAULT: 'anew'}};
    const traffic = await throughKills(faulty(), place, {kills: 1, submissions: 200});
    // A kill between the commit and the answer makes one; what is sent again at the end makes sure of it.
    const again = await startProcess(faulty(), file, {...ANY_RATE, ...place.variables});
    const [one] = bodiesIn(file);
    const twice = await fetch(`${again.url}/submissions`, {
      method: 'POST',
      headers: {Origin: 'https://www.example.nhs.uk', 'Content-Type': 'application/json'},
      body: one ?? '',
    });
    expect(twice.status).toBe(201);
    await again.stop('SIGKILL');
    expect(traffic.tally(1, bodiesIn(file)).duplicated).toBeGreaterThan(0);
  });
});

describeWithPostgres('A receiver with PostgreSQL', (server) => {
  const timeout = isWhole ? 600_000 : 60_000;

  it('loses and doubles nothing, however often it is killed', {timeout}, async () => {
    const url = await server.newSchema();
    const place = {file: newFile(), variables: {DATABASE_URL: url}};
    const traffic = await throughKills(receiver(), place);
    const tally = traffic.tally(KILLS, await bodiesAt(url));
    line.add(tally);
    console.log(`PostgreSQL: ${JSON.stringify(tally)}`);
    expect(tally).toMatchObject({submissions: SUBMISSIONS, lost: 0, duplicated: 0, falseThanks: 0});
  });

  const more = isWhole ? it : undefined;

  more?.('would be found out if it acknowledged before the commit', {timeout}, async () => {
    const url = await server.newSchema();
    const place = {file: newFile(), variables: {DATABASE_URL: url, FAULT: 'early'}};
    const traffic = await throughKills(faulty(), place, {kills: 1, submissions: 200});
    expect(traffic.tally(1, await bodiesAt(url)).falseThanks).toBeGreaterThan(0);
  });

  it('shares it with another one, which goes on when one of them is killed', {timeout}, async () => {
    const url = await server.newSchema();
    const start = () => startProcess(receiver(), newFile(), {...ANY_RATE, DATABASE_URL: url});
    const [one, other] = await Promise.all([start(), start()]);
    const traffic = createTraffic();
    const count = isWhole ? 4000 : 400;
    let turn = 0;
    let isKilled = false;
    await traffic.deliver(
      count,
      // What is not answered by one goes to the other, as a load balancer does it.
      () => Promise.resolve(isKilled || (turn += 1) % 2 ? other.url : one.url),
      () => {
        if (isKilled || traffic.acknowledged.size < count / 2) return;
        isKilled = true;
        void one.stop('SIGKILL');
      },
    );
    await other.stop('SIGTERM');
    traffic.close();
    const tally = traffic.tally(1, await bodiesAt(url));
    line.add(tally);
    console.log(`Two receivers: ${JSON.stringify(tally)}`);
    expect(tally).toEqual({faults: 1, submissions: count, lost: 0, duplicated: 0, falseThanks: 0});
  });
});
