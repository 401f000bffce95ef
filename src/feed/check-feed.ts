/** For whoever writes a feed: what is wrong with it, where, and what to do. Never sent to visitors. */
import {isRecord, ownValue} from '../forms/foreign.js';
import {webAddress} from './address.js';
import {readDate} from './dates.js';
import {LARGEST_FEED, MOST_ITEMS, STATUSES} from './feed.js';

export interface FeedMistake {
  /** As in `item 3 ("parking"), response.reason`. */
  readonly place: string;
  readonly found: string;
  readonly advice: string;
}

const TEXTS = ['weAsked', 'youSaid', 'service', 'place'] as const;
const KNOWN = [
  ...TEXTS,
  'isQuote',
  'quoteConsent',
  'response',
  'themes',
  'audience',
  'heardFrom',
  'dateHeard',
  'next',
  'image',
  'links',
  'references',
  'translations',
];
/** A reference itself, with or without its hyphens. */
const REFERENCE =
  /^[2-9A-HJKMNP-TV-Z]{4}-?[2-9A-HJKMNP-TV-Z]{4}-?[2-9A-HJKMNP-TV-Z]{3}-?[2-9A-HJKMNP-TV-Z]{3}$/i;
const TAGS = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i;

const shown = (value: unknown) =>
  value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing').slice(0, 80);

/** Checks a JSON Feed with `_you_said_we_did`. An empty list says that nothing is wrong. */
export function checkFeed(text: string, now = Date.now()): readonly FeedMistake[] {
  const mistakes: FeedMistake[] = [];
  const report = (place: string, found: string, advice: string) => void mistakes.push({place, found, advice});
  const size = new TextEncoder().encode(text).length;
  if (size > LARGEST_FEED) {
    report('the file', `${size} bytes`, `At most ${LARGEST_FEED} are read. Leave out the oldest items.`);
  }
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch (error) {
    report(
      placeOf(text, error),
      'text that is not JSON',
      'Look for a comma, a bracket or a quotation mark that is missing or too many.',
    );
    return mistakes;
  }
  const items = ownValue(feed, 'items');
  if (!Array.isArray(items)) {
    report(
      'the file',
      'no list called "items"',
      'Write it as a JSON Feed: {"version": …, "title": …, "items": […]}.',
    );
    return mistakes;
  }
  if (!/^https:\/\/jsonfeed\.org\/version\/1(\.1)?$/.test(String(ownValue(feed, 'version')))) {
    report('version', shown(ownValue(feed, 'version')), 'Write "https://jsonfeed.org/version/1.1".');
  }
  if (!isText(ownValue(feed, 'title')))
    report('title', shown(ownValue(feed, 'title')), 'Say whose updates these are.');
  if (items.length > MOST_ITEMS) {
    report(
      'items',
      `${items.length} items`,
      `Only the newest ${MOST_ITEMS} are shown. Leave out the oldest.`,
    );
  }
  const hasWelsh = items.some((item) => isRecord(welshOf(item)));
  const ids = new Map<string, string>();
  items.forEach((item, index) => {
    const name = `item ${index + 1}`;
    const id = ownValue(item, 'id');
    const place = isText(id) ? `${name} (${shown(id)})` : name;
    checkItem(item, (part, found, advice) => report(`${place}${part && `, ${part}`}`, found, advice), now);
    if (!isText(id)) return;
    const other = ids.get(id);
    if (other) report(`${place}, id`, `the id of ${other}`, 'Give each item an id of its own.');
    else ids.set(id, name);
    if (hasWelsh && isRecord(item) && ownValue(item, 'language') !== 'cy' && !isRecord(welshOf(item))) {
      report(
        `${place}, translations.cy`,
        'no Welsh, which other items have',
        'Give the Welsh of this one too.',
      );
    }
  });
  return mistakes;
}

type Report = (part: string, found: string, advice: string) => void;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const saidIn = (item: unknown) => ownValue(item, '_you_said_we_did');
const welshOf = (item: unknown) => ownValue(ownValue(saidIn(item), 'translations'), 'cy');

