import { failed } from './feed.js';
import { unsaid, summaryOf } from './json.js';
import { decodeHtmlNames, htmlToText, cleanText } from '../sources/text.js';

const { trustedTypes } = globalThis;
let policy;
const IDLE = /(<!\[CDATA\[[^]*?(?:\]\]>|$))|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g;
function xmlToFeed(xml) {
  const rest = xml.replace(IDLE, (_, data) => data ?? "").trim();
  if (rest.startsWith("<!")) return failed("doctype");
  let page;
  try {
    const text2 = decodeHtmlNames(rest);
    policy ??= trustedTypes?.createPolicy("hys-feed", { createHTML: (html) => html });
    page = new DOMParser().parseFromString(policy ? policy.createHTML(text2) : text2, "text/xml");
  } catch (error) {
    return failed("trusted-types", String(error));
  }
  if (page.getElementsByTagName("parsererror").length)
    return failed("broken", "XML that ends in the middle or is not well formed");
  const { documentElement: root } = page;
  if (root.localName === "html") return failed("page");
  return root.localName === "rss" ? rss(root) : root.localName === "feed" ? atom(root) : void 0;
}
function partsOf(element) {
  const parts = /* @__PURE__ */ new Map();
  for (const child of element.children) {
    const { nodeName } = child;
    const same = parts.get(nodeName);
    if (same) same.push(child);
    else parts.set(nodeName, [child]);
  }
  return parts;
}
const first = (parts, ...names) => names.map((name) => parts.get(name)?.[0]).find(Boolean);
const raw = (parts, ...names) => first(parts, ...names)?.textContent.trim();
const text = (parts, ...names) => htmlToText(raw(parts, ...names));
function rss(root) {
  const channel = first(partsOf(root), "channel");
  if (!channel) return void 0;
  const about = partsOf(channel);
  return {
    title: text(about, "title"),
    home: raw(about, "link"),
    rows: about.get("item") ?? [],
    read(row) {
      const element = row;
      const parts = partsOf(element);
      const link = raw(parts, "link");
      return {
        ...unsaid,
        id: raw(parts, "guid") || link,
        lang: raw(about, "language"),
        title: text(parts, "title"),
        summary: () => summaryOf(text(parts, "description") ?? text(parts, "content:encoded"), link),
        link,
        published: raw(parts, "pubDate", "dc:date"),
        themes: (parts.get("category") ?? []).flatMap((category) => htmlToText(category.textContent) ?? [])
      };
    }
  };
}
function atom(root) {
  const about = partsOf(root);
  const lang = root.getAttribute("xml:lang");
  return {
    title: construct(first(about, "title")),
    home: alternate(about),
    rows: about.get("entry") ?? [],
    read(row) {
      const element = row;
      const parts = partsOf(element);
      const link = alternate(parts);
      return {
        ...unsaid,
        id: raw(parts, "id") || link,
        lang: element.getAttribute("xml:lang") ?? lang,
        title: construct(first(parts, "title")),
        summary: () => summaryOf(construct(first(parts, "summary", "content")), link),
        link,
        published: raw(parts, "published", "updated"),
        updated: raw(parts, "updated"),
        themes: (parts.get("category") ?? []).flatMap(
          (category) => cleanText(category.getAttribute("label") ?? category.getAttribute("term")) ?? []
        )
      };
    }
  };
}
const construct = (element) => element?.getAttribute("type") === "html" ? htmlToText(element.textContent) : cleanText(element?.textContent);
const alternate = (parts) => (parts.get("link") ?? []).find((link) => (link.getAttribute("rel") ?? "alternate") === "alternate")?.getAttribute("href") ?? void 0;

export { xmlToFeed };
