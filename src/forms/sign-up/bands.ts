/**
 * An age band, as it is stored: `under-11`, `11-to-12`, `18`, `25-or-over`. A band and never a date of birth: it is
 * all that the route needs, and people give it more willingly.
 */
export type Band = string;

/** What somebody chooses who would rather not say how old they are. */
export const NOT_SAID = 'prefer-not-to-say';

/** The ages of a band, in whole years, both included. */
export interface Ages {
  readonly from: number;
  /** `Infinity` where it has no upper end. */
  readonly to: number;
}

/** From here on nobody needs anybody's permission. */
export const ADULT_AGE = 18;

/** Oldest age that can be configured. */
export const OLDEST_AGE = 120;

/** Where bands begin that are offered unless the configured ages say otherwise. */
const USUAL = [11, 13, 16, ADULT_AGE, 25];

/** The ages of a band, or `undefined` if it is none: a date is no band. */
export function agesOf(band: Band): Ages | undefined {
  const found = /^(?:under-(\d{1,3})|(\d{1,3})-to-(\d{1,3})|(\d{1,3})-or-over|(\d{1,3}))$/.exec(band);
  if (!found) return undefined;
  const [under, from, to, over, only] = found.slice(1).map((digits) => digits && Number(digits));
  const ages =
    typeof under === 'number'
      ? {from: 0, to: under - 1}
      : {from: Number(from ?? over ?? only), to: Number(to ?? only ?? Infinity)};
  // One spelling each: `0-to-10` is `under-11`.
  const isOne = ages.from <= ages.to && ages.from <= OLDEST_AGE && bandOf(ages.from, ages.to) === band;
  return isOne ? ages : undefined;
}

/** What the ages of a panel say about where bands begin. */
export interface Boundaries {
  readonly minAge: number;
  /** `Infinity` where there is none. */
  readonly maxAge: number;
  readonly permissionAge: number;
}

/**
 * The bands to offer, from the youngest to the oldest. Every configured minimum, maximum and permission age is a
 * boundary, so that a band never lies on both sides of a rule.
 */
export function bandsFor(panels: readonly Boundaries[]): readonly Band[] {
  const youngest = Math.min(...panels.map(({minAge}) => minAge));
  const oldest = Math.max(...panels.map(({maxAge}) => maxAge));
  const needed = new Set(
    panels
      .flatMap(({minAge, maxAge, permissionAge}) => [minAge, maxAge + 1, permissionAge])
      .concat(ADULT_AGE)
      .filter((age) => age > 0 && age >= youngest && age <= oldest + 1 && age < Infinity),
  );
  // A usual boundary gives way to a configured one beside it: a band of a single year says much about somebody.
  const usual = USUAL.filter(
    (age) => age > youngest && age <= oldest && ![age - 1, age, age + 1].some((near) => needed.has(near)),
  );
  const starts = [...needed, ...usual].sort((one, other) => one - other);
  return [0, ...starts].map((from, index) => bandOf(from, (starts[index] ?? Infinity) - 1));
}

/** The band of these ages, both included; `Infinity` where it has no upper end. */
export function bandOf(from: number, to: number): Band {
  if (from === 0) return to === Infinity ? '0-or-over' : `under-${to + 1}`;
  if (to === Infinity) return `${from}-or-over`;
  return from === to ? `${from}` : `${from}-to-${to}`;
}
