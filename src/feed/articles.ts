import type {Feed, FeedProblem, ListedItem, Status} from './feed.js';
import {STATUSES} from './feed.js';
import type {FoundItem, Origin} from './item.js';
import {listItem, problemsIn} from './item.js';
import {unsaid} from './json.js';
import {nullPrototype} from '../forms/foreign.js';
import {cleanText} from '../sources/text.js';

type Part = 'weAsked' | 'youSaid' | 'response' | 'reason' | 'next';
/** `unclear` is an answer, but not how far it has come. */
type Meaning = Part | Status | 'unclear';

/** What a label begins with, in English and Welsh. The more particular come first. */
const LABELS: readonly (readonly [meaning: Meaning, pattern: RegExp])[] = [
  ['weAsked', /^(we asked|gofynn)/],
  ['youSaid', /^(you (said|told|asked)|we heard|(fe )?dd?ywed)/],
  ['reason', /^(because|why|reason|oherwydd|pam|rheswm)/],
  ['next', /^(what happens next|next|we (will|are|plan) .*next$|beth sy|nesaf)/],
  ['response', /^((our )?(answer|response|outcome|action)|(ein )?(h?ateb|h?ymateb))/],
  ['cannot', /^(we can? ?not\b|ni all[we][nm]|allwn ni ddim)/],
  ['no-change', /^(we (have|did) not change|no change|(nid yd|dyd)y(m|n ni)( ddim)? wedi newid)/],
  ['exploring', /^(we are (looking|exploring)|rydym yn (edrych|ystyried))/],
  ['planned', /^(we (plan|will)|planned|rydym yn bwriadu|byddwn)/],
  ['doing', /^(we are|doing|rydym)/],
  ['done', /^(we (?!(can|could|may|might|must|should|would|hope|need|want)\b)|done|(fe )?g?wnaeth)/],
  ['unclear', /^(we |unable|nid? )/],
];

/** What would make a yes untrue. After a verb, Welsh `ni` is only "we". */
const NO =
  /\b(not?|cannot|never|nothing|unable|against|declined|refused|rejected|failed|yet|ddim|heb|methu|gwrthod|(ph?|b)eidio)\b|^nid? /;

const ENDINGS: Readonly<Record<string, string>> = {re: 'are', ve: 'have', ll: 'will'};

