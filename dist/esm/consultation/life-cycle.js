import { londonDay, londonDaysBetween } from './uk-time.js';

const DEFAULT_HIDE_AFTER_DAYS = 90;
const isOpen = (status) => status === "open" || status === "closes-tomorrow" || status === "closes-today";
const isAhead = (status) => isOpen(status) || status === "forthcoming";
function statusAt({ opens, closes, status, outcomeUrl }, now) {
  if (status === "withdrawn") return status;
  if (status === "closed" || closes !== void 0 && now >= closes)
    return outcomeUrl ? "outcome" : "closed";
  if (opens !== void 0 && now < opens) return "forthcoming";
  if (closes === void 0) return "open";
  const days = londonDaysBetween(now, closes - 1);
  return days === 0 ? "closes-today" : days === 1 ? "closes-tomorrow" : "open";
}
function goneFrom({ closes, resultsDue }, hideAfterDays) {
  if (closes === void 0) return void 0;
  return londonDay(Math.max(closes, resultsDue ?? closes) - 1, hideAfterDays + 1);
}
const isGone = (consultation, now, hideAfterDays) => now >= (consultation.closes ?? Infinity) && now >= (goneFrom(consultation, hideAfterDays) ?? Infinity);
const overFrom = ({ starts, ends }) => ends ?? (starts === void 0 ? void 0 : londonDay(starts, 1));
function nextBoundary(consultation, now, hideAfterDays) {
  const { opens, closes, resultsDue } = consultation;
  const days = closes === void 0 ? [] : [londonDay(closes - 1, -1), londonDay(closes - 1), closes];
  const events = consultation.ways.map(overFrom);
  const ahead = [opens, ...days, ...events, resultsDue, goneFrom(consultation, hideAfterDays)].filter(
    (instant) => instant !== void 0 && instant > now
  );
  return ahead.length ? Math.min(...ahead) : void 0;
}
const rankOf = (status) => isOpen(status) ? 0 : ["forthcoming", "outcome", "closed", "withdrawn"].indexOf(status) + 1;
function choose(consultations, now, hideAfterDays) {
  const standing = consultations.filter((consultation) => !isGone(consultation, now, hideAfterDays)).map((consultation) => {
    const { closes = Infinity, priority = 0 } = consultation;
    const rank = rankOf(statusAt(consultation, now));
    return { consultation, rank, time: rank > 1 ? -closes : closes, priority };
  });
  const order = (a, b) => a === b ? 0 : a < b ? -1 : 1;
  standing.sort((a, b) => order(a.rank, b.rank) || order(a.time, b.time) || order(b.priority, a.priority));
  return standing[0]?.consultation;
}

export { DEFAULT_HIDE_AFTER_DAYS, choose, goneFrom, isAhead, isGone, isOpen, nextBoundary, overFrom, statusAt };
