/** A date as precise as its source: RFC 3339 in UTC, or only the day, or only the month. */
export interface FeedDate {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** As most have it: there may be ten thousand, and this is the short way. */
const PLAIN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?)?$/i;
const RFC_822 =
  /^(?:[a-z]{3,9},? )?\d{1,2} [a-z]{3,9} \d{4} \d\d:\d\d(?::\d\d)?(?: (?:[+-]\d{4}|[a-z]{1,4}))?$/i;

/**
 * Reads RFC 3339, its date or its month alone, `2026/11/20` (Citizen Space) and RFC 822 (RSS). A time without a zone is
 * UTC, never that of the visitor's device. `undefined` for anything else, such as 03/10/2026, which is two dates.
 */
export function readDate(value: unknown): FeedDate | undefined {
  if (typeof value !== 'string') return undefined;
  if (PLAIN.test(value)) {
    const time = Date.parse(value);
    const day = value.slice(8, 10);
    // 30 February would be 2 March.
    return Number.isNaN(time) || (day > '28' && new Date(time).getUTCDate() !== Number(day))
      ? undefined
      : {text: value, time};
  }
  const text = value.trim().replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, '$1-$2-$3');
  const iso = ISO.exec(text);
  if (!iso) {
    if (!RFC_822.test(text)) return undefined;
    return momentAt(Date.parse(/ (?:[+-]\d{4}|[a-z]{1,4})$/i.test(text) ? text : `${text} GMT`));
  }
  const [, year = '', month = '', day, clock, zone] = iso;
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const midnight = new Date(start);
  // 30 February would be 2 March.
  if (midnight.getUTCMonth() !== Number(month) - 1 || midnight.getUTCDate() !== Number(day ?? 1))
    return undefined;
  if (!clock) return {text, time: start};
  return momentAt(
    Date.parse(`${year}-${month}-${day}T${clock}${(zone ?? 'Z').replace(/^(...)(\d\d)$/, '$1:$2')}`),
  );
}

const momentAt = (time: number): FeedDate | undefined =>
  Number.isNaN(time) ? undefined : {text: new Date(time).toISOString().replace('.000Z', 'Z'), time};
