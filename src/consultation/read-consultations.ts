import type {LocalText} from '../forms/definition.js';
import {isRecord, ownValue} from '../forms/foreign.js';
import type {Mistake, Report, Rule} from '../forms/rules.js';
import {anything, describe, isWords, list, matches, record, text} from '../forms/rules.js';
import {isCitizenSpace, readCitizenSpace} from './citizen-space.js';
import type {Consultation, Contact, Format, Way} from './consultation.js';
import {FORMAT_KINDS, WAY_KINDS} from './consultation.js';
import {linkTo} from './links.js';
import type {Edge} from './uk-time.js';
import {readInstant} from './uk-time.js';

/** What a source holds. A consultation is either read in full or left out: half of one would mislead people. */
export interface ReadConsultations {
  readonly consultations: readonly Consultation[];
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads a list of consultations, or one: our own JSON, or what Citizen Space answers. Addresses are taken from where
 * the JSON lies, `base`; only those of web pages are links.
 */
export function readConsultations(value: unknown, base: string): ReadConsultations {
  const consultations: Consultation[] = [];
  const mistakes: Mistake[] = [];
  const isList = Array.isArray(value);
  const ids = new Set<string>();
  ((isList ? value : [value]) as unknown[]).forEach((entry, index) => {
    const before = mistakes.length;
    const report: Report = (place, found, expected) =>
      void mistakes.push({
        place: isList ? `[${index}]${place && `.${place}`}` : place,
        found: describe(found),
        expected,
      });
    const isTheirs = isCitizenSpace(entry);
    if (!isTheirs) wholeRule(entry, report);
    if (mistakes.length > before) return;
    const read = isTheirs ? readCitizenSpace(entry, base, report) : taken(entry as Written, base);
    if (!read) return;
    if (ids.has(read.id)) return report('id', read.id, 'an id that no other consultation has');
    ids.add(read.id);
    consultations.push(read);
  });
  return {consultations, mistakes};
}

const isInstant = (value: unknown) => typeof value === 'string' && readInstant(value, 'opens') !== undefined;
const moment = matches(
  'a date such as "2026-03-29", or a time in the United Kingdom such as "2026-03-29T17:00"',
  isInstant,
);
const appointment = matches(
  'a date and a time in the United Kingdom, such as "2026-03-29T17:00": a date alone does not say when',
  (value: unknown) => isInstant(value) && (value as string).includes('T'),
);
const address = matches('the address of a web page', (value: unknown) =>
  (isRecord(value) ? Object.values(value) : [value]).every(
    // Where it is taken from does not matter here, as long as there is such a place.
    (one) => isWords(one) && linkTo(one as string, 'https://example.org/') !== undefined,
  ),
);
const number = matches(
  'a telephone number',
  (value: unknown) => typeof value === 'string' && /^\+?[\d ()]{3,25}$/.test(value),
);
const email = matches(
  'an email address',
  (value: unknown) => typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value),
);
const words = matches('a text', isWords);

const wayParts = {label: text, url: address, number, email, address: text, hours: text};
const kind = {kind: anything};
/** What each way needs, by its kind. */
const ways: Readonly<Record<Way['kind'], Rule>> = {
  online: record({...kind, url: address}, wayParts),
  phone: record({...kind, number}, wayParts),
  post: record({...kind, address: text}, wayParts),
  event: record({...kind, label: text, starts: appointment}, {...wayParts, ends: appointment}),
  'bsl-video': record({...kind, url: address}, wayParts),
  paper: record({...kind, label: text}, wayParts),
  text: record({...kind, number}, wayParts),
  email: record({...kind, email}, wayParts),
  'in-person': record({...kind, address: text}, wayParts),
};
const formats: Readonly<Record<Format['kind'], Rule>> = Object.fromEntries(
  FORMAT_KINDS.map((name) => [
    name,
    name === 'translation'
      ? record({...kind, language: words, name: words}, {url: address})
      : record(kind, {url: address}),
  ]),
) as Record<Format['kind'], Rule>;

/** Told apart by `kind`. */
const oneOf =
  (rules: Readonly<Record<string, Rule>>, names: readonly string[]): Rule =>
  (value, place, report) => {
    const found = ownValue(value, 'kind');
    if (names.includes(found as string)) (rules[found as string] as Rule)(value, place, report);
    else report(`${place}.kind`, found, `one of ${names.join(', ')}`);
  };

const consultation = record(
  {
    id: matches('a text of 1 to 200 characters', (value: string) => isWords(value) && value.length <= 200),
    title: text,
  },
  {
    $schema: anything,
    summary: text,
    audience: text,
    area: text,
    opens: moment,
    closes: moment,
    status: matches(
      'withdrawn, or nothing: the rest follows from the dates',
      (value) => value === 'withdrawn',
    ),
    ways: list(oneOf(ways, WAY_KINDS), 0),
    formats: list(oneOf(formats, FORMAT_KINDS), 0),
    contact: record({}, {url: address, email, number}),
    organiser: text,
    whatHappensNext: text,
    resultsDue: moment,
    outcomeUrl: address,
    rewards: text,
    priority: matches('a number', (value: unknown) => Number.isFinite(value)),
  },
);

/** What has been found to be in order. */
interface Written extends Omit<Consultation, 'opens' | 'closes' | 'resultsDue' | 'ways' | 'formats'> {
  readonly opens?: string;
  readonly closes?: string;
  readonly resultsDue?: string;
  readonly ways?: readonly (Omit<Way, 'starts' | 'ends'> & {
    readonly starts?: string;
    readonly ends?: string;
  })[];
  readonly formats?: readonly Format[];
}

const instantAt = (edge: Edge) => (written: string | undefined) =>
  written === undefined ? undefined : readInstant(written, edge);
const opensAt = instantAt('opens');
const closesAt = instantAt('closes');

/** Whether it is sound, also in what can only be told once every part is. */
function wholeRule(value: unknown, report: Report): void {
  let isSound = true;
  consultation(value, '', (...mistake) => {
    isSound = false;
    report(...mistake);
  });
  if (!isSound) return;
  const {opens, closes, ways = []} = value as Written;
  const isAfter = (from = -Infinity, to = Infinity) => from < to;
  if (!isAfter(opensAt(opens), closesAt(closes))) report('closes', closes, 'a time after it opens');
  ways.forEach(({starts, ends}, index) => {
    if (!isAfter(opensAt(starts), opensAt(ends)))
      report(`ways[${index}].ends`, ends, 'a time after it starts');
  });
}

function taken(written: Written, base: string): Consultation {
  const {opens, closes, resultsDue, ways = [], formats = [], contact, outcomeUrl} = written;
  const linked = <T extends {readonly url?: LocalText}>(part: T): T =>
    part.url === undefined ? part : {...part, url: linksTo(part.url, base)};
  return {
    ...written,
    opens: opensAt(opens),
    closes: closesAt(closes),
    resultsDue: closesAt(resultsDue),
    ways: ways.map(({starts, ends, ...way}) => ({
      ...linked(way),
      ...(starts ? {starts: opensAt(starts) as number} : null),
      ...(ends ? {ends: opensAt(ends) as number} : null),
    })),
    formats: formats.map(linked),
    ...(contact ? {contact: linked<Contact>(contact)} : null),
    ...(outcomeUrl ? {outcomeUrl: linksTo(outcomeUrl, base)} : null),
  };
}

const linksTo = (address: LocalText, base: string): LocalText =>
  typeof address === 'string'
    ? (linkTo(address, base) ?? '')
    : Object.fromEntries(Object.entries(address).map(([locale, one]) => [locale, linkTo(one, base) ?? '']));
