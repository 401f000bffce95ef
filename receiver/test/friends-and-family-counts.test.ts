import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {rowFor} from '../src/acceptance.js';
import {countMonth, isMonth, ukMonthOf} from '../src/friends-and-family-counts.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import type {StoredSubmission} from '../src/store.js';
import {builtPrograms, runProgram} from './programs.js';
import {plainOf, submissionOf, temporaryFolder} from './support.js';

const fft = {form: {id: 'friends-and-family', version: 'fft-2020'}};

interface Given {
  readonly overall: string;
  readonly createdAt?: string;
  readonly team?: string;
  readonly method?: string;
  readonly why?: string;
  readonly changes?: Partial<StoredSubmission>;
}

/** A row as the receiver stores it. */
function rowOf({overall, createdAt = '2026-11-12T12:00:00.000Z', team, method, why, changes}: Given) {
  const answers = {overall, ...(why ? {why} : null)};
  const submission = submissionOf(answers, {
    ...fft,
    ...(team ? {team} : null),
    ...(method ? {method} : null),
  });
  const plain = {...plainOf(submission), createdAt, id: submission.id, schema: 'have-your-say/submission/1'};
  const text = JSON.stringify(plain);
  const row = rowFor(
    plain,
    {text, bytes: Buffer.from(text)},
    {receivedAt: new Date('2026-11-20T10:00:00Z'), unvalidated: false},
  );
  return {...row, ...changes};
}

/** So many answers of each kind, in the official order. */
const many = (team: string | undefined, method: string | undefined, ...counts: readonly number[]) =>
  counts.flatMap((count, index) =>
    Array.from({length: count}, () => ({
      overall: ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', "Don't know"][
        index
      ] as string,
      ...(team ? {team} : null),
      ...(method ? {method} : null),
    })),
  );

/** November 2026. The clocks went back on 25 October, so its days begin and end at midnight UTC. */
const november: readonly Given[] = [
  ...many('Ward 7', 'tablet', 6, 3, 1, 0, 2, 1),
  ...many('Ward 7', 'card', 5, 0, 0, 0, 0, 0),
  ...many('Ward 12', 'tablet', 10, 9, 8, 7, 6, 5),
  ...many(undefined, undefined, 0, 0, 0, 0, 0, 1),
  {overall: 'Poor', team: 'Ward 7', method: 'card', createdAt: '2026-11-01T00:00:00.000Z'},
  {overall: 'Poor', team: 'Ward 7', method: 'card', createdAt: '2026-11-30T23:59:59.999Z'},
  // None of the next ones counts.
  {overall: 'Very poor', team: 'Ward 7', method: 'card', createdAt: '2026-10-31T23:59:59.999Z'},
  {overall: 'Very poor', team: 'Ward 7', method: 'card', createdAt: '2026-12-01T00:00:00.000Z'},
  {overall: 'Very poor', team: 'Ward 7', changes: {test: true}},
  {overall: 'Very poor', team: 'Ward 7', changes: {test: true, quarantine: 'trap'}},
  {overall: 'Very poor', team: 'Ward 7', changes: {quarantine: 'trap'}},
  {overall: 'Very poor', team: 'Ward 7', createdAt: '2026-12-24T12:00:00.000Z', changes: {test: true}},
  {overall: 'Splendid', team: 'Ward 7', changes: {unvalidated: true}},
  {overall: 'Good', team: 'Ward 7', changes: {createdAt: 'yesterday', unvalidated: true}},
  {overall: 'Good', team: 'Ward 7', changes: {formVersion: 'fft-2013', unvalidated: true}},
  {overall: 'Good', team: 'Ward 7', changes: {formId: 'ward-7'}},
];

/** One after the other, as a store gives them. */
async function* listed(given: readonly Given[]) {
  for (const each of given) yield rowOf(each);
}

