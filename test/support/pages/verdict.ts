import type {Row} from './database.js';

/** One moment in which a page said "Thank you", and how many rows there were under its reference just then. */
export interface Thanks {
  readonly reference: string;
  readonly rows: number;
}

/** What became of one submission. */
export interface Ending {
  /** What was typed; no two submissions of a run have the same. */
  readonly typed: string;
  readonly thanks: readonly Thanks[];
  /** All that can be read on the screen or in a box at the end. */
  readonly words: string;
}

export interface Verdict {
  readonly submissions: number;
  /** Neither stored nor still before the person. */
  readonly lost: number;
  /** Rows beyond the first. */
  readonly duplicated: number;
  /** Thanks without a row, and thanks beyond the first. */
  readonly falseThanks: number;
}

/** Holds what people were told against what is stored. */
export function judge(endings: readonly Ending[], rows: readonly Row[]): Verdict {
  const verdicts = endings.map(({typed, thanks, words}) => {
    const stored = rows.filter(({answers}) => answers.improve === typed);
    const honest = thanks.filter(
      (thank) => thank.rows === 1 && stored.some(({reference}) => reference === thank.reference),
    );
    return {
      lost: stored.length === 0 && !words.includes(typed) ? 1 : 0,
      duplicated: Math.max(stored.length - 1, 0),
      falseThanks: thanks.length - Math.min(honest.length, 1),
    };
  });
  const sum = (key: 'lost' | 'duplicated' | 'falseThanks') =>
    verdicts.reduce((total, verdict) => total + verdict[key], 0);
  return {
    submissions: endings.length,
    lost: sum('lost'),
    duplicated: sum('duplicated'),
    falseThanks: sum('falseThanks'),
  };
}

export const line = (faults: number, {submissions, lost, duplicated, falseThanks}: Verdict) =>
  `faults ${faults}, submissions ${submissions}, lost ${lost}, duplicated ${duplicated}, false thanks ${falseThanks}`;
