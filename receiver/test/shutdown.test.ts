import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {connect} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it, onTestFinished} from 'vitest';
import {openLibsqlStore} from '../src/libsql-store.js';
import {builtPrograms, startProcess} from './programs.js';
import {SITE, rowsOf, submissionOf, temporaryFolder} from './support.js';

const programs = builtPrograms();

const startIt = async (variables = {}) => {
  const file = join(temporaryFolder(), 'answers.sqlite');
  return {file, ...(await startProcess(join(programs.folder, 'receiver.js'), file, variables))};
};

/** A request whose body is sent in two halves. */
async function halfSent(url: string, body: string, connection = 'keep-alive') {
  const {hostname, port} = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  const closed = once(socket, 'close');
  const bytes = Buffer.from(body);
  const half = Math.floor(bytes.length / 2);
  socket.write(
    `POST /submissions HTTP/1.1\r\nHost: x\r\nOrigin: ${SITE}\r\nContent-Type: application/json\r\n` +
      `Connection: ${connection}\r\nContent-Length: ${bytes.length}\r\n\r\n`,
  );
  socket.write(bytes.subarray(0, half));
  return {
    finish: async () => {
      socket.write(bytes.subarray(half));
      await closed;
      return answer;
    },
    closed,
    answer: () => answer,
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('The receiver that is asked to stop', {timeout: 30_000}, () => {
  it('answers what has begun, keeps it, takes nothing new, and ends within ten seconds', async () => {
    const running = await startIt();
    const submissions = Array.from({length: 5}, () => submissionOf({useful: 'no', improve: 'Diolch'}));
    const requests = await Promise.all(submissions.map(({body}) => halfSent(running.url, body)));
    // A connection that a browser keeps for later must not keep anybody waiting.
    const idle = await fetch(`${running.url}/health`);
    await idle.text();
    await pause(100);
    const began = performance.now();
    const ended = running.stop('SIGTERM');
    await pause(200);
    await expect(fetch(`${running.url}/health`)).rejects.toThrow();
    for (const request of requests) {
      const answer = await request.finish();
      expect(answer).toMatch(/^HTTP\/1\.1 201 /);
      expect(answer.toLowerCase()).toContain('\r\nconnection: close\r\n');
    }
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(existsSync(`${running.file}-wal`)).toBe(false);
    const store = await openLibsqlStore(running.file);
    expect(new Set((await rowsOf(store)).map(({id}) => id))).toEqual(new Set(submissions.map(({id}) => id)));
    await store.close();
  });

  it('waits no longer than it may for somebody who dawdles, and stores nothing of theirs', async () => {
    const running = await startIt();
    const request = await halfSent(running.url, submissionOf().body);
    await pause(100);
    const began = performance.now();
    expect(await running.stop('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    await request.closed;
    expect(request.answer()).toBe('');
    const store = await openLibsqlStore(running.file);
    expect(await rowsOf(store)).toEqual([]);
    await store.close();
  });

  it('ends when npm, which has started it, is asked to', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    // A process group of its own: the signal goes to npm alone, as from a terminal's `kill` or a supervisor.
    const npm = spawn('npm', ['start', '--workspace', 'receiver'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        DATABASE_FILE: file,
        PORT: '0',
        ALLOWED_ORIGINS: SITE,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    onTestFinished(() => {
      try {
        process.kill(-(npm.pid ?? 0), 'SIGKILL');
      } catch {
        // Nobody is left in the group, as it should be.
      }
    });
    const ended = once(npm, 'close');
    let output = '';
    const address = await new Promise<string>((resolve, reject) => {
      npm.once('close', () => reject(new Error(`It ended before it listened. ${output}`)));
      npm.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [found] = /http:\S+/.exec(output) ?? [];
        if (found) resolve(found);
      });
    });
    expect((await fetch(`${address}/health`)).ok).toBe(true);
    npm.kill('SIGTERM');
    await ended;
    await expect(fetch(`${address}/health`)).rejects.toThrow();
    // What lies ahead of the database is put away only by a receiver that has closed it.
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('stops the port of staff, too', async () => {
    const running = await startIt({STAFF_PORT: '0', STAFF_TOKEN: 'x'.repeat(32)});
    expect(await running.stop('SIGTERM')).toBe(0);
  });
});

describe('The receiver that cannot start', {timeout: 30_000}, () => {
  it('says which port is taken, and leaves the other one', async () => {
    const running = await startIt();
    const {port} = new URL(running.url);
    const file = join(temporaryFolder(), 'answers.sqlite');
    const variables = {STAFF_PORT: port, STAFF_TOKEN: 'x'.repeat(32)};
    await expect(startProcess(join(programs.folder, 'receiver.js'), file, variables)).rejects.toThrow(
      `STAFF_PORT is ${port}, which another program uses.`,
    );
    const other = {STAFF_PORT: '0', STAFF_TOKEN: 'x'.repeat(32), PORT: port};
    await expect(startProcess(join(programs.folder, 'receiver.js'), file, other)).rejects.toThrow(
      `ended before it listened. PORT is ${port}, which another program uses.`,
    );
    expect(await running.stop('SIGTERM')).toBe(0);
  });
});
