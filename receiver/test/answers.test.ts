import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openLibsqlStore} from '../src/libsql-store.js';
import {builtPrograms, runProgram} from './programs.js';
import {contactOf, rowOf} from './store.contract.js';
import {submissionOf, temporaryFolder} from './support.js';

const programs = builtPrograms();

const answers = (file: string, ...parameters: string[]) =>
  runProgram(join(programs.folder, 'answers.js'), parameters, {DATABASE_FILE: file});

/** A database with an ordinary answer, a trial one, a doubtful one and one of a newer page. */
async function filledDatabase() {
  const file = join(temporaryFolder(), 'answers.sqlite');
  const store = await openLibsqlStore(file);
  const times = ['09', '10', '11', '12'].map((hour) => `2026-11-20T${hour}:00:00.000Z`);
  const newer =
    '{"schema":"have-your-say/submission/2",  "id":"x", "answers":{"feel":["tired","sore"],"mood":3,"__proto__":"odd"}}';
  const rows = [
    rowOf('Diolch, "Siân"\n=1+1', {receivedAt: times[0] as string}),
    rowOf('Only a trial', {receivedAt: times[1] as string, test: true, found: ['phone', 'postcode']}),
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
    const {code, output} = await answers(file, '--trial');
    const lines = output.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^Received +Reference +Form +Notes +Answers$/);
    expect(lines[1]).toContain(`2026-11-20 09:00:00  ${rows[0]?.reference}  page-useful 1`);
    expect(lines[1]).toContain('useful: no | improve: Diolch, "Siân" =1+1');
    expect(lines[2]).toContain('trial, phone, pos…');
    expect(lines[3]).toMatch(/quarantine: trap +useful: no \| improve: \[2JBuy now txet$/);
    expect(lines[4]).toContain('unvalidated');
    expect(lines[5]).toBe('4 answers. Times are UTC.');
    expect(output).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });

  it('leaves trial answers out unless it is asked for them, and says how many', async () => {
    const {file} = await filledDatabase();
    const line = '1 trial answer is left out. With --trial it is shown.\n';
    const table = await answers(file);
    expect(table.output).not.toContain('Only a trial');
    expect(table.output.split('\n').slice(-3)).toEqual(['3 answers. Times are UTC.', line.trimEnd(), '']);
    for (const option of ['--csv', '--json']) {
      const {code, output, errors} = await answers(file, option);
      expect([code, errors]).toEqual([0, line]);
      expect(output).not.toContain('Only a trial');
      expect(output).toContain('Siân');
    }
    expect(JSON.parse((await answers(file, '--json')).output)).toHaveLength(3);
    const store = await openLibsqlStore(file);
    const trial = rowOf('', {test: true});
    await store.insert(trial, contactOf(trial));
    await store.close();
    expect((await answers(file, '--contacts')).output).toBe(`No contact details.\n${line}`);
    expect((await answers(file, '--contacts', '--trial')).output).toContain('siân@example.org');
  });

  it('exports everything as JSON, each body as it came', async () => {
    const {file, rows} = await filledDatabase();
    const {code, output} = await answers(file, '--json', '--trial');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(
      rows.map(({receivedAt, quarantine, notes, unvalidated, found, body}) => ({
        receivedAt,
        quarantine,
        notes,
        unvalidated,
        found,
        submission: JSON.parse(body) as unknown,
      })),
    );
    for (const {body} of rows) expect(output).toContain(`"submission":${body}}`);
  });

  it('exports CSV that a spreadsheet shows as text', async () => {
    const {file, rows} = await filledDatabase();
    const {code, output} = await answers(file, '--csv', '--trial');
    expect(code).toBe(0);
    const records = output.split('\r\n');
    expect(records[0]).toBe(
      '\ufeff"id","reference","createdAt","receivedAt","form","version","language","reading","audience","region",' +
        '"topic","team","method","page","test","quarantine","notes","unvalidated","found","useful","improve","feel","mood","__proto__"',
    );
    expect(records[1]).toBe(
      `"${rows[0]?.id}","${rows[0]?.reference}","2026-11-20T09:00:00.000Z","2026-11-20T09:00:00.000Z","page-useful",` +
        `"1","en-GB","standard","adult","wales","","","","https://www.example.nhs.uk/visiting","","","","","",` +
        `"no","Diolch, ""Siân""\n'=1+1","","",""`,
    );
    expect(records[2]).toContain('"yes","","","","phone; postcode","no","Only a trial"');
    expect(records[3]).toContain('"trap"');
    expect(records[4]).toContain('"yes","","","","tired; sore","(see the JSON export)","odd"');
    expect(records).toHaveLength(6);
  });

  it('lists contact details only when it is asked for them', async () => {
    const {file, rows} = await filledDatabase();
    const store = await openLibsqlStore(file);
    const wanted = rowOf('Please ring', {receivedAt: '2026-11-20T13:00:00.000Z', formId: 'experience'});
    const odd = rowOf('', {receivedAt: '2026-11-20T14:00:00.000Z', formId: null, reference: null});
    await store.insert(wanted, {
      ...contactOf(wanted),
      contact: '{"reply-email":"=1+1@example.org","reply-phone":"+44 7700 900123"}',
    });
    await store.insert(odd, {...contactOf(odd), contact: '["\u202eSiân"]'});
    await store.close();

    for (const options of [[], ['--csv'], ['--json']]) {
      const {output} = await answers(file, ...options);
      expect(output).toContain('Please ring');
      for (const secret of ['7700 900123', '1+1@example', 'reply-']) expect(output).not.toContain(secret);
    }
    const table = await answers(file, '--contacts');
    expect(table.code).toBe(0);
    expect(table.output).toMatch(/^Reference +Form +Kind +Detail\n/);
    expect(table.output).toContain(
      `${wanted.reference}  experience                reply-email         =1+1@example.org\n`,
    );
    expect(table.output).toMatch(/\["Siân"\]\n2 people\.\n$/);
    expect(table.output).not.toContain(rows[0]?.reference);
    for (const options of [
      ['--contacts', '--csv'],
      ['--csv', '--contacts'],
    ]) {
      expect((await answers(file, ...options)).output.split('\r\n')).toEqual([
        '\ufeff"reference","form","kind","detail"',
        `"${wanted.reference}","experience","reply-email","'=1+1@example.org"`,
        `"${wanted.reference}","experience","reply-phone","'+44 7700 900123"`,
        '"","","","[""\u202eSiân""]"',
        '',
      ]);
    }
  });

  it('says that nobody left contact details', async () => {
    const {file} = await filledDatabase();
    expect((await answers(file, '--contacts')).output).toBe('No contact details.\n');
  });

  it('explains itself, and what it does not know', async () => {
    const help = await answers('unused', '--help');
    expect(help).toMatchObject({code: 0, errors: ''});
    for (const word of [
      '--csv',
      '--json',
      '--contacts',
      '--fft',
      '--suppress',
      '--trial',
      '--help',
      'trial',
      'DATABASE_FILE',
    ])
      expect(help.output).toContain(word);
  });

  it.each([
    [['--xml'], /^"--xml" is not an option of this command\. There are --csv, /],
    [['-x'], /^"-x" is not an option/],
    [['--csv=yes'], /^--csv takes no value\.$/],
    [['everything'], /^"everything" is nothing that this command knows\./],
    [['--csv', '--json'], /^Use --csv or --json, not both\.$/],
    [['--contacts', '--json'], /^Use --contacts or --json, not both\.$/],
    [['--fft', '2026-11', '--trial'], /^Use --trial or --fft, not both\.$/],
    [['--suppress'], /^--suppress goes with --fft and a month\.$/],
    [['--fft'], /^"" is no month\. Write the year and the month, such as --fft 2026-11\.$/],
    [['--fft', '2026-13'], /^"2026-13" is no month\./],
    [['--fft=11.2026'], /^"11\.2026" is no month\./],
    [['--fft', 'November'], /^"November" is no month\./],
  ])('says in one line what is wrong with %j', async (parameters, line) => {
    const {code, output, errors} = await answers('unused', ...parameters);
    expect([code, output]).toEqual([1, '']);
    expect(errors.endsWith('\n')).toBe(true);
    expect(errors.trimEnd()).toMatch(line);
    expect(errors.trimEnd()).not.toContain('\n');
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
