import { fetchText } from '../sources/fetch-text.js';

const LARGEST = 256 * 1024;
async function loadJson(src) {
  const base = Reflect.get(Node.prototype, "baseURI", document);
  const fetched = await fetchText(new URL(src, base).href, { largest: LARGEST });
  if ("failure" in fetched) throw new Error(fetched.detail);
  return JSON.parse(fetched.text);
}

export { loadJson };
