import type {Feed, FeedFailure, FeedItem, FeedProblem} from './feed.js';
import {failed, MOST_ITEMS} from './feed.js';
import type {Reading} from './item.js';
import {readItem} from './item.js';
import type {FoundFeed} from './json.js';
import {jsonToFeed} from './json.js';
import {cleanText} from '../sources/text.js';
import {webAddress} from './address.js';
import {xmlToFeed} from './xml.js';

/** Where a source came from, and when. */
export interface Origin {
  /** Its address, or that of the page that it stands in. */
  readonly base: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

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
  feedOf(jsonToFeed(value), origin);

function feedOf(found: FoundFeed | undefined, origin: Origin): Feed | FeedFailure {
  if (!found) return failed('no-feed');
  const problems: FeedProblem[] = [];
  const reading: Reading = {...origin, problems};
  const items: FeedItem[] = [];
  const ids = new Set<string>();
  found.items.forEach((row, index) => {
    const item = readItem(row, index + 1, reading);
    if (item) items.push(item);
  });
  // Stable: what has the same date stays as the source has it.
  items.sort((one, other) => other.time - one.time);
  const unique = items.filter(({id}) => {
    if (ids.has(id)) problems.push({code: 'duplicate-id', item: id});
    return !ids.has(id) && ids.add(id);
  });
  return {
    title: cleanText(found.title),
    home: webAddress(found.home, origin.base) ?? null,
    items: unique.slice(0, MOST_ITEMS),
    leftOut: Math.max(unique.length - MOST_ITEMS, 0),
    problems,
  };
}
