import {isRecord, nullPrototype, recordOf} from '../forms/foreign.js';
import type {FoundItem} from './item.js';
import {textsIn} from './item.js';
import {cleanText, htmlToText, shortened} from '../sources/text.js';

/** What a format makes of a source. */
export interface FoundFeed {
  readonly title: string | null;
  readonly home: unknown;
  /** The items as they stand there, and what the format makes of one. */
  readonly rows: readonly unknown[];
  readonly read: (row: unknown) => FoundItem;
}

/** What none of the formats but our own says. */
export const unsaid = {
  needsId: false,
  lang: undefined,
  image: undefined,
  updated: undefined,
  themes: [],
  extension: undefined,
} as const;

/** Longer texts of an ordinary feed are for the page that they lead to. */
const LONGEST_SUMMARY = 600;

/** Cut only where there is somewhere to read the rest. */
export const summaryOf = (text: string | null, link: unknown): string | null =>
  text && link ? shortened(text, LONGEST_SUMMARY) : text;

/** One row per format: `undefined` says that it is another. */
const formats: readonly ((value: unknown) => FoundFeed | undefined)[] = [
  jsonFeed,
  (value) => listOf(value, isWordPress, wordPress),
  (value) => listOf(value, isCitizenSpace, citizenSpace),
  (value) => listOf(value, isRecord, plain),
];

/** A feed out of JSON: JSON Feed 1.1, WordPress REST, Citizen Space, or a plain list of updates. */
export function jsonToFeed(value: unknown): FoundFeed | undefined {
  for (const format of formats) {
    const feed = format(value);
    if (feed) return feed;
  }
  return undefined;
}

/** An empty list is a feed too, of any kind. */
const listOf = (
  value: unknown,
  fits: (row: unknown) => boolean,
  read: (row: unknown) => FoundItem,
): FoundFeed | undefined =>
  Array.isArray(value) && (!value.length || value.some(fits))
    ? {title: null, home: undefined, rows: value, read}
    : undefined;

const none = () => null;

/** https://www.jsonfeed.org/version/1.1/ */
function jsonFeed(value: unknown): FoundFeed | undefined {
  const feed = recordOf(value);
  const {items} = feed;
  if (!Array.isArray(items)) return undefined;
  return {
    title: cleanText(feed['title']),
    home: feed['home_page_url'],
    rows: items,
    read(row) {
      const found = recordOf(row);
      const link = found['url'] ?? found['external_url'];
      const extension = found['_you_said_we_did'];
      return {
        id: found['id'],
        // A reader is to leave out an item without one.
        needsId: true,
        lang: found['language'] ?? feed['language'],
        title: cleanText(found['title']),
        // Written for readers that do not know the extension: it would say everything twice.
        summary: isRecord(extension)
          ? none
          : () =>
              summaryOf(
                cleanText(found['summary']) ??
                  cleanText(found['content_text']) ??
                  htmlToText(found['content_html']),
                link,
              ),
        link,
        image: recordOf(extension)['image'] ?? found['image'],
        published: found['date_published'],
        updated: found['date_modified'],
        themes: textsIn(found['tags']),
        extension,
      };
    },
  };
}

const isWordPress = (row: unknown) => typeof recordOf(recordOf(row)['title'])['rendered'] === 'string';

/** `wp-json/wp/v2/posts`, of any kind of post. */
function wordPress(row: unknown): FoundItem {
  const post = recordOf(row);
  const rendered = (name: string) => htmlToText(recordOf(post[name])['rendered']);
  const inUtc = (name: string) => {
    const time = post[name];
    return typeof time === 'string' ? `${time}Z` : undefined;
  };
  const {link} = post;
  return {
    ...unsaid,
    id: post['id'],
    title: rendered('title'),
    summary: () => summaryOf(rendered('excerpt') ?? rendered('content'), link),
    link,
    published: inUtc('date_gmt') ?? post['date'],
    updated: inUtc('modified_gmt'),
    extension: post['_you_said_we_did'] ?? post['acf'],
  };
}

function isCitizenSpace(row: unknown): boolean {
  const {overview, startdate} = recordOf(row);
  return typeof overview === 'string' && typeof startdate === 'string';
}

/** `api/2.4/json_search_results`: plain titles, and an overview as HTML. */
function citizenSpace(row: unknown): FoundItem {
  const {id, title, overview, url, participate_url: there, startdate, department} = recordOf(row);
  const link = url ?? there;
  return {
    ...unsaid,
    id,
    title: cleanText(title),
    summary: () => summaryOf(htmlToText(overview), link),
    link,
    published: startdate,
    extension: nullPrototype({service: department}),
  };
}

/** Updates as somebody exports them: the members of `_you_said_we_did` beside an id, dates and an address. */
function plain(row: unknown): FoundItem {
  const found = recordOf(row);
  const at = (...names: readonly string[]) =>
    names.map((name) => found[name]).find((value) => value !== undefined);
  const link = at('link', 'url');
  return {
    ...unsaid,
    id: at('id'),
    lang: at('language', 'lang'),
    title: cleanText(at('title')),
    summary: () => summaryOf(cleanText(at('summary', 'text')) ?? htmlToText(at('html')), link),
    link,
    published: at('datePublished', 'published', 'date'),
    updated: at('dateUpdated', 'updated'),
    extension: found['_you_said_we_did'] ?? row,
  };
}
