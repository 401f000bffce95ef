import { nullPrototype } from '../forms/foreign.js';
import { deliveryOf } from './delivery.js';
import { encode } from './encodings.js';

const REQUEST_TIMEOUT = 15e3;
const LARGEST_KEEPALIVE = 6e4;
const MOST_KEEPALIVE = 9;
const inFlight = { bytes: 0, requests: 0 };
const LONGEST_ANSWER = 64 * 1024;
function createFetchTransport({
  url,
  service,
  blockedByPolicy = () => Promise.resolve(false),
  sameOrigin = false,
  fetch = (input, init) => globalThis.fetch(input, init),
  now = Date.now,
  timeout = REQUEST_TIMEOUT
}) {
  const request = (message, id, keepalive) => withTimeout(
    timeout,
    async (signal) => readAnswer(await fetch(url, postOf(message, service, id, keepalive, signal)))
  );
  const attempt = async (message, id) => {
    const { bytes } = message;
    const keepalive = inFlight.bytes + bytes <= LARGEST_KEEPALIVE && inFlight.requests < MOST_KEEPALIVE;
    const began = now();
    if (keepalive) {
      inFlight.bytes += bytes;
      inFlight.requests += 1;
    }
    const answer = await request(message, id, keepalive);
    if (keepalive) {
      inFlight.bytes -= bytes;
      inFlight.requests -= 1;
    }
    const mayRepeat = keepalive && service.isAskedAgain && now() - began < 50;
    return answer ?? (mayRepeat ? request(message, id, false) : void 0);
  };
  return async (submission) => {
    const { id } = submission;
    const message = encode(submission, service);
    const began = now();
    let answer = await attempt(message, id);
    if (!answer) {
      if (await blockedByPolicy(url, began)) {
        return { kind: "misconfigured", reason: { code: "content-security-policy" } };
      }
      if (!service.isAskedAgain) return { kind: "unconfirmed" };
      if (now() - began >= timeout || !await isReachable(url, fetch, timeout)) return { kind: "retry" };
      answer = await attempt(message, id);
      if (!answer) {
        return sameOrigin || now() - began >= timeout ? { kind: "retry" } : { kind: "misconfigured", reason: { code: "cross-origin" } };
      }
    }
    const to = new URL(url).host;
    return service.encoding === "blind" ? { kind: "passed-on", to } : deliveryOf(answer, id, service, now(), to);
  };
}
function postOf({ body, type }, { encoding, redirects, idempotencyHeader }, id, keepalive, signal) {
  const isBlind = encoding === "blind";
  return nullPrototype({
    method: "POST",
    mode: isBlind ? "no-cors" : "cors",
    credentials: "omit",
    cache: "no-store",
    // Not followed, and not hidden among the failures either: a form handler that has stored the answer and sends the
    // browser on to a page of thanks must not be asked again by itself.
    redirect: redirects || isBlind ? "follow" : "manual",
    referrerPolicy: "no-referrer",
    keepalive,
    signal,
    headers: nullPrototype({
      Accept: "application/json",
      ...type ? { "Content-Type": type } : null,
      ...idempotencyHeader ? { "Idempotency-Key": id } : null
    }),
    body
  });
}
async function isReachable(url, fetch, timeout) {
  const reached = await withTimeout(timeout, async (signal) => {
    await fetch(
      url,
      nullPrototype({
        mode: "no-cors",
        credentials: "omit",
        cache: "no-store",
        referrerPolicy: "no-referrer",
        signal
      })
    );
    return true;
  });
  return reached ?? false;
}
async function withTimeout(milliseconds, work) {
  const controller = new AbortController();
  let timer;
  const tooLate = new Promise((resolve) => {
    timer = setTimeout(() => {
      controller.abort();
      resolve(void 0);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(controller.signal), tooLate]);
  } catch {
    return void 0;
  } finally {
    clearTimeout(timer);
  }
}
async function readAnswer(response) {
  return {
    status: response.status,
    redirected: response.redirected || response.type === "opaqueredirect",
    retryAfter: response.headers.get("Retry-After"),
    body: await readStart(response)
  };
}
async function readStart(response) {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > LONGEST_ANSWER) {
      await reader.cancel();
      return text;
    }
  }
}

export { REQUEST_TIMEOUT, createFetchTransport, readAnswer };
