// Services on this machine that answers can go to, for tests. Addresses begin with a box, so that tests do not see one
// another's posts, and a weather: /box/weather/service/…; GET /box says what has arrived there.
import {createServer} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {behaviours} from './behaviours.mjs';

/**
 * What has come to a box.
 * @typedef {{posts: {method: string, type: string, headers: Record<string, unknown>, body: string}[], stored: unknown[]}} Arrived
 */

const login = '<!doctype html><html lang="en"><title>Sign in</title><form><input name="user"></form></html>';
const page = {'content-type': 'text/html; charset=utf-8'};

/**
 * What stands between the page and the service, by name: whether the service hears of the post, and what the page gets
 * instead of its answer.
 * @type {Record<string, {reaches: boolean, gets?: {status: number, headers?: Record<string, string>, body?: string} | 'nothing'}>}
 */
const weathers = {
  fair: {reaches: true},
  'the answer is lost': {reaches: true, gets: 'nothing'},
  'the line is cut': {reaches: false, gets: 'nothing'},
  'a proxy shows its error page': {reaches: true, gets: {status: 502, headers: page, body: login}},
  'a login page comes instead': {reaches: false, gets: {status: 200, headers: page, body: login}},
  'something else comes instead': {reaches: true, gets: {status: 200, body: 'ok?'}},
  'it sends the browser elsewhere': {reaches: true, gets: {status: 303, headers: {location: '/elsewhere'}}},
  'it is down': {reaches: false, gets: {status: 503}},
  'it is down for a while': {reaches: false, gets: {status: 503, headers: {'retry-after': '30'}}},
  'it has had too many': {reaches: false, gets: {status: 429, headers: {'retry-after': '30'}}},
  'it is gone': {reaches: false, gets: {status: 404}},
  'no other origin is let in': {reaches: true},
};

/** The names of what can go wrong. */
export const weatherNames = Object.keys(weathers);

/** @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} */
export function services() {
  /** @type {Map<string, Arrived>} */
  const boxes = new Map();
  const arrivedAt = (/** @type {string} */ box) => {
    const arrived = boxes.get(box) ?? {posts: [], stored: []};
    boxes.set(box, arrived);
    return arrived;
  };

  return async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [box = '', weatherName = '', service = '', ...rest] = url.pathname
      .slice(1)
      .split('/')
      .map(decodeURIComponent);
    const arrived = arrivedAt(box);
    // A line that is cut while it is used again makes a browser send a POST again by itself, before anybody is told.
    response.setHeader('connection', 'close');
    const open = {'access-control-allow-origin': request.headers.origin ?? '*', vary: 'Origin'};
    if (!weatherName) {
      response.writeHead(200, {...open, 'content-type': 'application/json', 'cache-control': 'no-store'});
      response.end(JSON.stringify(arrived));
      return;
    }
    const behaviour = behaviours[/** @type {keyof typeof behaviours} */ (service)];
    const weather = weathers[weatherName];
    if (!behaviour || !weather) {
      response.writeHead(404).end();
      return;
    }
    const letsIn = behaviour.cors && weatherName !== 'no other origin is let in';
    const cors = letsIn ? open : {};
    if (request.method === 'OPTIONS') {
      if (!behaviour.preflight || !letsIn) response.writeHead(405).end();
      else {
        // A fixed list, as most services have one: our receiver alone takes the key.
        const allowed = service === 'receiver' ? 'content-type, idempotency-key' : 'content-type';
        const headers = {
          ...cors,
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': allowed,
        };
        response.writeHead(204, headers).end();
      }
      return;
    }
    if (request.method !== 'POST') {
      const answer = url.searchParams.get('user_content');
      response.writeHead(answer ? 200 : 405, {...cors, 'content-type': 'application/json'}).end(answer ?? '');
      return;
    }
    const body = await buffer(request);
    const type = String(request.headers['content-type']);
    arrived.posts.push({
      method: request.method,
      type,
      headers: {...request.headers},
      body: body.toString('utf8'),
    });
    /** @type {import('./behaviours.mjs').Reply} */
    let reply = {};
    if (weather.reaches) {
      const address = `${url.origin}/${[box, weatherName, service].map(encodeURIComponent).join('/')}`;
      reply = behaviour.post(await readPost(request.headers, type, body, rest.join('/'), address));
      if (reply.stores !== undefined) arrived.stored.push(reply.stores);
    }
    if (weather.gets === 'nothing') return void request.socket.resetAndDestroy();
    if (weather.gets) {
      const {status, headers, body = ''} = weather.gets;
      response
        .writeHead(status, {...cors, 'access-control-expose-headers': 'Retry-After', ...headers})
        .end(body);
      return;
    }
    const {status = 200, json, page: html, location} = reply;
    response
      .writeHead(status, {
        ...cors,
        ...(location && {location}),
        ...(json !== undefined && {'content-type': 'application/json'}),
        ...(html !== undefined && page),
      })
      .end(json === undefined ? (html ?? '') : JSON.stringify(json));
  };
}

/** @param {import('node:http').IncomingHttpHeaders} headers @param {string} type @param {Buffer} body @param {string} path @param {string} address */
async function readPost(headers, type, body, path, address) {
  const [kind = ''] = type.split(';');
  /** @type {[string, string][]} */
  let fields = [];
  if (kind === 'multipart/form-data') {
    const form = await new Response(new Uint8Array(body), {headers: {'content-type': type}}).formData();
    fields = [...form].map(([name, value]) => [name, String(value)]);
  } else if (kind === 'application/x-www-form-urlencoded') {
    fields = [...new URLSearchParams(body.toString('utf8'))];
  }
  /** @type {unknown} */
  let json;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    json = undefined;
  }
  return {type: kind, headers, path, address, json, fields};
}

/** The services on a port of their own: another origin than any page. */
export async function startServices() {
  const handle = services();
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
