import { failed, MOST_ITEMS } from './feed.js';
import { listItem, problemsIn } from './item.js';
import { jsonToFeed } from './json.js';
import { unpolluted } from '../forms/foreign.js';
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
const readData = (value, origin) => feedOf(jsonToFeed(unpolluted(value)), origin);
function feedOf(found, origin) {
  if (!found) return failed("no-feed");
  const { rows, read } = found;
  const items = [];
  rows.forEach((row, index) => {
    const item = listItem(row, read, index + 1, origin);
    if (item) items.push(item);
  });
  items.sort((one, other) => other.time - one.time);
  const ids = /* @__PURE__ */ new Set();
  const repeated = [];
  const unique = items.filter(({ id: item }) => {
    if (ids.has(item)) repeated.push({ code: "duplicate-id", item });
    return !ids.has(item) && ids.add(item);
  });
  return {
    title: cleanText(found.title),
    home: webAddress(found.home, origin.base) ?? null,
    items: unique.slice(0, MOST_ITEMS),
    isPartial: items.length < rows.length,
    leftOut: Math.max(unique.length - MOST_ITEMS, 0),
    *problems() {
      for (const [index, row] of rows.entries()) yield problemsIn(read(row), index + 1, origin);
      yield repeated;
    }
  };
}

export { readData, readFeed };
