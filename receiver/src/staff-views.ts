import {at} from './acceptance.js';
import type {AnswerSource, TextPieces} from './export.js';
import type {StoredSignUp} from './sign-ups.js';
import type {StoredRecord, StoredSubmission} from './store.js';
import {fitted, shown, shownWhole} from './terminal.js';

/** Which answers there are, the newest last: nothing that anybody wrote or chose. */
export async function* listOfAnswers(source: AnswerSource): TextPieces {
  let count = 0;
  for await (const row of source.list()) {
    if (count === 0) yield listLine('Received', 'Reference', 'Form', 'Trial', 'Quarantine', 'Notes');
    count += 1;
    const form = row.formId === null ? '' : `${row.formId} ${row.formVersion ?? ''}`;
    // Without a reference the id takes its place; it is longer than the column.
    yield listLine(
      timeOf(row.receivedAt),
      row.reference ?? row.id,
      form,
      row.test ? 'yes' : '',
      row.quarantine ?? '',
      row.notes.join(', '),
    );
  }
  yield count === 0
    ? 'No answers yet.\n'
    : `${count} ${count === 1 ? 'answer' : 'answers'}. Times are UTC.\n`;
}

const listLine = (
  received: string,
  reference: string,
  form: string,
  trial: string,
  quarantine: string,
  notes: string,
): string =>
  `${[
    fitted(received, 19),
    shown(reference, 36).padEnd(17),
    fitted(form, 28),
    fitted(trial, 5),
    fitted(quarantine, 10),
    notes,
  ]
    .join('  ')
    .trimEnd()}\n`;

const timeOf = (time: string) => time.slice(0, 19).replace('T', ' ');

const columns: readonly (readonly [string, (row: StoredSubmission) => string | null])[] = [
  ['Reference', (row) => row.reference],
  ['Id', (row) => row.id],
  ['Received', (row) => row.receivedAt],
  ['Sent', (row) => row.createdAt],
  ['Kind', (row) => row.kind],
  ['Form', (row) => row.formId],
  ['Version', (row) => row.formVersion],
  ['Language', (row) => row.language],
  ['Reading', (row) => row.reading],
  ['Audience', (row) => row.audience],
  ['Region', (row) => row.region],
  ['Topic', (row) => row.topic],
  ['Team', (row) => row.team],
  ['Method', (row) => row.method],
  ['Trial', (row) => (row.test ? 'yes' : 'no')],
  ['Quarantine', (row) => row.quarantine ?? 'no'],
  ['Notes', (row) => row.notes.join(', ')],
  ['Checked', (row) => (row.unvalidated ? 'no (unvalidated)' : 'yes')],
  ['Found', (row) => row.found?.join(', ') ?? null],
  ['Fingerprint', (row) => row.fingerprint],
];

/** Everything that is stored about one answer. */
export function recordInFull({submission, contact, redactions, decisions}: StoredRecord): string {
  const line = (name: string, value: string) => `  ${fitted(name, 14)}${shownWhole(value, ' '.repeat(16))}\n`;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? `\n${heading}\n${lines.join('')}` : '';
  const linesOf = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([name, item]) => `  ${shown(name, 100)}\n${block(item)}`)
      : [block(value)];
  const body: unknown = JSON.parse(submission.body);
  const answers = at(body, 'answers');
  return [
    'Answer\n',
    ...columns.map(([name, value]) => line(name, value(submission) || '-')),
    part('What was answered', answers === undefined ? [] : linesOf(answers)),
    part(
      'Redacted by staff',
      redactions.map(({answer, redactedAt}) => `  ${redactedAt}  ${shown(answer, 100)}\n`),
    ),
    part(
      'Decided by staff',
      decisions.map(
        ({decision, reason, decidedAt}) => `  ${decidedAt}  ${decision} (kept aside for: ${reason})\n`,
      ),
    ),
    part(
      'Contact details, kept apart from the answer and erased after their time',
      contact ? linesOf(JSON.parse(contact.contact)) : [],
    ),
    part('The text as it is stored', [`  ${shownWhole(submission.body, '  ')}\n`]),
  ].join('');
}

const block = (value: unknown): string => {
  const texts = Array.isArray(value) ? (value as unknown[]) : [value];
  return texts
    .map((text) => `    ${shownWhole(typeof text === 'string' ? text : JSON.stringify(text), '    ')}\n`)
    .join('');
};

/** The same list for programs: nothing that anybody wrote or chose. */
export const jsonListOfAnswers = (source: AnswerSource): TextPieces =>
  jsonList(
    source.list(),
    ({id, reference, receivedAt, formId, formVersion, test, quarantine, notes, unvalidated, found}) => ({
      id,
      reference,
      receivedAt,
      form: formId === null ? null : {id: formId, version: formVersion},
      test,
      quarantine,
      notes,
      unvalidated,
      found,
    }),
  );

/** Who has signed up, for programs: no name, and no way to reach anybody. */
export const jsonListOfSignUps = (signUps: AsyncIterable<StoredSignUp>): TextPieces =>
  jsonList(
    signUps,
    ({id, reference, receivedAt, panels, band, route, status, language, test, quarantine, notes}) => ({
      id,
      reference,
      receivedAt,
      panels,
      band,
      route,
      status,
      language,
      test,
      quarantine,
      notes,
    }),
  );

async function* jsonList<Row>(rows: AsyncIterable<Row>, shownOf: (row: Row) => object): TextPieces {
  let before = '[';
  for await (const row of rows) {
    yield `${before}\n${JSON.stringify(shownOf(row))}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** Everything that is stored about one answer, for programs: the body and the contact as they are stored. */
export function jsonOfRecord({submission, contact, redactions, decisions}: StoredRecord): string {
  const {body, ...columns} = submission;
  const parts = `"contact":${contact?.contact ?? 'null'},"submission":${body}`;
  return `${JSON.stringify({...columns, redactions, decisions}).slice(0, -1)},${parts}}\n`;
}
