import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {createConnection} from 'node:net';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {postgresFolder} = (await import('../../scripts/postgres.mjs' as string)) as {
  postgresFolder(): string | undefined;
};

const isListening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const connection = createConnection(port, '127.0.0.1');
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });

it('A PostgreSQL of a test is gone with its files when the test is killed', {timeout: 60_000}, async () => {
  if (!postgresFolder()) {
    console.warn('Not run, because PostgreSQL is missing: whether it goes with the test.');
    return expect(process.env.CI).not.toBe('true');
  }
  const test = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import {startPostgres} from './scripts/postgres.mjs';
       console.log(JSON.stringify(await startPostgres()));
       setInterval(() => {}, 1000);`,
    ],
    {cwd: root, stdio: ['ignore', 'pipe', 'inherit']},
  );
  const [line] = (await once(test.stdout.setEncoding('utf8'), 'data')) as [string];
  const {url, folder} = JSON.parse(line) as {url: string; folder: string};
  const port = Number(new URL(url).port);
  expect([existsSync(folder), await isListening(port)]).toEqual([true, true]);
  test.kill('SIGKILL');
  await expect.poll(() => existsSync(folder), {timeout: 20_000}).toBe(false);
  expect(await isListening(port)).toBe(false);
});
