import {describe, expect, it} from 'vitest';
import {canonicalText} from '../../../src/forms/answers.js';
import {csvExport} from '../../src/export.js';
import type {StoredSubmission} from '../../src/store.js';
import {rowOf} from '../store.contract.js';
import {startTestReceiver, submissionOf} from '../support.js';
import {closingLine} from './traffic.js';

const LEADS = ['=', '+', '-', '@', '\t', '\r', '\0'];
const SPACES = ['', ' ', '   ', '\u00a0', ' \u00a0 ', '\u00a0\u00a0'];
const NEWLINES = ['', '\n', '\r\n', '\r'];
const COLUMNS = ['improve', 'topic', 'team'] as const;

/** Each is a formula to a spreadsheet that trims spaces, at the start of the cell or of a later line of it. */
const CASES = LEADS.flatMap((lead) =>
  SPACES.flatMap((space) =>
    NEWLINES.flatMap((newline) =>
      COLUMNS.map((column) => ({
        column,
        text: `${newline && `Thanks${newline}`}${space}${lead}1+1`,
      })),
    ),
  ),
);

/** Reads a file of RFC 4180 and nothing but that: every field in quotes, CRLF between records. */
function read(csv: string): readonly (readonly string[])[] {
  if (!csv.startsWith('\ufeff')) throw new Error('It does not begin with a byte order mark.');
  const records: string[][] = [];
  let index = 1;
  while (index < csv.length) {
    const record: string[] = [];
    for (;;) {
      const field = /"((?:[^"]|"")*)"/y;
      field.lastIndex = index;
      const match = field.exec(csv);
      if (!match) throw new Error(`No field at ${index}.`);
      record.push((match[1] ?? '').replaceAll('""', '"'));
      index = field.lastIndex;
      if (csv[index] !== ',') break;
      index += 1;
    }
    if (!csv.startsWith('\r\n', index)) throw new Error(`No end of a record at ${index}.`);
    index += 2;
    records.push(record);
  }
  return records;
}

/** Whether some spreadsheet could take a line of it for a formula: also one that takes each line for a cell. */
const isFormula = (cell: string) =>
  cell.split(/\r\n|\n|\r/).some((line) => /^[\s\u00a0]*[=+\-@\t\r\0]/.test(line)) ||
  /^[=+\-@\t\r\0]/.test(cell);

/** What was typed, from what the file shows: the one apostrophe before what would be a formula goes. */
const typedOf = (cell: string) => cell.replace(/(^|[\r\n])'(?=[ \u00a0]*[=+\-@\t\r\0])/g, '$1');

async function exported(rows: readonly StoredSubmission[]): Promise<string> {
  let csv = '';
  const pieces = csvExport({
    list: () => ReadableStream.from(rows),
    listContacts: () => ReadableStream.from([]),
  });
  for await (const piece of pieces) csv += piece;
  return csv;
}

/** How many cells are formulas, and how many cannot be got back. */
function judge(csv: string, expected: ReadonlyMap<string, {column: string; text: string}>) {
  const [header = [], ...records] = read(csv);
  const formulas = records.flat().filter(isFormula).length;
  const found = new Map(records.map((record) => [record[header.indexOf('id')], record]));
  const unrecoverable = [...expected].filter(
    ([id, {column, text}]) => typedOf(found.get(id)?.[header.indexOf(column)] ?? '') !== text,
  ).length;
  return {cells: records.length * header.length, formulas, unrecoverable};
}

// There is no LibreOffice here: a strict reader of RFC 4180 stands in for it, with the rules of OWASP for what begins a formula.
describe('Formulas that somebody sends (T12)', {timeout: 60_000}, () => {
  const closing = closingLine();

  it('are text in every cell of the export, and what was typed can be got back', async () => {
    expect(CASES).toHaveLength(504);
    const receiver = await startTestReceiver();
    const expected = new Map<string, (typeof CASES)[number]>();
    const bodies = CASES.map((each) => {
      const {column, text} = each;
      const {id, body} =
        column === 'improve'
          ? submissionOf({useful: 'no', improve: text})
          : submissionOf({useful: 'no'}, {[column]: text});
      // Index columns hold one kind of line break and no NUL, which no database takes; the body has what was typed.
      expected.set(id, column === 'improve' ? each : {column, text: canonicalText(text)});
      return body;
    });
    for (let index = 0; index < bodies.length; index += 50) {
      const responses = await Promise.all(bodies.slice(index, index + 50).map((body) => receiver.post(body)));
      for (const {status} of responses) expect(status).toBe(201);
    }
    const rows = await receiver.rows();
    expect(judge(await exported(rows), expected)).toMatchObject({formulas: 0, unrecoverable: 0});
    closing.add({faults: 504, submissions: 504, lost: 504 - rows.length, duplicated: 0, falseThanks: 0});
  });

  it('the control: ordinary words are exported to the letter', async () => {
    const receiver = await startTestReceiver();
    const texts = ['Diolch, "Siân"', 'a = b', "It's 'fine'", 'One\nTwo\r\nThree', '👍🏽', ''];
    const expected = new Map<string, {column: string; text: string}>();
    for (const text of texts) {
      const {id, body} = submissionOf({useful: 'no', ...(text ? {improve: text} : null)});
      expected.set(id, {column: 'improve', text});
      await receiver.post(body);
    }
    const csv = await exported(await receiver.rows());
    expect(judge(csv, expected)).toMatchObject({formulas: 0, unrecoverable: 0});
    for (const text of texts) expect(csv).toContain(`"${text.replaceAll('"', '""')}"`);
  });

  it.each<[string, (csv: string) => string]>([
    ['that adds nothing', (csv) => csv.replaceAll(/(["\r\n])'/g, '$1')],
    ['that looks at the start of the cell alone', (csv) => csv.replaceAll(/([\r\n])'/g, '$1')],
    ['that forgets the plus', (csv) => csv.replaceAll(/'(?=[ \u00a0]*\+)/g, '')],
    ['that does not look past a no-break space', (csv) => csv.replaceAll(/'(?=\u00a0)/g, '')],
  ])('an export %s is found out', async (_what, spoil) => {
    const rows = CASES.filter(({column}) => column === 'improve').map(({text}) => rowOf(text));
    const csv = await exported(rows);
    expect(judge(csv, new Map()).formulas).toBe(0);
    expect(judge(spoil(csv), new Map()).formulas).toBeGreaterThan(0);
  });

  it('an export that takes the sign away is found out', async () => {
    const row = rowOf('=1+1');
    const csv = (await exported([row])).replace("'=1+1", '1+1');
    expect(judge(csv, new Map([[row.id, {column: 'improve', text: '=1+1'}]])).unrecoverable).toBe(1);
  });
});
