import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Libsql from 'libsql';
import {describe, expect, it, onTestFinished} from 'vitest';
import {openLibsqlStore} from '../src/libsql-store.js';
import type {StoredSubmission} from '../src/store.js';
import {builtPrograms, runProgram, startProcess} from './programs.js';
import {contactOf, rowOf} from './store.contract.js';
import {SITE, contactsOf, rowsOf, submissionOf, temporaryFolder} from './support.js';

const programs = builtPrograms();
const root = fileURLToPath(new URL('../..', import.meta.url));

const manage = (file: string, ...parameters: string[]) =>
  runProgram(join(programs.folder, 'manage.js'), parameters, {DATABASE_FILE: file});

const newFile = () => join(temporaryFolder(), 'answers.sqlite');

async function databaseWith(...rows: readonly StoredSubmission[]) {
  const file = newFile();
  const store = await openLibsqlStore(file);
  for (const row of rows) await store.insert(row);
  await store.close();
  return file;
}

async function stored(file: string) {
  const store = await openLibsqlStore(file);
  const result = {rows: await rowsOf(store), contacts: await contactsOf(store)};
  await store.close();
  return result;
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

// Each starts processes of its own, which takes its time on a busy machine.
describe('npm run receiver -- list', {timeout: 30_000}, () => {
  it('names every answer, the newest last, and nothing that anybody wrote', async () => {
    const rows = [
      rowOf('Secret words', {receivedAt: '2026-11-20T09:00:00.000Z'}),
      rowOf('More of them', {receivedAt: '2026-11-20T10:00:00.000Z', quarantine: 'trap'}),
      rowOf('', {receivedAt: '2026-11-20T11:00:00.000Z', reference: null, formId: '\u001b[2Jodd'}),
      rowOf('A trial', {receivedAt: '2026-11-20T12:00:00.000Z', test: true}),
    ] as const;
    const file = await databaseWith(...rows.toReversed());
    const {code, output} = await manage(file, 'list');
    expect(code).toBe(0);
    expect(output.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      'Received | Reference | Form | Trial | Quarantine | Notes',
      `2026-11-20 09:00:00 | ${rows[0].reference} | page-useful 1`,
      `2026-11-20 10:00:00 | ${rows[1].reference} | page-useful 1 | trap`,
      `2026-11-20 11:00:00 | ${rows[2].id} | [2Jodd 1`,
      '3 answers. Times are UTC.',
      'In quarantine: 1 (trap 1, rate 0). They are in every list and export; the Friends and Family counts leave them out until you release them.',
      'Trial answers left out: 1. With --trial they are shown.',
      '',
    ]);
    const all = await manage(file, 'list', '--trial');
    expect(all.output).toMatch(new RegExp(`${rows[3].reference} +page-useful 1 +yes\\n4 answers\\.`));
    for (const word of ['Secret', 'More', 'useful:']) expect(output + all.output).not.toContain(word);
  });

  it('says that there are none yet, and makes no database', async () => {
    const file = newFile();
    expect(await manage(file, 'list')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^No answers yet\. \(There is no database at .*\)\n$/),
    });
    expect(existsSync(file)).toBe(false);
  });
});

describe('npm run receiver -- show', {timeout: 30_000}, () => {
  it('shows everything, contact details apart, by reference in any writing and by id', async () => {
    const row = rowOf('Line one\nLine two \u001b[2J\u202eend', {team: 'Ward 7', found: ['phone']});
    const file = newFile();
    const store = await openLibsqlStore(file);
    await store.insert(row, contactOf(row));
    await store.close();
    const reference = row.reference as string;
    const {code, output, errors} = await manage(file, 'show', reference);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('    Line one\n    Line two  [2Jend\n');
    expect(output).toMatch(
      /\nContact details, kept apart from the answer and erased after their time\n {2}reply-email\n {4}siân@example\.org\n/,
    );
    for (const text of [row.id, reference, row.fingerprint, 'Ward 7', 'phone', 'wales', `${SITE}/visiting`])
      expect(output).toContain(text);
    expect(output).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    const typed = [
      reference.toLowerCase().replaceAll('-', ' '),
      reference.replaceAll('-', ''),
      ` ${reference} `,
    ];
    for (const key of [...typed, row.id, row.id.toUpperCase()])
      expect(await manage(file, 'show', key)).toMatchObject({code: 0, output});
  });

  it('says what is wrong with a reference', async () => {
    const row = rowOf();
    const file = await databaseWith(row);
    const reference = row.reference as string;
    const mistyped = (reference.startsWith('2') ? '3' : '2') + reference.slice(1);
    for (const typed of [mistyped, 'Siân', reference.slice(1), '']) {
      const {code, output, errors} = await manage(file, 'show', typed);
      expect([code, output]).toEqual([1, '']);
      expect(errors).toMatch(/^Check the reference: .*\n$/);
    }
    const other = rowOf();
    for (const key of [other.reference as string, other.id])
      expect(await manage(file, 'show', key)).toMatchObject({
        code: 1,
        errors: `Nothing is stored under ${key}.\n`,
      });
  });
});

