import { fetchText } from '../sources/fetch-text.js';
import { webAddress } from './address.js';
import { failed, LARGEST_FEED } from './feed.js';
import { readFeed } from './read-feed.js';

async function loadFeed(src, options) {
  const { base, signal, fetch, now = Date.now } = options;
  const address = webAddress(src, base);
  if (!address) return failed("address");
  const fetched = await fetchText(address, { largest: LARGEST_FEED, signal, fetch });
  return "failure" in fetched ? failed(fetched.failure, fetched.detail) : readFeed(fetched.text, { base: fetched.url, now: now() });
}

export { loadFeed };