describe('A month of the Friends and Family Test', () => {
  it('is counted by team and method, as counted by hand', async () => {
    const {month, rows, leftOut} = await countMonth(listed(november), '2026-11');
    expect(month).toBe('2026-11');
    expect(rows.map(({kind, team, method, counts, total}) => [kind, team, method, ...counts, total])).toEqual(
      [
        ['method', 'Ward 7', 'card', 5, 0, 0, 2, 0, 0, 7],
        ['method', 'Ward 7', 'tablet', 6, 3, 1, 0, 2, 1, 13],
        ['team', 'Ward 7', null, 11, 3, 1, 2, 2, 1, 20],
        ['method', 'Ward 12', 'tablet', 10, 9, 8, 7, 6, 5, 45],
        ['team', 'Ward 12', null, 10, 9, 8, 7, 6, 5, 45],
        ['method', null, null, 0, 0, 0, 0, 0, 1, 1],
        ['team', null, null, 0, 0, 0, 0, 0, 1, 1],
        ['all', null, null, 21, 12, 9, 9, 8, 7, 66],
      ],
    );
    expect(leftOut).toEqual({trial: 2, quarantined: 1, unanswered: 1, undated: 1});
  });

  it('without answers is a row of noughts', async () => {
    const {rows} = await countMonth(listed(november), '2020-04');
    expect(rows).toEqual([{kind: 'all', team: null, method: null, counts: [0, 0, 0, 0, 0, 0], total: 0}]);
  });

  it.each([
    ['the last moment of October, after the clocks went back', '2026-10-31T23:59:59.999Z', '2026-10'],
    ['the first of November', '2026-11-01T00:00:00.000Z', '2026-11'],
    ['the last hour of March in UTC, after the clocks went forward', '2026-03-31T23:00:00.000Z', '2026-04'],
    ['the moment before it', '2026-03-31T22:59:59.999Z', '2026-03'],
    ['the last hour of June in UTC', '2026-06-30T23:30:00.000Z', '2026-07'],
    ['the last hour of September in UTC', '2026-09-30T23:30:00.000Z', '2026-10'],
    ['the hour that there is twice', '2026-10-25T00:30:00.000Z', '2026-10'],
    ['the same hour again', '2026-10-25T01:30:00.000Z', '2026-10'],
    ['the moment before the clocks go forward', '2026-03-29T00:59:59.999Z', '2026-03'],
    ['the last of February', '2026-02-28T23:59:59.999Z', '2026-02'],
    ['a leap day', '2028-02-29T23:59:59.999Z', '2028-02'],
    ['the turn of the year', '2027-01-01T00:00:00.000Z', '2027-01'],
    ['the last moment of the year', '2026-12-31T23:59:59.999Z', '2026-12'],
  ])('is one of UK wall time: %s', (_what, time, month) => {
    expect(ukMonthOf(time)).toBe(month);
  });

  it('cannot be told from no time', () => {
    for (const time of [null, '', 'yesterday']) expect(ukMonthOf(time)).toBeUndefined();
  });

  it('is written with its year', () => {
    expect(['2026-01', '2026-12'].every(isMonth)).toBe(true);
    expect(['2026-00', '2026-13', '2026-1', '26-11', '2026-11-01', '2026-11\n', ''].some(isMonth)).toBe(
      false,
    );
  });
});

const QUESTION = 'Overall, how was your experience of our service?';

