import {at} from './acceptance.js';
import type {ListedContact} from './contact.js';
import {CSV_START, csvRecord} from './csv.js';
import {FRIENDS_AND_FAMILY_ANSWERS} from '../../src/forms/friends-and-family.js';
import {isFriendsAndFamily} from './friends-and-family-counts.js';
import type {StoredSubmission, SubmissionStore} from './store.js';
import {fitted, shown} from './terminal.js';

/** Pieces of text, to be written one after the other. */
export type TextPieces = AsyncIterable<string>;

/** What can be listed of a store. */
export type AnswerSource = Pick<SubmissionStore, 'list' | 'listContacts'>;

/** A source without trial answers, which also knows how many the last list went past. */
export interface SourceWithoutTrials extends AnswerSource {
  readonly leftOut: number;
}

/** What a source holds but for the trial answers of staff. */
export function withoutTrials(source: AnswerSource): SourceWithoutTrials {
  let leftOut = () => 0;
  const real = <Item extends {readonly test: boolean}>(all: AsyncIterable<Item>) => {
    const {items, ...counted} = withoutTrialsIn(all);
    leftOut = counted.leftOut;
    return items;
  };
  return {
    list: () => real(source.list()),
    listContacts: () => real(source.listContacts()),
    get leftOut() {
      return leftOut();
    },
  };
}

/** A list without what staff sent as trials, and how many it has gone past so far. */
export function withoutTrialsIn<Item extends {readonly test: boolean}>(
  all: AsyncIterable<Item>,
): {readonly items: AsyncIterable<Item>; leftOut(): number} {
  let leftOut = 0;
  async function* real() {
    for await (const item of all) {
      if (item.test) leftOut += 1;
      else yield item;
    }
  }
  return {items: real(), leftOut: () => leftOut};
}

/** That some were left out, and how to see them. */
export const trialsLeftOut = (what: 'answer' | 'sign-up', count: number): string =>
  count === 1
    ? `1 trial ${what} is left out. With --trial it is shown.\n`
    : `${count} trial ${what}s are left out. With --trial they are shown.\n`;

