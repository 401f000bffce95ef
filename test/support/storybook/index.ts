/** The built Storybook on a plain web server, and a browser that looks at it. */
import fs from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import {chromeArgs, chromePath, howToInstall} from '../../../scripts/browser.mjs';

/** One page of the Storybook. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'docs' | 'story';
  readonly tags: readonly string[];
}

/** What came of showing a story. */
export interface Verdict {
  readonly faults: readonly string[];
  readonly violations: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

export function entriesOf(folder: string): readonly Entry[] {
  const index = JSON.parse(fs.readFileSync(path.join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return Object.values(index.entries);
}

/** Serves a folder under a path, as a web server does that knows nothing of it. */
export async function serveFolder(folder: string, under: string) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '', 'http://127.0.0.1');
    const inside = decodeURIComponent(pathname.slice(under.length)) || 'index.html';
    const file = path.resolve(folder, inside);
    if (!pathname.startsWith(under) || !file.startsWith(folder) || !fs.existsSync(file))
      return void response.writeHead(404).end();
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = chromePath();
  if (!executablePath) throw new Error(`Chromium shows the stories and is not here. ${howToInstall()}`);
  return puppeteer.launch({browser: 'chrome', executablePath, args: chromeArgs, headless: true});
}

/** What a page asked for that did not come, and what it asked of others. */
export function watchRequests(page: Page, site: string) {
  const failed: string[] = [];
  const outside: string[] = [];
  const isOurs = (url: string) => url.startsWith(site) || /^(data|blob|about):/.test(url);
  page.on('request', (request) => {
    if (!isOurs(request.url())) outside.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // What is given up when one goes on to another page has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => failed.push(String(error)));
  return {failed, outside};
}

/** Opens the preview without the rest of the Storybook, where one story after another can be shown. */
export async function openPreview(browser: Browser, site: string, first: string): Promise<Preview> {
  const page = await browser.newPage();
  await page.setViewport({width: 1000, height: 900});
  const requests = watchRequests(page, site);
  await page.goto(`${site}iframe.html?id=${first}&viewMode=story`);
  // Whoever leaves a story before its end has the whole preview loaded again.
  await page.waitForFunction(() => {
    const {__STORYBOOK_PREVIEW__: preview} = window as unknown as {
      __STORYBOOK_PREVIEW__?: {currentRender?: {phase: string}};
    };
    return ['finished', 'errored'].includes(preview?.currentRender?.phase ?? '');
  });
  return {
    page,
    ...requests,
    show: (id, globals = {}) => page.evaluate(showStory, id, globals),
  };
}

export interface Preview {
  readonly page: Page;
  readonly failed: readonly string[];
  readonly outside: readonly string[];
  /** Shows a story from its beginning to the end of what its visitor does, and asks axe about it. */
  show(id: string, globals?: Readonly<Record<string, string>>): Promise<Verdict>;
}

interface Channel {
  on(event: string, listener: (...details: never[]) => void): void;
  off(event: string, listener: (...details: never[]) => void): void;
  emit(event: string, ...details: unknown[]): void;
}
interface Report {
  readonly result?: {
    readonly error?: unknown;
    readonly violations?: readonly {
      readonly id: string;
      readonly nodes: readonly {readonly target: unknown}[];
    }[];
  };
}

/** Runs in the page, so it holds all that it needs. A story that fails still ends, with a report. */
function showStory(id: string, globals: Readonly<Record<string, string>>): Promise<Verdict> {
  const page = window as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
    __STORYBOOK_PREVIEW__: {
      storyStoreValue?: {userGlobals: {initialGlobals: object; update(globals: object): void}};
    };
  };
  const channel = page.__STORYBOOK_ADDONS_CHANNEL__;
  const faults: string[] = [];
  return new Promise((resolve) => {
    const told = (error: {message?: string; title?: string; description?: string}) =>
      faults.push(error.message ?? `${error.title} ${error.description}`);
    const events = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];
    const finished = ({storyId, reporters}: {storyId: string; reporters: Report[]}) => {
      if (storyId !== id) return;
      for (const event of events) channel.off(event, told);
      channel.off('storyFinished', finished);
      const violations = reporters.flatMap(({result}) =>
        result?.error
          ? [String(result.error)]
          : (result?.violations ?? []).map(
              (violation) =>
                `${violation.id}: ${violation.nodes.map(({target}) => String(target)).join(', ')}`,
            ),
      );
      resolve({faults, violations});
    };
    const begin = () => {
      const store = page.__STORYBOOK_PREVIEW__.storyStoreValue;
      if (!store) return void setTimeout(begin, 10);
      store.userGlobals.update({...store.userGlobals.initialGlobals, ...globals});
      for (const event of events) channel.on(event, told);
      channel.on('storyFinished', finished);
      const current = new URLSearchParams(location.search).get('id');
      // The same story again is not shown from its beginning unless it is told to.
      channel.emit(current === id ? 'forceRemount' : 'setCurrentStory', {storyId: id, viewMode: 'story'});
    };
    begin();
  });
}
