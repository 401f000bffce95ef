import {isRecord, ownValue} from '../forms/foreign.js';
import type {FoundItem} from './item.js';
import {textsIn} from './item.js';
import {cleanText, htmlToText, shortened} from '../sources/text.js';

/** What a format makes of a source. */
export interface FoundFeed {
  readonly title?: string | null;
  readonly home?: unknown;
  readonly lang?: unknown;
  readonly items: readonly FoundItem[];
}

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
  Array.isArray(value) && (!value.length || value.some(fits)) ? {items: value.map(read)} : undefined;

/** https://www.jsonfeed.org/version/1.1/ */
function jsonFeed(value: unknown): FoundFeed | undefined {
  const items = ownValue(value, 'items');
  if (!Array.isArray(items)) return undefined;
  const feedLang = ownValue(value, 'language');
  return {
    title: cleanText(ownValue(value, 'title')),
    home: ownValue(value, 'home_page_url'),
    items: items.map((row): FoundItem => {
      const at = (name: string) => ownValue(row, name);
      const link = at('url') ?? at('external_url');
      const extension = at('_you_said_we_did');
      return {
        id: at('id'),
        // A reader is to leave out an item without one.
        needsId: true,
        lang: at('language') ?? feedLang,
        title: cleanText(at('title')),
        // Written for readers that do not know the extension: it would say everything twice.
        summary: isRecord(extension)
          ? null
          : summaryOf(
              cleanText(at('summary')) ?? cleanText(at('content_text')) ?? htmlToText(at('content_html')),
              link,
            ),
        link,
        image: ownValue(extension, 'image') ?? at('image'),
        published: at('date_published'),
        updated: at('date_modified'),
        themes: textsIn(at('tags')),
        extension,
      };
    }),
  };
}

const isWordPress = (row: unknown) => typeof ownValue(ownValue(row, 'title'), 'rendered') === 'string';

/** `wp-json/wp/v2/posts`, of any kind of post. */
function wordPress(row: unknown): FoundItem {
  const rendered = (name: string) => htmlToText(ownValue(ownValue(row, name), 'rendered'));
  const inUtc = (name: string) => {
    const time = ownValue(row, name);
    return typeof time === 'string' ? `${time}Z` : undefined;
  };
  const link = ownValue(row, 'link');
  return {
    id: ownValue(row, 'id'),
    title: rendered('title'),
    summary: summaryOf(rendered('excerpt') ?? rendered('content'), link),
    link,
    published: inUtc('date_gmt') ?? ownValue(row, 'date'),
    updated: inUtc('modified_gmt'),
    extension: ownValue(row, '_you_said_we_did') ?? ownValue(row, 'acf'),
  };
}

const isCitizenSpace = (row: unknown) =>
  typeof ownValue(row, 'overview') === 'string' && typeof ownValue(row, 'startdate') === 'string';

/** `api/2.4/json_search_results`: plain titles, and an overview as HTML. */
function citizenSpace(row: unknown): FoundItem {
  const at = (name: string) => ownValue(row, name);
  const link = at('url') ?? at('participate_url');
  return {
    id: at('id'),
    title: cleanText(at('title')),
    summary: summaryOf(htmlToText(at('overview')), link),
    link,
    published: at('startdate'),
    extension: {service: at('department')},
  };
}

/** Updates as somebody exports them: the members of `_you_said_we_did` beside an id, dates and an address. */
function plain(row: unknown): FoundItem {
  const at = (...names: readonly string[]) =>
    names.map((name) => ownValue(row, name)).find((value) => value !== undefined);
  const link = at('link', 'url');
  return {
    id: at('id'),
    lang: at('language', 'lang'),
    title: cleanText(at('title')),
    summary: summaryOf(cleanText(at('summary', 'text')) ?? htmlToText(at('html')), link),
    link,
    published: at('datePublished', 'published', 'date'),
    updated: at('dateUpdated', 'updated'),
    extension: ownValue(row, '_you_said_we_did') ?? row,
  };
}
