import type {LocalText} from '../definition.js';
import {ownValue} from '../foreign.js';
import type {Mistake, Keys, Report, Rule} from '../rules.js';
import {anything, list, matches, mistakesOf, name, record, text} from '../rules.js';
import {ADULT_AGE, OLDEST_AGE} from './bands.js';
import type {Panel, Route, SignUpSetup} from './panels.js';
import {BASES, panelNamed, panelNames, ROUTES, USUAL_PERMISSION_AGE, WAYS, WHO} from './panels.js';

export type ReadPanels =
  | {readonly setup: SignUpSetup}
  /** Never empty. */
  | {readonly mistakes: readonly Mistake[]};

/** More panels than this are no longer a choice. */
export const MOST_PANELS = 20;

/** Topics of all panels together: they are boxes to tick on one step. */
export const MOST_TOPICS = 30;

/** A panel as a site writes it: its own, or a built-in one with something changed. */
type WrittenPanel = Partial<Panel> & {readonly preset?: string};

interface WrittenSetup extends Partial<Omit<SignUpSetup, 'panels'>> {
  readonly panels: readonly WrittenPanel[];
}

const oneOf = (values: readonly string[]): Rule =>
  matches(`one of ${values.join(', ')}`, (value: string) => values.includes(value));

const age = (oldest: number): Rule =>
  matches(
    `a whole number from 0 to ${oldest}`,
    (value: number) => Number.isInteger(value) && value >= 0 && value <= oldest,
  );

