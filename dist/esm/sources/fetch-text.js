import { nullPrototype } from '../forms/foreign.js';

const TIMEOUT = 1e4;
async function fetchText(url, { largest, signal, fetch = globalThis.fetch, timeout = TIMEOUT }) {
  const limit = new AbortController();
  const stop = () => limit.abort();
  let timer;
  const tooLate = new Promise((resolve) => {
    timer = setTimeout(
      () => resolve({ failure: "timeout", detail: `no answer in ${timeout / 1e3} seconds` }),
      timeout
    );
  });
  signal?.addEventListener("abort", stop);
  const init = {
    method: "GET",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    signal: limit.signal
  };
  const work = async () => {
    const response = await fetch(url, nullPrototype(init));
    if (!response.ok) return { failure: "status", detail: `status ${response.status}` };
    const text = await textOf(response, largest);
    return text === void 0 ? { failure: "too-large", detail: `more than ${largest} bytes` } : { text, url: response.url || url };
  };
  try {
    return await Promise.race([work(), tooLate]);
  } catch (error) {
    return { failure: "unreachable", detail: String(error) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    stop();
  }
}
async function textOf(response, largest) {
  const reader = response.body?.getReader();
  if (!reader) return "";
  let size = 0;
  let decoder;
  const pieces = [];
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) return pieces.join("") + (decoder?.decode() ?? "");
    size += value.byteLength;
    if (size > largest) return void 0;
    decoder ??= decoderFor(response, value);
    pieces.push(decoder.decode(value, { stream: true }));
  }
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

export { fetchText };
