const HOUR = 36e5;
const MINUTE = 6e4;
const inNumbers = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  hourCycle: "h23"
});
function wallOf(instant) {
  const parts = {};
  for (const { type, value } of inNumbers.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
function instantOf(wall, later) {
  const inWinter = wall;
  const inSummer = wall - HOUR;
  const fits = [inSummer, inWinter].filter((instant) => wallOf(instant) === wall);
  return (later ? fits.at(-1) : fits[0]) ?? inWinter;
}
const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/;
function readInstant(text, edge) {
  const match = WRITTEN.exec(text);
  if (!match) return void 0;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const [zulu, sign, zoneHour, zoneMinute] = match.slice(7);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && year > 1900 && hour < 24 && minute < 60 && second < 60;
  if (!exists) return void 0;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (zulu) return wall;
  if (sign) {
    const ahead = Number(zoneHour) * HOUR + Number(zoneMinute) * MINUTE;
    return sign === "+" ? wall - ahead : wall + ahead;
  }
  if (match[4] === void 0 && edge === "closes") return startOfDay(wall, 1);
  return instantOf(wall, edge === "closes");
}
const DAY = 24 * HOUR;
const dayOf = (wall) => Math.floor(wall / DAY);
const startOfDay = (wall, more = 0) => instantOf((dayOf(wall) + more) * DAY, false);
const londonDay = (instant, more = 0) => startOfDay(wallOf(instant), more);
const londonDaysBetween = (from, to) => dayOf(wallOf(to)) - dayOf(wallOf(from));
const isMidnight = (instant) => londonDay(instant) === instant;
const lastMoment = (end) => isMidnight(end) ? end - MINUTE : end;

export { isMidnight, lastMoment, londonDay, londonDaysBetween, readInstant };
