import type {QuarantineReason, SpamNote} from './store.js';

/** How many were stored, and how many of them count. */
export interface SpamCounts {
  readonly stored: number;
  /** Sent by staff as trials. */
  readonly trial: number;
  /** Kept aside, by reason; trials are not among them. */
  readonly quarantined: Readonly<Record<QuarantineReason, number>>;
  /** Neither trials nor kept aside: what other counts begin with. */
  readonly counted: number;
  /** Notes alone keep nothing aside. Of all that are no trials. */
  readonly noted: Readonly<Record<SpamNote, number>>;
}

interface Countable {
  readonly test: boolean;
  readonly quarantine: QuarantineReason | null;
  readonly notes: readonly SpamNote[];
}

/** Counts what is kept aside and why, so that nothing is left out without a word. */
export async function countSpam(all: AsyncIterable<Countable>): Promise<SpamCounts> {
  const counts = {stored: 0, trial: 0, counted: 0};
  const quarantined = {trap: 0, rate: 0};
  const noted = {'no-token': 0, 'old-token': 0, 'foreign-token': 0, 'broken-token': 0};
  for await (const {test, quarantine, notes} of all) {
    counts.stored += 1;
    if (test) {
      counts.trial += 1;
      continue;
    }
    if (quarantine) quarantined[quarantine] += 1;
    else counts.counted += 1;
    for (const note of notes) noted[note] += 1;
  }
  return {...counts, quarantined, noted};
}

/** In words, for the end of a list; nothing if nothing is kept aside. */
export function linesOnQuarantine(
  {quarantined: {trap, rate}}: SpamCounts,
  what: 'answers' | 'sign-ups',
): string {
  if (trap + rate === 0) return '';
  const counts =
    what === 'answers' ? '; the Friends and Family counts leave them out until you release them' : '';
  return `In quarantine: ${trap + rate} (trap ${trap}, rate ${rate}). They are in every list and export${counts}.\n`;
}
