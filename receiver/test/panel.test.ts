import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createId} from '../../src/submission/identity.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import type {StoredSignUp} from '../src/sign-ups.js';
import {builtPrograms, runProgram, startProcess} from './programs.js';
import {contactOf, equalityRowOf, rowOf, signUpRowOf} from './store.contract.js';
import {SITE, equalityOf, signUpOf, signUpsOf, temporaryFolder} from './support.js';

const programs = builtPrograms();

const manage = (file: string, ...parameters: string[]) =>
  runProgram(join(programs.folder, 'manage.js'), parameters, {DATABASE_FILE: file});
const answers = (file: string, ...parameters: string[]) =>
  runProgram(join(programs.folder, 'answers.js'), parameters, {DATABASE_FILE: file});

const newFile = () => join(temporaryFolder(), 'answers.sqlite');

async function databaseWith(...signUps: readonly StoredSignUp[]) {
  const file = newFile();
  const store = await openLibsqlStore(file);
  for (const signUp of signUps) await store.signUps.insert(signUp);
  await store.close();
  return file;
}

async function stored(file: string) {
  const store = await openLibsqlStore(file);
  const signUps = await signUpsOf(store);
  await store.close();
  return signUps;
}

const bytesBeside = (file: string) =>
  readdirSync(dirname(file))
    .map((name) => readFileSync(join(dirname(file), name), 'latin1'))
    .join();

const post = (url: string, body: string) =>
  fetch(`${url}/submissions`, {
    method: 'POST',
    headers: {Origin: SITE, 'Content-Type': 'application/json'},
    body,
  });

/** One of each, in the order of their receipt. */
const some = () =>
  [
    signUpRowOf('adult', {receivedAt: '2026-11-20T09:00:00.000Z', quarantine: 'trap'}),
    signUpRowOf('permission', {receivedAt: '2026-11-20T10:00:00.000Z'}),
    signUpRowOf('parent', {receivedAt: '2026-11-21T11:00:00.000Z', status: 'withdrawn', contact: null}),
    signUpRowOf('young', {receivedAt: '2026-11-22T12:00:00.000Z', test: true}),
  ] as const;

const SECRETS = ['Siân', 'Mali', 'Gwen', 'Nain', '@', 'easy-read', 'Large cups', 'surveys'];

// Each starts processes of its own, which takes its time on a busy machine.
describe('npm run receiver -- panel list', {timeout: 60_000}, () => {
  it('says who has signed up and who waits, and names nobody', async () => {
    const signUps = some();
    const file = await databaseWith(...signUps.toReversed());
    const {code, output, errors} = await manage(file, 'panel', 'list');
    expect([code, errors]).toEqual([0, '']);
    expect(output.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      'Received | Reference | Panels | Age | Route | Status | Language | Notes',
      `2026-11-20 | ${signUps[0].reference} | patient-voices | 25-or-over | adult | joined | en-GB | quarantine: trap`,
      `2026-11-20 | ${signUps[1].reference} | youth-forum | 11-to-12 | permission | awaiting-permission | cy`,
      `2026-11-21 | ${signUps[2].reference} | parent-panel | 18-to-24 | parent | withdrawn | en-GB`,
      '3 sign-ups.',
      'In quarantine: 1 (trap 1, rate 0). They are in every list and export.',
      '1 trial sign-up is left out. With --trial it is shown.',
      '',
    ]);
    const all = await manage(file, 'panel', 'list', '--trial');
    expect(all.output).toMatch(/ young +joined +en-GB +trial\n4 sign-ups\.\nIn quarantine: 1 .*\n$/);
    for (const secret of SECRETS) expect(output + all.output).not.toContain(secret);
  });

  it('says that there are none yet', async () => {
    expect(await manage(newFile(), 'panel', 'list')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^No answers yet\. /),
    });
    expect((await manage(await databaseWith(), 'panel', 'list')).output).toBe('No sign-ups yet.\n');
  });
});

