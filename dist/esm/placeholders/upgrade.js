import { reportMistake } from '../controllers/report.js';
import { TAGS } from '../controllers/settings-controller.js';

const PLACEHOLDERS = 'a[href*="#hys-" i],[data-hys]';
const WRAPPERS = "div,p,section,span";
const LINE = "p,b,em,i,span,strong,u";
const WORDS = /[^\s\u200b.]/;
const WRITING = "[contenteditable],.mce-content-body,.ProseMirror,body.wp-admin";
const NARROW = "h1,h2,h3,h4,h5,h6,nav,button,label,summary,legend,caption";
const PRESET = /^(?!hys-)[\p{L}\p{N}_.-]{1,64}$/u;
const NAMES = TAGS.map((tag) => tag.replace("hys-", ""));
const DOCS = "my-editor-strips-tags";
function upgrade(root = document) {
  let count = 0;
  const places = [...root.querySelectorAll(PLACEHOLDERS)];
  if (root instanceof Element && root.matches(PLACEHOLDERS)) places.unshift(root);
  for (const place of places) {
    if (!place.closest(`${TAGS.join()},${WRITING}`) && replace(place)) count += 1;
  }
  return count;
}
function replace(place) {
  const link = place instanceof HTMLAnchorElement ? place : void 0;
  const wish = wishOf(place, link);
  if (!wish) return false;
  const { attribute, found, name, options } = wish;
  const refuse = (advice) => {
    reportMistake(place, attribute, found, `${advice} It stays as it is.`, DOCS);
    return false;
  };
  if (!NAMES.includes(name)) return refuse(`Use one of: ${NAMES.join(", ")}.`);
  if (place.closest(NARROW) || !(link || place.matches(WRAPPERS)) || isInSentence(place))
    return refuse("No element fits in here. Give it a paragraph of its own.");
  const element = document.createElement(`hys-${name}`);
  for (const [key, value] of options) {
    if (key === "preset" && PRESET.test(value)) element.setAttribute(key, value);
    else if (key !== "amp")
      reportMistake(element, `placeholder ${key}`, value, "Only a preset can be named here.", DOCS);
  }
  if (link?.getAttribute("href")?.startsWith("#")) {
    const advice = "It leads nowhere without the script. Write the address of a page before it.";
    reportMistake(element, "placeholder", found, advice, DOCS);
  }
  let outermost = place;
  take(element, place, link ? ["lang"] : ["lang", "id", "class"]);
  while (link && isAlone(outermost)) {
    outermost = outermost.parentElement;
    take(element, outermost, ["lang", "id", "class"]);
  }
  const { activeElement } = place.getRootNode();
  const isFocused = place.contains(activeElement);
  outermost.replaceWith(element);
  element.append(...link ? [link] : place.childNodes);
  if (isFocused) activeElement.focus({ preventScroll: true });
  return true;
}
function wishOf(place, link) {
  const found = place.getAttribute("data-hys");
  if (found !== null) {
    const options2 = [...place.attributes].flatMap(
      ({ name: name2, value }) => name2.startsWith("data-hys-") ? [[name2.slice("data-hys-".length), value]] : []
    );
    return { attribute: "data-hys", found, name: found.trim().toLowerCase(), options: options2 };
  }
  const [, name, query = ""] = /^#hys-([a-z-]+)(?:\?(.*))?$/i.exec(link?.hash ?? "") ?? [];
  if (!link || !name || !/^https?:$/.test(link.protocol) || leadsToAPlace(link)) return void 0;
  const options = new URLSearchParams(query.replace(/[?;]/g, "&"));
  return {
    attribute: "href",
    found: link.hash,
    name: name.toLowerCase(),
    options: [...options].map(([key, value]) => [key.toLowerCase(), value])
  };
}
function leadsToAPlace({ href, hash }) {
  const [page] = location.href.split("#");
  return href.split("#")[0] === page && document.querySelector(hash.replace(/[^\w#-].*$/s, "")) !== null;
}
function isInSentence(part) {
  const hasWords = (way) => {
    for (let node = part[way]; node && (!(node instanceof Element) || isInline(node)); node = node[way])
      if (node.nodeType !== Node.COMMENT_NODE && WORDS.test(node.textContent ?? "")) return true;
    return false;
  };
  const around = part.parentElement;
  return isInline(part) && (hasWords("previousSibling") || hasWords("nextSibling") || around !== null && isInSentence(around));
}
const isInline = (part) => getComputedStyle(part).display.startsWith("inline");
function isAlone(part) {
  const line = part.parentElement;
  return line !== null && line.matches(LINE) && [...line.childNodes].every(
    (node) => node === part || /^(?:BR|#comment)$/.test(node.nodeName) || node instanceof Text && !WORDS.test(node.data)
  );
}
function take(element, from, keys) {
  for (const key of keys) {
    const value = from.getAttribute(key);
    if (value !== null && !element.hasAttribute(key)) element.setAttribute(key, value);
  }
}

export { upgrade };
