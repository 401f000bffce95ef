import {nullPrototype} from '../forms/foreign.js';
import type {Delivery, EndpointAnswer} from './delivery.js';
import {deliveryOf} from './delivery.js';
import type {Message} from './encodings.js';
import {encode} from './encodings.js';
import type {Service} from './services.js';
import type {Transport} from './transport.js';

export interface FetchTransportOptions {
  readonly url: string;
  readonly service: Service;
  /** Resolves to true if the page's own policy blocked a request to the address since `since`. */
  readonly blockedByPolicy?: (url: string, since: number) => Promise<boolean>;
  /** Whether the address is on the page's own origin, where CORS has no say. */
  readonly sameOrigin?: boolean;
  readonly fetch?: typeof fetch;
  readonly now?: () => number;
  /** In milliseconds, for the request and the reading of its answer. */
  readonly timeout?: number;
}

export const REQUEST_TIMEOUT = 15_000;

/**
 * Browsers share 64 KiB between all requests with `keepalive` in flight, the page's own among them, and refuse what
 * is over at once (Fetch, "inflightKeepaliveBytes"). So we take part only while ours stay below.
 */
const LARGEST_KEEPALIVE = 60_000;
const MOST_KEEPALIVE = 9;
const inFlight = {bytes: 0, requests: 0};

/** An answer of an endpoint is a line or two; what comes after this many characters is not read. */
const LONGEST_ANSWER = 64 * 1024;

/**
 * Sends by `fetch` what the service takes. Without credentials, cookies or a referrer; with `keepalive` where it fits,
 * so that an answer sent while the tab closes still arrives. JSON to another origin makes the browser ask first, and
 * that is wanted: a wrong set-up then fails before anything is stored.
 */
export function createFetchTransport({
  url,
  service,
  blockedByPolicy = () => Promise.resolve(false),
  sameOrigin = false,
  fetch = (input, init) => globalThis.fetch(input, init),
  now = Date.now,
  timeout = REQUEST_TIMEOUT,
}: FetchTransportOptions): Transport {
  const request = (message: Message, id: string, keepalive: boolean) =>
    withTimeout(timeout, async (signal) =>
      readAnswer(await fetch(url, postOf(message, service, id, keepalive, signal))),
    );

  /** One request, and a second without `keepalive` if the first was refused before it can have left. */
  const attempt = async (message: Message, id: string): Promise<EndpointAnswer | undefined> => {
    const {bytes} = message;
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
    return answer ?? (mayRepeat ? request(message, id, false) : undefined);
  };

  return async (submission): Promise<Delivery> => {
    const {id} = submission;
    const message = encode(submission, service);
    const began = now();
    let answer = await attempt(message, id);
    if (!answer) {
      if (await blockedByPolicy(url, began)) {
        return {kind: 'misconfigured', reason: {code: 'content-security-policy'}};
      }
      if (!service.isAskedAgain) return {kind: 'unconfirmed'};
      // `fetch` says the same for "offline" and "not allowed by CORS". If the address can be reached without CORS
      // and the same request fails once more, then waiting would be waiting for ever.
      if (now() - began >= timeout || !(await isReachable(url, fetch, timeout))) return {kind: 'retry'};
      answer = await attempt(message, id);
      if (!answer) {
        return sameOrigin || now() - began >= timeout
          ? {kind: 'retry'}
          : {kind: 'misconfigured', reason: {code: 'cross-origin'}};
      }
    }
    const to = new URL(url).host;
    return service.encoding === 'blind'
      ? {kind: 'passed-on', to}
      : deliveryOf(answer, id, service, now(), to);
  };
}

function postOf(
  {body, type}: Message,
  {encoding, redirects, idempotencyHeader}: Service,
  id: string,
  keepalive: boolean,
  signal: AbortSignal,
): RequestInit {
  const isBlind = encoding === 'blind';
  return nullPrototype<RequestInit>({
    method: 'POST',
    mode: isBlind ? 'no-cors' : 'cors',
    credentials: 'omit',
    cache: 'no-store',
    // Not followed, and not hidden among the failures either: a form handler that has stored the answer and sends the
    // browser on to a page of thanks must not be asked again by itself.
    redirect: redirects || isBlind ? 'follow' : 'manual',
    referrerPolicy: 'no-referrer',
    keepalive,
    signal,
    headers: nullPrototype<Record<string, string>>({
      Accept: 'application/json',
      ...(type ? {'Content-Type': type} : null),
      ...(idempotencyHeader ? {'Idempotency-Key': id} : null),
    }),
    body,
  });
}

async function isReachable(url: string, fetch: typeof globalThis.fetch, timeout: number): Promise<boolean> {
  const reached = await withTimeout(timeout, async (signal) => {
    await fetch(
      url,
      nullPrototype<RequestInit>({
        mode: 'no-cors',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal,
      }),
    );
    return true;
  });
  return reached ?? false;
}

/** `undefined` where the work failed or took too long: to the outbox both are "no answer". */
async function withTimeout<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not by the signal alone: a page's own wrapper around `fetch` may drop it, and then nobody would ever be told.
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      controller.abort();
      resolve(undefined);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(controller.signal), tooLate]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Reads an answer as far as it matters. */
export async function readAnswer(response: Response): Promise<EndpointAnswer> {
  return {
    status: response.status,
    redirected: response.redirected || response.type === 'opaqueredirect',
    retryAfter: response.headers.get('Retry-After'),
    body: await readStart(response),
  };
}

async function readStart(response: Response): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, {stream: true});
    if (text.length > LONGEST_ANSWER) {
      await reader.cancel();
      return text;
    }
  }
}
