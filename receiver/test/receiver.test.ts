import {once} from 'node:events';
import {existsSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import Libsql from 'libsql';
import {describe, expect, it, onTestFinished} from 'vitest';
import {openLibsqlStore} from '../src/libsql-store.js';
import {settingNames} from '../src/settings.js';
import {builtPrograms, runProgram, startProcess} from './programs.js';
import type {StoredSubmission} from '../src/store.js';
import type {StoredSignUp} from '../src/sign-ups.js';
import {contactOf, rowOf, signUpRowOf} from './store.contract.js';
import {SITE, contactsOf, rowsOf, signUpOf, signUpsOf, submissionOf, temporaryFolder} from './support.js';

const programs = builtPrograms();
const receiver = () => join(programs.folder, 'receiver.js');

const post = (url: string, body: string) =>
  fetch(`${url}/submissions`, {
    method: 'POST',
    headers: {Origin: SITE, 'Content-Type': 'application/json'},
    body,
  });

// Each starts processes of its own, which takes its time on a busy machine.
describe('The receiver as a program', {timeout: 30_000}, () => {
  it('says in one line where it listens and what can be set, and stops when it is asked to', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const running = await startProcess(receiver(), file);
    expect(running.firstLine).toMatch(/^The receiver listens on http:\/\/127\.0\.0\.1:\d+ /);
    for (const name of settingNames) expect(running.firstLine).toContain(name);
    expect((await fetch(`${running.url}/health`)).status).toBe(200);
    expect((await post(running.url, submissionOf().body)).status).toBe(201);
    expect(await running.stop('SIGTERM')).toBe(0);
    // Everything is in the one file again: what was written ahead has been put in its place.
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('has every answer that it acknowledged, although it was killed while more came in', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const acknowledged = new Set<string>();
    const sent = new Map<string, string>();
    for (const round of [1, 2, 3]) {
      const running = await startProcess(receiver(), file);
      const enough = acknowledged.size + 60;
      let killing: Promise<unknown> | undefined;
      const sender = async () => {
        while (!killing) {
          const {id, body} = submissionOf({useful: 'no', improve: `Round ${round}`});
          sent.set(id, body);
          const response = await post(running.url, body).catch(() => undefined);
          // Killed in this very turn, while the other senders wait for their answers.
          if (response?.status === 201) acknowledged.add(id);
          if (acknowledged.size >= enough) killing ??= running.stop('SIGKILL');
        }
      };
      await Promise.all(Array.from({length: 8}, sender));
      await killing;
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(180);

    const running = await startProcess(receiver(), file);
    const missing = [...sent.keys()].filter((id) => !acknowledged.has(id));
    for (const id of missing)
      expect([200, 201]).toContain((await post(running.url, sent.get(id) ?? '')).status);
    expect(await running.stop('SIGTERM')).toBe(0);

    const store = await openLibsqlStore(file);
    const rows = await rowsOf(store);
    await store.close();
    expect(new Map(rows.map(({id, body}) => [id, body]))).toEqual(sent);
    expect(rows).toHaveLength(sent.size);
    const database = new Libsql(file);
    expect(database.pragma('integrity_check')).toEqual([{integrity_check: 'ok'}]);
    database.close();
  });

  it('erases contact details that are older than 90 days when it starts, and keeps their answers', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const [old, recent] = [91, 89].map((days) =>
      rowOf('Please ring', {receivedAt: new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()}),
    ) as [StoredSubmission, StoredSubmission];
    const before = await openLibsqlStore(file);
    for (const row of [old, recent]) await before.insert(row, contactOf(row));
    await before.close();
    const running = await startProcess(receiver(), file);
    expect(await running.stop('SIGTERM')).toBe(0);
    const after = await openLibsqlStore(file);
    expect((await contactsOf(after)).map(({submissionId}) => submissionId)).toEqual([recent.id]);
    expect(await rowsOf(after)).toHaveLength(2);
    await after.close();
  });

  it('erases sign-ups that have waited longer than it is set to, and then tells staff what is new', async () => {
    const told: unknown[] = [];
    const staff = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        told.push([request.method, request.headers['content-type'], JSON.parse(body)]);
        response.end();
      });
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void staff.close());
    await once(staff, 'listening');
    const {port} = staff.address() as AddressInfo;

    const file = join(temporaryFolder(), 'answers.sqlite');
    const [old, recent] = [8, 6].map((days) =>
      signUpRowOf('permission', {
        receivedAt: new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString(),
      }),
    ) as [StoredSignUp, StoredSignUp];
    const before = await openLibsqlStore(file);
    for (const signUp of [old, recent]) await before.signUps.insert(signUp);
    await before.close();
    const running = await startProcess(receiver(), file, {
      AWAITING_PERMISSION_DAYS: '7',
      NOTIFY_URL: `http://127.0.0.1:${port}/hook`,
    });
    expect((await post(running.url, signUpOf('permission').body)).status).toBe(201);
    await expect
      .poll(() => told)
      .toEqual([
        [
          'POST',
          'application/json',
          {
            feedback: 0,
            panelSignUp: 1,
            awaitingPermission: 1,
            since: expect.stringMatching(/^20\d\d-\d\d-\d\dT/),
          },
        ],
      ]);
    expect(await running.stop('SIGTERM')).toBe(0);
    const after = await openLibsqlStore(file);
    const ids = (await signUpsOf(after)).map(({id}) => id);
    await after.close();
    expect([ids.length, ids.includes(old.id), ids.includes(recent.id)]).toEqual([2, false, true]);
  });

  it('goes on as before when staff cannot be told', async () => {
    const running = await startProcess(receiver(), join(temporaryFolder(), 'answers.sqlite'), {
      // Nothing listens there.
      NOTIFY_URL: 'http://127.0.0.1:1/hook',
    });
    expect((await post(running.url, submissionOf().body)).status).toBe(201);
    const line = 'NOTIFY_URL could not be told that something waits. The next try is in 15 minutes.\n';
    await expect.poll(running.errors).toBe(line);
    expect((await post(running.url, submissionOf().body)).status).toBe(201);
    expect(await running.stop('SIGTERM')).toBe(0);
  });

  it('shares a database with another one that starts at the same moment', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const [one, other] = await Promise.all([startProcess(receiver(), file), startProcess(receiver(), file)]);
    const {body} = submissionOf();
    expect((await post(one.url, body)).status).toBe(201);
    expect((await post(other.url, body)).status).toBe(200);
  });

  it('names every setting that it cannot use, and ends', async () => {
    const {code, output, errors} = await runProgram(receiver(), [], {PORT: 'eighty', ALLOWED_ORIGINS: '*'});
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors.trim().split('\n')).toEqual([
      expect.stringMatching(/^PORT is "eighty"\. Set it to /),
      expect.stringMatching(/^ALLOWED_ORIGINS contains "\*"\. Write /),
    ]);
  });

  it('says in one line that the port is taken or that there is no folder of forms', async () => {
    const folder = temporaryFolder();
    const running = await startProcess(receiver(), join(folder, 'one.sqlite'));
    const variables = {DATABASE_FILE: join(folder, 'two.sqlite'), ALLOWED_ORIGINS: SITE};
    const taken = await runProgram(receiver(), [], {...variables, PORT: new URL(running.url).port});
    expect([taken.code, taken.errors.trim()]).toEqual([
      1,
      expect.stringMatching(/^PORT is \d+, which another program uses\. .*$/),
    ]);
    const missing = await runProgram(receiver(), [], {...variables, FORMS_DIR: join(folder, 'nowhere')});
    expect([missing.code, missing.errors.trim()]).toEqual([
      1,
      expect.stringMatching(/^FORMS_DIR is ".*nowhere", which cannot be read .*$/),
    ]);
  });

  it('starts without a form that cannot be used, and says what is wrong with it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ward.json'), '{"id": "ward", "version": "1"}');
    const running = await startProcess(receiver(), join(folder, 'answers.sqlite'), {FORMS_DIR: folder});
    const {body} = submissionOf({any: 'thing'}, {form: {id: 'ward', version: '1'}});
    expect((await post(running.url, body)).status).toBe(201);
    expect(await running.stop('SIGTERM')).toBe(0);
    expect(running.errors()).toBe(
      'FORMS_DIR holds ward.json, which is skipped: steps is missing; expected: a list of 1 or more.\n',
    );
  });
});
