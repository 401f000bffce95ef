import {FRIENDS_AND_FAMILY_ANSWERS, friendsAndFamily} from '../../src/forms/friends-and-family.js';
import {at} from './acceptance.js';
import type {StoredSubmission} from './store.js';

/** Whether an answer was given to the mandated question in the version that is counted here. */
export const isFriendsAndFamily = ({formId, formVersion}: StoredSubmission): boolean =>
  formId === friendsAndFamily.id && formVersion === friendsAndFamily.version;

/** The counts of one way of asking in one team, of a whole team, or of everybody. */
export interface CountRow {
  readonly kind: 'method' | 'team' | 'all';
  /** `null` where the page names none; of no meaning in the row of all. */
  readonly team: string | null;
  /** `null` where the page names none; of no meaning in the row of a team and of all. */
  readonly method: string | null;
  /** How many gave each of the six answers, in the official order. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** How many answers are in no count, and why. */
export interface LeftOut {
  readonly trial: number;
  readonly quarantined: number;
  /** Without one of the six answers: only something newer than this receiver sends that. */
  readonly unanswered: number;
  /** Without a time that can be read, so of no month. */
  readonly undated: number;
}

export interface MonthlyCounts {
  readonly month: string;
  /** Team by team: first the methods of a team, then the team. The row of all is the last. */
  readonly rows: readonly CountRow[];
  readonly leftOut: LeftOut;
}

/** Whether a text is a month such as `2026-11`. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

const ukTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
});

/** The month on a calendar in the UK at a time (RFC 3339), such as `2026-11`; `undefined` if the time cannot be read. */
export function ukMonthOf(time: string | null): string | undefined {
  const milliseconds = Date.parse(time ?? '');
  if (Number.isNaN(milliseconds)) return undefined;
  const parts = new Map(ukTime.formatToParts(milliseconds).map(({type, value}) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}`;
}

/** Counts the official answers that were given in a month of UK time, by the visitors' clocks. */
export async function countMonth(
  submissions: AsyncIterable<StoredSubmission>,
  month: string,
): Promise<MonthlyCounts> {
  const teams = new Map<string | null, Map<string | null, number[]>>();
  const leftOut = {trial: 0, quarantined: 0, unanswered: 0, undated: 0};
  for await (const submission of submissions) {
    if (!isFriendsAndFamily(submission)) continue;
    const itsMonth = ukMonthOf(submission.createdAt);
    if (itsMonth !== undefined && itsMonth !== month) continue;
    const answer = at(JSON.parse(submission.body), 'answers', 'overall');
    const index = FRIENDS_AND_FAMILY_ANSWERS.findIndex((official) => official === answer);
    if (submission.test) leftOut.trial += 1;
    else if (submission.quarantine) leftOut.quarantined += 1;
    else if (itsMonth === undefined) leftOut.undated += 1;
    else if (index < 0) leftOut.unanswered += 1;
    else {
      const methods = entryOf(teams, submission.team, () => new Map<string | null, number[]>());
      const counts = entryOf(methods, submission.method, () => FRIENDS_AND_FAMILY_ANSWERS.map(() => 0));
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return {month, rows: rowsOf(teams), leftOut};
}

function rowsOf(
  teams: ReadonlyMap<string | null, ReadonlyMap<string | null, readonly number[]>>,
): CountRow[] {
  const rows: CountRow[] = [];
  for (const [team, methods] of inOrder(teams)) {
    const ofTeam = inOrder(methods).map(([method, counts]) => rowOf('method', team, method, [counts]));
    const counts = ofTeam.map((row) => row.counts);
    rows.push(...ofTeam, rowOf('team', team, null, counts));
  }
  const counts = rows.filter(({kind}) => kind === 'team').map((row) => row.counts);
  return [...rows, rowOf('all', null, null, counts)];
}

function rowOf(
  kind: CountRow['kind'],
  team: string | null,
  method: string | null,
  parts: readonly (readonly number[])[],
): CountRow {
  const counts = FRIENDS_AND_FAMILY_ANSWERS.map((_, index) => sum(parts.map((part) => part[index] ?? 0)));
  return {kind, team, method, counts, total: sum(counts)};
}

const collator = new Intl.Collator('en-GB', {numeric: true});

/** By name, as people sort; what has none comes last. */
const inOrder = <Value>(entries: ReadonlyMap<string | null, Value>): (readonly [string | null, Value])[] =>
  [...entries].sort(([one], [other]) =>
    one === null || other === null
      ? Number(one === null) - Number(other === null)
      : collator.compare(one, other),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
