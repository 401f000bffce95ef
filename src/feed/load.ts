import {fetchText} from '../sources/fetch-text.js';
import {webAddress} from './address.js';
import type {Feed, FeedFailure} from './feed.js';
import {failed, LARGEST_FEED} from './feed.js';
import {readFeed} from './read-feed.js';

export interface LoadOptions {
  /** What a relative address begins at. */
  readonly base: string;
  /** Ends it: nobody wants the answer any more. */
  readonly signal: AbortSignal;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Fetches a feed and reads it. Never rejects. */
export async function loadFeed(src: string, options: LoadOptions): Promise<Feed | FeedFailure> {
  const {base, signal, fetch, now = Date.now} = options;
  const address = webAddress(src, base);
  if (!address) return failed('address');
  const fetched = await fetchText(address, {largest: LARGEST_FEED, signal, fetch});
  return 'failure' in fetched
    ? failed(fetched.failure, fetched.detail)
    : readFeed(fetched.text, {base: fetched.url, now: now()});
}
