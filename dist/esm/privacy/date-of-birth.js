import { isNear, TAKEN } from './normalise.js';

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdecionchwmawebrmaimehgorawsmedhydtacrhaionchwfawebrfaifehorfawsfedhyddacrag";
const LETTERS = 3;
const MONTH = `(${MONTHS.replace(/...(?=.)/g, "$&|")})[a-z]{0,8}`;
const DAY = "(\\d\\d?)(?:[a-z]{2,4})?";
const GAP = "[ ./,-]{0,2}";
const dates = new RegExp(
  `(^|[^\\d])(?:${[
    "(\\d\\d?) ?([./-]) ?(\\d\\d?) ?\\3 ?(\\d{4}|\\d\\d)",
    "(\\d{4})-(\\d\\d?)-(\\d\\d?)",
    `${DAY}${GAP}(?:of? )?${MONTH}${GAP}(\\d{4}|\\d\\d)`,
    `\\b${MONTH}${GAP}${DAY}${GAP}(\\d{4})`
  ].join("|")})(?!\\d)`,
  "gi"
);
const clue = /\b(?:born|d\.?o\.?b|birth|ganwyd|geni)/i;
const YEARS = 2;
function takeDates(text, today) {
  const recent = Date.UTC(today.getUTCFullYear() - YEARS, today.getUTCMonth(), today.getUTCDate());
  let found = false;
  const rest = text.replace(dates, (match, before, ...parts) => {
    const [d1, , m1, y1, y2, m2, d2, d3, m3, y3, m4, d4, y4, offset] = parts;
    const year = `${y1 ?? y2 ?? y3 ?? y4}`;
    const day = Number(d1 ?? d2 ?? d3 ?? d4);
    const name = m3 ?? m4;
    const month = name ? MONTHS.indexOf(name.toLowerCase()) / LETTERS % 12 : Number(m1 ?? m2) - 1;
    if (!day || day > 31 || month < 0 || month > 11) return match;
    found ||= year.length > 2 && Date.UTC(Number(year), month, day) < recent || isNear(clue, text, Number(offset) + before.length, match.length - before.length);
    return before + TAKEN;
  });
  return { found, rest };
}

export { takeDates };
