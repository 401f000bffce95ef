import {
  FRIENDS_AND_FAMILY_ANSWERS,
  FRIENDS_AND_FAMILY_QUESTION,
  friendsAndFamily,
} from '../../src/forms/friends-and-family.js';
import {CSV_START, csvRecord} from './csv.js';
import type {CountRow, LeftOut, MonthlyCounts} from './friends-and-family-counts.js';
import {hiddenNumbers} from './small-numbers.js';
import {fitted} from './terminal.js';

/** Stands for a number that is not shown. */
const HIDDEN = '*';
type ShownNumber = number | typeof HIDDEN;

interface ShownRow extends Omit<CountRow, 'counts' | 'total'> {
  readonly counts: readonly ShownNumber[];
  readonly total: ShownNumber;
  /** From 0 to 1, with four decimals; `null` where nobody answered or a number of the row is not shown. */
  readonly positive: number | null;
  readonly negative: number | null;
}

export interface CountsOptions {
  /** Whether small numbers are left out of what is shown. */
  readonly suppress: boolean;
}

function shownRows(rows: readonly CountRow[], {suppress}: CountsOptions): readonly ShownRow[] {
  const hidden = suppress ? hiddenNumbers(rows) : [];
  return rows.map((row, index): ShownRow => {
    const isHidden = (column: number) => hidden[index]?.[column] ?? false;
    const [veryGood = 0, good = 0, , poor = 0, veryPoor = 0] = row.counts;
    const share = (count: number) =>
      row.total === 0 || hidden[index]?.includes(true)
        ? null
        : Math.round((count / row.total) * 10_000) / 10_000;
    return {
      ...row,
      counts: row.counts.map((count, column) => (isHidden(column) ? HIDDEN : count)),
      total: isHidden(row.counts.length) ? HIDDEN : row.total,
      positive: share(veryGood + good),
      negative: share(poor + veryPoor),
    };
  });
}

const answersWithCodes = FRIENDS_AND_FAMILY_ANSWERS.map((answer, index) => `${index + 1} ${answer}`);

/** For reading in a terminal. */
export function tableOfCounts({month, rows}: MonthlyCounts, options: CountsOptions): string {
  const line = (team: string, method: string, ...numbers: readonly string[]) =>
    `${fitted(team, 28)}  ${fitted(method, 20)}${numbers.map((number) => number.padStart(10)).join('')}\n`;
  const percentage = (share: number | null, {total}: ShownRow) =>
    share === null ? (total === 0 ? '' : HIDDEN) : `${(share * 100).toFixed(1)}%`;
  const codes = FRIENDS_AND_FAMILY_ANSWERS.map((_, index) => String(index + 1));
  const body = shownRows(rows, options).map((row) =>
    line(
      row.kind === 'all' ? 'All teams' : (row.team ?? '(no team)'),
      row.kind === 'method' ? (row.method ?? '(no method)') : 'All methods',
      ...[...row.counts, row.total].map(String),
      percentage(row.positive, row),
      percentage(row.negative, row),
    ),
  );
  return [
    `Friends and Family Test, ${monthInWords(month)}, UK time\n`,
    `${FRIENDS_AND_FAMILY_QUESTION}\n`,
    `${answersWithCodes.join(', ')}\n\n`,
    line('Team', 'Method', ...codes, 'Total', 'Positive', 'Negative'),
    ...body,
  ].join('');
}

/** For spreadsheets. What a row counts is in a column of its own, because a team may be called anything. */
export function csvOfCounts({month, rows}: MonthlyCounts, options: CountsOptions): string {
  const records = shownRows(rows, options).map(({kind, team, method, counts, total, positive, negative}) => [
    month,
    kind,
    team ?? '',
    method ?? '',
    ...[...counts, total].map(String),
    ...[positive, negative].map((share) => share?.toFixed(4) ?? ''),
  ]);
  const header = [
    'month',
    'row',
    'team',
    'method',
    ...answersWithCodes.map((answer) => `${FRIENDS_AND_FAMILY_QUESTION} ${answer}`),
    'total',
    'proportion positive',
    'proportion negative',
  ];
  return CSV_START + [header, ...records].map(csvRecord).join('');
}

/** For programs. */
export function jsonOfCounts({month, rows, leftOut}: MonthlyCounts, options: CountsOptions): string {
  const value = {
    form: {id: friendsAndFamily.id, version: friendsAndFamily.version},
    month,
    timeZone: 'Europe/London',
    question: FRIENDS_AND_FAMILY_QUESTION,
    answers: FRIENDS_AND_FAMILY_ANSWERS.map((answer, index) => ({code: index + 1, answer})),
    suppressed: options.suppress,
    rows: shownRows(rows, options).map(({kind, team, method, counts, total, positive, negative}) => ({
      row: kind,
      team,
      method,
      counts,
      total,
      proportionPositive: positive,
      proportionNegative: negative,
    })),
    leftOut,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What is in no count, a line for each reason. */
export function linesOnLeftOut({trial, quarantined, unanswered, undated}: LeftOut): string {
  const lines = [`Trial answers left out: ${trial}.`, `Answers in quarantine left out: ${quarantined}.`];
  if (unanswered > 0) lines.push(`Left out because they are none of the six answers: ${unanswered}.`);
  if (undated > 0) lines.push(`Left out because their time cannot be read, so of no month: ${undated}.`);
  return lines.map((line) => `${line}\n`).join('');
}

const monthInWords = (month: string) =>
  new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', year: 'numeric', month: 'long'}).format(
    Date.parse(`${month}-15T12:00:00Z`),
  );
