import type {Feed, FeedFailure, FeedProblem, ListedItem} from './feed.js';
import {failed, MOST_ITEMS} from './feed.js';
import type {Origin} from './item.js';
import {listItem, problemsIn} from './item.js';
import type {FoundFeed} from './json.js';
import {jsonToFeed} from './json.js';
import {unpolluted} from '../forms/foreign.js';
import {cleanText} from '../sources/text.js';
import {webAddress} from './address.js';
import {xmlToFeed} from './xml.js';

/** Reads the body of an answer. What it is, it says itself: servers send feeds under any content type. */
export function readFeed(body: string, origin: Origin): Feed | FeedFailure {
  // A byte order mark is white space to `trimStart`.
  const text = body.trimStart();
  if (/^<(?:!doctype html|html)[\s>]/i.test(text)) return failed('page');
  if (text.startsWith('<')) {
    const found = xmlToFeed(text);
    return found && 'failure' in found ? found : feedOf(found, origin);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(/^[[{]/.test(text) ? 'broken' : 'no-feed', String(error));
  }
  return readData(value, origin);
}

/** The same for JSON that has been parsed already. */
export const readData = (value: unknown, origin: Origin): Feed | FeedFailure =>
  feedOf(jsonToFeed(unpolluted(value)), origin);

function feedOf(found: FoundFeed | undefined, origin: Origin): Feed | FeedFailure {
  if (!found) return failed('no-feed');
  const {rows, read} = found;
  const items: ListedItem[] = [];
  rows.forEach((row, index) => {
    const item = listItem(row, read, index + 1, origin);
    if (item) items.push(item);
  });
  // Stable: what has the same date stays as the source has it.
  items.sort((one, other) => other.time - one.time);
  const ids = new Set<string>();
  const repeated: FeedProblem[] = [];
  const unique = items.filter(({id: item}) => {
    if (ids.has(item)) repeated.push({code: 'duplicate-id', item});
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
    },
  };
}
