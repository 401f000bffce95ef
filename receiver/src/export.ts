import {at} from './acceptance.js';
import {CSV_START, csvRecord} from './csv.js';
import type {StoredSubmission, SubmissionStore} from './store.js';

/** Pieces of text, to be written one after the other. */
export type TextPieces = AsyncIterable<string>;

/** Everything, without loss: each body exactly as it came, beside what the receiver noted about it. */
export async function* jsonExport(store: SubmissionStore): TextPieces {
  let before = '[';
  for await (const {receivedAt, quarantine, unvalidated, body} of store.list()) {
    const notes = JSON.stringify({receivedAt, quarantine, unvalidated});
    yield `${before}\n${notes.slice(0, -1)},"submission":${body}}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

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
  ['unvalidated', (row) => (row.unvalidated ? 'yes' : '')],
];

/** For spreadsheets: one row a submission, and a column for each name of an answer that occurs. */
export async function* csvExport(store: SubmissionStore): TextPieces {
  const names = new Set<string>();
  let count = 0;
  for await (const row of store.list()) {
    count += 1;
    for (const name of contentOf(row).answers.keys()) names.add(name);
  }
  yield CSV_START + csvRecord([...columns.map(([name]) => name), ...names]);
  for await (const row of store.list()) {
    // What came in since the names were gathered might need a column that is not there.
    if (count === 0) return;
    count -= 1;
    const {answers, page} = contentOf(row);
    yield csvRecord([
      ...columns.map(([, value]) => value(row, page)),
      ...[...names].map((name) => answers.get(name) ?? ''),
    ]);
  }
}

const ANSWER_WIDTH = 80;
const NO_ANSWERS = 'No answers yet.\n';

/** For reading in a terminal: the newest last, long answers cut short. */
export async function* tableOfAnswers(store: SubmissionStore): TextPieces {
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

function notesOn({test, quarantine, unvalidated}: StoredSubmission): string {
  return [test && 'trial', quarantine && `quarantine: ${quarantine}`, unvalidated && 'unvalidated']
    .filter((note) => typeof note === 'string')
    .join(', ');
}

const fitted = (text: string, width: number) => shown(text, width).padEnd(width);

/**
 * On one line. Control characters could move the cursor or retitle the window, and direction marks could turn the
 * rest of the line round: in a terminal, text has to stay text too.
 */
function shown(text: string, longest: number): string {
  const line = text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = [...new Intl.Segmenter('en-GB').segment(line.slice(0, longest * 20))];
  if (characters.length <= longest) return line.slice(0, longest * 20);
  return `${characters
    .slice(0, longest - 1)
    .map(({segment}) => segment)
    .join('')}…`;
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
        typeof answer === 'string' ? answer : '(see the JSON export)',
      ]),
    ),
    page: typeof page === 'string' ? page : '',
  };
}