// No other scheme, and no other host by way of `//`.
const address = matches(
  'an address that begins with https://, or a path on this site',
  (value: unknown) =>
    typeof value === 'string' &&
    /^(https:\/\/[^\s/?#\\]|(?![^/?#]*:)(\.{0,2}\/(?![/\\])|[\w?]))\S*$/.test(value),
);

const own: Keys = {id: name, name: text, minAge: age(OLDEST_AGE)};
const possible: Keys = {
  for: list(oneOf(WHO)),
  maxAge: age(OLDEST_AGE),
  permissionAge: age(ADULT_AGE),
  routes: list(oneOf(ROUTES)),
  ways: list(oneOf(WAYS)),
  topics: list(record({value: name, label: text}), 1, MOST_TOPICS),
  area: text,
  meets: text,
  rewards: text,
  runBy: text,
  leaving: text,
};
const ownPanel = record(own, possible);
const builtInPanel = record({preset: oneOf(panelNames)}, {...own, ...possible});
const panel: Rule = (value, place, report) =>
  (ownValue(value, 'preset') === undefined ? ownPanel : builtInPanel)(value, place, report);

const setup = record(
  {panels: list(panel, 1, MOST_PANELS)},
  {$schema: anything, privacyHref: address, basis: oneOf(BASES)},
);

/** Whether somebody whom a panel admits is led this way, and who that is. */
const ledTo: Readonly<Record<Route, readonly [(panel: Panel) => boolean, string]>> = {
  permission: [
    ({minAge}) => minAge < ADULT_AGE,
    'people who need permission, and those who do not say how old they are',
  ],
  young: [
    ({minAge, maxAge = OLDEST_AGE, permissionAge}) =>
      Math.max(minAge, permissionAge) < Math.min(maxAge + 1, ADULT_AGE),
    `people under ${ADULT_AGE} who need no permission`,
  ],
  adult: [
    (panel) => admitsAdults(panel) && (panel.for ?? WHO).some((who) => who !== 'parent-or-carer'),
    'adults',
  ],
  parent: [
    (panel) => admitsAdults(panel) && (panel.for ?? WHO).includes('parent-or-carer'),
    'parents and carers',
  ],
};

const admitsAdults = ({maxAge = OLDEST_AGE}: Panel) => maxAge >= ADULT_AGE;

/**
 * Reads the panels of a site. Either all of it is good, or none is used: a panel that admits the wrong ages is worse
 * than none. What contradicts itself is a mistake like any other.
 *
 * @param attributes what stands on the element itself and so comes first
 */
export function readPanels(value: unknown, attributes: {readonly privacyHref?: string} = {}): ReadPanels {
  const mistakes = mistakesOf(value, setup, ({panels, privacyHref}: WrittenSetup, report) => {
    contradictions(panels, report);
    if (attributes.privacyHref) address(attributes.privacyHref, 'privacy-href', report);
    else address(privacyHref, 'privacyHref', report);
  });
  if (mistakes.length) return {mistakes};
  const {panels, privacyHref = '', basis} = value as WrittenSetup;
  return {
    setup: {
      panels: panels.map(complete),
      privacyHref: attributes.privacyHref || privacyHref,
      ...(basis && {basis}),
    },
  };
}

/** A panel with what it leaves out, from the built-in one that it is made of. */
function complete({preset = '', ...written}: WrittenPanel): Panel {
  const {maxAge = OLDEST_AGE, ...panel} = {
    permissionAge: USUAL_PERMISSION_AGE,
    ...panelNamed(preset),
    ...written,
  } as Panel;
  // The oldest age there is stands for no maximum: so a built-in panel can lose its own.
  return maxAge < OLDEST_AGE ? {...panel, maxAge} : panel;
}

/** What can only be told once every part is in order. */
function contradictions(written: readonly WrittenPanel[], report: Report): void {
  const panels = written.map(complete);
  const topics = new Set(panels.flatMap((panel) => panel.topics ?? []).map(({value}) => value));
  if (topics.size > MOST_TOPICS)
    report('panels', `${topics.size} topics`, `${MOST_TOPICS} topics at most, all panels together`);
  panels.forEach((panel, index) => {
    const {id, minAge, maxAge = OLDEST_AGE, routes} = panel;
    const at = (key: string) => `panels[${index}].${key}`;
    if (panels.findIndex((other) => other.id === id) < index)
      report(at('id'), id, 'an id that no other panel has');
    // The words for a built-in panel go with its id.
    if (!panel.name && id !== written[index]?.preset) report(at('name'), undefined, `a name for ${id}`);
    if (maxAge < minAge) report(at('maxAge'), maxAge, `${minAge}, the minimum age, or more`);
    else if (routes)
      for (const route of ROUTES) {
        const [isNeeded, people] = ledTo[route];
        if (isNeeded(panel) && !routes.includes(route))
          report(at('routes'), routes.join(', '), `${route} as well, for ${people}`);
      }
    panel.topics?.forEach(({value}, which, all) => {
      if (all.findIndex((topic) => topic.value === value) < which)
        report(at(`topics[${which}].value`), value, 'a value that no other topic has');
    });
  });
}

/** What the attributes say; `null`, `undefined` and an empty text are not there. */
export interface PanelAttributes {
  readonly preset?: string | null;
  /** Names of built-in panels, between commas. */
  readonly panels?: string | null;
  readonly minAge?: string | number | null;
  readonly maxAge?: string | number | null;
  readonly permissionAge?: string | number | null;
  readonly privacyHref?: string | null;
}

/** The attributes by where they stand in the panels that they make. */
const AGES = {minAge: 'min-age', maxAge: 'max-age', permissionAge: 'permission-age'} as const;

/**
 * The panels that attributes alone make. A mistake names the attribute. Ages are those of a single panel: with
 * several it would not be clear whose they are.
 */
export function setupFromAttributes(attributes: PanelAttributes): ReadPanels {
  const source = attributes.panels ? 'panels' : 'preset';
  const names = (attributes[source] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  const given = (Object.keys(AGES) as (keyof typeof AGES)[]).filter((key) => `${attributes[key] ?? ''}`);
  const mistakes: Mistake[] = [];
  if (names.length > 1)
    for (const key of given)
      mistakes.push({
        place: AGES[key],
        found: `${attributes[key]}`,
        expected: 'nothing beside several panels: give each its ages in JSON',
      });
  const ages = Object.fromEntries(given.map((key) => [key, wholeNumber(attributes[key])]));
  const read = readPanels(
    {panels: (names.length ? names : ['']).map((preset) => ({preset, ...(names.length < 2 && ages)}))},
    {privacyHref: attributes.privacyHref ?? ''},
  );
  if ('mistakes' in read)
    for (const {place, ...mistake} of read.mistakes) {
      const key = place.replace(/^panels\[\d+\]\./, '');
      mistakes.push({
        ...mistake,
        found: mistake.found || 'nothing',
        place: Object.hasOwn(AGES, key)
          ? AGES[key as keyof typeof AGES]
          : place.startsWith('panels')
            ? source
            : 'privacy-href',
      });
    }
  return mistakes.length ? {mistakes} : read;
}

/** A number where digits are written; anything else stays for the message about it. */
const wholeNumber = (written: unknown): unknown =>
  /^\s*\d+\s*$/.test(`${written}`) ? Number(written) : written;

/** Whether every text of a site's panels is there in a language. A plain string is English. */
export function speaksPanels({panels}: SignUpSetup, locale: string): boolean {
  const has = (text: LocalText | undefined) =>
    text === undefined || locale === 'en-GB' || (typeof text === 'object' && Object.hasOwn(text, locale));
  return panels.every(({name, area, meets, rewards, runBy, leaving, topics = []}) =>
    [name, area, meets, rewards, runBy, leaving, ...topics.map(({label}) => label)].every(has),
  );
}