/** Every answer, without loss: each body as it is stored, beside what the receiver noted about it. */
export async function* jsonExport(store: AnswerSource): TextPieces {
  let before = '[';
  for await (const {receivedAt, quarantine, notes, unvalidated, found, body} of store.list()) {
    const noted = JSON.stringify({receivedAt, quarantine, notes, unvalidated, found});
    yield `${before}\n${noted.slice(0, -1)},"submission":${body}}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** Between the items of a list in one cell. */
const LIST = '; ';

const columns: readonly (readonly [string, (row: StoredSubmission, page: string) => string])[] = [
  ['id', (row) => row.id],
  ['reference', (row) => row.reference ?? ''],
  ['createdAt', (row) => row.createdAt ?? ''],
  ['receivedAt', (row) => row.receivedAt],
  ['form', (row) => row.formId ?? ''],
  ['version', (row) => row.formVersion ?? ''],
  ['language', (row) => row.language ?? ''],
  ['reading', (row) => row.reading ?? ''],
  ['audience', (row) => row.audience ?? ''],
  ['region', (row) => row.region ?? ''],
  ['topic', (row) => row.topic ?? ''],
  ['team', (row) => row.team ?? ''],
  ['method', (row) => row.method ?? ''],
  ['page', (_row, page) => page],
  ['test', (row) => (row.test ? 'yes' : '')],
  ['quarantine', (row) => row.quarantine ?? ''],
  ['notes', (row) => row.notes.join(LIST)],
  ['unvalidated', (row) => (row.unvalidated ? 'yes' : '')],
  ['found', (row) => (row.found ?? []).join(LIST)],
];

/** What the official words of the Friends and Family Test are counted as, beside the words themselves. */
const CODE_COLUMN = 'overall (1 to 6)';

/** For spreadsheets: one row a submission, and a column for each name of an answer that occurs. */
export async function* csvExport(store: AnswerSource): TextPieces {
  const names = new Set<string>();
  let count = 0;
  for await (const row of store.list()) {
    count += 1;
    for (const name of cellsOf(row).answers.keys()) names.add(name);
  }
  yield CSV_START + csvRecord([...columns.map(([name]) => name), ...names]);
  for await (const row of store.list()) {
    // What came in since the names were gathered might need a column that is not there.
    if (count === 0) return;
    count -= 1;
    const {answers, page} = cellsOf(row);
    yield csvRecord([
      ...columns.map(([, value]) => value(row, page)),
      ...[...names].map((name) => answers.get(name) ?? ''),
    ]);
  }
}

/** The content of a row, with the code of the official answer behind it. */
function cellsOf(row: StoredSubmission): ReturnType<typeof contentOf> {
  const {answers, page} = contentOf(row);
  if (!isFriendsAndFamily(row)) return {answers, page};
  const withCode = [...answers].flatMap(([name, answer]) => {
    if (name !== 'overall') return [[name, answer] as const];
    const code = FRIENDS_AND_FAMILY_ANSWERS.findIndex((official) => official === answer) + 1;
    return [[name, answer] as const, [CODE_COLUMN, code > 0 ? String(code) : ''] as const];
  });
  return {answers: new Map(withCode), page};
}

const ANSWER_WIDTH = 80;
const NO_ANSWERS = 'No answers yet.\n';

/** For reading in a terminal: the newest last, long answers cut short. */
export async function* tableOfAnswers(store: AnswerSource): TextPieces {
  let count = 0;
  for await (const row of store.list()) {
    if (count === 0) yield tableLine('Received', 'Reference', 'Form', 'Notes', 'Answers');
    count += 1;
    const answers = [...contentOf(row).answers].map(([name, answer]) => `${name}: ${answer}`).join(' | ');
    const form = row.formId === null ? '' : `${row.formId} ${row.formVersion ?? ''}`;
    yield tableLine(
      row.receivedAt.slice(0, 19).replace('T', ' '),
      row.reference ?? '',
      form,
      notesOn(row),
      answers,
    );
  }
  yield count === 0 ? NO_ANSWERS : `${count} ${count === 1 ? 'answer' : 'answers'}. Times are UTC.\n`;
}

function tableLine(
  received: string,
  reference: string,
  form: string,
  notes: string,
  answers: string,
): string {
  const cells = [
    fitted(received, 19),
    fitted(reference, 17),
    fitted(form, 24),
    fitted(notes, 18),
    shown(answers, ANSWER_WIDTH),
  ];
  return `${cells.join('  ').trimEnd()}\n`;
}

function notesOn({test, quarantine, notes, unvalidated, found}: StoredSubmission): string {
  return [
    test && 'trial',
    quarantine && `quarantine: ${quarantine}`,
    unvalidated && 'unvalidated',
    ...(found ?? []),
    ...notes,
  ]
    .filter((note) => typeof note === 'string')
    .join(', ');
}

/** What the index columns do not hold. A newer wire format may differ, so nothing is taken for granted. */
function contentOf({body}: StoredSubmission): {
  readonly answers: ReadonlyMap<string, string>;
  readonly page: string;
} {
  const value: unknown = JSON.parse(body);
  const answers = at(value, 'answers');
  const page = at(value, 'page', 'url');
  return {
    answers: new Map(
      Object.entries(typeof answers === 'object' && answers !== null ? answers : {}).map(([name, answer]) => [
        name,
        shownAnswer(answer),
      ]),
    ),
    page: typeof page === 'string' ? page : '',
  };
}

function shownAnswer(answer: unknown): string {
  const items: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return items.every((item) => typeof item === 'string') ? items.join(LIST) : '(see the JSON export)';
}

/** For reading in a terminal: who would like to be contacted about which answer. */
export async function* tableOfContacts(store: AnswerSource): TextPieces {
  let count = 0;
  for await (const contact of store.listContacts()) {
    if (count === 0) yield contactLine('Reference', 'Form', 'Kind', 'Detail');
    count += 1;
    for (const line of linesOf(contact)) yield contactLine(...line);
  }
  yield count === 0 ? 'No contact details.\n' : `${count} ${count === 1 ? 'person' : 'people'}.\n`;
}

/** For spreadsheets: one row for each way to reach somebody. */
export async function* csvOfContacts(store: AnswerSource): TextPieces {
  yield CSV_START + csvRecord(['reference', 'form', 'kind', 'detail']);
  for await (const contact of store.listContacts())
    for (const line of linesOf(contact)) yield csvRecord(line);
}

type ContactLine = readonly [reference: string, form: string, kind: string, detail: string];

const contactLine = (...[reference, form, kind, detail]: ContactLine): string =>
  `${[fitted(reference, 17), fitted(form, 24), fitted(kind, 18), shown(detail, ANSWER_WIDTH)].join('  ').trimEnd()}\n`;

/** A newer wire format may hold something else than names and texts; then it is shown as it came. */
function linesOf({reference, formId, contact}: ListedContact): readonly ContactLine[] {
  const value: unknown = JSON.parse(contact);
  const entries: readonly (readonly [string, unknown])[] =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : [['', value]];
  return entries.map(([kind, detail]) => [
    reference ?? '',
    formId ?? '',
    kind,
    typeof detail === 'string' ? detail : JSON.stringify(detail),
  ]);
}
