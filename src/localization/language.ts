import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {Audience, Reading} from '../submission/submission.js';
import type {Catalogue, Templates} from './catalogues.js';
import {catalogues, onCatalogue} from './catalogues.js';
import type {Overrides} from './overrides.js';

export type {Audience, Reading};

/** The language that an element speaks at this moment, at a reading level and to an audience. */
export interface Language {
  /** The tag that the page is told: `en-GB`, `cy`. Easy Read is no language, so voices are chosen as usual. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** What is really shown: `easy` only where its catalogue is there. */
  readonly reading: Reading;
  /** What was asked for. */
  readonly wanted: Reading;
  readonly audience: Audience;
  /** Whether a switch to Easy Read would change anything. */
  readonly hasEasyRead: boolean;
  readonly templates: Templates;
  /** The outlines of the picture for each sentence of a message, in Easy Read. */
  readonly pictures: (id: string) => readonly (readonly string[])[];
}

/** What an element wants to speak like. */
export interface Manner {
  /** Without it, the language tag decides. */
  readonly reading?: Reading | undefined;
  readonly audience: Audience;
  /** Words of the site's own. */
  readonly overrides?: Overrides | undefined;
}

const ordinary: Manner = {audience: 'adult'};

/** Scripts that run from right to left. `Intl` does not say so everywhere. */
const RIGHT_TO_LEFT = /^(ar|ur|fa|ps|ckb|he|yi|pa-arab)(-|$)/i;

let made = new Map<string, Language>();
let madeFor = new WeakMap<Overrides, Map<string, Language>>();
onCatalogue(() => {
  made = new Map();
  madeFor = new WeakMap();
});

/**
 * The language for a tag such as `cy-GB` or `EN_us`: subtags are dropped from the right until one is known
 * (RFC 4647 3.4), and any English is `en-GB`. `en-GB-simple` and `en-GB-x-easyread` are Easy Read. `undefined` for a
 * language that we do not speak.
 */
export function languageFor(tag: string, manner: Manner = ordinary): Language | undefined {
  const subtags = tag.trim().replaceAll('_', '-').toLowerCase().split('-');
  const isEasy = subtags.includes('simple') || subtags.includes('easyread');
  const asked = isEasy ? {...manner, reading: manner.reading ?? 'easy'} : manner;
  const known = new Set(catalogues().flatMap(({locales}) => Object.keys(locales)));
  for (let length = subtags.length; length; length -= 1) {
    const wanted = subtags.slice(0, length).join('-');
    const locale = [...known].find((candidate) => candidate.toLowerCase() === wanted);
    if (locale) return languageIn(locale, asked);
  }
  return subtags[0] === 'en' ? languageIn('en-GB', asked) : undefined;
}

/** A language that we speak. The same words give the same object. */
export function languageIn(locale: string, manner: Manner = ordinary): Language {
  const {reading = 'standard', audience, overrides} = manner;
  const cache = overrides ? (madeFor.get(overrides) ?? new Map<string, Language>()) : made;
  if (overrides) madeFor.set(overrides, cache);
  const key = `${locale} ${reading} ${audience}`;
  const language = cache.get(key) ?? make(locale, reading, audience, overrides);
  cache.set(key, language);
  return language;
}

function make(
  locale: string,
  wanted: Reading,
  audience: Audience,
  overrides: Overrides | undefined,
): Language {
  const spoken = catalogues().filter(({locales}) => Object.hasOwn(locales, locale));
  const easyRead = spoken.find((catalogue) => catalogue.reading === 'easy');
  const reading = easyRead ? wanted : 'standard';
  const fits = (catalogue: Catalogue) =>
    (!catalogue.reading || catalogue.reading === reading) &&
    (!catalogue.audience || catalogue.audience === audience);
  // Easy Read lies over the words for an audience, whichever of them came first: never some of each.
  const below = spoken.filter((catalogue) => catalogue !== easyRead && fits(catalogue));
  const catalogueLayers = easyRead && fits(easyRead) ? [...below, easyRead] : below;
  const layers = [...catalogueLayers.map(({locales}) => locales[locale]), overrides?.[locale]];
  return {
    locale,
    dir: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr',
    reading,
    wanted,
    audience,
    hasEasyRead: easyRead !== undefined,
    templates: Object.assign(Object.create(null), ...layers) as Templates,
    pictures: (id) =>
      (reading === 'easy' ? (easyRead?.pictures?.[id] ?? []) : []).map(
        (name) => easyRead?.drawings?.[name] ?? [],
      ),
  };
}

export const english: Language = languageIn('en-GB');

let active: Language = english;

// `en` is never shown. The library consults no catalogue for its source locale, so what is spoken is always a
// "target", English too: that is what lets a site put its own English words in
// (lit/lit, packages/localize/src/internal/runtime-msg.ts).
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: ['spoken'],
  getLocale: () => 'spoken',
  loadLocaleSync: () => active,
});

/**
 * Runs `make` with every `msg()` in it in that language. Never around an `await`: what comes after it would speak
 * the language of whichever element rendered last.
 */
export function inLanguage<T>(language: Language, make: () => T): T {
  const before = active;
  active = language;
  try {
    return make();
  } finally {
    active = before;
  }
}
