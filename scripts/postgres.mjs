// Finds PostgreSQL's programs for the tests, installs them from the system's packages where it may, and starts servers
// that are thrown away.
import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createServer} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath, pathToFileURL} from 'node:url';

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** @returns {string | undefined} the folder with `initdb` and `pg_ctl`, the newest if there are several */
export function postgresFolder() {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian) : [];
  const folders = [
    ...versions
      .sort((one, other) => Number(other) - Number(one))
      .map((version) => `${debian}/${version}/bin`),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  return folders.find((folder) =>
    ['initdb', 'pg_ctl'].every((name) => fs.existsSync(path.join(folder, name))),
  );
}

/** One line that a person can act on. */
export const howToInstallPostgres = () =>
  'On Debian or Ubuntu run "sudo bash scripts/get-postgres.sh"; elsewhere install PostgreSQL so that initdb is on the PATH.';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Starts a server that ends with this process, however that ends.
 * @returns {Promise<{url: string, folder: string, kill(): Promise<void>, start(): Promise<void>, stop(): Promise<void>}>}
 */
export async function startPostgres() {
  const folder = postgresFolder();
  if (!folder) throw new Error(`PostgreSQL is not here. ${howToInstallPostgres()}`);
  // In a group of its own, so that whatever ends ours leaves it the time to clean up.
  const child = spawn('bash', [script('throw-away-postgres.sh'), folder, String(await freePort())], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
  const next = async () => {
    const {value, done} = await lines.next();
    if (done) throw new Error('PostgreSQL could not be started. The lines above say why.');
    return /** @type {string} */ (value);
  };
  const tell = async (word) => {
    child.stdin.write(`${word}\n`);
    await next();
  };
  const [url = '', where = ''] = (await next()).split(' ');
  return {
    url,
    folder: where,
    kill: () => tell('kill'),
    start: () => tell('start'),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** Installs it where that needs no question: as root, or with a sudo that asks for no password. */
function install() {
  if (os.platform() !== 'linux' || spawnSync('which', ['apt-get'], {stdio: 'ignore'}).status !== 0) return;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status !== 0) return;
  spawnSync('bash', [script('get-postgres.sh')], {stdio: 'inherit'});
}

/** Says where it is, and fails under CI when it is not here. */
function main() {
  if (!postgresFolder()) install();
  const folder = postgresFolder();
  if (folder) return console.log(`PostgreSQL here: ${folder}.`);
  console.log(
    `PostgreSQL is missing, so the tests of the receiver with it will not run. ${howToInstallPostgres()}`,
  );
  if (process.env.CI === 'true') process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) main();
