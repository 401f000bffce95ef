/**
 * Serves the example pages and the built script, for `npm start` and for the tests that open them in a browser.
 * It knows nothing of the receiver: the pages are static files, as on the sites that embed us.
 */
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = resolve(root, 'stories', 'pages');
const dist = resolve(root, 'dist');

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Starts the pages. `endpoint` takes the place of `{{endpoint}}` in every HTML file, and a day
 * three weeks from now that of `{{closes}}`; `headers` go on every
 * answer, so that a test can set a Content-Security-Policy. Port 0 takes any free port.
 *
 * @param {{port?: number, host?: string, endpoint?: string, headers?: Record<string, string>}} [options]
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>} `url` has no slash at its end
 */
export async function startPages({port = 0, host = '127.0.0.1', endpoint = '', headers = {}} = {}) {
  const server = createServer(async (request, response) => {
    const {status, body, headers: own} = await answer(request, endpoint).catch(failed);
    response.writeHead(status, {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...own,
      'content-length': Buffer.byteLength(body),
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });

  await new Promise((started, refused) => {
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      started();
    });
  });
  const address = server.address();
  const shownHost = host.includes(':') ? `[${host}]` : host;

  return {
    url: `http://${shownHost}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((closed, failedToClose) => {
        server.close((error) => (error ? failedToClose(error) : closed()));
        // A browser keeps its connections open for minutes; Ctrl+C and tests do not wait for them.
        server.closeAllConnections();
      }),
  };
}

async function answer(request, endpoint) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return text(405, 'Only GET and HEAD are answered here.', {allow: 'GET, HEAD'});
  }

  const [rawPath] = request.url.split('?');
  const path = safePath(rawPath);
  if (path === undefined) return text(400, 'That address cannot be served.');
  // Browsers ask for it unbidden. A 404 would look like a fault of ours in the console.
  if (path === '/favicon.ico') return {status: 204, headers: {}, body: ''};

  const [folder, inside] = path.startsWith('/dist/') ? [dist, path.slice('/dist'.length)] : [pages, path];
  const file = resolve(folder, `.${inside}`);
  if (file !== folder && !file.startsWith(folder + sep)) return text(400, 'That address cannot be served.');

  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    if (path.endsWith('/')) return page(resolve(file, 'index.html'), endpoint);
    // Relative addresses in the page only work below the slash. `path` begins with exactly one slash, so
    // this never leads to another host.
    return text(308, 'This page has moved.', {location: encodeURI(`${path}/`)});
  }
  if (!found?.isFile() || path.endsWith('/')) return notFound(endpoint);
  return page(file, endpoint);
}

/** The decoded path, or undefined where it could lead out of the folder or mean something else on Windows. */
function safePath(rawPath) {
  let path;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.startsWith('//') || /[\\:\0]/.test(path)) return undefined;
  // Files whose name begins with a dot are never part of a page, which also rules out `.` and `..`.
  if (path.split('/').some((segment) => segment.startsWith('.'))) return undefined;
  return path;
}

async function page(file, endpoint) {
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return notFound(endpoint);
  const extension = extname(file);
  const contentType = contentTypes[extension] ?? 'application/octet-stream';
  const body = extension === '.html' ? filled(content.toString('utf8'), endpoint) : content;
  return {status: 200, headers: {'content-type': contentType}, body};
}

async function notFound(endpoint) {
  return {...(await page(resolve(pages, '404.html'), endpoint)), status: 404};
}

function filled(html, endpoint) {
  const escaped = endpoint.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return html.replaceAll('{{endpoint}}', () => escaped).replaceAll('{{closes}}', inThreeWeeks());
}

/** A day on which a consultation may close, so that there is one to take part in whenever the pages are looked at. */
function inThreeWeeks() {
  return new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
}

function text(status, body, headers = {}) {
  return {status, headers: {'content-type': 'text/plain; charset=utf-8', ...headers}, body};
}

function failed(error) {
  console.error(`The page could not be served: ${error.message}`);
  return text(500, 'The page could not be served.');
}
