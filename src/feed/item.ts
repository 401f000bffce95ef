import {isRecord, ownValue} from '../forms/foreign.js';
import {webAddress} from './address.js';
import {readDate} from './dates.js';
import type {FeedDate} from './dates.js';
import type {FeedItem, FeedProblem, FeedProblemCode, ItemText, NextStep, Status} from './feed.js';
import {STATUSES} from './feed.js';
import {cleanText} from '../sources/text.js';

/** What a format has found about an item: texts are text already, and the rest is as it stood there. */
export interface FoundItem {
  readonly id: unknown;
  readonly needsId?: boolean;
  readonly lang?: unknown;
  readonly title: string | null;
  readonly summary?: string | null;
  readonly link?: unknown;
  readonly image?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  /** Where the item has none of its own. */
  readonly themes?: readonly string[];
  /** What was said and done: `_you_said_we_did`, or an object of that shape. */
  readonly extension?: unknown;
}

/** What holds for all of a source. */
export interface Reading {
  /** What relative addresses begin at. */
  readonly base: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly problems: FeedProblem[];
}

/** Clocks differ, and so do the days on which a date begins. */
const AHEAD = 36 * 60 * 60 * 1000;
const FEWEST_PEOPLE = 5;
const HASH = /^[\da-f]{64}$/;
const TAG = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;

const nothing: readonly string[] = [];
export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((text) => cleanText(text) ?? []) : nothing;
const hashesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((hash) => typeof hash === 'string' && HASH.test(hash)) : nothing;

/** The one reader of items, whatever the format. `undefined` where there is nothing to show. */
export function readItem(
  found: FoundItem,
  number: number,
  {base, now, problems}: Reading,
): FeedItem | undefined {
  const said = found.extension;
  const ownId = typeof found.id === 'number' ? String(found.id) : cleanText(found.id);
  const name = ownId ?? String(number);
  const report: Report = (code) => void problems.push({code, item: name});
  if (found.needsId && !ownId) return void report('no-id');
  const texts = textsOf(said);
  const isQuote = ownValue(said, 'isQuote') === true;
  const mayQuote = ownValue(said, 'quoteConsent') === true;
  if (isQuote && !mayQuote && texts.youSaid) report('no-consent');
  const youSaid = isQuote && !mayQuote ? null : texts.youSaid;
  const title = found.title ?? texts.title;
  const summary = found.summary ?? texts.summary;
  const response = ownValue(said, 'response');
  const statusFound = ownValue(response, 'status') ?? ownValue(said, 'status');
  const status = STATUSES.find((known) => known === statusFound) ?? null;
  if (!(title ?? youSaid ?? texts.response ?? summary)) return void report('nothing-to-show');
  reportStatus(statusFound, status, texts, report);

  const published = dateOf(found.published, now, report);
  const updated = dateOf(found.updated, now, report);
  const heardFrom = ownValue(said, 'heardFrom');
  const image = found.image ?? ownValue(said, 'image');
  const src = image ? addressOf(isRecord(image) ? ownValue(image, 'src') : image, base, report) : null;
  // Written out: of ten thousand items, a spread takes longer than all the rest together.
  return {
    weAsked: texts.weAsked,
    response: texts.response,
    reason: texts.reason,
    next: texts.next,
    service: texts.service,
    place: texts.place,
    id: name,
    lang: typeof found.lang === 'string' && TAG.test(found.lang) ? found.lang : null,
    title,
    youSaid,
    isQuote: isQuote && mayQuote,
    summary,
    themes: texts.themes.length ? texts.themes : (found.themes ?? nothing),
    status,
    heardFrom:
      typeof heardFrom === 'number' && Number.isInteger(heardFrom) && heardFrom >= FEWEST_PEOPLE
        ? heardFrom
        : null,
    published: published?.text ?? null,
    updated: updated && updated.time > (published?.time ?? 0) ? updated.text : null,
    time: (published ?? updated)?.time ?? 0,
    link: addressOf(found.link, base, report),
    image: src ? {src, alt: cleanText(ownValue(image, 'alt')) ?? ''} : null,
    references: hashesIn(ownValue(said, 'references')),
    translations: translationsOf(ownValue(said, 'translations'), isQuote && !mayQuote),
  };
}

type Report = (code: FeedProblemCode) => void;

const isAbsent = (value: unknown) => value === undefined || value === null || value === '';

function dateOf(value: unknown, now: number, report: Report): FeedDate | undefined {
  if (isAbsent(value)) return undefined;
  const date = readDate(value);
  if (!date) report('unreadable-date');
  else if (date.time > now + AHEAD) report('future-date');
  else return date;
  return undefined;
}

function addressOf(value: unknown, base: string, report: Report): string | null {
  if (isAbsent(value)) return null;
  const address = webAddress(value, base);
  if (!address) report('unusable-address');
  return address ?? null;
}

function reportStatus(found: unknown, status: Status | null, {reason, next}: ItemText, report: Report): void {
  if (found !== undefined && found !== null && !status) report('unknown-status');
  if (status === 'cannot' && !reason) report('no-reason');
  if (status === 'planned' && !next) report('no-next-step');
}

const textAt = (said: unknown, name: string) => cleanText(ownValue(said, name));

/** The texts under the names of `_you_said_we_did`. */
function textsOf(said: unknown): ItemText {
  const response = ownValue(said, 'response');
  return {
    title: textAt(said, 'title'),
    weAsked: textAt(said, 'weAsked'),
    youSaid: textAt(said, 'youSaid'),
    response: cleanText(response) ?? cleanText(ownValue(response, 'text')),
    reason: cleanText(ownValue(response, 'reason')) ?? textAt(said, 'reason'),
    next: nextOf(ownValue(said, 'next')),
    summary: textAt(said, 'summary'),
    service: textAt(said, 'service'),
    themes: textsIn(ownValue(said, 'themes')),
    place: textAt(said, 'place'),
  };
}

function nextOf(value: unknown): NextStep | null {
  const text = cleanText(value) ?? cleanText(ownValue(value, 'text'));
  return text
    ? {text, by: readDate(ownValue(value, 'by'))?.text ?? null, owner: cleanText(ownValue(value, 'owner'))}
    : null;
}

const none: FeedItem['translations'] = Object.freeze(
  Object.create(null) as object,
) as FeedItem['translations'];

function translationsOf(value: unknown, hidesQuote: boolean): FeedItem['translations'] {
  if (!isRecord(value)) return none;
  const translations = Object.create(null) as Record<string, Partial<ItemText>>;
  for (const [tag, said] of Object.entries(value)) {
    const texts = Object.entries(textsOf(said)).filter(
      ([name, text]) =>
        text !== null && !(Array.isArray(text) && !text.length) && !(hidesQuote && name === 'youSaid'),
    );
    if (texts.length) translations[tag.toLowerCase()] = Object.fromEntries(texts);
  }
  return translations;
}
