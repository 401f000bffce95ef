import {isRecord, ownValue} from './foreign.js';

/** One thing that is wrong with data that a site wrote. */
export interface Mistake {
  /** Where, as in `steps[0].questions[2].type`. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** Writes down what is wrong, in the words of the site's JSON. */
export type Report = (place: string, found: unknown, expected: string) => void;
/** Reports all that is wrong with a value and with what it holds. */
export type Rule = (value: unknown, place: string, report: Report) => void;
export type Keys = Readonly<Record<string, Rule>>;

/** @param expected what to say when the value is not right */
export const matches =
  (expected: string, isRight: (value: never) => boolean): Rule =>
  (value, place, report) => {
    if (!isRight(value as never)) report(place, value, expected);
  };

/** Whether it is a text that says something, of 1,000 characters at most. */
export const isWords = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 1000;

/** What something is stored under. */
export const name = matches(
  'lower-case letters, digits and hyphens, beginning with a letter, 50 at most',
  (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9-]{0,49}$/.test(value),
);
/** A `LocalText`. */
export const text = matches(
  'a text, or {"en-GB": a text, "cy": a text}',
  (value: unknown) =>
    isWords(value) ||
    (isRecord(value) && isWords(ownValue(value, 'en-GB')) && Object.values(value).every(isWords)),
);
export const flag = matches('true or false', (value: unknown) => typeof value === 'boolean');

export const anything: Rule = () => {};

/** Keys that have to be there, keys that may be, and no others. */
export const record =
  (needed: Keys, possible: Keys = {}): Rule =>
  (value, place, report) => {
    const known = {...needed, ...possible};
    if (!isRecord(value)) return report(place, value, `an object with ${Object.keys(needed).join(', ')}`);
    for (const key of new Set([...Object.keys(needed), ...Object.keys(value)])) {
      const found = ownValue(value, key);
      const at = place ? `${place}.${key}` : key;
      if (!Object.hasOwn(known, key))
        report(at, found, `nothing; known are ${Object.keys(known).join(', ')}`);
      else (known[key] as Rule)(found, at, report);
    }
  };

/** A list, all of whose entries follow one rule. */
export const list =
  (item: Rule, least = 1, most = Infinity): Rule =>
  (value, place, report) => {
    const count = Array.isArray(value) ? value.length : 0;
    if (count < least || count > most)
      report(place, value, `a list of ${least}${most < Infinity ? ` to ${most}` : ' or more'}`);
    if (Array.isArray(value)) value.forEach((entry, index) => item(entry, `${place}[${index}]`, report));
  };

/**
 * Everything that is wrong with JSON that a site wrote, by the rules for its parts; then, once every part is in order,
 * by what can only be told of the whole.
 */
export function mistakesOf<T>(
  value: unknown,
  rule: Rule,
  whole: (value: T, report: Report) => void,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const report: Report = (place, found, expected) =>
    void mistakes.push({place, found: describe(found), expected});
  rule(value, '', report);
  if (!mistakes.length) whole(value as T, report);
  return mistakes;
}

/** What was found, in a few words for a console. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value).slice(0, 80);
}
