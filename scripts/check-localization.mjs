// `npm run localize:check`: whether every sentence may be shown, in every language. Each fault is one line: gate, file,
// id, what was found and what is expected. A warning fails nothing: somebody has to judge it.
//   -- --lock cy:form.send [--lock …]   the translation has been looked at beside the English as it now is
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {catalogues, english, plainValues} from './localize/catalogues.mjs';
import {readEasyRead} from './localize/easy-read.mjs';
import * as gates from './localize/gates.mjs';
import {spellingOf} from './localize/spelling.mjs';
import {hashOf, outdatedFiles, readMessages, root} from './localize/messages.mjs';

const LOCK = 'src/localization/translations.lock.json';

const read = (/** @type {string} */ file) => fs.readFileSync(path.join(root, file), 'utf8');

/** @returns {Record<string, Record<string, string>>} by locale and id, the hash of the English that was translated */
const readLock = () => JSON.parse(read(LOCK));

export const reviewFile = (/** @type {string} */ locale) => `src/localization/reviews/${locale}.json`;

/** @returns {gates.Review} */
export const readReview = (/** @type {string} */ locale) => JSON.parse(read(reviewFile(locale)));

/** The files in which a notice has to stand, with their text. */
const noticesOf = (/** @type {import('./localize/catalogues.mjs').Catalogue} */ {draftNotices}) =>
  draftNotices.flatMap(({in: place, lang, says}) => {
    if (!lang) return [{file: place, text: read(place), says}];
    const pages = fs
      .readdirSync(path.join(root, place), {recursive: true, encoding: 'utf8'})
      .map((name) => `${place}/${name.split(path.sep).join('/')}`)
      .filter((name) => name.endsWith('.html') && read(name).includes(`<html lang="${lang}"`));
    return pages.map((file) => ({file, text: read(file), says}));
  });

/**
 * What a catalogue is translated from. Welsh Easy Read follows English Easy Read, so it is looked at again when that
 * changes, and not only when the standard English does.
 * @param {Pick<ReturnType<typeof readMessages>, 'source' | 'translations'>} messages
 * @param {import('./localize/catalogues.mjs').Catalogue} catalogue
 * @returns {import('./localize/messages.mjs').SourceMessage[]}
 */
function sourceOf({source, translations}, {from}) {
  if (!from) return source;
  const byId = new Map(translations.get(from)?.map(({id, contents}) => [id, contents]));
  return source.map((message) => ({...message, contents: byId.get(message.id) ?? message.contents}));
}

/** @returns {Promise<{gate: string, faults: gates.Fault[]}[]>} */
async function runGates() {
  const messages = readMessages();
  const {source, translations, targetLocales, sourceFiles} = messages;
  const lock = readLock();
  const wordsOf = (/** @type {string} */ locale) =>
    locale === english.locale ? source : (translations.get(locale) ?? []);
  const translated = catalogues.map((catalogue) => ({
    source: sourceOf(messages, catalogue),
    catalogue,
    translated: wordsOf(catalogue.locale),
  }));
  const manners = catalogues.flatMap(({locale, from, standard}) =>
    standard ? [{locale, from, standard: wordsOf(standard), words: wordsOf(locale)}] : [],
  );
  const prose = sourceFiles.map(({name, tree}) =>
    gates.proseIn(
      name,
      tree,
      source.map(({id}) => id),
    ),
  );
  /** A gate about words: English by the file of each sentence, the others by their catalogue. */
  const inEvery = (
    /** @type {(messages: import('./localize/messages.mjs').Message[], rules: import('./localize/catalogues.mjs').Rules, where: string) => gates.Fault[]} */ gate,
  ) => [
    ...source.flatMap((message) => gate([message], english.rules, message.file)),
    ...translated.flatMap((pair) =>
      gate(pair.translated, pair.catalogue.rules, `src/localization/xliff/${pair.catalogue.locale}.xlf`),
    ),
  ];
  const langs = [english, ...catalogues].map(({lang}) => lang);
  return Object.entries({
    fresh: (await outdatedFiles()).map(({file, command}) => ({
      where: file,
      id: '',
      found: 'not what the sources make',
      expected: command,
    })),
    rows: gates.withoutRow(
      targetLocales,
      catalogues.map(({locale}) => locale),
    ),
    complete: translated.flatMap(gates.missing),
    'up to date': translated.flatMap((pair) => gates.stale(pair, lock[pair.catalogue.locale] ?? {})),
    slots: translated.flatMap(gates.differentSlots),
    plurals: gates.wrongCategories(source, langs),
    translated: translated.flatMap(gates.untranslated),
    'in both languages': manners.flatMap((manner) => {
      const original = manners.find(({locale}) => locale === manner.from);
      return original ? gates.unequalManners(original, manner) : [];
    }),
    typography: inEvery(gates.wrongTypography),
    length: translated.flatMap(gates.tooLong),
    sentences: inEvery(gates.longSentences),
    words: inEvery(gates.bannedWords),
    numbers: inEvery(gates.hardNumbers),
    pictures: [
      ...prose.flatMap(({faults}) => faults),
      ...gates.wrongPictures({
        ...(await readEasyRead()),
        catalogues: catalogues
          .filter(({pictures}) => pictures)
          .map(({locale}) => ({locale, words: wordsOf(locale)})),
        prose: prose.flatMap(({ids}) => ids),
      }),
    ],
    ids: gates.madeIds(source),
    places: sourceFiles.flatMap(({name, tree}) => gates.strayMessages(name, tree)),
    Intl: sourceFiles.flatMap(({name, tree}) => gates.riskyIntl(name, tree)),
    review: catalogues.flatMap(({locale}) => gates.wrongReview(readReview(locale), reviewFile(locale))),
    draft: catalogues.flatMap((catalogue) =>
      gates.silentDrafts(readReview(catalogue.locale), noticesOf(catalogue)),
    ),
  }).map(([gate, faults]) => ({gate, faults}));
}

