// While an element is on stage, nothing that it asks for leaves the page: what comes back is what a state says, or what
// the toolbar says.
import type {Globals} from '../toolbars.js';
import type {State} from './states.js';

/** What the site has at its addresses, and what it answers to what is sent. */
export type Site = Pick<State, 'files' | 'reply'>;

/** A request that would have left, and what came of it. */
export interface Exchange {
  readonly request: string;
  readonly body: string;
  readonly outcome: string;
}

interface Plan {
  readonly site: Site;
  network: Globals['network'];
  readonly onExchange: (exchange: Exchange) => void;
}

const SLOW = 4000;
let plan: Plan | undefined;
const real = globalThis.fetch.bind(globalThis);

/** Nothing comes, until whoever asked gives up. */
const never = (signal?: AbortSignal | null) =>
  new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
  );

const wait = (milliseconds: number, signal?: AbortSignal | null) =>
  Promise.race([new Promise((done) => setTimeout(done, milliseconds)), never(signal)]);

const json = {'content-type': 'application/json'};

/** What has an id gets it back. The fields of a form have none that we know of. */
const accepted = (body: string): string =>
  body.startsWith('{') ? JSON.stringify({id: (JSON.parse(body) as {id: string}).id}) : '';

/** The last answer of those that were sent: any will do to show what a refusal looks like. */
function refusal(body: string): string {
  if (!body.startsWith('{')) return '';
  const {answers = {}} = JSON.parse(body) as {answers?: Record<string, unknown>};
  const field = Object.keys(answers).at(-1);
  return JSON.stringify({fields: field ? [{field, code: 'refused'}] : []});
}

async function answer(now: Plan, url: URL, init: RequestInit): Promise<Response> {
  const {signal} = init;
  const failed = () => new TypeError('Failed to fetch');
  if (now.network === 'offline') throw failed();
  // What an address that cannot be read answers is hidden, but that it answers is not.
  if (now.network === 'cors') {
    if (init.mode === 'no-cors') return new Response();
    throw failed();
  }
  if (now.network === 'slow') await wait(SLOW, signal);
  if (now.network === 'fails') return new Response(null, {status: 500});
  if (init.method === 'POST') {
    const body = String(init.body);
    if (now.network === 'refuses') return new Response(refusal(body), {status: 422, headers: json});
    const {reply = {status: 201, body: accepted(body)}} = now.site;
    if (reply === 'never') return never(signal);
    return new Response(reply.body ?? null, {status: reply.status, headers: {...json, ...reply.headers}});
  }
  const file = now.site.files?.[url.pathname.replace(/^.*\//, '/')];
  if (file === null) return never(signal);
  if (file === undefined) return new Response(null, {status: 404});
  return new Response(file, {headers: json});
}

globalThis.fetch = async (input, init = {}) => {
  const now = plan;
  const url = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
  // An answer of a story that is over may be tried again: by its element, or from the device.
  if (!now && url.origin !== location.origin) throw new TypeError('Failed to fetch');
  if (!now) return real(input, init);
  // The preview's own list of stories.
  if (/(^|\/)index\.json$/.test(url.pathname)) return real(input, init);
  const say = (outcome: string) =>
    now.onExchange({
      request: `${init.method ?? 'GET'} ${url.pathname}`,
      body: String(init.body ?? ''),
      outcome,
    });
  try {
    const response = await answer(now, url, init);
    say(init.mode === 'no-cors' ? 'nobody can read what came of it' : String(response.status));
    return response;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    throw error;
  }
};

/** Answers in the site's place from now on. */
export function simulate(next: Plan): void {
  plan = next;
}

/** The same site, over another network. */
export function changeNetwork(network: Globals['network']): void {
  if (plan) plan.network = network;
}

/** Requests to this site leave again: no element is on stage. */
export function stopSimulating(): void {
  plan = undefined;
}
