import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openLibsqlStore} from '../src/libsql-store.js';
import {builtPrograms, runProgram} from './programs.js';
import {rowOf} from './store.contract.js';
import {submissionOf, temporaryFolder} from './support.js';

const programs = builtPrograms();

const answers = (file: string, ...parameters: string[]) =>
  runProgram(join(programs.folder, 'answers.js'), parameters, {DATABASE_FILE: file});

/** A database with an ordinary answer, a trial one, a doubtful one and one of a newer page. */
async function filledDatabase() {
  const file = join(temporaryFolder(), 'answers.sqlite');
  const store = await openLibsqlStore(file);
  const times = ['09', '10', '11', '12'].map((hour) => `2026-11-20T${hour}:00:00.000Z`);
  const newer = '{"schema":"have-your-say/submission/2",  "id":"x", "answers":{"mood":3,"__proto__":"odd"}}';
  const rows = [
    rowOf('Diolch, "Siân"\n=1+1', {receivedAt: times[0] as string}),
    rowOf('Only a trial', {receivedAt: times[1] as string, test: true}),
    rowOf('\u001b[2JBuy now \u202etxet', {receivedAt: times[2] as string, quarantine: 'trap'}),
    rowOf('', {receivedAt: times[3] as string, unvalidated: true, body: newer, formId: null}),
  ];
  // Not in the order of their receipt, which is what the views have to show.
  for (const row of rows.toReversed()) await store.insert(row);
  await store.close();
  return {file, rows};
}

// Each starts processes of its own, which takes its time on a busy machine.
describe('npm run answers', {timeout: 30_000}, () => {
  it('says that there are none yet before the first one', async () => {
    const missing = join(temporaryFolder(), 'answers.sqlite');
    expect(await answers(missing)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^No answers yet\./),
    });
    await (await openLibsqlStore(missing)).close();
    expect(await answers(missing)).toMatchObject({code: 0, output: 'No answers yet.\n'});
    expect(await answers(missing, '--json')).toMatchObject({code: 0, output: '[]\n'});
  });

  it('shows a table, the newest last, with marks and without control characters', async () => {
    const {file, rows} = await filledDatabase();
    const {code, output} = await answers(file);
    const lines = output.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^Received +Reference +Form +Notes +Answers$/);
    expect(lines[1]).toContain(`2026-11-20 09:00:00  ${rows[0]?.reference}  page-useful 1`);
    expect(lines[1]).toContain('useful: no | improve: Diolch, "Siân" =1+1');
    expect(lines[2]).toContain('trial');
    expect(lines[3]).toMatch(/quarantine: trap +useful: no \| improve: \[2JBuy now txet$/);
    expect(lines[4]).toContain('unvalidated');
    expect(lines[5]).toBe('4 answers. Times are UTC.');
    expect(output).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });

  it('exports everything as JSON, each body as it came', async () => {
    const {file, rows} = await filledDatabase();
    const {code, output} = await answers(file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(
      rows.map(({receivedAt, quarantine, unvalidated, body}) => ({
        receivedAt,
        quarantine,
        unvalidated,
        submission: JSON.parse(body) as unknown,
      })),
    );
    for (const {body} of rows) expect(output).toContain(`"submission":${body}}`);
  });

  it('exports CSV that a spreadsheet shows as text', async () => {
    const {file, rows} = await filledDatabase();
    const {code, output} = await answers(file, '--csv');
    expect(code).toBe(0);
    const records = output.split('\r\n');
    expect(records[0]).toBe(
      '\ufeff"id","reference","createdAt","receivedAt","form","version","language","reading","audience","region",' +
        '"topic","team","method","page","test","quarantine","unvalidated","useful","improve","mood","__proto__"',
    );
    expect(records[1]).toBe(
      `"${rows[0]?.id}","${rows[0]?.reference}","2026-11-20T09:00:00.000Z","2026-11-20T09:00:00.000Z","page-useful",` +
        `"1","en-GB","standard","adult","wales","","","","https://www.example.nhs.uk/visiting","","","",` +
        `"no","Diolch, ""Siân""\n'=1+1","",""`,
    );
    expect(records[2]).toContain('"yes","","","no","Only a trial"');
    expect(records[3]).toContain('"trap"');
    expect(records[4]).toContain('"yes","","","(see the JSON export)","odd"');
    expect(records).toHaveLength(6);
  });

  it('explains itself, and what it does not know', async () => {
    const help = await answers('unused', '--help');
    expect(help).toMatchObject({code: 0, errors: ''});
    for (const word of ['--csv', '--json', '--help', 'trial', 'DATABASE_FILE'])
      expect(help.output).toContain(word);
    const wrong = await answers('unused', '--xml');
    expect(wrong).toMatchObject({code: 1, output: '', errors: expect.stringContaining('"--xml"')});
  });

  it('shows a long answer short in the table and whole in the exports', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const store = await openLibsqlStore(file);
    const long = 'Ŷ'.repeat(5000);
    await store.insert(rowOf(long, {reference: submissionOf().reference}));
    await store.close();
    expect((await answers(file)).output).toMatch(/Ŷ…\n/);
    expect((await answers(file, '--csv')).output).toContain(`"${long}"`);
    expect((await answers(file, '--json')).output).toContain(long);
  });
});