/** A label as the patterns have it: “What we haven’t done” is “we have not done”. */
const plainly = (label: string) =>
  label
    .toLowerCase()
    .replace(/n['’]t\b/g, ' not')
    .replace(/['’](re|ve|ll)\b/g, (_, end: string) => ` ${ENDINGS[end]}`)
    .replace(/^(what (?=we |you )|beth (?=ddywed|wnaeth))/, '');

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
 * `data-references` say the rest; without `data-status`, the words of the label do. Where they are not clear, or two
 * labels differ, there is no status, and the labels stay in the text. What stands elsewhere is the summary. The updates
 * stay in the page's order.
 */
export function articlesToFeed(articles: Iterable<Element>, origin: Origin): Feed {
  const items: ListedItem[] = [];
  const problems: (readonly FeedProblem[])[] = [];
  // An article changes with its page, so it is read at once.
  for (const article of articles) {
    const found = articleToItem(article);
    const number = items.length + 1;
    const item = listItem(article, () => found, number, origin);
    problems.push(problemsIn(found, number, origin));
    // The page repeats an id at its own risk; nothing here depends on it.
    if (item) items.push(item);
  }
  const isPartial = items.length < problems.length;
  return {title: null, home: null, items, isPartial, leftOut: 0, problems: () => problems};
}

function articleToItem(article: Element): FoundItem {
  const heading = article.querySelector('h1, h2, h3, h4, h5, h6');
  const named = (name: string) => article.getAttribute(`data-${name}`);
  const {status, said} = partsOf(
    article,
    STATUSES.find((known) => known === named('status')),
  );
  const quotes = [...article.querySelectorAll('blockquote')];
  const quote = said.youSaid ? undefined : quotes.find((own) => !own.closest('dl'));
  const youSaid = said.youSaid ?? read(quote);
  const rest = [...article.querySelectorAll('p, li, blockquote')].filter(
    (part) =>
      !part.closest('dl') &&
      !quote?.contains(part) &&
      !part.querySelector('time, p, li') &&
      // A link has its own place.
      read(part) !== read(part.querySelector('a[href]')),
  );
  const link =
    [...article.querySelectorAll('a[href]')].find((a) => !a.closest('dd, p')) ??
    article.querySelector('a[href]');
  const image = article.querySelector('img');
  const time = article.querySelector('time');
  const tagged = article.closest('[lang]');
  const summary = cleanText([...rest.map(read), said.summary].filter(Boolean).join('\n'));
  return {
    ...unsaid,
    id: article.id || article.getAttribute('data-id'),
    // The language of the page itself is not one that the item has of its own.
    lang: tagged?.parentElement ? tagged.getAttribute('lang') : null,
    title: read(heading) ?? null,
    summary: () => summary,
    link: link?.getAttribute('href'),
    image: image && nullPrototype({src: image.getAttribute('src'), alt: image.getAttribute('alt')}),
    published: time?.getAttribute('datetime') ?? read(time),
    extension: nullPrototype({
      weAsked: said.weAsked,
      youSaid,
      response: nullPrototype({status, text: said.response, reason: said.reason}),
      next: said.next,
      isQuote: Boolean(youSaid) && quotes.some((own) => read(own) === youSaid),
      // Whoever put it on their page has it.
      quoteConsent: true,
      heardFrom: Number(named('heard-from') ?? 0),
      service: named('service'),
      themes: (named('theme') ?? '').split(','),
      references: (named('references') ?? '').split(/[\s,]+/),
    }),
  };
}

/** What the labels of an article say, in lines. */
function partsOf(article: Element, ownStatus: Status | undefined) {
  const pairs: {label: string; text: string; meaning: Meaning | undefined; isNo: boolean}[] = [];
  let label = '';
  for (const part of article.querySelectorAll('dt, dd')) {
    const text = read(part) ?? '';
    if (part.localName === 'dt') label = text;
    else if (text) {
      const words = plainly(label);
      const meaning = LABELS.find(([, pattern]) => pattern.test(words))?.[0];
      pairs.push({label, text, meaning, isNo: NO.test(words)});
    }
  }
  const isKnown = pairs.some(({meaning}) => meaning);
  const said: Partial<Record<Part | 'summary', string>> = Object.create(null);
  const add = (part: Part | 'summary', text: string) =>
    (said[part] = said[part] ? `${said[part]}\n${text}` : text);
  const answers: {text: string; whole: string}[] = [];
  const statuses = new Set<Status | 'unclear'>();
  for (const {label, text, meaning, isNo} of pairs) {
    const whole = label ? `${label}: ${text}` : text;
    if (meaning === 'weAsked' || meaning === 'youSaid' || meaning === 'reason' || meaning === 'next') {
      add(meaning, text);
    } else if (!isKnown && !said.youSaid) {
      // Where no label is known, their places say it: first what was said, then what was done.
      add('youSaid', text);
    } else if (isKnown && !meaning && !isNo) {
      add('summary', whole);
    } else {
      answers.push({text, whole});
      if (meaning === 'cannot' || meaning === 'no-change') statuses.add(meaning);
      else if (isNo) statuses.add('unclear');
      else if (meaning && meaning !== 'response') statuses.add(meaning);
    }
  }
  // `unclear` is no status, so whoever publishes it hears of it.
  const status = ownStatus ?? (statuses.size > 1 ? 'unclear' : [...statuses][0]);
  for (const {text, whole} of answers) add('response', status === 'unclear' ? whole : text);
  return {status, said};
}
