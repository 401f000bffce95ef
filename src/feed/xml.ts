import type {FeedFailure} from './feed.js';
import {failed} from './feed.js';
import type {FoundFeed} from './json.js';
import {summaryOf, unsaid} from './json.js';
import {cleanText, decodeHtmlNames, htmlToText} from '../sources/text.js';

interface Policy {
  createHTML(text: string): unknown;
}
const {trustedTypes} = globalThis as typeof globalThis & {
  trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
};
let policy: Policy | undefined;

/** What no feed needs, outside of CDATA. Thousands of them hold Chromium up for minutes. */
const IDLE = /(<!\[CDATA\[[^]*?(?:\]\]>|$))|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g;

/** RSS 2.0 and Atom 1.0. The policy `hys-feed` is made for the first XML feed of a page, and never without one. */
export function xmlToFeed(xml: string): FoundFeed | FeedFailure | undefined {
  const rest = xml.replace(IDLE, (_, data?: string) => data ?? '').trim();
  // It comes before the first element or not at all.
  if (rest.startsWith('<!')) return failed('doctype');
  let page: Document;
  try {
    const text = decodeHtmlNames(rest);
    policy ??= trustedTypes?.createPolicy('hys-feed', {createHTML: (html) => html});
    page = new DOMParser().parseFromString((policy ? policy.createHTML(text) : text) as string, 'text/xml');
  } catch (error) {
    return failed('trusted-types', String(error));
  }
  if (page.getElementsByTagName('parsererror').length)
    return failed('broken', 'XML that ends in the middle or is not well formed');
  const {documentElement: root} = page;
  if (root.localName === 'html') return failed('page');
  return root.localName === 'rss' ? rss(root) : root.localName === 'feed' ? atom(root) : undefined;
}

/** The children of an element by their names, prefix included, as they are written. */
function partsOf(element: Element): Map<string, Element[]> {
  const parts = new Map<string, Element[]>();
  for (const child of element.children) {
    const {nodeName} = child;
    const same = parts.get(nodeName);
    if (same) same.push(child);
    else parts.set(nodeName, [child]);
  }
  return parts;
}

type Parts = ReturnType<typeof partsOf>;
const first = (parts: Parts, ...names: readonly string[]): Element | undefined =>
  names.map((name) => parts.get(name)?.[0]).find(Boolean);
const raw = (parts: Parts, ...names: readonly string[]) => first(parts, ...names)?.textContent.trim();
/** What is HTML inside, as nearly every feed has it, whatever it says. */
const text = (parts: Parts, ...names: readonly string[]) => htmlToText(raw(parts, ...names));

function rss(root: Element): FoundFeed | undefined {
  const channel = first(partsOf(root), 'channel');
  if (!channel) return undefined;
  const about = partsOf(channel);
  return {
    title: text(about, 'title'),
    home: raw(about, 'link'),
    rows: about.get('item') ?? [],
    read(row) {
      const element = row as Element;
      const parts = partsOf(element);
      const link = raw(parts, 'link');
      return {
        ...unsaid,
        id: raw(parts, 'guid') || link,
        lang: raw(about, 'language'),
        title: text(parts, 'title'),
        summary: () => summaryOf(text(parts, 'description') ?? text(parts, 'content:encoded'), link),
        link,
        published: raw(parts, 'pubDate', 'dc:date'),
        themes: (parts.get('category') ?? []).flatMap((category) => htmlToText(category.textContent) ?? []),
      };
    },
  };
}

/** RFC 4287. */
function atom(root: Element): FoundFeed {
  const about = partsOf(root);
  const lang = root.getAttribute('xml:lang');
  return {
    title: construct(first(about, 'title')),
    home: alternate(about),
    rows: about.get('entry') ?? [],
    read(row) {
      const element = row as Element;
      const parts = partsOf(element);
      const link = alternate(parts);
      return {
        ...unsaid,
        id: raw(parts, 'id') || link,
        lang: element.getAttribute('xml:lang') ?? lang,
        title: construct(first(parts, 'title')),
        summary: () => summaryOf(construct(first(parts, 'summary', 'content')), link),
        link,
        published: raw(parts, 'published', 'updated'),
        updated: raw(parts, 'updated'),
        themes: (parts.get('category') ?? []).flatMap(
          (category) => cleanText(category.getAttribute('label') ?? category.getAttribute('term')) ?? [],
        ),
      };
    },
  };
}

/** A text construct (RFC 4287 3.1): text, HTML, or XHTML, of which the text is taken. */
const construct = (element: Element | undefined): string | null =>
  element?.getAttribute('type') === 'html'
    ? htmlToText(element.textContent)
    : cleanText(element?.textContent);

const alternate = (parts: Parts): string | undefined =>
  (parts.get('link') ?? [])
    .find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
    ?.getAttribute('href') ?? undefined;
