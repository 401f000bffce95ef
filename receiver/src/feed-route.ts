import type {Context} from 'hono';
import {MOST_ITEMS} from '../../src/feed/feed.js';
import type {UpdateStore} from './feed-items.js';
import {publishedItem} from './feed-items.js';

export const FEED = '/feed.json';

/** In seconds: for how long a page may show what has just been withdrawn. */
const MAX_AGE = 300;

/** What has been published, for any page to read: no origin is refused, since everybody may read it anyway. */
export async function serveFeed(context: Context, updates: UpdateStore, title: string): Promise<Response> {
  const published = await updates.published(MOST_ITEMS);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: published.map(({update, hashes}) => publishedItem(update, hashes)),
  };
  return context.body(JSON.stringify(feed), 200, {
    'Content-Type': 'application/feed+json; charset=utf-8',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': `public, max-age=${MAX_AGE}`,
  });
}
