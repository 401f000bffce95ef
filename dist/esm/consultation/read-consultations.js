import { isRecord, ownValue } from '../forms/foreign.js';
import { record, describe, text, anything, matches, list, isWords } from '../forms/rules.js';
import { isCitizenSpace, readCitizenSpace } from './citizen-space.js';
import { FORMAT_KINDS, WAY_KINDS } from './consultation.js';
import { linkTo } from './links.js';
import { readInstant } from './uk-time.js';

function readConsultations(value, base) {
  const consultations = [];
  const mistakes = [];
  const isList = Array.isArray(value);
  const ids = /* @__PURE__ */ new Set();
  (isList ? value : [value]).forEach((entry, index) => {
    const before = mistakes.length;
    const report = (place, found, expected) => void mistakes.push({
      place: isList ? `[${index}]${place && `.${place}`}` : place,
      found: describe(found),
      expected
    });
    const isTheirs = isCitizenSpace(entry);
    if (!isTheirs) wholeRule(entry, report);
    if (mistakes.length > before) return;
    const read = isTheirs ? readCitizenSpace(entry, base, report) : taken(entry, base);
    if (!read) return;
    if (ids.has(read.id)) return report("id", read.id, "an id that no other consultation has");
    ids.add(read.id);
    consultations.push(read);
  });
  return { consultations, mistakes };
}
const isInstant = (value) => typeof value === "string" && readInstant(value, "opens") !== void 0;
const moment = matches(
  'a date such as "2026-03-29", or a time in the United Kingdom such as "2026-03-29T17:00"',
  isInstant
);
const appointment = matches(
  'a date and a time in the United Kingdom, such as "2026-03-29T17:00": a date alone does not say when',
  (value) => isInstant(value) && value.includes("T")
);
const address = matches(
  "the address of a web page",
  (value) => (isRecord(value) ? Object.values(value) : [value]).every(
    // Where it is taken from does not matter here, as long as there is such a place.
    (one) => isWords(one) && linkTo(one, "https://example.org/") !== void 0
  )
);
const number = matches(
  "a telephone number",
  (value) => typeof value === "string" && /^\+?[\d ()]{3,25}$/.test(value)
);
const email = matches(
  "an email address",
  (value) => typeof value === "string" && /^[^\s@]+@[^\s@]+$/.test(value)
);
const words = matches("a text", isWords);
const wayParts = { label: text, url: address, number, email, address: text, hours: text };
const kind = { kind: anything };
const ways = {
  online: record({ ...kind, url: address }, wayParts),
  phone: record({ ...kind, number }, wayParts),
  post: record({ ...kind, address: text }, wayParts),
  event: record({ ...kind, label: text, starts: appointment }, { ...wayParts, ends: appointment }),
  "bsl-video": record({ ...kind, url: address }, wayParts),
  paper: record({ ...kind, label: text }, wayParts),
  text: record({ ...kind, number }, wayParts),
  email: record({ ...kind, email }, wayParts),
  "in-person": record({ ...kind, address: text }, wayParts)
};
const formats = Object.fromEntries(
  FORMAT_KINDS.map((name) => [
    name,
    name === "translation" ? record({ ...kind, language: words, name: words }, { url: address }) : record(kind, { url: address })
  ])
);
const oneOf = (rules, names) => (value, place, report) => {
  const found = ownValue(value, "kind");
  if (names.includes(found)) rules[found](value, place, report);
  else report(`${place}.kind`, found, `one of ${names.join(", ")}`);
};
const consultation = record(
  {
    id: matches("a text of 1 to 200 characters", (value) => isWords(value) && value.length <= 200),
    title: text
  },
  {
    $schema: anything,
    summary: text,
    audience: text,
    area: text,
    opens: moment,
    closes: moment,
    status: matches(
      "withdrawn, or nothing: the rest follows from the dates",
      (value) => value === "withdrawn"
    ),
    ways: list(oneOf(ways, WAY_KINDS), 0),
    formats: list(oneOf(formats, FORMAT_KINDS), 0),
    contact: record({}, { url: address, email, number }),
    organiser: text,
    whatHappensNext: text,
    resultsDue: moment,
    outcomeUrl: address,
    rewards: text,
    priority: matches("a number", (value) => Number.isFinite(value))
  }
);
const instantAt = (edge) => (written) => written === void 0 ? void 0 : readInstant(written, edge);
const opensAt = instantAt("opens");
const closesAt = instantAt("closes");
function wholeRule(value, report) {
  let isSound = true;
  consultation(value, "", (...mistake) => {
    isSound = false;
    report(...mistake);
  });
  if (!isSound) return;
  const { opens, closes, ways: ways2 = [] } = value;
  const isAfter = (from = -Infinity, to = Infinity) => from < to;
  if (!isAfter(opensAt(opens), closesAt(closes))) report("closes", closes, "a time after it opens");
  ways2.forEach(({ starts, ends }, index) => {
    if (!isAfter(opensAt(starts), opensAt(ends)))
      report(`ways[${index}].ends`, ends, "a time after it starts");
  });
}
function taken(written, base) {
  const { opens, closes, resultsDue, ways: ways2 = [], formats: formats2 = [], contact, outcomeUrl } = written;
  const linked = (part) => part.url === void 0 ? part : { ...part, url: linksTo(part.url, base) };
  return {
    ...written,
    opens: opensAt(opens),
    closes: closesAt(closes),
    resultsDue: closesAt(resultsDue),
    ways: ways2.map(({ starts, ends, ...way }) => ({
      ...linked(way),
      ...starts ? { starts: opensAt(starts) } : null,
      ...ends ? { ends: opensAt(ends) } : null
    })),
    formats: formats2.map(linked),
    ...contact ? { contact: linked(contact) } : null,
    ...outcomeUrl ? { outcomeUrl: linksTo(outcomeUrl, base) } : null
  };
}
const linksTo = (address2, base) => typeof address2 === "string" ? linkTo(address2, base) ?? "" : Object.fromEntries(Object.entries(address2).map(([locale, one]) => [locale, linkTo(one, base) ?? ""]));

export { readConsultations };
