import { webAddress } from './address.js';
import { failed, LARGEST_FEED } from './feed.js';
import { readFeed } from './read-feed.js';

const LOAD_TIMEOUT = 1e4;
async function loadFeed(src, options) {
  const { base, signal, fetch = globalThis.fetch, now = Date.now } = options;
  const address = webAddress(src, base);
  if (!address) return failed("address");
  const limit = new AbortController();
  const stop = () => limit.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, LOAD_TIMEOUT);
  signal.addEventListener("abort", stop);
  try {
    const init = {
      method: "GET",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: limit.signal
    };
    const response = await fetch(address, Object.assign(/* @__PURE__ */ Object.create(null), init));
    if (!response.ok) return failed("status", String(response.status));
    const body = await textOf(response);
    return body === void 0 ? failed("too-large", `more than ${LARGEST_FEED} bytes`) : readFeed(body, { base: response.url || address, now: now() });
  } catch (error) {
    return isLate ? failed("timeout", `${LOAD_TIMEOUT / 1e3} s`) : failed("unreachable", String(error));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    stop();
  }
}
async function textOf(response) {
  const reader = response.body?.getReader();
  if (!reader) return "";
  let size = 0;
  let decoder;
  const pieces = [];
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST_FEED) return void 0;
    decoder ??= decoderFor(response, value);
    pieces.push(decoder.decode(value, { stream: true }));
  }
  return pieces.join("") + (decoder?.decode() ?? "");
}
function decoderFor(response, start) {
  const declared = new TextDecoder("latin1").decode(start.subarray(0, 200));
  const label = /charset=["']?([\w-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1] ?? /^\s*<\?xml[^>]+encoding=["']([\w-]+)/i.exec(declared)?.[1];
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

export { loadFeed };
