/**
 * `npm start`: builds the script, starts the receiver and the example pages, and says where they are. Only Node is
 * needed: no shell, so that it is the same on Windows, macOS and Linux.
 */
import {spawn} from 'node:child_process';
import {existsSync, realpathSync} from 'node:fs';
import {createServer} from 'node:net';
import {join, relative, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {startPages} from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';
// Where the receiver and `npm run answers` look too: a relative path starts at the receiver's folder.
const databaseFile = resolve(root, 'receiver', process.env.DATABASE_FILE?.trim() || 'data/answers.sqlite');
const healthTimeout = 20_000;
const stopTimeout = 5_000;

/** Something a person can put right: shown as one line, without a stack. */
class Trouble extends Error {}

let receiver;
let pages;
let stopping = false;

async function start() {
  // Installed first, so that Ctrl+C while something is being built also ends what was started.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0, signal));

  needNode();
  console.log('Building the script and the receiver…');
  await run('scripts/build.mjs', 'The script could not be built.');
  await run('receiver/build.mjs', 'The receiver could not be built.');

  const receiverPort = await freePort(8787, 'the receiver');
  const pagesPort = await freePort(8080, 'the pages');
  const receiverUrl = `http://${host}:${receiverPort}`;

  await startReceiver(receiverUrl, receiverPort, pagesPort);
  // The pages are served under the policy that a strict site has, so that whoever tries them tries it too.
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${receiverUrl}`;
  pages = await startPages({
    port: pagesPort,
    host,
    endpoint: `${receiverUrl}/submissions`,
    headers: {'content-security-policy': policy},
  });

  console.log(`
Have Your Say is running.

  A hospital trust      http://localhost:${pagesPort}/trust/
  A bilingual charity   http://localhost:${pagesPort}/charity/
  All example pages     http://localhost:${pagesPort}/

  The receiver          ${receiverUrl}
  Answers lie in        ${databaseFile.startsWith(root) ? relative(root, databaseFile) : databaseFile}
  To read them          npm run answers

Press Ctrl+C to stop.
`);
}

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Trouble(`Have Your Say needs Node 20.19 or newer. This is Node ${process.versions.node}.`);
  }
  if (!existsSync(join(root, 'node_modules'))) {
    throw new Trouble('The packages are not installed yet. Run "npm ci" first.');
  }
}

/** Runs one of our scripts to its end. What it prints matters only if it fails. */
async function run(script, onFailure) {
  const child = spawn(process.execPath, [join(root, script)], {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await ended(child);
  if (code === 0 || stopping) return;
  console.error(output.trimEnd());
  throw new Trouble(`${onFailure} The lines above say why.`);
}

async function startReceiver(url, port, pagesPort) {
  receiver = spawn(process.execPath, [join(root, 'receiver', 'dist', 'receiver.js')], {
    cwd: join(root, 'receiver'),
    env: {
      ...process.env,
      HOST: host,
      PORT: String(port),
      DATABASE_FILE: databaseFile,
      ALLOWED_ORIGINS: allowedOrigins(pagesPort, process.env.ALLOWED_ORIGINS),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  // Its log would bury the addresses. It is kept until the receiver is up, for the case that it never is.
  let log = '';
  let healthy = false;
  for (const stream of [receiver.stdout, receiver.stderr]) {
    stream.on('data', (chunk) => {
      if (!healthy) log += chunk;
    });
  }
  // Warnings and errors after that are for whoever is trying the pages.
  receiver.stderr.on('data', (chunk) => {
    if (healthy) process.stderr.write(chunk);
  });

  let hasEnded = false;
  void ended(receiver).then((code) => {
    hasEnded = true;
    if (!healthy || stopping) return;
    console.error(`The receiver has stopped by itself (exit code ${code}), so the pages are stopped too.`);
    void stop(1);
  });

  const until = Date.now() + healthTimeout;
  while (!stopping) {
    if (hasEnded || Date.now() > until) {
      console.error(log.trimEnd());
      const how = hasEnded
        ? 'has stopped at once'
        : `has not answered within ${healthTimeout / 1000} seconds`;
      throw new Trouble(`The receiver ${how}. The lines above may say why.`);
    }
    if (await answersHealth(url)) break;
    await pause(100);
  }
  healthy = true;
}

/**
 * The example pages by both of their names, and whichever pages of their own somebody wants to try as well.
 * @param {number} pagesPort
 * @param {string} [more]
 */
export const allowedOrigins = (pagesPort, more = '') =>
  [`http://localhost:${pagesPort}`, `http://127.0.0.1:${pagesPort}`, more].join(',');

async function answersHealth(url) {
  try {
    return (await fetch(`${url}/health`, {signal: AbortSignal.timeout(2_000)})).ok;
  } catch {
    return false;
  }
}

/** The wanted port, or the next one that nobody uses. */
async function freePort(wanted, forWhom) {
  for (let port = wanted; port < wanted + 50; port += 1) {
    if (!(await isFree(port))) continue;
    if (port !== wanted) console.log(`Port ${wanted} is taken, so ${forWhom} will be on port ${port}.`);
    return port;
  }
  throw new Trouble(`No port from ${wanted} to ${wanted + 49} is free for ${forWhom}. Stop what uses them.`);
}

/** Also asks on IPv6: a program that listens only there would answer to `localhost` in our place. */
async function isFree(port) {
  return (await canListen(port, host)) && (await canListen(port, '::1'));
}

function canListen(port, address) {
  return new Promise((decided) => {
    const probe = createServer();
    // A machine without IPv6 answers EADDRNOTAVAIL or EAFNOSUPPORT: then nobody can listen there.
    probe.once('error', ({code}) => decided(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'));
    probe.listen({port, host: address, exclusive: true}, () => probe.close(() => decided(true)));
  });
}

async function stop(exitCode, signal) {
  // npm passes Ctrl+C on, so one press can arrive twice.
  if (stopping) return;
  stopping = true;
  if (signal === 'SIGINT') console.log('\nStopping…');
  await Promise.allSettled([pages?.close(), stopReceiver(signal)]);
  process.exit(exitCode);
}

async function stopReceiver(signal) {
  if (!receiver || receiver.exitCode !== null || receiver.signalCode !== null) return;
  const gone = ended(receiver);
  // On Windows every signal ends a process at once. There the console has told the receiver about Ctrl+C itself.
  if (process.platform !== 'win32' || signal !== 'SIGINT') receiver.kill('SIGTERM');
  await Promise.race([gone, pause(stopTimeout)]);
  receiver.kill('SIGKILL');
}

function ended(child) {
  return new Promise((decided) => {
    child.once('error', () => decided(null));
    child.once('exit', (code) => decided(code));
  });
}

function pause(milliseconds) {
  return new Promise((over) => setTimeout(over, milliseconds));
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    await start();
  } catch (error) {
    // A build that Ctrl+C cut short is not a fault.
    if (!stopping) {
      console.error(
        error instanceof Trouble ? error.message : `Have Your Say could not start: ${error.message}`,
      );
      await stop(1);
    }
  }
}
