import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {LocaleModule} from '@lit/localize';
import * as welsh from './generated/cy.js';

/** The languages whose words the default script carries. */
export type Locale = 'en-GB' | 'cy';

/** The language that an element speaks at this moment. */
export interface Language {
  readonly locale: Locale;
}

export const english: Language = {locale: 'en-GB'};
const languages: Readonly<Record<Locale, Language>> = {'en-GB': english, cy: {locale: 'cy'}};
const catalogues: Readonly<Partial<Record<string, LocaleModule>>> = {cy: welsh};

/**
 * The language for a tag such as `cy-GB` or `EN_us`: subtags are dropped from the right until one is known
 * (RFC 4647 3.4), and any English is `en-GB`. `undefined` for a language that we do not speak.
 */
export function languageFor(tag: string): Language | undefined {
  const subtags = tag.trim().replaceAll('_', '-').toLowerCase().split('-');
  if (subtags[0] === 'en') return english;
  return Object.hasOwn(languages, subtags[0] ?? '') ? languages[subtags[0] as Locale] : undefined;
}

let active: Language = english;

// `en` is never shown. The library consults no catalogue for its source locale, so `en-GB` is a target like any
// other, which is what lets a site put its own English words in (lit/lit, packages/localize/src/internal/runtime-msg.ts).
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: ['en-GB', 'cy'],
  getLocale: () => active.locale,
  loadLocaleSync: (locale) => catalogues[locale],
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
