import {nullPrototype} from '../forms/foreign.js';

/** What was fetched, or why it was not: in words for the console. */
export type FetchedText =
  | {readonly text: string; readonly url: string}
  | {readonly failure: 'status' | 'too-large' | 'timeout' | 'unreachable'; readonly detail: string};

export interface FetchTextOptions {
  /** In bytes. No more is read. */
  readonly largest: number;
  /** Ends it: nobody wants the answer any more. */
  readonly signal?: AbortSignal | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** In milliseconds, to the last byte. */
  readonly timeout?: number | undefined;
}

const TIMEOUT = 10_000;

/**
 * Fetches what a site or another system publishes: within limits, without cookies and without saying from which page.
 * Never rejects.
 */
export async function fetchText(
  url: string,
  {largest, signal, fetch = globalThis.fetch, timeout = TIMEOUT}: FetchTextOptions,
): Promise<FetchedText> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not by the signal alone: a page's own wrapper around `fetch` may drop it, and then nobody would ever be told.
  const tooLate = new Promise<FetchedText>((resolve) => {
    timer = setTimeout(
      () => resolve({failure: 'timeout', detail: `no answer in ${timeout / 1000} seconds`}),
      timeout,
    );
  });
  signal?.addEventListener('abort', stop);
  const init: RequestInit = {
    method: 'GET',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: limit.signal,
  };
  const work = async (): Promise<FetchedText> => {
    const response = await fetch(url, nullPrototype(init));
    if (!response.ok) return {failure: 'status', detail: `status ${response.status}`};
    const text = await textOf(response, largest);
    return text === undefined
      ? {failure: 'too-large', detail: `more than ${largest} bytes`}
      : {text, url: response.url || url};
  };
  try {
    return await Promise.race([work(), tooLate]);
  } catch (error) {
    return {failure: 'unreachable', detail: String(error)};
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // Ends what is still coming.
    stop();
  }
}

/** The text of an answer, or `undefined` as soon as it is too large. */
async function textOf(response: Response, largest: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  let size = 0;
  let decoder: TextDecoder | undefined;
  const pieces: string[] = [];
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return pieces.join('') + (decoder?.decode() ?? '');
    size += value.byteLength;
    if (size > largest) return undefined;
    decoder ??= decoderFor(response, value);
    pieces.push(decoder.decode(value, {stream: true}));
  }
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
