import { configureReentrantLocalization } from '../vendor/@lit/localize/init/reentrant.js';
import { onCatalogue, catalogues } from './catalogues.js';

const ordinary = { audience: "adult" };
const RIGHT_TO_LEFT = /^(ar|ur|fa|ps|ckb|he|yi|pa-arab)(-|$)/i;
let made = /* @__PURE__ */ new Map();
let madeFor = /* @__PURE__ */ new WeakMap();
onCatalogue(() => {
  made = /* @__PURE__ */ new Map();
  madeFor = /* @__PURE__ */ new WeakMap();
});
function languageFor(tag, manner = ordinary) {
  const subtags = tag.trim().replaceAll("_", "-").toLowerCase().split("-");
  const isEasy = subtags.includes("simple") || subtags.includes("easyread");
  const asked = isEasy ? { ...manner, reading: manner.reading ?? "easy" } : manner;
  const known = new Set(catalogues().flatMap(({ locales }) => Object.keys(locales)));
  for (let length = subtags.length; length; length -= 1) {
    const wanted = subtags.slice(0, length).join("-");
    const locale = [...known].find((candidate) => candidate.toLowerCase() === wanted);
    if (locale) return languageIn(locale, asked);
  }
  return subtags[0] === "en" ? languageIn("en-GB", asked) : void 0;
}
function languageIn(locale, manner = ordinary) {
  const { reading = "standard", audience, overrides } = manner;
  const cache = overrides ? madeFor.get(overrides) ?? /* @__PURE__ */ new Map() : made;
  if (overrides) madeFor.set(overrides, cache);
  const key = `${locale} ${reading} ${audience}`;
  const language = cache.get(key) ?? make(locale, reading, audience, overrides);
  cache.set(key, language);
  return language;
}
function make(locale, wanted, audience, overrides) {
  const spoken = catalogues().filter(({ locales }) => Object.hasOwn(locales, locale));
  const easyRead = spoken.find((catalogue) => catalogue.reading === "easy");
  const reading = easyRead ? wanted : "standard";
  const fits = (catalogue) => (!catalogue.reading || catalogue.reading === reading) && (!catalogue.audience || catalogue.audience === audience);
  const below = spoken.filter((catalogue) => catalogue !== easyRead && fits(catalogue));
  const catalogueLayers = easyRead && fits(easyRead) ? [...below, easyRead] : below;
  const layers = [...catalogueLayers.map(({ locales }) => locales[locale]), overrides?.[locale]];
  return {
    locale,
    dir: RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr",
    reading,
    wanted,
    audience,
    hasEasyRead: easyRead !== void 0,
    templates: Object.assign(/* @__PURE__ */ Object.create(null), ...layers),
    pictures: (id) => (reading === "easy" ? easyRead?.pictures?.[id] ?? [] : []).map(
      (name) => easyRead?.drawings?.[name] ?? []
    )
  };
}
const english = languageIn("en-GB");
let active = english;
configureReentrantLocalization({
  sourceLocale: "en",
  targetLocales: ["spoken"],
  getLocale: () => "spoken",
  loadLocaleSync: () => active
});
function inLanguage(language, make2) {
  const before = active;
  active = language;
  try {
    return make2();
  } finally {
    active = before;
  }
}

export { english, inLanguage, languageFor, languageIn };
