/**
 * Clocks in the United Kingdom, wherever the visitor's device is. An instant is in milliseconds since 1970, as in
 * `Date.now()`.
 */

const HOUR = 3_600_000;
const MINUTE = 60_000;

const inNumbers = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
});

/** What a clock on a wall in London shows at an instant, as if it stood in UTC. */
function wallOf(instant: number): number {
  const parts: Record<string, number> = {};
  for (const {type, value} of inNumbers.formatToParts(instant)) parts[type] = Number(value);
  const {year = 0, month = 1, day, hour, minute, second} = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The instant at which clocks show that. In October one hour comes twice: `later` takes the second one. In March one
 * hour is left out: a time within it moves on by an hour, as the clocks do.
 */
function instantOf(wall: number, later: boolean): number {
  const inWinter = wall;
  const inSummer = wall - HOUR;
  const fits = [inSummer, inWinter].filter((instant) => wallOf(instant) === wall);
  return (later ? fits.at(-1) : fits[0]) ?? inWinter;
}

/** What a date or time on paper stands for. */
export type Edge = 'opens' | 'closes';

const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/;

/**
 * Reads `2026-03-29`, `2026-03-29T17:00` in UK time, or `2026-03-29T16:00:00Z` (RFC 3339); `undefined` for anything
 * else, and for a day that does not exist. A bare date opens at its first instant and closes at its last: what comes
 * back for `closes` is the first instant at which it is closed. A time that exists twice closes at the later one.
 */
export function readInstant(text: string, edge: Edge): number | undefined {
  const match = WRITTEN.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [zulu, sign, zoneHour, zoneMinute] = match.slice(7);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && year > 1900 && hour < 24 && minute < 60 && second < 60;
  if (!exists) return undefined;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (zulu) return wall;
  if (sign) {
    const ahead = Number(zoneHour) * HOUR + Number(zoneMinute) * MINUTE;
    return sign === '+' ? wall - ahead : wall + ahead;
  }
  if (match[4] === undefined && edge === 'closes') return startOfDay(wall, 1);
  return instantOf(wall, edge === 'closes');
}

const DAY = 24 * HOUR;
const dayOf = (wall: number): number => Math.floor(wall / DAY);

const startOfDay = (wall: number, more = 0): number => instantOf((dayOf(wall) + more) * DAY, false);

/** The first instant of the day in London on which the instant lies, or of the day that many days later. */
export const londonDay = (instant: number, more = 0): number => startOfDay(wallOf(instant), more);

/** How many times midnight passes in London between one instant and another. */
export const londonDaysBetween = (from: number, to: number): number =>
  dayOf(wallOf(to)) - dayOf(wallOf(from));

/** Whether a day begins in London at that instant. */
export const isMidnight = (instant: number): boolean => londonDay(instant) === instant;

/** The moment to name for an end: nobody is sure which day "midnight" belongs to, so it is a minute before. */
export const lastMoment = (end: number): number => (isMidnight(end) ? end - MINUTE : end);