describe('npm run receiver -- redact', {timeout: 30_000}, () => {
  it('only says what it would do until it is told to do it', async () => {
    const row = rowOf('Ask Siân');
    const file = await databaseWith(row);
    const reference = row.reference as string;
    const {code, output} = await manage(file, 'redact', reference, 'improve');
    expect(code).toBe(1);
    expect(output).toBe(
      `This would put [redacted] in the place of what is stored as "improve" in ${reference}, for good.\n` +
        'Nothing was changed. To do it, add --yes.\n',
    );
    expect((await stored(file)).rows).toEqual([row]);
  });

  it('takes a free text out of the body for good and notes it, while the receiver runs', async () => {
    const file = newFile();
    const running = await startProcess(join(programs.folder, 'receiver.js'), file);
    const canary = `Canary ${'feathers '.repeat(500)}07700 900123`;
    const {id, reference = '', body} = submissionOf({useful: 'no', improve: canary});
    expect((await post(running.url, body)).status).toBe(201);
    expect(bytesBeside(file)).toContain('feathers');
    const spoken = reference.toLowerCase().replaceAll('-', ' ');
    expect(await manage(file, 'redact', spoken, 'improve', '--yes')).toEqual({
      code: 0,
      output: `[redacted] is now in the place of what is stored as "improve" in ${reference}.\n`,
      errors: '',
    });
    for (const word of ['Canary', 'feathers', '07700']) expect(bytesBeside(file)).not.toContain(word);
    const again = await post(running.url, body);
    expect([again.status, await again.json()]).toEqual([200, {id, reference}]);
    expect((await stored(file)).rows).toMatchObject([{found: [], body: body.replace(canary, '[redacted]')}]);
    const {output} = await manage(file, 'show', id);
    expect(output).toMatch(/\nRedacted by staff\n {2}20\d\d-\d\d-\d\dT[\d:]+.* +improve\n/);
    expect(await manage(file, 'redact', id, 'improve', '--yes')).toMatchObject({
      code: 1,
      errors: `"improve" in ${reference} has been redacted before.\n`,
    });
  });

  it('does not touch what was chosen or is not there', async () => {
    const row = rowOf();
    const file = await databaseWith(row);
    expect(await manage(file, 'redact', row.id, 'useful', '--yes')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^"useful" was chosen, not written, /),
    });
    expect(await manage(file, 'redact', row.id, 'constructor', '--yes')).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/has no answer called "constructor"\. /),
    });
    expect((await stored(file)).rows).toEqual([row]);
  });

  it('takes anything out of a form that is not known, and free text only once it is', async () => {
    const submission = submissionOf(
      {calm: 'no', noise: ['Doors', 'Siân']},
      {form: {id: 'ward', version: '1'}},
    );
    const row = rowOf('', {
      id: submission.id,
      formId: 'ward',
      formVersion: '1',
      body: submission.body.replace('"createdAt"', '"n":1e400, "createdAt"'),
    });
    const file = await databaseWith(row);
    const folder = temporaryFolder();
    const options = ['yes', 'no'].map((value) => ({value, label: value}));
    const questions = [{type: 'choice', name: 'calm', label: 'Calm?', options}];
    const definition = {id: 'ward', version: '1', steps: [{name: 'one', questions}]};
    writeFileSync(join(folder, 'ward.json'), JSON.stringify(definition));
    const known = await runProgram(join(programs.folder, 'manage.js'), ['redact', row.id, 'calm', '--yes'], {
      DATABASE_FILE: file,
      FORMS_DIR: folder,
    });
    expect(known.code).toBe(1);
    expect((await manage(file, 'redact', row.id, 'noise', '--yes')).code).toBe(0);
    expect((await stored(file)).rows).toMatchObject([
      {body: row.body.replace('["Doors","Siân"]', '"[redacted]"')},
    ]);
  });
});

