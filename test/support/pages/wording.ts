import {readFileSync} from 'node:fs';
import {templates as welsh} from '../../../src/localization/generated/cy.js';
import {templates as easyWelsh} from '../../../src/localization/generated/cy-simple.js';
import {templates as easyEnglish} from '../../../src/localization/generated/en-GB-simple.js';
import {signposts} from '../../../src/signposts/signposts.js';
import {namesThatStay} from '../names-that-stay.js';

export type Locale = 'en-GB' | 'cy';

/** A message with its placeholders, as the localisation tool writes it. */
type Template = string | {readonly strings: readonly string[]};

/** Everything that an element may say in one language at one reading level. */
export interface Wording {
  readonly locale: Locale;
  readonly reading: 'standard' | 'easy';
  /** The words of a message without placeholders. */
  say(id: string): string;
  /** Those of the texts that come from nowhere: each has to be one whole message, or one of the names. */
  strangers(texts: readonly string[]): readonly string[];
  /** Those of the computed names and descriptions that are not made of whole messages, names and marks. */
  strangeNames(names: readonly string[]): readonly string[];
  /** Which of the names that stay were met so far. */
  readonly met: ReadonlySet<string>;
}

/** English is in the sources; what a translator is shown of them is here. */
function english(): Readonly<Record<string, Template>> {
  const file = readFileSync(new URL('../../../src/localization/xliff/cy.xlf', import.meta.url), 'utf8');
  const units = file.matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>/g);
  return Object.fromEntries(
    [...units].map(([, id = '', source = '']) => [id, {strings: source.split(/<x [^>]*\/>/).map(decode)}]),
  );
}

const decode = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const catalogues = {
  'en-GB': {standard: english(), easy: easyEnglish},
  cy: {standard: welsh, easy: easyWelsh},
} as const;

const other = {'en-GB': 'cy', cy: 'en-GB'} as const;

/** The words of a language and reading level, with what the site has given the element in that language. */
export function wordingOf(locale: Locale, reading: 'standard' | 'easy', given: readonly string[]): Wording {
  const catalogue = catalogues[locale][reading] as Readonly<Record<string, Template>>;
  // In Easy Read each sentence of a message is a row of its own.
  const parts = Object.values(catalogue).map((template) =>
    typeof template === 'string' ? template.split('\n') : [template],
  );
  const plain = parts.flat().flatMap((part) => (typeof part === 'string' ? [part] : whole(part)));
  const patterned = parts.flat().filter((part) => typeof part !== 'string' && !whole(part).length);
  const ours = [...new Set([...plain, ...given, ...signpostTexts(locale)])];
  const staying = namesThatStay.map(({name}) => (typeof name === 'string' ? escape(name) : bare(name)));

  // What is put into a message: a number, the label of a question, or what to text and where.
  const put = `(\\d{1,3}(?:,\\d{3})*|${[...[...plain, ...given].map(escape), ...staying].join('|')})`;
  const patterns = patterned.map((part) =>
    (part as {strings: readonly string[]}).strings.map(escape).join(put),
  );
  const optional = `(?: ${escape(textOf(catalogue['form.optional']))})?`;
  const known = `(?:(?:${ours.map(escape).join('|')})${optional}|${patterns.join('|')})`;
  const one = new RegExp(`^${known}$`, 'u');
  const several = new RegExp(
    `^(?:\\p{P}+\\s*|(?:${known}|${staying.join('|')})(?:\\s+|\\p{P}+\\s*|$))+$`,
    'u',
  );
  const met = new Set<string>();
  const stays = (text: string) => {
    const found = namesThatStay.find(({name}) =>
      typeof name === 'string' ? name === text : name.test(text),
    );
    if (found) met.add(String(found.name));
    return found !== undefined;
  };
  return {
    locale,
    reading,
    say: (id) => textOf(catalogue[id]),
    strangers: (texts) =>
      texts.filter((text) => {
        const [found, ...inside] = one.exec(text) ?? [];
        inside.filter(Boolean).forEach(stays);
        return found === undefined && !stays(text);
      }),
    strangeNames: (names) => names.filter((name) => !several.test(name)),
    met,
  };
}

const whole = ({strings}: {readonly strings: readonly string[]}) =>
  strings.length === 1 ? [...strings] : [];

function textOf(template: Template | undefined): string {
  const text = typeof template === 'string' ? template : template && whole(template)[0];
  if (text === undefined) throw new Error(`Not one text: ${JSON.stringify(template)}`);
  return text;
}

/** What is the same in both languages has to be on the list of names that stay. */
const signpostTexts = (locale: Locale) =>
  signposts
    .flatMap(({name, hours}) => (hours ? [name, hours] : [name]))
    .filter((text) => text[locale] !== text[other[locale]])
    .map((text) => text[locale]);

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const bare = ({source}: RegExp) => source.replace(/^\^|\$$/g, '');
