import type {Feed, FeedItem, FeedProblem, Status} from './feed.js';
import {STATUSES} from './feed.js';
import type {FoundItem} from './item.js';
import {readItem} from './item.js';
import type {Origin} from './read-feed.js';
import {cleanText} from './text.js';

/** What the label of a part begins with, in English and Welsh. The more particular come first. */
const LABELS: readonly (readonly [
  part: 'weAsked' | 'youSaid' | 'reason' | 'next' | Status,
  pattern: RegExp,
])[] = [
  ['weAsked', /^(we asked|gofynn)/i],
  ['youSaid', /^(you (said|told|asked)|(fe )?(d|dd)ywed)/i],
  ['reason', /^(because|why|reason|oherwydd|pam|rheswm)/i],
  ['next', /^(what happens next|next|beth sy|nesaf)/i],
  ['cannot', /^(we can|ni allwn|ni allem)/i],
  ['no-change', /^(we have not|no change|nid ydym)/i],
  ['exploring', /^(we are (looking|exploring)|rydym yn (edrych|ystyried))/i],
  ['planned', /^(we (plan|will)|planned|rydym yn bwriadu|byddwn)/i],
  ['doing', /^(we are|doing|rydym)/i],
  ['done', /^(we |done|(fe )?(g)?wnaeth)/i],
];

/** Lines of an element, without what is never text. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== 1 || /^(script|style|template|noscript|iframe|svg)$/i.test(node.nodeName)) return '';
  const text = [...node.childNodes].map(textOf).join('');
  return /^(p|div|br|li|blockquote)$/i.test(node.nodeName) ? `\n${text}\n` : text;
}

const read = (node: Node | null | undefined) => node && cleanText(textOf(node).replace(/\s*\n\s*/g, '\n'));

/**
 * Updates that stand in the page itself, one `<article>` each: a heading, a `<dl>` with "You said", "We did" and what
 * else there is, a `<time>`, a link. `data-status`, `data-service`, `data-theme` (several with commas between them) and
 * `data-references` say the rest; without `data-status`, the words of the label do. They stay in the page's order.
 */
export function articlesToFeed(articles: Iterable<Element>, origin: Origin): Feed {
  const problems: FeedProblem[] = [];
  const items: FeedItem[] = [];
  for (const article of articles) {
    const item = readItem(articleToItem(article), items.length + 1, {...origin, problems});
    // The page repeats an id at its own risk; nothing here depends on it.
    if (item) items.push(item);
  }
  return {title: null, home: null, items, leftOut: 0, problems};
}

function articleToItem(article: Element): FoundItem {
  const heading = article.querySelector('h1, h2, h3, h4, h5, h6');
  const named = (name: string) => article.getAttribute(`data-${name}`);
  const said: Record<string, string> = Object.create(null);
  let status = STATUSES.find((known) => known === named('status'));
  const take = (label: string | undefined, text: string | null | undefined) => {
    if (!text) return;
    const found = LABELS.find(([, pattern]) => label && pattern.test(label))?.[0];
    const isAnswer = STATUSES.some((known) => known === found);
    if (isAnswer) status ??= found as Status;
    // What says nothing that we know is taken by its place: first what was said, then what was done.
    const part = isAnswer ? 'response' : (found ?? ('youSaid' in said ? 'response' : 'youSaid'));
    said[part] = said[part] ? `${said[part]}\n${text}` : text;
  };
  let label: string | undefined;
  for (const part of article.querySelectorAll('dt, dd')) {
    if (part.localName === 'dt') label = read(part) ?? undefined;
    else take(label, read(part));
  }
  const quote = article.querySelector('blockquote');
  if (!said['youSaid']) take('You said', read(quote));
  const rest = [...article.querySelectorAll('p')].filter(
    (p) => !p.closest('dl, blockquote') && !p.querySelector('time'),
  );
  const link =
    [...article.querySelectorAll('a[href]')].find((a) => !a.closest('dd, p')) ??
    article.querySelector('a[href]');
  const image = article.querySelector('img');
  const time = article.querySelector('time');
  const tagged = article.closest('[lang]');
  return {
    id: article.id || article.getAttribute('data-id'),
    // The language of the page itself is not one that the item has of its own.
    lang: tagged?.parentElement ? tagged.getAttribute('lang') : null,
    title: read(heading) ?? null,
    summary: Object.keys(said).length ? null : cleanText(rest.map((p) => read(p) ?? '').join('\n')),
    link: link?.getAttribute('href'),
    image: image && {src: image.getAttribute('src'), alt: image.getAttribute('alt')},
    published: time?.getAttribute('datetime') ?? read(time),
    extension: {
      weAsked: said['weAsked'],
      youSaid: said['youSaid'],
      response: {status, text: said['response'], reason: said['reason']},
      next: said['next'],
      isQuote: quote !== null,
      // Whoever put it on their page has it.
      quoteConsent: true,
      heardFrom: Number(named('heard-from') ?? 0),
      service: named('service'),
      themes: (named('theme') ?? '').split(','),
      references: (named('references') ?? '').split(/[\s,]+/),
    },
  };
}
