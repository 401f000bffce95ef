import {webAddress} from './address.js';
import type {Feed, FeedFailure} from './feed.js';
import {failed, LARGEST_FEED} from './feed.js';
import {readFeed} from './read-feed.js';

/** Milliseconds, to the last byte. */
const LOAD_TIMEOUT = 10_000;

export interface LoadOptions {
  /** What a relative address begins at. */
  readonly base: string;
  /** Ends it: nobody wants the answer any more. */
  readonly signal: AbortSignal;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Fetches a feed and reads it, within limits, without cookies and without saying who asks. Never rejects. */
export async function loadFeed(src: string, options: LoadOptions): Promise<Feed | FeedFailure> {
  const {base, signal, fetch = globalThis.fetch, now = Date.now} = options;
  const address = webAddress(src, base);
  if (!address) return failed('address');
  const limit = new AbortController();
  const stop = () => limit.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, LOAD_TIMEOUT);
  signal.addEventListener('abort', stop);
  try {
    const init: RequestInit = {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: limit.signal,
    };
    // Without a prototype: `fetch` reads inherited options too.
    const response = await fetch(address, Object.assign(Object.create(null), init) as RequestInit);
    if (!response.ok) return failed('status', String(response.status));
    const body = await textOf(response);
    return body === undefined
      ? failed('too-large', `more than ${LARGEST_FEED} bytes`)
      : readFeed(body, {base: response.url || address, now: now()});
  } catch (error) {
    return isLate ? failed('timeout', `${LOAD_TIMEOUT / 1000} s`) : failed('unreachable', String(error));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Ends what is still coming.
    stop();
  }
}

/** The text of an answer, or `undefined` as soon as it is too large. */
async function textOf(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  let size = 0;
  let decoder: TextDecoder | undefined;
  const pieces: string[] = [];
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST_FEED) return undefined;
    decoder ??= decoderFor(response, value);
    pieces.push(decoder.decode(value, {stream: true}));
  }
  return pieces.join('') + (decoder?.decode() ?? '');
}

/** As the server says, or else the XML itself; UTF-8 if neither does, or says something that nobody knows. */
function decoderFor(response: Response, start: Uint8Array): TextDecoder {
  const declared = new TextDecoder('latin1').decode(start.subarray(0, 200));
  const label =
    /charset=["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ??
    /^\s*<\?xml[^>]+encoding=["']([\w-]+)/i.exec(declared)?.[1];
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
