import {readFile} from 'node:fs/promises';
import {createServer, request as httpRequest} from 'node:http';
import type {IncomingHttpHeaders, IncomingMessage, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import type {RunningDatabase} from './database.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** One file of a site. Without a known ending it is a page. */
export interface Served {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** It is not sent before this resolves. */
  readonly after?: Promise<unknown>;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders | Readonly<Record<string, string>>;
  readonly body: string;
}

/** One POST that has reached the proxy, and what can be done with it. */
export interface Exchange {
  readonly body: string;
  /** Hands the body, or another one, to the receiver. */
  forward(body?: string): Promise<Answer>;
  answer(answer: Answer): void;
  /** Sends the head and half of the body, then cuts the line. */
  truncate(answer: Answer): void;
  /** Sends the head, and then one byte a second. */
  dribble(answer: Answer): void;
  /** Cuts the line without a word. */
  drop(): void;
}

/** What goes wrong with one POST on its way. */
export type Fault = (exchange: Exchange) => unknown;

/** Cuts the line as soon as the first part of a body has come. */
export const resetMidBody: Fault = () => {};

export interface Site {
  readonly url: string;
  /** Where its pages send answers: the proxy before the receiver. */
  readonly endpoint: string;
  /** Says how many rows there are under a reference; on a port of its own, so that no POST that hangs is in its way. */
  readonly witness: string;
  /** Bodies of the reports that browsers sent to `/reports`. */
  readonly reports: readonly string[];
  serve(path: string, served: Served | string): void;
  /** What happens to the next POSTs, one each; then every POST gets through. */
  fail(...faults: Fault[]): void;
  /** What happens to the first POST of each answer, however many come at once; `undefined` ends it. */
  failEach(fault: Fault | undefined): void;
  /** How many POSTs have arrived. */
  posts(): number;
  /** The bodies of all POSTs, in the order of arrival. */
  readonly bodies: readonly string[];
  /** Closes the port as a server that has gone does; `open` has it back. */
  shut(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

export const getThrough: Fault = async ({forward, answer}) => answer(await forward());

/**
 * A site of a test's own: small pages with the headers they ask for, the built script under `/dist/`, and the
 * receiver on the same origin, behind a proxy that fails when it is told to.
 */
export async function startSite(database: RunningDatabase): Promise<Site> {
  const served = new Map<string, Served>();
  const reports: string[] = [];
  const faults: Fault[] = [];
  const bodies: string[] = [];
  let each: Fault | undefined;
  let failed = new Set<string>();

  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });
  const witness = createServer((request, response) => {
    const reference = new URL(request.url ?? '/', 'http://localhost').searchParams.get('reference');
    void database.rows().then((rows) => {
      const headers = {'access-control-allow-origin': '*', 'cache-control': 'no-store'};
      const found = rows.filter((row) => row.reference === reference);
      send(response, {status: 200, headers, body: String(found.length)});
    });
  });
  await new Promise<void>((resolve) => witness.listen(0, '127.0.0.1', resolve));
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(0);
  const {port} = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  database.admit(url);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname, searchParams} = new URL(request.url ?? '/', url);
    if (pathname === '/api/submissions') return proxy(request, response);
    if (pathname === '/reports') {
      reports.push(await text(request));
      return send(response, {status: 204, headers: {}, body: ''});
    }
    // Asked by a page in the very moment in which it thanks.
    if (pathname === '/witness') {
      const reference = searchParams.get('reference');
      const rows = (await database.rows()).filter((row) => row.reference === reference);
      return send(response, {status: 200, headers: {}, body: String(rows.length)});
    }
    if (pathname === '/favicon.ico') return send(response, {status: 204, headers: {}, body: ''});
    const file =
      served.get(pathname) ?? (pathname.startsWith('/dist/') ? {body: await built(pathname)} : undefined);
    if (!file)
      return send(response, {status: 404, headers: {'content-type': 'text/plain'}, body: 'Not found'});
    await file.after;
    return send(response, {
      status: 200,
      headers: {
        'content-type': types[extname(pathname)] ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...file.headers,
      },
      body: file.body,
    });
  }

  async function proxy(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {method = 'GET', headers} = request;
    const isFirst = (id: string) => !failed.has(id) && Boolean(failed.add(id));
    const key = headers['idempotency-key'];
    // Before the body has come, the header alone says whose it is.
    if (each === resetMidBody && typeof key === 'string' && isFirst(key))
      return void request.once('data', () => request.socket.resetAndDestroy());
    const sent = await text(request);
    let fault = getThrough;
    if (method === 'POST') {
      bodies.push(sent);
      fault = faults.shift() ?? getThrough;
      if (each && isFirst((JSON.parse(sent) as {id: string}).id)) fault = each;
    }
    const forward = (body = sent) => passOn(database.submissions, method, headers, body);
    await fault({
      body: sent,
      forward,
      answer: (answer) => send(response, answer),
      truncate: ({status, headers, body}) => {
        response.writeHead(status, {...headers, 'content-length': Buffer.byteLength(body)});
        response.write(body.slice(0, body.length / 2), () => response.destroy());
      },
      dribble: ({status, headers, body}) => {
        response.writeHead(status, {...headers, 'content-length': Buffer.byteLength(body)});
        let at = 0;
        const timer = setInterval(() => {
          response.write(body[(at += 1) - 1] ?? '');
          // WebKit keeps the connection of a request that was given up, so nobody else would get one.
          if (at > 3) response.destroy();
        }, 1000);
        response.on('close', () => clearInterval(timer));
      },
      drop: () => request.socket.resetAndDestroy(),
    });
  }

  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  return {
    url,
    endpoint: `${url}/api/submissions`,
    witness: `http://127.0.0.1:${(witness.address() as AddressInfo).port}`,
    reports,
    serve: (path, file) => void served.set(path, typeof file === 'string' ? {body: file} : file),
    fail(...next) {
      faults.splice(0, faults.length, ...next);
    },
    failEach(fault) {
      each = fault;
      failed = new Set();
    },
    posts: () => bodies.length,
    bodies,
    shut,
    open: () => listen(port),
    close() {
      witness.close();
      witness.closeAllConnections();
      return server.listening ? shut() : Promise.resolve();
    },
  };
}

const built = (pathname: string) => readFile(`${root}${pathname}`, 'utf8');

function send(response: ServerResponse, {status, headers, body}: Answer): void {
  response.writeHead(status, {...headers, 'content-length': Buffer.byteLength(body)}).end(body);
}

// The host is passed on: by it the receiver knows a page of its own site, which names no origin when it only reads.
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];
const endToEnd = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));

function passOn(url: string, method: string, headers: IncomingHttpHeaders, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      {method, headers: {...endToEnd(headers), 'content-length': Buffer.byteLength(body)}, agent: false},
      (response) => {
        text(response).then(
          (answer) =>
            resolve({status: response.statusCode ?? 0, headers: endToEnd(response.headers), body: answer}),
          reject,
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
