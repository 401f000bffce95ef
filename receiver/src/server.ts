import type {IncomingMessage, ServerResponse} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import type {AppOptions} from './app.js';
import {createApp} from './app.js';
import type {Settings} from './settings.js';
import type {StaffAppOptions} from './staff-app.js';
import {createStaffApp} from './staff-app.js';

/** Where to listen. Port 0 takes any free one. */
type Place = Pick<Settings, 'host' | 'port'>;

export interface ReceiverOptions extends AppOptions {
  readonly settings: AppOptions['settings'] & Place;
}

export interface RunningReceiver {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes no new connection, answers what has begun, and resolves then: within eight seconds, whoever dawdles. */
  close(): Promise<void>;
}

/** Starts a receiver; rejects if the port cannot be had. The store stays the caller's to close. */
export const startReceiver = (options: ReceiverOptions): Promise<RunningReceiver> =>
  listen(createApp(options).fetch, options.settings);

/** Starts what staff use, on a port of its own. */
export const startStaffServer = (options: StaffAppOptions, place: Place): Promise<RunningReceiver> =>
  listen(createStaffApp(options).fetch, place);

function listen(
  fetch: Parameters<typeof getRequestListener>[0],
  {host, port}: Place,
): Promise<RunningReceiver> {
  const listener = getRequestListener(fetch, {
    hostname: host,
    overrideGlobalObjects: false,
    // Requests that are not HTTP as it should be, such as one with an impossible `Host`.
    errorHandler: () => Response.json({code: 'bad-request'}, {status: 400}),
  });
  const begun = new Set<ServerResponse>();
  let isStopping = false;
  const server = createServer(
    // A slow sender holds a connection no longer than these allow.
    {
      maxHeaderSize: 8 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      connectionsCheckingInterval: 5_000,
    },
    (request: IncomingMessage, response: ServerResponse) => {
      begun.add(response);
      response.once('close', () => begun.delete(response));
      if (isStopping) response.shouldKeepAlive = false;
      void listener(request, response);
    },
  );
  server.maxConnections = 512;
  const close = () => {
    isStopping = true;
    // Otherwise a browser would keep its connection for the next answer, and we would wait for it.
    for (const response of begun) response.shouldKeepAlive = false;
    return closed(server);
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const {family, port: taken} = server.address() as AddressInfo;
      const name = family === 'IPv6' ? `[${host}]` : host;
      resolve({url: `http://${name}:${taken}`, close});
    });
  });
}

/** What runs us kills us after ten seconds, and the database has to be closed in them, too. */
const PATIENCE = 8_000;

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