describe('npm run receiver -- erase', {timeout: 30_000}, () => {
  const answers = {kind: 'question', question: 'Canary: when do you open?', reply: 'email'};
  const contact = {'reply-email': 'canary@example.org'};
  const asked = () => submissionOf(answers, {form: {id: 'experience', version: '1'}, contact});

  it('only says what it would do until it is told to do it', async () => {
    const file = newFile();
    const store = await openLibsqlStore(file);
    const row = rowOf();
    await store.insert(row, contactOf(row));
    await store.close();
    const {code, output} = await manage(file, 'erase', row.id);
    expect(code).toBe(1);
    expect(output).toBe(
      `This would erase ${row.reference} of 2026-11-20 and the contact details with it, for good.\n` +
        'Nothing was changed. To do it, add --yes.\n',
    );
    const {rows, contacts} = await stored(file);
    expect(rows).toEqual([row]);
    expect(contacts).toHaveLength(1);
  });

  it('leaves nothing in the files and acknowledges a late repeat without storing it', async () => {
    const file = newFile();
    const program = join(programs.folder, 'receiver.js');
    const running = await startProcess(program, file);
    const {id, reference = '', body} = asked();
    const kept = submissionOf();
    for (const each of [body, kept.body]) expect((await post(running.url, each)).status).toBe(201);
    const traces = ['Canary', 'canary@', id, reference];
    for (const trace of traces) expect(bytesBeside(file)).toContain(trace);

    const {code, output, errors} = await manage(file, 'erase', reference.toLowerCase(), '--yes');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(new RegExp(`^${reference} of 20.* is erased\\. .*\\n$`));
    for (const trace of traces) expect(bytesBeside(file)).not.toContain(trace);

    const repeat = await post(running.url, body);
    expect([repeat.status, await repeat.json()]).toEqual([200, {id, reference}]);
    expect(await running.stop('SIGTERM')).toBe(0);
    // The key lies in the database, so a receiver that starts later knows it too.
    const later = await startProcess(program, file);
    expect((await post(later.url, body)).status).toBe(200);
    expect(await later.stop('SIGTERM')).toBe(0);
    for (const trace of traces) expect(bytesBeside(file)).not.toContain(trace);
    const {rows, contacts} = await stored(file);
    expect(rows.map((row) => row.id)).toEqual([kept.id]);
    expect(contacts).toEqual([]);
    expect(await manage(file, 'show', id)).toMatchObject({code: 1, errors: `${id} has been erased.\n`});
    expect((await manage(file, 'erase', reference, '--yes')).errors).toBe(
      `Nothing is stored under ${reference}.\n`,
    );
  });

  it('says what to do when another program holds the files', async () => {
    const row = rowOf('Canary');
    const file = await databaseWith(row);
    const other = new Libsql(file);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');
    expect(await manage(file, 'erase', row.id, '--yes')).toEqual({
      code: 1,
      output: '',
      errors: expect.stringMatching(/Another program is writing to the database|database is locked/),
    });
    other.exec('rollback; begin');
    other.prepare('select id from submissions').all();
    const {code, output, errors} = await manage(file, 'erase', row.id, '--yes');
    expect([code, output]).toEqual([1, expect.stringContaining('is erased')]);
    expect(errors).toMatch(/^Another program was reading, .*-wal .*\n$/);
    other.exec('rollback');
    other.close();
    expect((await stored(file)).rows).toEqual([]);
    expect(bytesBeside(file)).not.toContain('Canary');
  });
});

describe('npm run receiver', {timeout: 30_000}, () => {
  it('explains itself, and what it does not know', async () => {
    const help = await manage('unused', '--help');
    expect(help).toMatchObject({code: 0, errors: ''});
    for (const word of ['list', 'show', 'redact', 'erase', '--yes', '--trial', 'DATABASE_FILE', 'npm start'])
      expect(help.output).toContain(word);
    for (const [parameters, line] of [
      [
        [],
        /^Say what to do: list, show, redact, erase, release, keep, panel, equality, feed, sealed-key, backup or --help\.\n$/,
      ],
      [['delete'], /^"delete" is not a command: list, /],
      [['constructor'], /^"constructor" is not a command: /],
      [['show'], /^"show" needs an id or a reference; /],
      [['redact', '7K2M-9QXR-4TB-H6C'], /^"redact" needs an id or a reference and the name of an answer; /],
      [['list', 'everything'], /^"list" needs nothing more; /],
      [['erase', 'x', '--force'], /^"--force" is not an option of this command\. /],
      [['show', '7K2M-9QXR-4TB-H6C'], /^No answers yet\. \(There is no database at /],
    ] as const) {
      const {code, output, errors} = await manage(newFile(), ...parameters);
      expect([code, output]).toEqual([1, '']);
      expect(errors).toMatch(line);
    }
  });

  it('and npm run answers are what package.json says, and build what they need', async () => {
    const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const file = await databaseWith(rowOf());
    for (const [name, parameters] of [
      ['receiver', ['list']],
      ['answers', ['--fft', '2026-11']],
    ] as const) {
      const [node, script = ''] = (scripts[name] ?? '').split(' ');
      expect(node).toBe('node');
      const {code, errors} = await runProgram(join(root, script), parameters, {DATABASE_FILE: file});
      expect([code, errors]).toEqual([0, '']);
    }
  });
});
