// Starts Xvfb and WebKitWebDriver for the tests, each on a free display and port, and stops both at exit.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import net from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';
import {webkitPaths} from './browser.mjs';

/** What a session asks of the driver; WebKitGTK knows the classic protocol only. */
export const webkitCapabilities = () => ({
  'wdio:enforceWebDriverClassic': true,
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {binary: webkitPaths()?.browser, args: ['--automation']},
});

/** A port that nobody listens on, chosen by the system. */
export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const listens = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.end();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

async function untilListening(port, driver) {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}.`);
    if (await listens(port)) return;
    await delay(25);
  }
  throw new Error(`WebKitWebDriver does not listen on port ${port}.`);
}

/** @returns {Promise<{port: number, stop(): void}>} */
export async function startWebKitDriver() {
  const paths = webkitPaths();
  if (!paths) throw new Error('WebKitWebDriver, MiniBrowser or Xvfb is not here.');
  // -displayfd lets the X server choose a free display and say which.
  const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn(paths.xvfb, screen, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const display = await new Promise((resolve, reject) => {
    xvfb.on('error', reject);
    xvfb.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    xvfb.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: process.env.WEBKIT_DEBUG ? 'inherit' : 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      // The tests open only pages of their own, and the sandbox cannot start in a container.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const stop = () => {
    process.off('exit', stop);
    driver.kill();
    xvfb.kill();
  };
  process.on('exit', stop);
  try {
    await untilListening(port, driver);
  } catch (error) {
    stop();
    throw error;
  }
  return {port, stop};
}
