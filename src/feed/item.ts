import {isRecord, recordOf} from '../forms/foreign.js';
import {webAddress} from './address.js';
import {readDate} from './dates.js';
import type {FeedDate} from './dates.js';
import type {FeedItem, FeedProblem, FeedProblemCode, ItemText, ListedItem, NextStep, Status} from './feed.js';
import {STATUSES} from './feed.js';
import {cleanText} from '../sources/text.js';

/** What a format has found about an item: texts are text already, and the rest is as it stood there. */
export interface FoundItem {
  readonly id: unknown;
  readonly needsId: boolean;
  readonly lang: unknown;
  readonly title: string | null;
  readonly summary: () => string | null;
  readonly link: unknown;
  readonly image: unknown;
  readonly published: unknown;
  readonly updated: unknown;
  /** Where the item has none of its own. */
  readonly themes: readonly string[];
  /** What was said and done: `_you_said_we_did`, or an object of that shape, `unpolluted`. */
  readonly extension: unknown;
}

/** Where a source came from, and when. */
export interface Origin {
  /** Its address, or that of the page that it stands in: what relative addresses begin at. */
  readonly base: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Clocks differ, and so do the days on which a date begins. */
const AHEAD = 36 * 60 * 60 * 1000;
const FEWEST_PEOPLE = 5;
const HASH = /^[\da-f]{64}$/;
const TAG = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;

const nothing: readonly string[] = [];
type Said = Readonly<Record<string, unknown>>;

export function textsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return nothing;
  const texts: string[] = [];
  for (const found of value) {
    const text = cleanText(found);
    if (text !== null) texts.push(text);
  }
  return texts;
}
const hashesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((hash) => typeof hash === 'string' && HASH.test(hash)) : nothing;

const idOf = ({id}: FoundItem) => (typeof id === 'number' ? String(id) : cleanText(id));
const themesOf = (found: FoundItem, said: Said) => {
  const themes = textsIn(said['themes']);
  return themes.length ? themes : found.themes;
};
/** A quote is shown only by leave of whoever said it. */
const hidesQuote = (said: Said) => said['isQuote'] === true && said['quoteConsent'] !== true;

/** Why an item cannot be shown. */
function flawIn(found: FoundItem, said: Said): 'no-id' | 'nothing-to-show' | undefined {
  if (found.needsId && !idOf(found)) return 'no-id';
  if (found.title ?? cleanText(said['title'])) return undefined;
  const {youSaid, response, summary} = textsOf(said);
  const isShown = (hidesQuote(said) ? null : youSaid) ?? response ?? summary ?? found.summary();
  return isShown ? undefined : 'nothing-to-show';
}

/** An item for the list, whatever the format; `undefined` where it cannot be shown. */
export function listItem(
  row: unknown,
  read: (row: unknown) => FoundItem,
  number: number,
  origin: Origin,
): ListedItem | undefined {
  const found = read(row);
  const said = recordOf(found.extension);
  if (flawIn(found, said)) return undefined;
  let whole: FeedItem | undefined;
  return {
    id: idOf(found) ?? String(number),
    time: (dateOf(found.published, origin.now) ?? dateOf(found.updated, origin.now))?.time ?? 0,
    themes: themesOf(found, said),
    service: cleanText(said['service']),
    references: hashesIn(said['references']),
    isTranslated: isRecord(said['translations']),
    // From the row once more, so that nothing else is kept of what nobody looks at.
    whole: () => (whole ??= readItem(read(row), number, origin)),
  };
}

/** What is wrong with an item: why it cannot be shown, or else what of it cannot. */
export function problemsIn(found: FoundItem, number: number, origin: Origin): readonly FeedProblem[] {
  const item = idOf(found) ?? String(number);
  const flaw = flawIn(found, recordOf(found.extension));
  const problems: FeedProblem[] = [];
  if (flaw) problems.push({code: flaw, item});
  else readItem(found, number, origin, (code) => void problems.push({code, item}));
  return problems;
}