describe('npm run receiver -- panel export', {timeout: 60_000}, () => {
  it('gives everything of members for a spreadsheet, without formulas', async () => {
    const body = signUpRowOf('adult').body.replace('Large cups, please', '=1+1');
    const file = await databaseWith(...some(), signUpRowOf('adult', {body}));
    const {code, output, errors} = await manage(file, 'panel', 'export', '--csv');
    expect([code, errors]).toEqual([0, '1 trial sign-up is left out. With --trial it is shown.\n']);
    const lines = output.trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    for (const name of ['reference', 'status', 'panels', 'contact: email', 'access', 'permission: quotes'])
      expect(lines[0]).toContain(`"${name}"`);
    expect(lines[1]).toMatch(/^"[\w-]+","joined","patient-voices","adult","25-or-over",/);
    expect(lines[1]).toContain('"Siân","sian@example.org"');
    expect(lines[1]).toContain('"easy-read; quiet-space"');
    expect(lines[1]).toContain('"no 2026-11-20T08:59:00.000Z","yes 2026-11-20T08:59:00.000Z"');
    expect(lines[2]).toContain(`"'=1+1"`);
    for (const other of ['Mali', 'parent-panel', 'young']) expect(output).not.toContain(other);
  });

  it('gives it for programs, without loss, and those who wait and trials if it is asked to', async () => {
    const signUps = some();
    const file = await databaseWith(...signUps);
    const {output, errors} = await manage(file, 'panel', 'export', '--json', '--awaiting', '--trial');
    expect(errors).toBe('');
    const list = JSON.parse(output) as Record<string, unknown>[];
    expect(list.map(({reference}) => reference)).toEqual(
      [signUps[0], signUps[1], signUps[3]].map(({reference}) => reference),
    );
    expect(list[1]).toMatchObject({
      status: 'awaiting-permission',
      contact: {'first-name': 'Mali', 'adult-name': 'Gwen', 'adult-email': 'gwen@example.org'},
      submission: JSON.parse(signUps[1].body) as unknown,
    });
    expect((await manage(await databaseWith(), 'panel', 'export', '--json')).output).toBe('[]\n');
  });

  it('wants to know for whom', async () => {
    for (const options of [[], ['--csv', '--json']])
      expect(await manage(await databaseWith(), 'panel', 'export', ...options)).toMatchObject({
        code: 1,
        output: '',
        errors: 'Use --csv or --json, one of them.\n',
      });
    const missing = await manage(newFile(), 'panel', 'export', '--csv');
    expect([missing.code, missing.output, missing.errors]).toEqual([
      0,
      '',
      expect.stringMatching(/^No answers/),
    ]);
  });
});

