/** Data of a site is read in full before anything of it is shown, so it has to be there soon, and be small. */
const TIMEOUT = 10_000;
const LARGEST = 256 * 1024;

/** Fetches JSON of the site, at most 256 KiB within 10 seconds. Rejects with what went wrong. */
export async function loadJson(src: string): Promise<unknown> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT);
  try {
    const url = new URL(src, document.baseURI).href;
    const init: RequestInit = {method: 'GET', credentials: 'omit', signal: controller.signal};
    // Without a prototype: `fetch` reads inherited options too.
    const response = await fetch(url, Object.assign(Object.create(null), init) as RequestInit);
    const text = await response.text();
    if (!response.ok) throw new Error(`status ${response.status}`);
    if (text.length > LARGEST) throw new Error(`${text.length} characters`);
    return JSON.parse(text) as unknown;
  } finally {
    clearTimeout(timer);
  }
}
