import { ownValue, isRecord } from '../forms/foreign.js';
import { textsIn } from './item.js';
import { cleanText, htmlToText, shortened } from '../sources/text.js';

const LONGEST_SUMMARY = 600;
const summaryOf = (text, link) => text && link ? shortened(text, LONGEST_SUMMARY) : text;
const formats = [
  jsonFeed,
  (value) => listOf(value, isWordPress, wordPress),
  (value) => listOf(value, isCitizenSpace, citizenSpace),
  (value) => listOf(value, isRecord, plain)
];
function jsonToFeed(value) {
  for (const format of formats) {
    const feed = format(value);
    if (feed) return feed;
  }
  return void 0;
}
const listOf = (value, fits, read) => Array.isArray(value) && (!value.length || value.some(fits)) ? { items: value.map(read) } : void 0;
function jsonFeed(value) {
  const items = ownValue(value, "items");
  if (!Array.isArray(items)) return void 0;
  const feedLang = ownValue(value, "language");
  return {
    title: cleanText(ownValue(value, "title")),
    home: ownValue(value, "home_page_url"),
    items: items.map((row) => {
      const at = (name) => ownValue(row, name);
      const link = at("url") ?? at("external_url");
      const extension = at("_you_said_we_did");
      return {
        id: at("id"),
        // A reader is to leave out an item without one.
        needsId: true,
        lang: at("language") ?? feedLang,
        title: cleanText(at("title")),
        // Written for readers that do not know the extension: it would say everything twice.
        summary: isRecord(extension) ? null : summaryOf(
          cleanText(at("summary")) ?? cleanText(at("content_text")) ?? htmlToText(at("content_html")),
          link
        ),
        link,
        image: ownValue(extension, "image") ?? at("image"),
        published: at("date_published"),
        updated: at("date_modified"),
        themes: textsIn(at("tags")),
        extension
      };
    })
  };
}
const isWordPress = (row) => typeof ownValue(ownValue(row, "title"), "rendered") === "string";
function wordPress(row) {
  const rendered = (name) => htmlToText(ownValue(ownValue(row, name), "rendered"));
  const inUtc = (name) => {
    const time = ownValue(row, name);
    return typeof time === "string" ? `${time}Z` : void 0;
  };
  const link = ownValue(row, "link");
  return {
    id: ownValue(row, "id"),
    title: rendered("title"),
    summary: summaryOf(rendered("excerpt") ?? rendered("content"), link),
    link,
    published: inUtc("date_gmt") ?? ownValue(row, "date"),
    updated: inUtc("modified_gmt"),
    extension: ownValue(row, "_you_said_we_did") ?? ownValue(row, "acf")
  };
}
const isCitizenSpace = (row) => typeof ownValue(row, "overview") === "string" && typeof ownValue(row, "startdate") === "string";
function citizenSpace(row) {
  const at = (name) => ownValue(row, name);
  const link = at("url") ?? at("participate_url");
  return {
    id: at("id"),
    title: cleanText(at("title")),
    summary: summaryOf(htmlToText(at("overview")), link),
    link,
    published: at("startdate"),
    extension: { service: at("department") }
  };
}
function plain(row) {
  const at = (...names) => names.map((name) => ownValue(row, name)).find((value) => value !== void 0);
  const link = at("link", "url");
  return {
    id: at("id"),
    lang: at("language", "lang"),
    title: cleanText(at("title")),
    summary: summaryOf(cleanText(at("summary", "text")) ?? htmlToText(at("html")), link),
    link,
    published: at("datePublished", "published", "date"),
    updated: at("dateUpdated", "updated"),
    extension: ownValue(row, "_you_said_we_did") ?? row
  };
}

export { jsonToFeed, summaryOf };