describe('npm run receiver -- panel permit, withdraw and erase', {timeout: 60_000}, () => {
  it('only say what they would do until they are told to do it', async () => {
    const [adult, child] = some();
    const file = await databaseWith(adult, child);
    const before = await stored(file);
    for (const [command, signUp, sentence] of [
      ['permit', child, /^This would note that an adult permits .*, and make it a member\./],
      ['withdraw', adult, /^This would end the membership of .* and erase, for good: /],
      ['erase', adult, /^This would erase the sign-up .* of 2026-11-20 with all that belongs to it/],
    ] as const) {
      const words = [signUp.reference as string, ...(command === 'permit' ? ['Gwen, mother, by phone'] : [])];
      const {code, output, errors} = await manage(file, 'panel', command, ...words);
      expect([code, errors]).toEqual([1, '']);
      expect(output).toMatch(sentence);
      expect(output).toMatch(/Nothing was changed\. To do it, add --yes\.\n$/);
    }
    expect(await stored(file)).toEqual(before);
  });

  it('make a member of a child whose adult agrees, with the date', async () => {
    const [adult, child] = some();
    const file = await databaseWith(adult, child);
    const typed = (child.reference as string).toLowerCase().replaceAll('-', ' ');
    const {code, output} = await manage(file, 'panel', 'permit', typed, 'Gwen, mother, by phone', '--yes');
    expect(code).toBe(0);
    expect(output).toMatch(
      new RegExp(`^${child.reference} has joined, with permission of 20\\d\\d-\\d\\d-\\d\\d\\.\n$`),
    );
    const [, permitted] = await stored(file);
    expect(permitted).toMatchObject({
      status: 'joined',
      permittedAt: expect.stringMatching(/^20.*Z$/),
      permittedBy: 'Gwen, mother, by phone',
    });
    expect((await manage(file, 'panel', 'show', child.id)).output).toContain('Gwen, mother, by phone');
    expect((await manage(file, 'panel', 'export', '--csv')).output).toContain('gwen@example.org');
    for (const {id} of [child, adult])
      expect(await manage(file, 'panel', 'permit', id, 'Gwen', '--yes')).toMatchObject({
        code: 1,
        errors: expect.stringMatching(/does not wait for permission: it is joined\.\n$/),
      });
  });

  it('end a membership: contact, access needs and answers are gone from the files, permissions stay', async () => {
    const file = newFile();
    const running = await startProcess(join(programs.folder, 'receiver.js'), file);
    const submission = signUpOf('adult');
    const {id, reference = '', body} = submission;
    expect((await post(running.url, body)).status).toBe(201);
    const traces = ['sian@example', 'Large cups', 'quiet-space', '25-or-over'];
    for (const trace of traces) expect(bytesBeside(file)).toContain(trace);
    const {code, output} = await manage(file, 'panel', 'withdraw', reference, '--yes');
    expect(code).toBe(0);
    expect(output).toMatch(
      new RegExp(`^The membership of ${reference} has ended\\. Erased are contact details, `),
    );
    for (const trace of traces) expect(bytesBeside(file)).not.toContain(trace);
    const again = await post(running.url, body);
    expect([again.status, await again.json()]).toEqual([200, {id, reference}]);
    expect(await running.stop('SIGTERM')).toBe(0);
    for (const trace of traces) expect(bytesBeside(file)).not.toContain(trace);
    const [left] = await stored(file);
    const {permissions} = submission.submission;
    expect(left).toMatchObject({id, reference, status: 'withdrawn', contact: null, band: null});
    expect(JSON.parse(left?.body ?? '')).toEqual({permissions});
    expect((await manage(file, 'panel', 'withdraw', id, '--yes')).errors).toBe(
      `${reference} has been withdrawn before.\n`,
    );
  });

  it('leave nothing in the files, and a late repeat does not bring the person back', async () => {
    const file = newFile();
    const running = await startProcess(join(programs.folder, 'receiver.js'), file);
    const {id, reference = '', body} = signUpOf('permission');
    expect((await post(running.url, body)).status).toBe(201);
    const traces = ['gwen@example', 'Mali', id, reference];
    for (const trace of traces) expect(bytesBeside(file)).toContain(trace);
    const {code, output} = await manage(file, 'panel', 'erase', reference, '--yes');
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/^Erased: the sign-up .* of 20.*\. If it is sent/),
    ]);
    for (const trace of traces) expect(bytesBeside(file)).not.toContain(trace);
    const again = await post(running.url, body);
    expect([again.status, await again.json()]).toEqual([200, {id, reference}]);
    expect(await running.stop('SIGTERM')).toBe(0);
    for (const trace of traces) expect(bytesBeside(file)).not.toContain(trace);
    expect(await stored(file)).toEqual([]);
    expect((await manage(file, 'panel', 'erase', id)).errors).toBe(`${id} has been erased.\n`);
  });

  it('say what they do not know', async () => {
    const file = newFile();
    const store = await openLibsqlStore(file);
    const [answer, signUp] = [rowOf(), signUpRowOf()];
    await store.insert(answer, contactOf(answer));
    await store.signUps.insert(signUp);
    await store.close();
    const unknown = createId();
    for (const [parameters, line] of [
      [['panel'], /^Say what to do: panel list, panel export, panel show, panel permit, .* or --help\.\n$/],
      [['panel', 'tell'], /^"panel tell" is not a command: panel list, /],
      [['panel', 'permit', signUp.id], /^"panel permit" needs an id or a reference and who agreed and how; /],
      [['panel', 'permit', signUp.id, ' '], /^Say who agreed and how, /],
      [['panel', 'erase'], /^"panel erase" needs an id or a reference; /],
      [['panel', 'erase', 'Siân'], /^Check the reference: "Siân" is none\. /],
      [['panel', 'erase', unknown], /^No sign-up is stored under /],
      [['panel', 'erase', answer.id], /is an answer, not a sign-up\. Leave out "panel"\. /],
      [['erase', signUp.id], /is a sign-up\. Begin with "panel": /],
      [['panel', 'list', '--csv'], /^--csv says nothing about "panel list"\. /],
      [['erase', answer.id, '--awaiting'], /^--awaiting says nothing about "erase"\. /],
      [['equality', 'now'], /^"equality" needs nothing more; /],
    ] as const) {
      const {code, output, errors} = await manage(file, ...parameters);
      expect([code, output]).toEqual([1, '']);
      expect(errors).toMatch(line);
    }
    const help = (await manage(file, '--help')).output;
    for (const word of [
      'panel list',
      'export',
      'permit',
      'withdraw',
      'panel erase',
      'equality',
      '--awaiting',
    ])
      expect(help).toContain(word);
  });
});

