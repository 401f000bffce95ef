import {until} from './until.js';

/** A request as an endpoint sees it. */
export interface Received {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>> & {readonly id: string; readonly reference: string};
}

export type Reply = (request: Received) => Response | Promise<Response>;

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {status, headers: {'Content-Type': 'application/json'}});

export const accepts: Reply = ({body}) => json(201, {id: body.id});

/** So long a `Retry-After` that nothing is tried again by itself while a test lasts. */
export const isUnavailable: Reply = () => new Response('', {status: 503, headers: {'Retry-After': '3600'}});

export const showsLoginPage: Reply = () =>
  new Response('<!doctype html><title>Log in to the guest network</title>', {
    headers: {'Content-Type': 'text/html'},
  });

export const isNotFound: Reply = () => new Response('Not found', {status: 404});

export const refuses: Reply = () => json(400, {error: 'bad-request'});

export const refusesFields =
  (...fields: readonly {readonly field: string; readonly code: string; readonly message?: string}[]): Reply =>
  () =>
    json(422, {fields});

export const isUnreachable: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

/** A reply that comes when the test says so. */
export function held(reply: Reply): {readonly reply: Reply; readonly release: () => void} {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  return {reply: async (request) => (await gate, reply(request)), release: () => release()};
}

/** Whether the browser would ask before the page is left. */
export const asksBeforeLeaving = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));

// When a test has failed, nobody is there to answer the browser's question, and the run would stand still.
addEventListener('beforeunload', (event) => event.isTrusted && event.stopImmediatePropagation(), true);

const PREFIX = '/fake-endpoint/';
let made = 0;

/** Stands where the network begins: `fetch` is replaced for each test, and what is sent is kept. */
export class FakeEndpoint {
  /** For the `endpoint` attribute; another one for each test, so that no test hears of another's retries. */
  address = '';
  /** Every request that carried an answer. */
  requests: Received[] = [];
  /** What the endpoint does with the next requests; the last one stays. */
  #replies: Reply[] = [];
  #original: typeof fetch | undefined;
  /** The elements that have had to wait. */
  readonly #waiting = new Set<HTMLElement>();
  #isClosing = false;
  #release = () => {};
  #closed = Promise.resolve();

  /** The first request gets the first reply, and so on; the last reply is given for ever. */
  set replies(replies: readonly [Reply, ...Reply[]]) {
    this.#replies = [...replies];
  }

  get last(): Received {
    const request = this.requests.at(-1);
    if (!request) throw new Error('Nothing has been sent.');
    return request;
  }

  open(): void {
    this.address = `${PREFIX}${(made += 1)}`;
    this.requests = [];
    this.#replies = [accepts];
    this.#isClosing = false;
    this.#closed = new Promise((resolve) => (this.#release = resolve));
    this.#waiting.clear();
    document.addEventListener('hys-waiting', this.#remember);
    this.#original = globalThis.fetch;
    globalThis.fetch = this.#fetch;
  }

  /** Takes whatever is still on its way, so that no test leaves the next one, or the browser, a page that asks. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#release();
    document.removeEventListener('hys-waiting', this.#remember);
    for (const element of this.#waiting) {
      const root = element.shadowRoot ?? element;
      root.querySelector<HTMLButtonElement>('.outcome.waiting button')?.click();
    }
    try {
      await until(() => !asksBeforeLeaving(), 'nothing is on its way any more');
    } finally {
      if (this.#original) globalThis.fetch = this.#original;
    }
  }

  #remember = (event: Event): void => {
    this.#waiting.add(event.composedPath()[0] as HTMLElement);
  };

  #fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const {pathname, href} = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.startsWith(PREFIX)) return (this.#original as typeof fetch)(input, init);
    const reply = this.#replies[0] as Reply;
    if (init.method !== 'POST')
      return reply === isUnreachable ? Promise.reject(new TypeError()) : json(405, {});
    const text = String(init.body);
    const received = {
      url: href,
      init,
      headers: new Headers(init.headers),
      text,
      body: JSON.parse(text) as Received['body'],
    };
    if (this.#isClosing || pathname !== this.address) return accepts(received);
    this.requests.push(received);
    if (this.#replies.length > 1) this.#replies.shift();
    return Promise.race([reply(received), this.#closed.then(() => accepts(received))]);
  };
}

/** A fake endpoint for each test of a suite. */
export function useFakeEndpoint(): FakeEndpoint {
  const endpoint = new FakeEndpoint();
  beforeEach(() => endpoint.open());
  afterEach(() => endpoint.close());
  return endpoint;
}
