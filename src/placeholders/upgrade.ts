import {reportMistake} from '../controllers/report.js';
import {TAGS} from '../controllers/settings-controller.js';

const PLACEHOLDERS = 'a[href*="#hys-" i],[data-hys]';
/** What else may become an element than a link. */
const WRAPPERS = 'div,p,section,span';
/** What editors put around a link that is alone in its line. */
const LINE = 'p,b,em,i,span,strong,u';
/** Not white space, nor the full stop of a sentence that is nothing but a link. */
const WORDS = /[^\s\u200b.]/;

/**
 * Somebody is writing here, and what we put into it would be saved with the text. The editors' own classes are not enough,
 * and too much: sites give `.ck-content` and `.ql-editor` to published text as well.
 */
const WRITING = '[contenteditable],.mce-content-body,.ProseMirror,body.wp-admin';

/** No form can stand in these, so a link in them stays a link. */
const NARROW = 'h1,h2,h3,h4,h5,h6,nav,button,label,summary,legend,caption';

/** A name from the page's settings, or of what we ask ourselves. */
const PRESET = /^(?!hys-)[\p{L}\p{N}_.-]{1,64}$/u;

const NAMES = TAGS.map((tag) => tag.replace('hys-', ''));

const DOCS = 'my-editor-strips-tags';

/** What a placeholder says, and where it says so. */
interface Wish {
  readonly attribute: string;
  readonly found: string;
  readonly name: string;
  readonly options: Iterable<readonly [key: string, value: string]>;
}

/**
 * Puts an element of ours in the place of each placeholder in `root`; what stood there becomes its child, and so its
 * fallback. A placeholder may name a preset, never an address or a text: whoever may write nothing but text on a site
 * could otherwise send its visitors' answers elsewhere.
 *
 * To be called again for pages that change after they have loaded, and for previews. Returns how many there were.
 */
export function upgrade(root: ParentNode = document): number {
  let count = 0;
  const places = [...root.querySelectorAll(PLACEHOLDERS)];
  if (root instanceof Element && root.matches(PLACEHOLDERS)) places.unshift(root);
  for (const place of places) {
    // Asked of each in turn: one may have become part of another's fallback meanwhile.
    if (!place.closest(`${TAGS.join()},${WRITING}`) && replace(place)) count += 1;
  }
  return count;
}

function replace(place: Element): boolean {
  const link = place instanceof HTMLAnchorElement ? place : undefined;
  const wish = wishOf(place, link);
  if (!wish) return false;
  const {attribute, found, name, options} = wish;
  const refuse = (advice: string) => {
    reportMistake(place, attribute, found, `${advice} It stays as it is.`, DOCS);
    return false;
  };
  if (!NAMES.includes(name)) return refuse(`Use one of: ${NAMES.join(', ')}.`);
  if (place.closest(NARROW) || !(link || place.matches(WRAPPERS)) || isInSentence(place))
    return refuse('No element fits in here. Give it a paragraph of its own.');

  const element = document.createElement(`hys-${name}`);
  for (const [key, value] of options) {
    if (key === 'preset' && PRESET.test(value)) element.setAttribute(key, value);
    // What is left of an ampersand that was escaped twice.
    else if (key !== 'amp')
      reportMistake(element, `placeholder ${key}`, value, 'Only a preset can be named here.', DOCS);
  }
  if (link?.getAttribute('href')?.startsWith('#')) {
    const advice = 'It leads nowhere without the script. Write the address of a page before it.';
    reportMistake(element, 'placeholder', found, advice, DOCS);
  }
  let outermost = place;
  take(element, place, link ? ['lang'] : ['lang', 'id', 'class']);
  while (link && isAlone(outermost)) {
    outermost = outermost.parentElement as Element;
    take(element, outermost, ['lang', 'id', 'class']);
  }
  const {activeElement} = place.getRootNode() as Document;
  const isFocused = place.contains(activeElement);
  outermost.replaceWith(element);
  element.append(...(link ? [link] : place.childNodes));
  // What moves in the page loses focus. From here the element takes it on, once it has rendered.
  if (isFocused) (activeElement as HTMLElement).focus({preventScroll: true});
  return true;
}

function wishOf(place: Element, link: HTMLAnchorElement | undefined): Wish | undefined {
  const found = place.getAttribute('data-hys');
  if (found !== null) {
    const options = [...place.attributes].flatMap(({name, value}) =>
      name.startsWith('data-hys-') ? [[name.slice('data-hys-'.length), value] as const] : [],
    );
    return {attribute: 'data-hys', found, name: found.trim().toLowerCase(), options};
  }
  const [, name, query = ''] = /^#hys-([a-z-]+)(?:\?(.*))?$/i.exec(link?.hash ?? '') ?? [];
  if (!link || !name || !/^https?:$/.test(link.protocol) || leadsToAPlace(link)) return undefined;
  // Some systems write addresses in small letters, escape them twice, or add a question of their own at the end.
  const options = new URLSearchParams(query.replace(/[?;]/g, '&'));
  return {
    attribute: 'href',
    found: link.hash,
    name: name.toLowerCase(),
    options: [...options].map(([key, value]) => [key.toLowerCase(), value] as const),
  };
}

/** Whether it leads to something with that id on this page, as a link to a form further down does. */
function leadsToAPlace({href, hash}: HTMLAnchorElement): boolean {
  const [page] = location.href.split('#');
  return href.split('#')[0] === page && document.querySelector(hash.replace(/[^\w#-].*$/s, '')) !== null;
}

/** Whether words stand beside it in its line: a form in the middle of a sentence would tear it apart. */
function isInSentence(part: Element): boolean {
  const hasWords = (way: 'previousSibling' | 'nextSibling') => {
    for (let node = part[way]; node && (!(node instanceof Element) || isInline(node)); node = node[way])
      if (node.nodeType !== Node.COMMENT_NODE && WORDS.test(node.textContent ?? '')) return true;
    return false;
  };
  const around = part.parentElement;
  return (
    isInline(part) &&
    (hasWords('previousSibling') || hasWords('nextSibling') || (around !== null && isInSentence(around)))
  );
}

const isInline = (part: Element): boolean => getComputedStyle(part).display.startsWith('inline');

/** Whether nothing else is in the line but spaces, line breaks and a full stop. */
function isAlone(part: Element): boolean {
  const line = part.parentElement;
  return (
    line !== null &&
    line.matches(LINE) &&
    [...line.childNodes].every(
      (node) =>
        node === part ||
        /^(?:BR|#comment)$/.test(node.nodeName) ||
        (node instanceof Text && !WORDS.test(node.data)),
    )
  );
}

/** What the site says of the place, it says of the element. */
function take(element: Element, from: Element, keys: readonly string[]): void {
  for (const key of keys) {
    const value = from.getAttribute(key);
    if (value !== null && !element.hasAttribute(key)) element.setAttribute(key, value);
  }
}
