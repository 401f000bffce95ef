import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import type {AppOptions} from './app.js';
import {createApp} from './app.js';
import type {Settings} from './settings.js';

export interface ReceiverOptions extends AppOptions {
  /** Port 0 takes any free one. */
  readonly settings: AppOptions['settings'] & Pick<Settings, 'host' | 'port'>;
}

export interface RunningReceiver {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes no new connection, answers what has begun, and resolves then. */
  close(): Promise<void>;
}

/** Starts a receiver; rejects if the port cannot be had. The store stays the caller's to close. */
export function startReceiver(options: ReceiverOptions): Promise<RunningReceiver> {
  const {host, port} = options.settings;
  const listener = getRequestListener(createApp(options).fetch, {
    hostname: host,
    overrideGlobalObjects: false,
    // Requests that are not HTTP as it should be, such as one with an impossible `Host`.
    errorHandler: () => Response.json({code: 'bad-request'}, {status: 400}),
  });
  const server = createServer(
    // A slow sender holds a connection no longer than these allow.
    {
      maxHeaderSize: 8 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => void listener(request, response),
  );
  server.maxConnections = 512;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const {family, port: taken} = server.address() as AddressInfo;
      const name = family === 'IPv6' ? `[${host}]` : host;
      resolve({url: `http://${name}:${taken}`, close: () => closed(server)});
    });
  });
}

const PATIENCE = 10_000;

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
