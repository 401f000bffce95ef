import type {ReadConsultations} from './read-consultations.js';
import {readConsultations} from './read-consultations.js';

/** In milliseconds, for the request and the reading of its answer. */
export const LOAD_TIMEOUT = 10_000;
/** In bytes. No more is read. */
const LARGEST_SOURCE = 5_000_000;

export interface LoadOptions {
  readonly fetch?: typeof fetch;
  readonly timeout?: number;
}

/**
 * Reads the consultations at an address: without cookies, and without saying from which page. Why it could not comes
 * back as a failure, never as an error.
 */
export async function loadConsultations(
  url: string,
  {fetch = (input, init) => globalThis.fetch(input, init), timeout = LOAD_TIMEOUT}: LoadOptions = {},
): Promise<ReadConsultations | {readonly failure: string}> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not by the signal alone: a page's own wrapper around `fetch` may drop it, and then nobody would ever be told.
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new Error(`no answer in ${timeout / 1000} seconds`));
    }, timeout);
  });
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: controller.signal,
  };
  try {
    // Without a prototype: `fetch` reads inherited options too.
    const work = fetch(url, Object.assign(Object.create(null), init) as RequestInit).then(
      async (response) => {
        if (!response.ok) throw new Error(`status ${response.status}`);
        return readConsultations(JSON.parse(await textOf(response)) as unknown, url);
      },
    );
    return await Promise.race([work, tooLate]);
  } catch (error) {
    return {failure: String(error)};
  } finally {
    clearTimeout(timer);
    // Ends what is still coming.
    controller.abort();
  }
}

/** The text of an answer. Rejects as soon as it is too large. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_SOURCE) throw new Error(`more than ${LARGEST_SOURCE} bytes`);
    text += decoder.decode(value, {stream: true});
  }
}
