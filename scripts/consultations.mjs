// `npm run consultations -- check FILE [--english-only]`: reads a site's consultations as the banner does, and says in
// plain words what is wrong with them and what people could hold against how they are consulted.
import fs from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rules themselves, as the script that sites embed has them. */
async function readRules() {
  const {outputFiles} = await build({
    stdin: {
      contents: `
        export {readConsultations} from './src/consultation/read-consultations.ts';
        export {statusAt} from './src/consultation/life-cycle.ts';
        export {londonDaysBetween} from './src/consultation/uk-time.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
  );
}

const rules = await readRules();

/** Below this, many people hear of a consultation when it is over. */
const SHORTEST_DAYS = 14;
const LONGEST_SENTENCE = 20;

/** Words of the field that most people it asks do not use. */
const hardWords = {
  stakeholders: 'people',
  'service users': 'people who use the service',
  engagement: 'talking with people',
  utilise: 'use',
  commence: 'start',
  'in order to': 'to',
  reconfiguration: 'change',
  'co-production': 'working together',
  implementation: 'what we do',
  terminate: 'end',
};

/**
 * What is wrong, so that the banner would leave it out or show it in another language than the page's.
 * @param {unknown} value the JSON as it was read
 * @param {{englishOnly?: boolean}} [options] `englishOnly` for a site without Welsh pages
 * @returns {string[]} one line each
 */
export function faultsIn(value, {englishOnly = false} = {}) {
  const {mistakes} = rules.readConsultations(value, 'https://example.org/');
  const lines = mistakes.map(
    ({place, found, expected}) => `${place || 'The file'}: found “${found}”. Expected ${expected}.`,
  );
  if (englishOnly) return lines;
  return [...lines, ...listed(value).flatMap(({entry, place}) => missingWelsh(entry, place))];
}

/**
 * The Gunning principles: people are asked while things can still change, are given reasons, are given time, and what
 * they say is taken into account. What a machine can see of them.
 * @param {unknown} value the JSON as it was read
 * @param {number} [now] in milliseconds since 1970
 * @returns {string[]} one line each
 */
export function adviceFor(value, now = Date.now()) {
  const {consultations} = rules.readConsultations(value, 'https://example.org/');
  return consultations.flatMap((consultation) => {
    const {id, title, summary, opens, closes, ways, contact, whatHappensNext, resultsDue} = consultation;
    const status = rules.statusAt(consultation, now);
    const advice = [];
    const days =
      opens !== undefined && closes !== undefined && rules.londonDaysBetween(opens, closes - 1) + 1;
    if (closes === undefined) advice.push('It has no closing date. People need to know how long they have.');
    else if (days !== false && days < SHORTEST_DAYS)
      advice.push(
        `It is open for ${days} days. Give people ${SHORTEST_DAYS} at least: some wait for a letter, a relative or an ` +
          'interpreter.',
      );
    if (!summary) advice.push('It has no summary. Say in one sentence what you want to know, and why.');
    if (!ways.some(({kind}) => kind !== 'online' && kind !== 'bsl-video' && kind !== 'email'))
      advice.push('Nobody can take part without the internet. Add a phone number, an address or an event.');
    if (!contact)
      advice.push(
        'It has no contact. People with a question, or who need another format, have nobody to ask.',
      );
    if (!whatHappensNext)
      advice.push('It does not say what happens next. Say who will read the answers, and who decides when.');
    if (status === 'closed' && resultsDue !== undefined && now >= resultsDue)
      advice.push(
        'Its results are late. Publish the outcome and give its address, or say when it will come.',
      );
    if (status === 'closed' && resultsDue === undefined)
      advice.push('It has closed and does not say when results are due. Give a date.');
    for (const text of [title, summary, whatHappensNext]) advice.push(...plainWords(text));
    return advice.map((line) => `${id}: ${line}`);
  });
}

/** @param {unknown} text */
function plainWords(text) {
  const english = typeof text === 'string' ? text : text?.['en-GB'];
  if (typeof english !== 'string') return [];
  const lines = english
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)
    .map(
      (sentence) =>
        `“${sentence.slice(0, 60)}…” has more than ${LONGEST_SENTENCE} words. Make 2 sentences of it.`,
    );
  for (const [hard, plain] of Object.entries(hardWords))
    if (new RegExp(`\\b${hard}\\b`, 'i').test(english))
      lines.push(`“${hard}” is a hard word. Try “${plain}”.`);
  return lines;
}

/** @param {unknown} value */
const listed = (value) =>
  Array.isArray(value)
    ? value.map((entry, index) => ({entry, place: `[${index}].`}))
    : [{entry: value, place: ''}];

const TEXTS = ['title', 'summary', 'audience', 'area', 'organiser', 'whatHappensNext', 'rewards'];

/** @param {any} entry @param {string} place */
function missingWelsh(entry, place) {
  // Citizen Space has no languages at all; a Welsh page shows what it answers in English.
  if (typeof entry !== 'object' || entry === null || 'startdate' in entry || 'enddate' in entry) return [];
  const texts = TEXTS.map((name) => [name, entry[name]]);
  const ways = Array.isArray(entry.ways) ? entry.ways : [];
  ways.forEach((way, index) => {
    for (const name of ['label', 'address', 'hours']) texts.push([`ways[${index}].${name}`, way?.[name]]);
  });
  return texts
    .filter(([, text]) => text !== undefined && typeof text?.cy !== 'string')
    .map(
      ([name]) =>
        `${place}${name}: no Welsh. On Welsh pages the whole consultation is shown in English until there is. ` +
        'On a site without Welsh pages, use --english-only.',
    );
}

/** @param {string[]} args */
function main(args) {
  // Not strict: another option, such as --help, is told how it is used, and not what the program stumbled over.
  const {values, positionals} = parseArgs({
    args,
    options: {'english-only': {type: 'boolean'}},
    allowPositionals: true,
    strict: false,
  });
  const [command, file] = positionals;
  if (command !== 'check' || !file || Object.keys(values).some((name) => name !== 'english-only')) {
    console.error('Use: npm run consultations -- check FILE [--english-only]');
    return 2;
  }
  let value;
  try {
    value = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file} cannot be read as JSON: ${error.message}`);
    return 2;
  }
  const faults = faultsIn(value, {englishOnly: values['english-only'] === true});
  const advice = adviceFor(value);
  for (const line of faults) console.log(`Wrong   ${line}`);
  for (const line of advice) console.log(`Advice  ${line}`);
  console.log(`${faults.length} to put right, ${advice.length} to think about.`);
  return faults.length ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href)
  process.exitCode = main(process.argv.slice(2));
