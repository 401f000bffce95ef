import { configureReentrantLocalization } from '../vendor/@lit/localize/init/reentrant.js';
import * as cy from './generated/cy.js';

const english = { locale: "en-GB" };
const languages = { "en-GB": english, cy: { locale: "cy" } };
const catalogues = { cy: cy };
function languageFor(tag) {
  const subtags = tag.trim().replaceAll("_", "-").toLowerCase().split("-");
  if (subtags[0] === "en") return english;
  return Object.hasOwn(languages, subtags[0] ?? "") ? languages[subtags[0]] : void 0;
}
let active = english;
configureReentrantLocalization({
  sourceLocale: "en",
  targetLocales: ["en-GB", "cy"],
  getLocale: () => active.locale,
  loadLocaleSync: (locale) => catalogues[locale]
});
function inLanguage(language, make) {
  const before = active;
  active = language;
  try {
    return make();
  } finally {
    active = before;
  }
}

export { english, inLanguage, languageFor };
//# sourceMappingURL=language.js.map
