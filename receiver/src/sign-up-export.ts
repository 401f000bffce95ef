import {at} from './acceptance.js';
import {CSV_START, csvRecord} from './csv.js';
import type {TextPieces} from './export.js';
import {withoutTrialsIn} from './export.js';
import type {SignUpStatus, StoredSignUp} from './sign-ups.js';
import {fitted, shown} from './terminal.js';

type SignUps = AsyncIterable<StoredSignUp> | Iterable<StoredSignUp>;

/** What can be gone through more than once. */
export interface SignUpSource {
  list(): AsyncIterable<StoredSignUp>;
}

/** Members; and those who wait for permission, and trials, only if they are asked for. */
export function membersOf(
  source: SignUpSource,
  {awaiting, trial}: {readonly awaiting: boolean; readonly trial: boolean},
): SignUpSource & {readonly leftOut: number} {
  const wanted: readonly SignUpStatus[] = awaiting ? ['joined', 'awaiting-permission'] : ['joined'];
  let leftOut = () => 0;
  return {
    list: () => {
      const all = only(source.list(), wanted);
      if (trial) return all;
      const {items, ...counted} = withoutTrialsIn(all);
      leftOut = counted.leftOut;
      return items;
    },
    get leftOut() {
      return leftOut();
    },
  };
}

async function* only(
  signUps: AsyncIterable<StoredSignUp>,
  wanted: readonly SignUpStatus[],
): AsyncIterable<StoredSignUp> {
  for await (const signUp of signUps) if (wanted.includes(signUp.status)) yield signUp;
}

/** Who has signed up, the newest last: no name, and no way to reach anybody. */
export async function* listOfSignUps(signUps: SignUps): TextPieces {
  let count = 0;
  for await (const signUp of signUps) {
    if (count === 0)
      yield listLine('Received', 'Reference', 'Panels', 'Age', 'Route', 'Status', 'Language', 'Notes');
    count += 1;
    const {reference, id, panels, band, route, status, language, receivedAt} = signUp;
    yield listLine(
      receivedAt.slice(0, 10),
      // Without a reference the id takes its place; it is longer than the column.
      reference ?? id,
      panels.join(', '),
      band ?? '',
      route ?? '',
      status,
      language ?? '',
      notesOn(signUp),
    );
  }
  yield count === 0 ? 'No sign-ups yet.\n' : `${count} ${count === 1 ? 'sign-up' : 'sign-ups'}.\n`;
}

type ListLine = readonly [string, string, string, string, string, string, string, string];

function listLine(...[received, reference, panels, band, route, status, language, notes]: ListLine): string {
  const cells = [
    fitted(received, 10),
    shown(reference, 36).padEnd(17),
    fitted(panels, 28),
    fitted(band, 17),
    fitted(route, 10),
    fitted(status, 19),
    fitted(language, 8),
    shown(notes, 60),
  ];
  return `${cells.join('  ').trimEnd()}\n`;
}

const notesOn = ({test, quarantine, notes, unvalidated}: StoredSignUp): string =>
  [
    test ? 'trial' : '',
    quarantine ? `quarantine: ${quarantine}` : '',
    unvalidated ? 'unvalidated' : '',
    ...notes,
  ]
    .filter(Boolean)
    .join(', ');

/** Everything that is stored about each, for programs. */
export async function* jsonOfSignUps(signUps: SignUps): TextPieces {
  let before = '[';
  for await (const {body, contact, ...columns} of signUps) {
    const parts = `"contact":${contact ?? 'null'},"submission":${body}`;
    yield `${before}\n${JSON.stringify(columns).slice(0, -1)},${parts}}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

const columns: readonly (readonly [string, (signUp: StoredSignUp) => string | null])[] = [
  ['reference', ({reference}) => reference],
  ['status', ({status}) => status],
  ['panels', ({panels}) => panels.join(LIST)],
  ['route', ({route}) => route],
  ['band', ({band}) => band],
  ['language', ({language}) => language],
  ['createdAt', ({createdAt}) => createdAt],
  ['receivedAt', ({receivedAt}) => receivedAt],
  ['permittedAt', ({permittedAt}) => permittedAt],
  ['permittedBy', ({permittedBy}) => permittedBy],
  ['changedAt', ({changedAt}) => changedAt],
  ['form', ({formId}) => formId],
  ['version', ({formVersion}) => formVersion],
  ['test', ({test}) => (test ? 'yes' : '')],
  ['quarantine', ({quarantine}) => quarantine],
  ['notes', ({notes}) => notes.join(LIST)],
  ['unvalidated', ({unvalidated}) => (unvalidated ? 'yes' : '')],
];

/** Between the items of a list in one cell. */
const LIST = '; ';

/** They have columns of their own. */
const SHOWN_BEFORE = ['panels', 'band'];

/**
 * For spreadsheets: one row a sign-up, with a column for each answer, each contact detail and each permission that
 * occurs. A permission says when it was given or refused; its wording is in the JSON.
 */
export async function* csvOfSignUps(source: SignUpSource): TextPieces {
  const names = new Set<string>();
  let count = 0;
  for await (const signUp of source.list()) {
    count += 1;
    for (const name of cellsOf(signUp).keys()) names.add(name);
  }
  yield CSV_START + csvRecord([...columns.map(([name]) => name), ...names]);
  for await (const signUp of source.list()) {
    // What came in since the names were gathered might need a column that is not there.
    if (count === 0) return;
    count -= 1;
    const cells = cellsOf(signUp);
    yield csvRecord([
      ...columns.map(([, value]) => value(signUp) ?? ''),
      ...[...names].map((name) => cells.get(name) ?? ''),
    ]);
  }
}

function cellsOf({body, contact}: StoredSignUp): ReadonlyMap<string, string> {
  const value: unknown = JSON.parse(body);
  const permissions = at(value, 'permissions');
  return new Map([
    ...entriesOf(at(value, 'answers')).filter(([name]) => !SHOWN_BEFORE.includes(name)),
    ...entriesOf(contact === null ? null : JSON.parse(contact)).map(
      ([name, text]) => [`contact: ${name}`, text] as const,
    ),
    ...(Array.isArray(permissions) ? permissions : []).map((permission: unknown) => {
      const granted = at(permission, 'granted');
      const answer = granted === true ? 'yes' : granted === false ? 'no' : '';
      return [
        `permission: ${textOf(at(permission, 'purpose'))}`,
        `${answer} ${textOf(at(permission, 'at'))}`.trim(),
      ] as const;
    }),
  ]);
}

/** A newer wire format may hold anything. */
const entriesOf = (value: unknown): (readonly [string, string])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).map(([name, item]) => [name, textOf(item)])
    : [];

function textOf(value: unknown): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
  return items.every((item) => typeof item === 'string') ? items.join(LIST) : '(see the JSON export)';
}
