import { recordOf, isRecord, nullPrototype } from '../forms/foreign.js';
import { textsIn } from './item.js';
import { cleanText, htmlToText, shortened } from '../sources/text.js';

const unsaid = {
  needsId: false,
  lang: void 0,
  image: void 0,
  updated: void 0,
  themes: [],
  extension: void 0
};
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
const listOf = (value, fits, read) => Array.isArray(value) && (!value.length || value.some(fits)) ? { title: null, home: void 0, rows: value, read } : void 0;
const none = () => null;
function jsonFeed(value) {
  const feed = recordOf(value);
  const { items } = feed;
  if (!Array.isArray(items)) return void 0;
  return {
    title: cleanText(feed["title"]),
    home: feed["home_page_url"],
    rows: items,
    read(row) {
      const found = recordOf(row);
      const link = found["url"] ?? found["external_url"];
      const extension = found["_you_said_we_did"];
      return {
        id: found["id"],
        // A reader is to leave out an item without one.
        needsId: true,
        lang: found["language"] ?? feed["language"],
        title: cleanText(found["title"]),
        // Written for readers that do not know the extension: it would say everything twice.
        summary: isRecord(extension) ? none : () => summaryOf(
          cleanText(found["summary"]) ?? cleanText(found["content_text"]) ?? htmlToText(found["content_html"]),
          link
        ),
        link,
        image: recordOf(extension)["image"] ?? found["image"],
        published: found["date_published"],
        updated: found["date_modified"],
        themes: textsIn(found["tags"]),
        extension
      };
    }
  };
}
const isWordPress = (row) => typeof recordOf(recordOf(row)["title"])["rendered"] === "string";
function wordPress(row) {
  const post = recordOf(row);
  const rendered = (name) => htmlToText(recordOf(post[name])["rendered"]);
  const inUtc = (name) => {
    const time = post[name];
    return typeof time === "string" ? `${time}Z` : void 0;
  };
  const { link } = post;
  return {
    ...unsaid,
    id: post["id"],
    title: rendered("title"),
    summary: () => summaryOf(rendered("excerpt") ?? rendered("content"), link),
    link,
    published: inUtc("date_gmt") ?? post["date"],
    updated: inUtc("modified_gmt"),
    extension: post["_you_said_we_did"] ?? post["acf"]
  };
}
function isCitizenSpace(row) {
  const { overview, startdate } = recordOf(row);
  return typeof overview === "string" && typeof startdate === "string";
}
function citizenSpace(row) {
  const { id, title, overview, url, participate_url: there, startdate, department } = recordOf(row);
  const link = url ?? there;
  return {
    ...unsaid,
    id,
    title: cleanText(title),
    summary: () => summaryOf(htmlToText(overview), link),
    link,
    published: startdate,
    extension: nullPrototype({ service: department })
  };
}
function plain(row) {
  const found = recordOf(row);
  const at = (...names) => names.map((name) => found[name]).find((value) => value !== void 0);
  const link = at("link", "url");
  return {
    ...unsaid,
    id: at("id"),
    lang: at("language", "lang"),
    title: cleanText(at("title")),
    summary: () => summaryOf(cleanText(at("summary", "text")) ?? htmlToText(at("html")), link),
    link,
    published: at("datePublished", "published", "date"),
    updated: at("dateUpdated", "updated"),
    extension: found["_you_said_we_did"] ?? row
  };
}

export { jsonToFeed, summaryOf, unsaid };
