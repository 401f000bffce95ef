import { STATUSES } from './feed.js';
import { readItem } from './item.js';
import { cleanText } from './text.js';

const LABELS = [
  ["weAsked", /^(we asked|gofynn)/i],
  ["youSaid", /^(you (said|told|asked)|(fe )?(d|dd)ywed)/i],
  ["reason", /^(because|why|reason|oherwydd|pam|rheswm)/i],
  ["next", /^(what happens next|next|beth sy|nesaf)/i],
  ["cannot", /^(we can|ni allwn|ni allem)/i],
  ["no-change", /^(we have not|no change|nid ydym)/i],
  ["exploring", /^(we are (looking|exploring)|rydym yn (edrych|ystyried))/i],
  ["planned", /^(we (plan|will)|planned|rydym yn bwriadu|byddwn)/i],
  ["doing", /^(we are|doing|rydym)/i],
  ["done", /^(we |done|(fe )?(g)?wnaeth)/i]
];
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
  const problems = [];
  const items = [];
  for (const article of articles) {
    const item = readItem(articleToItem(article), items.length + 1, { ...origin, problems });
    if (item) items.push(item);
  }
  return { title: null, home: null, items, leftOut: 0, problems };
}
function articleToItem(article) {
  const heading = article.querySelector("h1, h2, h3, h4, h5, h6");
  const named = (name) => article.getAttribute(`data-${name}`);
  const said = /* @__PURE__ */ Object.create(null);
  let status = STATUSES.find((known) => known === named("status"));
  const take = (label2, text) => {
    if (!text) return;
    const found = LABELS.find(([, pattern]) => label2 && pattern.test(label2))?.[0];
    const isAnswer = STATUSES.some((known) => known === found);
    if (isAnswer) status ??= found;
    const part = isAnswer ? "response" : found ?? ("youSaid" in said ? "response" : "youSaid");
    said[part] = said[part] ? `${said[part]}
${text}` : text;
  };
  let label;
  for (const part of article.querySelectorAll("dt, dd")) {
    if (part.localName === "dt") label = read(part) ?? void 0;
    else take(label, read(part));
  }
  const quote = article.querySelector("blockquote");
  if (!said["youSaid"]) take("You said", read(quote));
  const rest = [...article.querySelectorAll("p")].filter(
    (p) => !p.closest("dl, blockquote") && !p.querySelector("time")
  );
  const link = [...article.querySelectorAll("a[href]")].find((a) => !a.closest("dd, p")) ?? article.querySelector("a[href]");
  const image = article.querySelector("img");
  const time = article.querySelector("time");
  const tagged = article.closest("[lang]");
  return {
    id: article.id || article.getAttribute("data-id"),
    // The language of the page itself is not one that the item has of its own.
    lang: tagged?.parentElement ? tagged.getAttribute("lang") : null,
    title: read(heading) ?? null,
    summary: Object.keys(said).length ? null : cleanText(rest.map((p) => read(p) ?? "").join("\n")),
    link: link?.getAttribute("href"),
    image: image && { src: image.getAttribute("src"), alt: image.getAttribute("alt") },
    published: time?.getAttribute("datetime") ?? read(time),
    extension: {
      weAsked: said["weAsked"],
      youSaid: said["youSaid"],
      response: { status, text: said["response"], reason: said["reason"] },
      next: said["next"],
      isQuote: quote !== null,
      // Whoever put it on their page has it.
      quoteConsent: true,
      heardFrom: Number(named("heard-from") ?? 0),
      service: named("service"),
      themes: (named("theme") ?? "").split(","),
      references: (named("references") ?? "").split(/[\s,]+/)
    }
  };
}

export { articlesToFeed };
