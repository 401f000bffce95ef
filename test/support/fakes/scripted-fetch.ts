/** One request that was made. */
export interface FetchCall {
  readonly url: string;
  readonly init: RequestInit;
}

export type FetchStep = (call: FetchCall) => Promise<Response>;

export interface ScriptedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly calls: readonly FetchCall[];
}

/** A `fetch` that answers what it is told to, in this order; the last step stands for all that follow. */
export function scriptedFetch(...steps: readonly [FetchStep, ...FetchStep[]]): ScriptedFetch {
  const calls: FetchCall[] = [];
  return {
    calls,
    fetch: (input, init) => {
      const call = {url: String(input), init: init as RequestInit};
      calls.push(call);
      return (steps[Math.min(calls.length, steps.length) - 1] as FetchStep)(call);
    },
  };
}

export interface AnswerOptions {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly redirected?: boolean;
}

/** The endpoint answers. */
export const answers =
  (status: number, {body = '', headers = {}, redirected = false}: AnswerOptions = {}): FetchStep =>
  () => {
    const response = new Response([204, 205, 304].includes(status) ? null : body, {status, headers});
    if (redirected) Object.defineProperty(response, 'redirected', {value: true});
    return Promise.resolve(response);
  };

/** What `fetch` says when there is no network, no such host, no permission by CORS or by the page's own policy. */
export const fails: FetchStep = () => Promise.reject(new TypeError('Failed to fetch'));

/** No answer, until the request is given up. */
export const hangs: FetchStep = ({init}) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });

/** What a request without CORS gets from an address that is there: an answer that nobody can read. */
export const opaque: FetchStep = () => Promise.resolve(Response.error());