/**
 * What only somebody who knows the language can judge.
 * @returns {Promise<{gate: string, faults: gates.Fault[]}[]>}
 */
async function runWarnings() {
  const messages = readMessages();
  const {source, translations} = messages;
  const dictionaries = [...new Set(catalogues.flatMap(({dictionary}) => dictionary ?? []))];
  const spellings = new Map(
    await Promise.all(
      dictionaries.map(async (name) => /** @type {const} */ ([name, await spellingOf(name)])),
    ),
  );
  return [
    {
      gate: 'isolates',
      faults: [
        ...gates.bareNames(source, plainValues),
        ...catalogues.flatMap((catalogue) =>
          gates.lostIsolates({
            source: sourceOf(messages, catalogue),
            catalogue,
            translated: translations.get(catalogue.locale) ?? [],
          }),
        ),
      ],
    },
    {
      gate: 'spelling',
      faults: catalogues.flatMap(({locale, dictionary = '', rules}) => {
        const knows = spellings.get(dictionary);
        const words = translations.get(locale) ?? [];
        return knows ? gates.unknownWords(words, knows, rules, `src/localization/xliff/${locale}.xlf`) : [];
      }),
    },
  ];
}

/** @param {string[]} names such as cy:form.send */
function lockAgain(names) {
  const messages = readMessages();
  const lock = readLock();
  for (const name of names) {
    const [, locale = '', id = ''] = /^([^:]+):(.+)$/.exec(name) ?? [];
    const catalogue = catalogues.find((one) => one.locale === locale);
    if (!catalogue) throw new Error(`--lock ${name}: expected a catalogue and an id, as in cy:form.send.`);
    const message = sourceOf(messages, catalogue).find((one) => one.id === id);
    const locked = (lock[locale] ??= {});
    if (message) locked[id] = hashOf(message);
    else if (Object.hasOwn(locked, id)) delete locked[id];
    else throw new Error(`--lock ${name}: no sentence has that id.`);
    lock[locale] = Object.fromEntries(Object.entries(locked).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  fs.writeFileSync(path.join(root, LOCK), `${JSON.stringify(lock, null, 2)}\n`);
}

/**
 * One line for each fault.
 * @param {{gate: string, faults: gates.Fault[]}[]} results
 * @param {string} before what each line begins with
 */
function print(results, before) {
  for (const {gate, faults} of results)
    for (const {where, id, found, expected} of faults)
      console.error(
        `${before}[${gate}] ${where} ${id}: found ${found}. Expected ${expected}.`.replaceAll('\n', ' / '),
      );
  return {gates: results.length, count: results.reduce((sum, {faults}) => sum + faults.length, 0)};
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const {values} = parseArgs({options: {lock: {type: 'string', multiple: true}}});
  if (values.lock) lockAgain(values.lock);
  const faults = print(await runGates(), '');
  const warnings = print(await runWarnings(), 'Warning: ');
  console.log(`${faults.gates} gates, ${faults.count} ${faults.count === 1 ? 'fault' : 'faults'}.`);
  console.log(
    `${warnings.gates} that only warn, ${warnings.count} ${warnings.count === 1 ? 'warning' : 'warnings'}.`,
  );
  if (faults.count) process.exitCode = 1;
}
