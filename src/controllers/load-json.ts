import {fetchText} from '../sources/fetch-text.js';

/** In bytes: data of a site is read in full before anything of it is shown. */
const LARGEST = 256 * 1024;

/** Fetches JSON of the site, at most 256 KiB within 10 seconds. Rejects with what went wrong. */
export async function loadJson(src: string): Promise<unknown> {
  // By the prototype: a form or picture on the page that is called baseURI stands above the document's own.
  const base = Reflect.get(Node.prototype, 'baseURI', document) as string;
  const fetched = await fetchText(new URL(src, base).href, {largest: LARGEST});
  if ('failure' in fetched) throw new Error(fetched.detail);
  return JSON.parse(fetched.text) as unknown;
}
