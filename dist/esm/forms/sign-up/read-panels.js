import { ownValue } from '../foreign.js';
import { list, record, text, name, anything, matches, mistakesOf } from '../rules.js';
import { OLDEST_AGE, ADULT_AGE } from './bands.js';
import { WAYS, ROUTES, WHO, panelNames, BASES, panelNamed, USUAL_PERMISSION_AGE } from './panels.js';

const MOST_PANELS = 20;
const MOST_TOPICS = 30;
const oneOf = (values) => matches(`one of ${values.join(", ")}`, (value) => values.includes(value));
const age = (oldest) => matches(
  `a whole number from 0 to ${oldest}`,
  (value) => Number.isInteger(value) && value >= 0 && value <= oldest
);
const address = matches(
  "an address that begins with https://, or a path on this site",
  (value) => typeof value === "string" && /^(https:\/\/[^\s/?#\\]|(?![^/?#]*:)(\.{0,2}\/(?![/\\])|[\w?]))\S*$/.test(value)
);
const own = { id: name, name: text, minAge: age(OLDEST_AGE) };
const possible = {
  for: list(oneOf(WHO)),
  maxAge: age(OLDEST_AGE),
  permissionAge: age(ADULT_AGE),
  routes: list(oneOf(ROUTES)),
  ways: list(oneOf(WAYS)),
  topics: list(record({ value: name, label: text }), 1, MOST_TOPICS),
  area: text,
  meets: text,
  rewards: text,
  runBy: text,
  leaving: text
};
const ownPanel = record(own, possible);
const builtInPanel = record({ preset: oneOf(panelNames) }, { ...own, ...possible });
const panel = (value, place, report) => (ownValue(value, "preset") === void 0 ? ownPanel : builtInPanel)(value, place, report);
const setup = record(
  { panels: list(panel, 1, MOST_PANELS) },
  { $schema: anything, privacyHref: address, basis: oneOf(BASES) }
);
const ledTo = {
  permission: [
    ({ minAge }) => minAge < ADULT_AGE,
    "people who need permission, and those who do not say how old they are"
  ],
  young: [
    ({ minAge, maxAge = OLDEST_AGE, permissionAge }) => Math.max(minAge, permissionAge) < Math.min(maxAge + 1, ADULT_AGE),
    `people under ${ADULT_AGE} who need no permission`
  ],
  adult: [
    (panel2) => admitsAdults(panel2) && (panel2.for ?? WHO).some((who) => who !== "parent-or-carer"),
    "adults"
  ],
  parent: [
    (panel2) => admitsAdults(panel2) && (panel2.for ?? WHO).includes("parent-or-carer"),
    "parents and carers"
  ]
};
const admitsAdults = ({ maxAge = OLDEST_AGE }) => maxAge >= ADULT_AGE;
function readPanels(value, attributes = {}) {
  const mistakes = mistakesOf(value, setup, ({ panels: panels2, privacyHref: privacyHref2 }, report) => {
    contradictions(panels2, report);
    if (attributes.privacyHref) address(attributes.privacyHref, "privacy-href", report);
    else address(privacyHref2, "privacyHref", report);
  });
  if (mistakes.length) return { mistakes };
  const { panels, privacyHref = "", basis } = value;
  return {
    setup: {
      panels: panels.map(complete),
      privacyHref: attributes.privacyHref || privacyHref,
      ...basis && { basis }
    }
  };
}
function complete({ preset = "", ...written }) {
  const { maxAge = OLDEST_AGE, ...panel2 } = {
    permissionAge: USUAL_PERMISSION_AGE,
    ...panelNamed(preset),
    ...written
  };
  return maxAge < OLDEST_AGE ? { ...panel2, maxAge } : panel2;
}
function contradictions(written, report) {
  const panels = written.map(complete);
  const topics = new Set(panels.flatMap((panel2) => panel2.topics ?? []).map(({ value }) => value));
  if (topics.size > MOST_TOPICS)
    report("panels", `${topics.size} topics`, `${MOST_TOPICS} topics at most, all panels together`);
  panels.forEach((panel2, index) => {
    const { id, minAge, maxAge = OLDEST_AGE, routes } = panel2;
    const at = (key) => `panels[${index}].${key}`;
    if (panels.findIndex((other) => other.id === id) < index)
      report(at("id"), id, "an id that no other panel has");
    if (!panel2.name && id !== written[index]?.preset) report(at("name"), void 0, `a name for ${id}`);
    if (maxAge < minAge) report(at("maxAge"), maxAge, `${minAge}, the minimum age, or more`);
    else if (routes)
      for (const route of ROUTES) {
        const [isNeeded, people] = ledTo[route];
        if (isNeeded(panel2) && !routes.includes(route))
          report(at("routes"), routes.join(", "), `${route} as well, for ${people}`);
      }
    panel2.topics?.forEach(({ value }, which, all) => {
      if (all.findIndex((topic) => topic.value === value) < which)
        report(at(`topics[${which}].value`), value, "a value that no other topic has");
    });
  });
}
const AGES = { minAge: "min-age", maxAge: "max-age", permissionAge: "permission-age" };
function setupFromAttributes(attributes) {
  const source = attributes.panels ? "panels" : "preset";
  const names = (attributes[source] ?? "").split(",").map((each) => each.trim()).filter(Boolean);
  const given = Object.keys(AGES).filter((key) => `${attributes[key] ?? ""}`);
  const mistakes = [];
  if (names.length > 1)
    for (const key of given)
      mistakes.push({
        place: AGES[key],
        found: `${attributes[key]}`,
        expected: "nothing beside several panels: give each its ages in JSON"
      });
  const ages = Object.fromEntries(given.map((key) => [key, wholeNumber(attributes[key])]));
  const read = readPanels(
    { panels: (names.length ? names : [""]).map((preset) => ({ preset, ...names.length < 2 && ages })) },
    { privacyHref: attributes.privacyHref ?? "" }
  );
  if ("mistakes" in read)
    for (const { place, ...mistake } of read.mistakes) {
      const key = place.replace(/^panels\[\d+\]\./, "");
      mistakes.push({
        ...mistake,
        found: mistake.found || "nothing",
        place: Object.hasOwn(AGES, key) ? AGES[key] : place.startsWith("panels") ? source : "privacy-href"
      });
    }
  return mistakes.length ? { mistakes } : read;
}
const wholeNumber = (written) => /^\s*\d+\s*$/.test(`${written}`) ? Number(written) : written;
function speaksPanels({ panels }, locale) {
  const has = (text2) => text2 === void 0 || locale === "en-GB" || typeof text2 === "object" && Object.hasOwn(text2, locale);
  return panels.every(
    ({ name: name2, area, meets, rewards, runBy, leaving, topics = [] }) => [name2, area, meets, rewards, runBy, leaving, ...topics.map(({ label }) => label)].every(has)
  );
}

export { MOST_PANELS, MOST_TOPICS, readPanels, setupFromAttributes, speaksPanels };