// Each starts a process of its own, which takes its time on a busy machine.
describe('npm run answers -- --fft', {timeout: 30_000}, () => {
  const programs = builtPrograms();
  let file = '';

  async function counts(...parameters: readonly string[]) {
    file = join(temporaryFolder(), 'answers.sqlite');
    const store = await openLibsqlStore(file);
    for (const each of [...november, {overall: 'Good', team: '=cmd()', method: '@card', why: 'Secret words'}])
      await store.insert(rowOf(each));
    await store.close();
    return runProgram(join(programs.folder, 'answers.js'), parameters, {
      DATABASE_FILE: file,
      TZ: 'Asia/Dubai',
    });
  }

  it('prints a table with the official words and what is left out', async () => {
    const {code, output, errors} = await counts('--fft', '2026-11');
    expect([code, errors]).toEqual([0, '']);
    const lines = output.split('\n').map((line) => line.replace(/ {2,}/g, ' | '));
    expect(lines).toEqual([
      'Friends and Family Test, November 2026, UK time',
      QUESTION,
      "1 Very good, 2 Good, 3 Neither good nor poor, 4 Poor, 5 Very poor, 6 Don't know",
      '',
      'Team | Method | 1 | 2 | 3 | 4 | 5 | 6 | Total | Positive | Negative',
      '=cmd() | @card | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 100.0% | 0.0%',
      '=cmd() | All methods | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 100.0% | 0.0%',
      'Ward 7 | card | 5 | 0 | 0 | 2 | 0 | 0 | 7 | 71.4% | 28.6%',
      'Ward 7 | tablet | 6 | 3 | 1 | 0 | 2 | 1 | 13 | 69.2% | 15.4%',
      'Ward 7 | All methods | 11 | 3 | 1 | 2 | 2 | 1 | 20 | 70.0% | 20.0%',
      'Ward 12 | tablet | 10 | 9 | 8 | 7 | 6 | 5 | 45 | 42.2% | 28.9%',
      'Ward 12 | All methods | 10 | 9 | 8 | 7 | 6 | 5 | 45 | 42.2% | 28.9%',
      '(no team) | (no method) | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 0.0% | 0.0%',
      '(no team) | All methods | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 0.0% | 0.0%',
      'All teams | All methods | 21 | 13 | 9 | 9 | 8 | 7 | 67 | 50.7% | 25.4%',
      'Trial answers left out: 2.',
      'Answers in quarantine left out: 1.',
      'Left out because they are none of the six answers: 1.',
      'Left out because their time cannot be read, so of no month: 1.',
      '',
    ]);
  });

  it('writes CSV that a spreadsheet shows as text, with the official words in its header', async () => {
    const {code, output, errors} = await counts('--fft', '2026-11', '--csv');
    expect(code).toBe(0);
    expect(errors).toContain('Trial answers left out: 2.\n');
    const records = output.split('\r\n');
    expect(records[0]).toBe(
      '\ufeff"month","row","team","method",' +
        `"${QUESTION} 1 Very good","${QUESTION} 2 Good","${QUESTION} 3 Neither good nor poor",` +
        `"${QUESTION} 4 Poor","${QUESTION} 5 Very poor","${QUESTION} 6 Don't know",` +
        '"total","proportion positive","proportion negative"',
    );
    expect(records[1]).toBe(
      `"2026-11","method","'=cmd()","'@card","0","1","0","0","0","0","1","1.0000","0.0000"`,
    );
    expect(records[4]).toBe(
      '"2026-11","method","Ward 7","tablet","6","3","1","0","2","1","13","0.6923","0.1538"',
    );
    expect(records[10]).toBe('"2026-11","all","","","21","13","9","9","8","7","67","0.5075","0.2537"');
    expect(records).toHaveLength(12);
    expect(output).not.toContain('Secret');
  });

  it('writes JSON with the official words and codes', async () => {
    const {code, output} = await counts('--fft', '2026-11', '--json');
    expect(code).toBe(0);
    const value = JSON.parse(output) as {rows: unknown[]};
    expect(value).toMatchObject({
      form: {id: 'friends-and-family', version: 'fft-2020'},
      month: '2026-11',
      timeZone: 'Europe/London',
      question: QUESTION,
      answers: [
        {code: 1, answer: 'Very good'},
        {code: 2, answer: 'Good'},
        {code: 3, answer: 'Neither good nor poor'},
        {code: 4, answer: 'Poor'},
        {code: 5, answer: 'Very poor'},
        {code: 6, answer: "Don't know"},
      ],
      suppressed: false,
      leftOut: {trial: 2, quarantined: 1, unanswered: 1, undated: 1},
    });
    expect(value.rows.at(-1)).toEqual({
      row: 'all',
      team: null,
      method: null,
      counts: [21, 13, 9, 9, 8, 7],
      total: 67,
      proportionPositive: 0.5075,
      proportionNegative: 0.2537,
    });
    expect(output).not.toContain('Secret');
  });

  it('hides small numbers, and the percentages of their rows, when it is asked to', async () => {
    const {output} = await counts('--fft', '2026-11', '--suppress');
    const lines = output.split('\n').map((line) => line.replace(/ {2,}/g, ' | '));
    for (const start of ['=cmd() | @card', '=cmd() | All methods'])
      expect(lines).toContain(`${start} | 0 | * | 0 | 0 | 0 | 0 | * | * | *`);
    const cells = lines.slice(5, 15).flatMap((line) => line.split(' | ').slice(2));
    expect(cells.filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
    const row = JSON.parse((await counts('--fft', '2026-11', '--suppress', '--json')).output) as {
      rows: {counts: unknown[]; proportionPositive: unknown}[];
    };
    for (const {counts: numbers, proportionPositive} of row.rows)
      if (numbers.includes('*')) expect(proportionPositive).toBeNull();
  });

  it('has a row for a month without answers', async () => {
    const {code, output} = await counts('--fft=2020-04', '--csv');
    expect(code).toBe(0);
    expect(output.split('\r\n')[1]).toBe('"2020-04","all","","","0","0","0","0","0","0","0","",""');
  });

  it('adds the code of the answer to the ordinary export, beside the words', async () => {
    await counts('--help');
    const {output} = await runProgram(join(programs.folder, 'answers.js'), ['--csv'], {DATABASE_FILE: file});
    expect(output.split('\r\n')[0]).toMatch(/,"found","overall","overall \(1 to 6\)"(,"why")?$/);
    expect(output).toContain(',"Very good","1"');
    expect(output).toContain(`,"Don't know","6"`);
    // Another form may have a question of that name, and a newer one other words.
    expect(output).toMatch(/"Splendid",""/);
    expect(output).toMatch(/"ward-7".*"Good",""/);
  });
});
