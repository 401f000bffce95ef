// Services that answers can go to, for unit tests: `services-url` is their address on another origin than the tests',
// and under /services/ they stand on the same one.
import {services, startServices} from '../test/support/services/index.mjs';

export function servicesPlugin() {
  /** @type {Promise<{url: string, close: () => Promise<unknown>}> | undefined} */
  let started;
  return {
    name: 'services',
    async serverStop() {
      await (await started)?.close();
    },
    async executeCommand({command}) {
      if (command !== 'services-url') return;
      started ??= startServices();
      return (await started).url;
    },
  };
}

/** For the list of `middleware`: plugins come after what serves the files. */
export function servicesAtHome() {
  const handle = services();
  return async (context, next) => {
    if (!context.path.startsWith('/services/')) return next();
    context.respond = false;
    context.req.url = context.req.url.slice('/services'.length);
    await handle(context.req, context.res);
  };
}
