import { recordOf, isRecord } from '../forms/foreign.js';
import { webAddress } from './address.js';
import { readDate } from './dates.js';
import { STATUSES } from './feed.js';
import { cleanText } from '../sources/text.js';

const AHEAD = 36 * 60 * 60 * 1e3;
const FEWEST_PEOPLE = 5;
const HASH = /^[\da-f]{64}$/;
const TAG = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;
const nothing = [];
function textsIn(value) {
  if (!Array.isArray(value)) return nothing;
  const texts = [];
  for (const found of value) {
    const text = cleanText(found);
    if (text !== null) texts.push(text);
  }
  return texts;
}
const hashesIn = (value) => Array.isArray(value) ? value.filter((hash) => typeof hash === "string" && HASH.test(hash)) : nothing;
const idOf = ({ id }) => typeof id === "number" ? String(id) : cleanText(id);
const themesOf = (found, said) => {
  const themes = textsIn(said["themes"]);
  return themes.length ? themes : found.themes;
};
const hidesQuote = (said) => said["isQuote"] === true && said["quoteConsent"] !== true;
function flawIn(found, said) {
  if (found.needsId && !idOf(found)) return "no-id";
  if (found.title ?? cleanText(said["title"])) return void 0;
  const { youSaid, response, summary } = textsOf(said);
  const isShown = (hidesQuote(said) ? null : youSaid) ?? response ?? summary ?? found.summary();
  return isShown ? void 0 : "nothing-to-show";
}
function listItem(row, read, number, origin) {
  const found = read(row);
  const said = recordOf(found.extension);
  if (flawIn(found, said)) return void 0;
  let whole;
  return {
    id: idOf(found) ?? String(number),
    time: (dateOf(found.published, origin.now) ?? dateOf(found.updated, origin.now))?.time ?? 0,
    themes: themesOf(found, said),
    service: cleanText(said["service"]),
    references: hashesIn(said["references"]),
    isTranslated: isRecord(said["translations"]),
    // From the row once more, so that nothing else is kept of what nobody looks at.
    whole: () => whole ??= readItem(read(row), number, origin)
  };
}
function problemsIn(found, number, origin) {
  const item = idOf(found) ?? String(number);
  const flaw = flawIn(found, recordOf(found.extension));
  const problems = [];
  if (flaw) problems.push({ code: flaw, item });
  else readItem(found, number, origin, (code) => void problems.push({ code, item }));
  return problems;
}
function readItem(found, number, { base, now }, report) {
  const said = recordOf(found.extension);
  const texts = textsOf(said);
  const isQuote = said["isQuote"] === true;
  const isHidden = hidesQuote(said);
  if (isHidden && texts.youSaid) report?.("no-consent");
  const statusFound = recordOf(said["response"])["status"] ?? said["status"];
  const status = isStatus(statusFound) ? statusFound : null;
  reportStatus(statusFound, status, texts, report);
  const published = dateOf(found.published, now, report);
  const updated = dateOf(found.updated, now, report);
  const heardFrom = said["heardFrom"];
  const image = found.image ?? said["image"];
  const src = image ? addressOf(isRecord(image) ? image["src"] : image, base, report) : null;
  return {
    ...texts,
    id: idOf(found) ?? String(number),
    lang: typeof found.lang === "string" && TAG.test(found.lang) ? found.lang : null,
    title: found.title ?? texts.title,
    youSaid: isHidden ? null : texts.youSaid,
    isQuote: isQuote && !isHidden,
    summary: found.summary() ?? texts.summary,
    themes: themesOf(found, said),
    status,
    heardFrom: typeof heardFrom === "number" && Number.isInteger(heardFrom) && heardFrom >= FEWEST_PEOPLE ? heardFrom : null,
    published: published?.text ?? null,
    updated: updated && updated.time > (published?.time ?? 0) ? updated.text : null,
    time: (published ?? updated)?.time ?? 0,
    link: addressOf(found.link, base, report),
    image: src ? { src, alt: cleanText(recordOf(image)["alt"]) ?? "" } : null,
    references: hashesIn(said["references"]),
    translations: translationsOf(said["translations"], isHidden)
  };
}
const isStatus = (value) => STATUSES.includes(value);
const isAbsent = (value) => value === void 0 || value === null || value === "";
function dateOf(value, now, report) {
  if (isAbsent(value)) return void 0;
  const date = readDate(value);
  if (!date) report?.("unreadable-date");
  else if (date.time > now + AHEAD) report?.("future-date");
  else return date;
  return void 0;
}
function addressOf(value, base, report) {
  if (isAbsent(value)) return null;
  const address = webAddress(value, base);
  if (!address) report?.("unusable-address");
  return address ?? null;
}
function reportStatus(found, status, { reason, next }, report) {
  if (found !== void 0 && found !== null && !status) report?.("unknown-status");
  if (status === "cannot" && !reason) report?.("no-reason");
  if (status === "planned" && !next) report?.("no-next-step");
}
function textsOf(said) {
  const { response } = said;
  const answer = recordOf(response);
  return {
    title: cleanText(said["title"]),
    weAsked: cleanText(said["weAsked"]),
    youSaid: cleanText(said["youSaid"]),
    response: cleanText(response) ?? cleanText(answer["text"]),
    reason: cleanText(answer["reason"]) ?? cleanText(said["reason"]),
    next: nextOf(said["next"]),
    summary: cleanText(said["summary"]),
    service: cleanText(said["service"]),
    themes: textsIn(said["themes"]),
    place: cleanText(said["place"])
  };
}
function nextOf(value) {
  const step = recordOf(value);
  const text = cleanText(value) ?? cleanText(step["text"]);
  return text ? { text, by: readDate(step["by"])?.text ?? null, owner: cleanText(step["owner"]) } : null;
}
const none = Object.freeze(
  /* @__PURE__ */ Object.create(null)
);
function translationsOf(value, isHidden) {
  if (!isRecord(value)) return none;
  const translations = /* @__PURE__ */ Object.create(null);
  for (const [tag, said] of Object.entries(value)) {
    const texts = Object.entries(textsOf(recordOf(said))).filter(
      ([name, text]) => text !== null && !(Array.isArray(text) && !text.length) && !(isHidden && name === "youSaid")
    );
    if (texts.length) translations[tag.toLowerCase()] = Object.fromEntries(texts);
  }
  return translations;
}

export { listItem, problemsIn, textsIn };