/** Checks one item. */
export function checkItem(item: unknown, report: Report, now: number): void {
  if (!isRecord(item)) return report('', shown(item), 'Write an object: {"id": …, "_you_said_we_did": {…}}.');
  const at = (name: string) => ownValue(item, name);
  const text = (part: string, value: unknown, isNeeded = false) => {
    if (value === undefined || value === null) {
      if (isNeeded) report(part, 'nothing', 'Write it.');
    } else if (!isText(value)) report(part, shown(value), 'Write a text, in quotation marks.');
    else if (TAGS.test(value))
      report(part, shown(TAGS.exec(value)?.[0]), 'Take it out: text is shown as it is written.');
  };
  const date = (part: string, value: unknown, mayBeAhead = false) => {
    if (value === undefined || value === null) return;
    const read = readDate(value);
    if (!read)
      report(part, shown(value), 'Write a date as in 2026-11-20, or with its time 2026-11-20T09:00:00Z.');
    else if (!mayBeAhead && read.time > now + 36 * 60 * 60 * 1000)
      report(part, shown(value), 'It is in the future, so it is not shown. Check the year.');
  };
  const address = (part: string, value: unknown) => {
    if (value === undefined || value === null) return;
    if (!webAddress(value, 'https://www.example.org/'))
      report(part, shown(value), 'Write an address that begins with https://. Nothing else becomes a link.');
  };

  if (!isText(at('id')))
    report('id', shown(at('id')), 'Give it an id that never changes, such as "parking-2026".');
  text('title', at('title'));
  address('url', at('url'));
  date('date_published', at('date_published'));
  date('date_modified', at('date_modified'));
  if (at('date_published') === undefined) report('date_published', 'nothing', 'Say when it was published.');
  if (!isText(at('content_text')) && !isText(at('content_html')))
    report(
      'content_text',
      'nothing',
      'Say the whole in a few words, for feed readers that know nothing of ours.',
    );

  const said = saidIn(item);
  if (!isRecord(said))
    return report('_you_said_we_did', shown(said), 'Write what was said and what was done.');
  const part = (name: string) => ownValue(said, name);
  for (const name of Object.keys(said))
    if (!KNOWN.includes(name)) report(name, 'a name that we do not know', `Known are: ${KNOWN.join(', ')}.`);
  for (const name of TEXTS) text(name, part(name), name === 'youSaid');
  if (part('isQuote') === true && part('quoteConsent') !== true)
    report(
      'quoteConsent',
      shown(part('quoteConsent')),
      'Quote only who has agreed: true, or put it in your own words and leave out isQuote.',
    );
  checkResponse(part('response'), part('next'), text, report);
  date('next.by', ownValue(part('next'), 'by'), true);
  text('next.owner', ownValue(part('next'), 'owner'));
  const themes = part('themes');
  if (themes !== undefined && !(Array.isArray(themes) && themes.every(isText)))
    report('themes', shown(themes), 'Write a list, such as ["Parking", "Food"].');
  const heardFrom = part('heardFrom');
  if (heardFrom !== undefined && heardFrom !== null) {
    if (!Number.isInteger(heardFrom)) report('heardFrom', shown(heardFrom), 'Write a whole number.');
    else if ((heardFrom as number) < 5)
      report(
        'heardFrom',
        shown(heardFrom),
        'Leave out numbers below 5: the people might be recognised. It is not shown.',
      );
  }
  const image = part('image');
  if (image !== undefined && image !== null) {
    address('image.src', ownValue(image, 'src') ?? '');
    if (typeof ownValue(image, 'alt') !== 'string')
      report(
        'image.alt',
        shown(ownValue(image, 'alt')),
        'Say what the picture shows, or "" if it only decorates.',
      );
  }
  const references = part('references');
  for (const reference of Array.isArray(references) ? (references as unknown[]) : []) {
    if (typeof reference === 'string' && REFERENCE.test(reference))
      report('references', shown(reference), 'Never publish a reference itself. Its hash goes here.');
    else if (typeof reference !== 'string' || !/^[\da-f]{64}$/.test(reference))
      report(
        'references',
        shown(reference),
        'Write the hash of a reference: 64 characters, 0 to 9 and a to f.',
      );
  }
  checkWelsh(item, said, report, text);
}

function checkResponse(
  response: unknown,
  next: unknown,
  text: (part: string, value: unknown, isNeeded?: boolean) => void,
  report: Report,
): void {
  const status = ownValue(response, 'status');
  if (!STATUSES.some((known) => known === status)) {
    return report('response.status', shown(status), `Write one of: ${STATUSES.join(', ')}.`);
  }
  const needsReason = status === 'cannot' || status === 'no-change';
  text('response.text', ownValue(response, 'text'), !needsReason);
  if (needsReason && !isText(ownValue(response, 'reason')))
    report(
      'response.reason',
      shown(ownValue(response, 'reason')),
      `Its status is ${String(status)}: say why.`,
    );
  else text('response.reason', ownValue(response, 'reason'));
  if (status === 'planned' && !isText(ownValue(next, 'text')))
    report('next.text', shown(ownValue(next, 'text')), 'Its status is planned: say what happens next.');
  else text('next.text', ownValue(next, 'text'));
}

/** Welsh is never less than English: what one says, the other says. */
function checkWelsh(
  item: unknown,
  said: unknown,
  report: Report,
  text: (part: string, value: unknown) => void,
): void {
  const welsh = welshOf(item);
  if (!isRecord(welsh)) return;
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['title', ownValue(item, 'title'), ownValue(welsh, 'title')],
    ...TEXTS.map((name) => [name, ownValue(said, name), ownValue(welsh, name)] as const),
    ...['text', 'reason'].map(
      (name) =>
        [
          `response.${name}`,
          ownValue(ownValue(said, 'response'), name),
          ownValue(ownValue(welsh, 'response'), name),
        ] as const,
    ),
    ['next.text', ownValue(ownValue(said, 'next'), 'text'), ownValue(ownValue(welsh, 'next'), 'text')],
  ];
  for (const [name, english, inWelsh] of pairs) {
    if (isText(english) && !isText(inWelsh))
      report(`translations.cy.${name}`, 'no Welsh', 'Give the Welsh too: half of each helps nobody.');
    else text(`translations.cy.${name}`, inWelsh);
  }
  const themes = ownValue(said, 'themes');
  const inWelsh = ownValue(welsh, 'themes');
  if (Array.isArray(themes) && themes.length && !(Array.isArray(inWelsh) && inWelsh.length === themes.length))
    report('translations.cy.themes', shown(inWelsh), 'Give as many themes as in English, in the same order.');
}

/** Where JSON ends to be JSON, by the only thing that engines say about it. */
function placeOf(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (!position) return 'the file, near its end';
  const before = text.slice(0, Number(position)).split('\n');
  return `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
}
