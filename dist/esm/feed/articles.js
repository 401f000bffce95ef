import { STATUSES } from './feed.js';
import { listItem, problemsIn } from './item.js';
import { unsaid } from './json.js';
import { nullPrototype } from '../forms/foreign.js';
import { cleanText } from '../sources/text.js';

const LABELS = [
  ["weAsked", /^(we asked|gofynn)/],
  ["youSaid", /^(you (said|told|asked)|we heard|(fe )?dd?ywed)/],
  ["reason", /^(because|why|reason|oherwydd|pam|rheswm)/],
  ["next", /^(what happens next|next|we (will|are|plan) .*next$|beth sy|nesaf)/],
  ["response", /^((our )?(answer|response|outcome|action)|(ein )?(h?ateb|h?ymateb))/],
  ["cannot", /^(we can? ?not\b|ni all[we][nm]|allwn ni ddim)/],
  ["no-change", /^(we (have|did) not change|no change|(nid yd|dyd)y(m|n ni)( ddim)? wedi newid)/],
  ["exploring", /^(we are (looking|exploring)|rydym yn (edrych|ystyried))/],
  ["planned", /^(we (plan|will)|planned|rydym yn bwriadu|byddwn)/],
  ["doing", /^(we are|doing|rydym)/],
  ["done", /^(we (?!(can|could|may|might|must|should|would|hope|need|want)\b)|done|(fe )?g?wnaeth)/],
  ["unclear", /^(we |unable|nid? )/]
];
const NO = /\b(not?|cannot|never|nothing|unable|against|declined|refused|rejected|failed|yet|ddim|heb|methu|gwrthod|(ph?|b)eidio)\b|^nid? /;
const ENDINGS = { re: "are", ve: "have", ll: "will" };
const plainly = (label) => label.toLowerCase().replace(/n['’]t\b/g, " not").replace(/['’](re|ve|ll)\b/g, (_, end) => ` ${ENDINGS[end]}`).replace(/^(what (?=we |you )|beth (?=ddywed|wnaeth))/, "");
function textOf(node) {
  if (node.nodeType === 3) return (node.nodeValue ?? "").replace(/\s+/g, " ");
  if (node.nodeType !== 1 || /^(script|style|template|noscript|iframe|svg)$/i.test(node.nodeName)) return "";
  const text = [...node.childNodes].map(textOf).join("");
  return /^(p|div|br|li|blockquote)$/i.test(node.nodeName) ? `
${text}
` : text;
}
const read = (node) => node && cleanText(textOf(node).replace(/\s*\n\s*/g, "\n"));
function articlesToFeed(articles, origin) {
  const items = [];
  const problems = [];
  for (const article of articles) {
    const found = articleToItem(article);
    const number = items.length + 1;
    const item = listItem(article, () => found, number, origin);
    problems.push(problemsIn(found, number, origin));
    if (item) items.push(item);
  }
  const isPartial = items.length < problems.length;
  return { title: null, home: null, items, isPartial, leftOut: 0, problems: () => problems };
}
function articleToItem(article) {
  const heading = article.querySelector("h1, h2, h3, h4, h5, h6");
  const named = (name) => article.getAttribute(`data-${name}`);
  const { status, said } = partsOf(
    article,
    STATUSES.find((known) => known === named("status"))
  );
  const quotes = [...article.querySelectorAll("blockquote")];
  const quote = said.youSaid ? void 0 : quotes.find((own) => !own.closest("dl"));
  const youSaid = said.youSaid ?? read(quote);
  const rest = [...article.querySelectorAll("p, li, blockquote")].filter(
    (part) => !part.closest("dl") && !quote?.contains(part) && !part.querySelector("time, p, li") && // A link has its own place.
    read(part) !== read(part.querySelector("a[href]"))
  );
  const link = [...article.querySelectorAll("a[href]")].find((a) => !a.closest("dd, p")) ?? article.querySelector("a[href]");
  const image = article.querySelector("img");
  const time = article.querySelector("time");
  const tagged = article.closest("[lang]");
  const summary = cleanText([...rest.map(read), said.summary].filter(Boolean).join("\n"));
  return {
    ...unsaid,
    id: article.id || article.getAttribute("data-id"),
    // The language of the page itself is not one that the item has of its own.
    lang: tagged?.parentElement ? tagged.getAttribute("lang") : null,
    title: read(heading) ?? null,
    summary: () => summary,
    link: link?.getAttribute("href"),
    image: image && nullPrototype({ src: image.getAttribute("src"), alt: image.getAttribute("alt") }),
    published: time?.getAttribute("datetime") ?? read(time),
    extension: nullPrototype({
      weAsked: said.weAsked,
      youSaid,
      response: nullPrototype({ status, text: said.response, reason: said.reason }),
      next: said.next,
      isQuote: Boolean(youSaid) && quotes.some((own) => read(own) === youSaid),
      // Whoever put it on their page has it.
      quoteConsent: true,
      heardFrom: Number(named("heard-from") ?? 0),
      service: named("service"),
      themes: (named("theme") ?? "").split(","),
      references: (named("references") ?? "").split(/[\s,]+/)
    })
  };
}
function partsOf(article, ownStatus) {
  const pairs = [];
  let label = "";
  for (const part of article.querySelectorAll("dt, dd")) {
    const text = read(part) ?? "";
    if (part.localName === "dt") label = text;
    else if (text) {
      const words = plainly(label);
      const meaning = LABELS.find(([, pattern]) => pattern.test(words))?.[0];
      pairs.push({ label, text, meaning, isNo: NO.test(words) });
    }
  }
  const isKnown = pairs.some(({ meaning }) => meaning);
  const said = /* @__PURE__ */ Object.create(null);
  const add = (part, text) => said[part] = said[part] ? `${said[part]}
${text}` : text;
  const answers = [];
  const statuses = /* @__PURE__ */ new Set();
  for (const { label: label2, text, meaning, isNo } of pairs) {
    const whole = label2 ? `${label2}: ${text}` : text;
    if (meaning === "weAsked" || meaning === "youSaid" || meaning === "reason" || meaning === "next") {
      add(meaning, text);
    } else if (!isKnown && !said.youSaid) {
      add("youSaid", text);
    } else if (isKnown && !meaning && !isNo) {
      add("summary", whole);
    } else {
      answers.push({ text, whole });
      if (meaning === "cannot" || meaning === "no-change") statuses.add(meaning);
      else if (isNo) statuses.add("unclear");
      else if (meaning && meaning !== "response") statuses.add(meaning);
    }
  }
  const status = ownStatus ?? (statuses.size > 1 ? "unclear" : [...statuses][0]);
  for (const { text, whole } of answers) add("response", status === "unclear" ? whole : text);
  return { status, said };
}

export { articlesToFeed };