describe('npm run receiver -- equality', {timeout: 60_000}, () => {
  it('counts what was chosen, without small numbers, in a table, as CSV and as JSON', async () => {
    const file = newFile();
    const store = await openLibsqlStore(file);
    for (let index = 0; index < 12; index += 1)
      await store.equality.insert(
        createId(),
        equalityRowOf({answers: `{"sex":"${index < 7 ? 'female' : 'male'}"}`}),
      );
    await store.equality.insert(createId(), equalityRowOf({test: true}));
    await store.close();
    const table = await manage(file, 'equality');
    expect([table.code, table.errors]).toEqual([0, '']);
    expect(table.output).toMatch(/^gss-england-2021 1, people: 12\n/);
    expect(table.output).toMatch(
      /\nWhat is your sex\?\n +7 {2}Female\n +5 {2}Male\n +0 {2}Prefer not to say\n +0 {2}No answer\n/,
    );
    expect(table.output).toMatch(/\nTrial answers left out: 1\.\n$/);
    const csv = await manage(file, 'equality', '--csv');
    expect(csv).toMatchObject({code: 0, errors: 'Trial answers left out: 1.\n'});
    expect(csv.output).toContain('"sex","What is your sex?","Female","female","7"');
    const json = await manage(file, 'equality', '--json');
    expect(JSON.parse(json.output)).toMatchObject({packs: [{people: 12}], leftOut: {trial: 1}});
    expect((await manage(file, 'equality', '--csv', '--json')).errors).toBe(
      'Use --csv or --json, not both.\n',
    );
  });
});

describe('npm run answers', {timeout: 60_000}, () => {
  it('never shows a sign-up, its contact or an answer about equality', async () => {
    const file = newFile();
    const running = await startProcess(join(programs.folder, 'receiver.js'), file);
    const other = equalityOf({religion: 'other', 'religion-other': 'Canary'});
    const bodies = [signUpOf('adult'), signUpOf('permission'), other].map(({body}) => body);
    for (const body of bodies) expect((await post(running.url, body)).status).toBe(201);
    // What a newer page sends is kept apart in the same way.
    for (const body of bodies) {
      const newer = body
        .replace('have-your-say/submission/1', 'have-your-say/submission/2')
        .replace(/"id":"[^"]+","reference":"[^"]+"|"id":"[^"]+"/, `"id":"${createId()}"`);
      expect((await post(running.url, newer)).status).toBe(201);
    }
    expect(await running.stop('SIGTERM')).toBe(0);
    expect((await answers(file, '--trial')).output).toBe('No answers yet.\n');
    expect((await answers(file, '--json')).output).toBe('[]\n');
    expect((await answers(file, '--csv')).output.split('\r\n')).toHaveLength(2);
    expect((await answers(file, '--contacts')).output).toBe('No contact details.\n');
    expect((await manage(file, 'list', '--trial')).output).toBe('No answers yet.\n');
  });
});
