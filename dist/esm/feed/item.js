import { ownValue, isRecord } from '../forms/foreign.js';
import { webAddress } from './address.js';
import { readDate } from './dates.js';
import { STATUSES } from './feed.js';
import { cleanText } from '../sources/text.js';

const AHEAD = 36 * 60 * 60 * 1e3;
const FEWEST_PEOPLE = 5;
const HASH = /^[\da-f]{64}$/;
const TAG = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;
const nothing = [];
const textsIn = (value) => Array.isArray(value) ? value.flatMap((text) => cleanText(text) ?? []) : nothing;
const hashesIn = (value) => Array.isArray(value) ? value.filter((hash) => typeof hash === "string" && HASH.test(hash)) : nothing;
function readItem(found, number, { base, now, problems }) {
  const said = found.extension;
  const ownId = typeof found.id === "number" ? String(found.id) : cleanText(found.id);
  const name = ownId ?? String(number);
  const report = (code) => void problems.push({ code, item: name });
  if (found.needsId && !ownId) return void report("no-id");
  const texts = textsOf(said);
  const isQuote = ownValue(said, "isQuote") === true;
  const mayQuote = ownValue(said, "quoteConsent") === true;
  if (isQuote && !mayQuote && texts.youSaid) report("no-consent");
  const youSaid = isQuote && !mayQuote ? null : texts.youSaid;
  const title = found.title ?? texts.title;
  const summary = found.summary ?? texts.summary;
  const response = ownValue(said, "response");
  const statusFound = ownValue(response, "status") ?? ownValue(said, "status");
  const status = STATUSES.find((known) => known === statusFound) ?? null;
  if (!(title ?? youSaid ?? texts.response ?? summary)) return void report("nothing-to-show");
  reportStatus(statusFound, status, texts, report);
  const published = dateOf(found.published, now, report);
  const updated = dateOf(found.updated, now, report);
  const heardFrom = ownValue(said, "heardFrom");
  const image = found.image ?? ownValue(said, "image");
  const src = image ? addressOf(isRecord(image) ? ownValue(image, "src") : image, base, report) : null;
  return {
    weAsked: texts.weAsked,
    response: texts.response,
    reason: texts.reason,
    next: texts.next,
    service: texts.service,
    place: texts.place,
    id: name,
    lang: typeof found.lang === "string" && TAG.test(found.lang) ? found.lang : null,
    title,
    youSaid,
    isQuote: isQuote && mayQuote,
    summary,
    themes: texts.themes.length ? texts.themes : found.themes ?? nothing,
    status,
    heardFrom: typeof heardFrom === "number" && Number.isInteger(heardFrom) && heardFrom >= FEWEST_PEOPLE ? heardFrom : null,
    published: published?.text ?? null,
    updated: updated && updated.time > (published?.time ?? 0) ? updated.text : null,
    time: (published ?? updated)?.time ?? 0,
    link: addressOf(found.link, base, report),
    image: src ? { src, alt: cleanText(ownValue(image, "alt")) ?? "" } : null,
    references: hashesIn(ownValue(said, "references")),
    translations: translationsOf(ownValue(said, "translations"), isQuote && !mayQuote)
  };
}
const isAbsent = (value) => value === void 0 || value === null || value === "";
function dateOf(value, now, report) {
  if (isAbsent(value)) return void 0;
  const date = readDate(value);
  if (!date) report("unreadable-date");
  else if (date.time > now + AHEAD) report("future-date");
  else return date;
  return void 0;
}
function addressOf(value, base, report) {
  if (isAbsent(value)) return null;
  const address = webAddress(value, base);
  if (!address) report("unusable-address");
  return address ?? null;
}
function reportStatus(found, status, { reason, next }, report) {
  if (found !== void 0 && found !== null && !status) report("unknown-status");
  if (status === "cannot" && !reason) report("no-reason");
  if (status === "planned" && !next) report("no-next-step");
}
const textAt = (said, name) => cleanText(ownValue(said, name));
function textsOf(said) {
  const response = ownValue(said, "response");
  return {
    title: textAt(said, "title"),
    weAsked: textAt(said, "weAsked"),
    youSaid: textAt(said, "youSaid"),
    response: cleanText(response) ?? cleanText(ownValue(response, "text")),
    reason: cleanText(ownValue(response, "reason")) ?? textAt(said, "reason"),
    next: nextOf(ownValue(said, "next")),
    summary: textAt(said, "summary"),
    service: textAt(said, "service"),
    themes: textsIn(ownValue(said, "themes")),
    place: textAt(said, "place")
  };
}
function nextOf(value) {
  const text = cleanText(value) ?? cleanText(ownValue(value, "text"));
  return text ? { text, by: readDate(ownValue(value, "by"))?.text ?? null, owner: cleanText(ownValue(value, "owner")) } : null;
}
const none = Object.freeze(
  /* @__PURE__ */ Object.create(null)
);
function translationsOf(value, hidesQuote) {
  if (!isRecord(value)) return none;
  const translations = /* @__PURE__ */ Object.create(null);
  for (const [tag, said] of Object.entries(value)) {
    const texts = Object.entries(textsOf(said)).filter(
      ([name, text]) => text !== null && !(Array.isArray(text) && !text.length) && !(hidesQuote && name === "youSaid")
    );
    if (texts.length) translations[tag.toLowerCase()] = Object.fromEntries(texts);
  }
  return translations;
}

export { readItem, textsIn };