function readItem(found: FoundItem, number: number, {base, now}: Origin, report?: Report): FeedItem {
  const said = recordOf(found.extension);
  const texts = textsOf(said);
  const isQuote = said['isQuote'] === true;
  const isHidden = hidesQuote(said);
  if (isHidden && texts.youSaid) report?.('no-consent');
  const statusFound = recordOf(said['response'])['status'] ?? said['status'];
  const status = isStatus(statusFound) ? statusFound : null;
  reportStatus(statusFound, status, texts, report);
  const published = dateOf(found.published, now, report);
  const updated = dateOf(found.updated, now, report);
  const heardFrom = said['heardFrom'];
  const image = found.image ?? said['image'];
  const src = image ? addressOf(isRecord(image) ? image['src'] : image, base, report) : null;
  return {
    ...texts,
    id: idOf(found) ?? String(number),
    lang: typeof found.lang === 'string' && TAG.test(found.lang) ? found.lang : null,
    title: found.title ?? texts.title,
    youSaid: isHidden ? null : texts.youSaid,
    isQuote: isQuote && !isHidden,
    summary: found.summary() ?? texts.summary,
    themes: themesOf(found, said),
    status,
    heardFrom:
      typeof heardFrom === 'number' && Number.isInteger(heardFrom) && heardFrom >= FEWEST_PEOPLE
        ? heardFrom
        : null,
    published: published?.text ?? null,
    updated: updated && updated.time > (published?.time ?? 0) ? updated.text : null,
    time: (published ?? updated)?.time ?? 0,
    link: addressOf(found.link, base, report),
    image: src ? {src, alt: cleanText(recordOf(image)['alt']) ?? ''} : null,
    references: hashesIn(said['references']),
    translations: translationsOf(said['translations'], isHidden),
  };
}

const isStatus = (value: unknown): value is Status => (STATUSES as readonly unknown[]).includes(value);

type Report = ((code: FeedProblemCode) => void) | undefined;

const isAbsent = (value: unknown) => value === undefined || value === null || value === '';

function dateOf(value: unknown, now: number, report?: Report): FeedDate | undefined {
  if (isAbsent(value)) return undefined;
  const date = readDate(value);
  if (!date) report?.('unreadable-date');
  else if (date.time > now + AHEAD) report?.('future-date');
  else return date;
  return undefined;
}

function addressOf(value: unknown, base: string, report: Report): string | null {
  if (isAbsent(value)) return null;
  const address = webAddress(value, base);
  if (!address) report?.('unusable-address');
  return address ?? null;
}

function reportStatus(found: unknown, status: Status | null, {reason, next}: ItemText, report: Report): void {
  if (found !== undefined && found !== null && !status) report?.('unknown-status');
  if (status === 'cannot' && !reason) report?.('no-reason');
  if (status === 'planned' && !next) report?.('no-next-step');
}

/** The texts under the names of `_you_said_we_did`. */
function textsOf(said: Said): ItemText {
  const {response} = said;
  const answer = recordOf(response);
  return {
    title: cleanText(said['title']),
    weAsked: cleanText(said['weAsked']),
    youSaid: cleanText(said['youSaid']),
    response: cleanText(response) ?? cleanText(answer['text']),
    reason: cleanText(answer['reason']) ?? cleanText(said['reason']),
    next: nextOf(said['next']),
    summary: cleanText(said['summary']),
    service: cleanText(said['service']),
    themes: textsIn(said['themes']),
    place: cleanText(said['place']),
  };
}

function nextOf(value: unknown): NextStep | null {
  const step = recordOf(value);
  const text = cleanText(value) ?? cleanText(step['text']);
  return text ? {text, by: readDate(step['by'])?.text ?? null, owner: cleanText(step['owner'])} : null;
}

const none: FeedItem['translations'] = Object.freeze(
  Object.create(null) as object,
) as FeedItem['translations'];

function translationsOf(value: unknown, isHidden: boolean): FeedItem['translations'] {
  if (!isRecord(value)) return none;
  const translations = Object.create(null) as Record<string, Partial<ItemText>>;
  for (const [tag, said] of Object.entries(value)) {
    const texts = Object.entries(textsOf(recordOf(said))).filter(
      ([name, text]) =>
        text !== null && !(Array.isArray(text) && !text.length) && !(isHidden && name === 'youSaid'),
    );
    if (texts.length) translations[tag.toLowerCase()] = Object.fromEntries(texts);
  }
  return translations;
}
