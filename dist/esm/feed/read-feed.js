import { failed, MOST_ITEMS } from './feed.js';
import { readItem } from './item.js';
import { jsonToFeed } from './json.js';
import { cleanText } from '../sources/text.js';
import { webAddress } from './address.js';
import { xmlToFeed } from './xml.js';

function readFeed(body, origin) {
  const text = body.trimStart();
  if (/^<(?:!doctype html|html)[\s>]/i.test(text)) return failed("page");
  if (text.startsWith("<")) {
    const found = xmlToFeed(text);
    return found && "failure" in found ? found : feedOf(found, origin);
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(/^[[{]/.test(text) ? "broken" : "no-feed", String(error));
  }
  return readData(value, origin);
}
const readData = (value, origin) => feedOf(jsonToFeed(value), origin);
function feedOf(found, origin) {
  if (!found) return failed("no-feed");
  const problems = [];
  const reading = { ...origin, problems };
  const items = [];
  const ids = /* @__PURE__ */ new Set();
  found.items.forEach((row, index) => {
    const item = readItem(row, index + 1, reading);
    if (item) items.push(item);
  });
  items.sort((one, other) => other.time - one.time);
  const unique = items.filter(({ id }) => {
    if (ids.has(id)) problems.push({ code: "duplicate-id", item: id });
    return !ids.has(id) && ids.add(id);
  });
  return {
    title: cleanText(found.title),
    home: webAddress(found.home, origin.base) ?? null,
    items: unique.slice(0, MOST_ITEMS),
    leftOut: Math.max(unique.length - MOST_ITEMS, 0),
    problems
  };
}

export { readData, readFeed };
