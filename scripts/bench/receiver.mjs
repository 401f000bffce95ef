// `npm run bench:receiver [-- --rounds 3] [-- --count 5000] [-- --out bench-receiver.json]`: how many answers a second the
// receiver puts on the disk, with SQLite and with PostgreSQL, beside the same receiver over a store that acknowledges and
// keeps nothing. Never part of `npm test`: what a machine does meanwhile decides too much.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import {Agent, request} from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build as bundle} from 'esbuild';
import {build} from '../../receiver/build.mjs';
import {howToInstallPostgres, postgresFolder, startPostgres} from '../postgres.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '3'},
    count: {type: 'string', default: '5000'},
    out: {type: 'string', default: path.join(root, 'bench-receiver.json')},
  },
});
const rounds = Number(values.rounds);
const count = Number(values.count);

const CONNECTIONS = [50, 100];
const SITE = 'https://www.example.nhs.uk';
/** What we promise: at least that part of what a receiver does that keeps nothing. */
const BAR = 0.4;

// Inside the receiver's folder, where the packages are found.
fs.mkdirSync(path.join(root, 'receiver/dist'), {recursive: true});
const folder = fs.mkdtempSync(path.join(root, 'receiver/dist/bench-'));
const parts = path.join(folder, 'parts.mjs');
await build(folder);
await bundle({
  entryPoints: [path.join(root, 'scripts/bench/receiver-parts.ts')],
  outfile: parts,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
});
const {newBody} = await import(pathToFileURL(parts).href);

const postgres = postgresFolder() ? await startPostgres() : undefined;
if (!postgres) console.log(`Without PostgreSQL, which is not here. ${howToInstallPostgres()}`);

const program = path.join(folder, 'receiver.js');
/** @type {{name: string, args: string[], env: (round: string) => Record<string, string>}[]} */
const stores = [
  {name: 'keeps nothing', args: [parts, 'forgetful'], env: () => ({})},
  {name: 'SQLite', args: [program], env: (round) => ({DATABASE_FILE: path.join(folder, `${round}.sqlite`)})},
  ...(postgres
    ? [
        {
          name: 'PostgreSQL',
          args: [program],
          env: (round) => ({
            DATABASE_FILE: path.join(folder, `${round}-pg.sqlite`),
            DATABASE_URL: postgres.url,
          }),
        },
      ]
    : []),
];

async function start({args, env}, round) {
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      ALLOWED_ORIGINS: SITE,
      // All of this traffic comes from one address.
      BURST_SOFT: '0',
      BURST_HARD: '0',
      ...env(round),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      const found = /http:\S+/.exec(text)?.[0];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error('The receiver has ended before it listened.')));
  });
  return {
    url,
    stop: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** @returns {Promise<{perSecond: number, p50: number, p99: number}>} */
async function load(url, connections, bodies) {
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  const times = [];
  let next = 0;
  const send = (body) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const sending = request(
        `${url}/submissions`,
        {
          agent,
          method: 'POST',
          headers: {
            Origin: SITE,
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
          },
        },
        (response) => {
          response.resume();
          response.once('end', () => {
            if (response.statusCode !== 201)
              return reject(new Error(`It answered with ${response.statusCode}.`));
            times.push(performance.now() - began);
            resolve(undefined);
          });
        },
      );
      sending.once('error', reject);
      sending.end(body);
    });
  const began = performance.now();
  await Promise.all(
    Array.from({length: connections}, async () => {
      while (next < bodies.length) await send(bodies[next++]);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
  return {perSecond: bodies.length / seconds, p50: at(0.5), p99: at(0.99)};
}

const bodiesOf = (number) => Array.from({length: number}, newBody);

const cells = CONNECTIONS.flatMap((connections) =>
  stores.map((store) => ({store, connections, measured: /** @type {any[]} */ ([])})),
);
try {
  for (let round = 0; round < rounds; round += 1) {
    // Interleaved, and in the other direction every other time.
    for (const cell of round % 2 ? cells.toReversed() : cells) {
      const receiver = await start(cell.store, `${round}-${cell.connections}`);
      // Once for what Node compiles.
      await load(receiver.url, cell.connections, bodiesOf(Math.min(500, count)));
      cell.measured.push(await load(receiver.url, cell.connections, bodiesOf(count)));
      await receiver.stop();
    }
    process.stderr.write(`\rround ${round + 1} of ${rounds}`);
  }
} finally {
  await postgres?.stop();
  fs.rmSync(folder, {recursive: true, force: true});
}
process.stderr.write('\n');

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const rows = cells.map(({store, connections, measured}) => ({
  store: store.name,
  connections,
  perSecond: median(measured.map((one) => one.perSecond)),
  p50: median(measured.map((one) => one.p50)),
  p99: median(measured.map((one) => one.p99)),
  rounds: measured,
}));
const nothing = (connections) =>
  rows.find((row) => row.connections === connections && row.store === 'keeps nothing');
const load1 = os.loadavg()[0] ?? 0;
console.log(
  `${count} answers a round, medians of ${rounds} rounds, ${os.cpus()[0]?.model} × ${os.cpus().length}, load ${load1.toFixed(1)}, Node ${process.versions.node}\n`,
);
console.log(
  'store           connections   a second   p50       p99       part of nothing   p99, times nothing',
);
let isUnder = false;
for (const row of rows) {
  const other = nothing(row.connections);
  const part = row.perSecond / (other?.perSecond ?? NaN);
  isUnder ||= part < BAR;
  console.log(
    `${row.store.padEnd(15)} ${String(row.connections).padStart(11)} ${row.perSecond.toFixed(0).padStart(10)} ${`${row.p50.toFixed(0)} ms`.padStart(9)} ${`${row.p99.toFixed(0)} ms`.padStart(9)} ${`${(100 * part).toFixed(0)} %`.padStart(17)} ${(row.p99 / (other?.p99 ?? NaN)).toFixed(2).padStart(20)}${part < BAR ? '  UNDER' : ''}`,
  );
}
fs.writeFileSync(
  values.out,
  `${JSON.stringify({when: new Date().toISOString(), count, rounds, load: load1, rows}, null, 2)}\n`,
);
if (isUnder) process.exitCode = 1;
