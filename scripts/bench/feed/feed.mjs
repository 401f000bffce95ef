// `npm run bench -- feed [--rounds 15] [--out bench-results.json]`: the element beside a page that is written by hand, at a
// processor slowed down four times, in Chromium. Both parse the same JSON, check the same links and show the same items.
// Never part of `npm test`: what a machine does meanwhile decides too much.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {chromeArgs, chromePath} from '../../browser.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.resolve(here, '../../..');
const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '15'},
    out: {type: 'string', default: path.join(root, 'bench-results.json')},
  },
});
const rounds = Number(values.rounds);

const SLOWER = 4;
const SIZES = [1_000, 10_000];
/** What we promise: no more than that many times the page by hand. */
const BOUNDS = {firstVisit: 1.5, first: 1.5, filter: 1.5, search: 1.5, heap: 2};
const THEMES = ['Parking', 'Food', 'Waiting', 'Access', 'Letters', 'Visiting'];

const feedOf = (size) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Aldermoor',
    language: 'en-GB',
    items: Array.from({length: size}, (_, index) => ({
      id: `u${index}`,
      url: `https://www.example.nhs.uk/updates/${index}`,
      title: `Update ${index}: ${THEMES[index % 6]?.toLowerCase()} on ward ${index % 40}`,
      date_published: new Date(Date.UTC(2026, 9, 1) - index * 3_600_000).toISOString(),
      _you_said_we_did: {
        youSaid: `Number ${index} could be better for people who come here often.`,
        response: {
          status: ['done', 'doing'][index % 2],
          text: `We have changed number ${index}, and asked again.`,
        },
        themes: [THEMES[index % 6]],
        service: `Ward ${index % 40}`,
      },
    })),
  });

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

async function serve() {
  const feeds = new Map(SIZES.map((size) => [`/${size}.json`, feedOf(size)]));
  const server = http.createServer((request, response) => {
    const name = request.url ?? '/';
    const file = name === '/have-your-say.min.js' ? path.join(root, 'dist', name) : path.join(here, name);
    const body = feeds.get(name) ?? (fs.existsSync(file) ? fs.readFileSync(file) : undefined);
    // As far as over a network: the element gets ready while it waits.
    setTimeout(
      () => {
        response.writeHead(body === undefined ? 404 : 200, {
          'content-type': `${types[path.extname(name)] ?? 'text/plain'}; charset=utf-8`,
          // A browser that comes again has the scripts, and what it has compiled of them.
          'cache-control': name.endsWith('.json') ? 'no-store' : 'public, max-age=3600',
        });
        response.end(body);
      },
      name.endsWith('.json') ? 200 : 0,
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {server, url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`};
}

/** In the page: how each of the two begins, and where its parts are. */
function prepare(isElement) {
  const root = () => (isElement ? document.querySelector('hys-you-said-we-did')?.shadowRoot : document);
  const all = (selector) => [...(root()?.querySelectorAll(selector) ?? [])];
  const labelled = (words) => {
    const label = all('label').find(({textContent}) => textContent?.trim().startsWith(words));
    return (
      label?.querySelector('select, input') ?? root()?.querySelector(`[id="${label?.getAttribute('for')}"]`)
    );
  };
  // After the frame in which something is there, and after what that frame has cost.
  const painted = (isThere) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isThere()) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  const shown = () => root()?.querySelector('.shown, #shown')?.textContent ?? '';
  const apply = async () => {
    const before = shown();
    const start = performance.now();
    all('button')
      .find(({textContent}) => textContent?.trim() === 'Apply')
      ?.click();
    return (await painted(() => shown() !== before)) - start;
  };
  Object.assign(window, {
    async first(address) {
      if (isElement) {
        const element = document.createElement('hys-you-said-we-did');
        element.setAttribute('src', address);
        document.body.append(element);
      } else void window.begin(address);
      const end = await painted(() => all('article').length === 5);
      const [entry] = performance.getEntriesByName(new URL(address, location.href).href);
      return end - entry.responseStart;
    },
    async filter() {
      const list = labelled('About');
      list.value = 'Waiting';
      list.dispatchEvent(new Event('change', {bubbles: true}));
      return apply();
    },
    async search(words) {
      const box = labelled('Words');
      box.value = words;
      box.dispatchEvent(new Event('input', {bubbles: true}));
      return apply();
    },
    titles: () => all('article').map((article) => article.querySelector('h2, h3')?.textContent?.trim()),
  });
}

/** `context` is the browser itself, which knows the scripts from earlier visits, or one that has never been here. */
async function measure(context, url, isElement, size) {
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  await page.goto(`${url}/${isElement ? 'element' : 'by-hand'}.html`, {waitUntil: 'load'});
  if (isElement) await page.evaluate(() => customElements.whenDefined('hys-you-said-we-did').then(() => {}));
  await page.evaluate(prepare, isElement);
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  const first = await page.evaluate((address) => window.first(address), `/${size}.json`);
  const titles = await page.evaluate(() => window.titles());
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: 1});
  const after = await heap();
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  const filter = await page.evaluate(() => window.filter());
  // Once for what the first search prepares, and once more for every other.
  await page.evaluate(() => window.search('ward 1'));
  const search = await page.evaluate(() => window.search('ward 2'));
  titles.push(...(await page.evaluate(() => window.titles())));
  await page.close();
  return {first, filter, search, heap: after - before, heapInAll: after, titles};
}

const median = (numbers) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

const {server, url} = await serve();
const browser = await puppeteer.launch({executablePath: chromePath(), args: chromeArgs});
const found = SIZES.map((size) => ({size, byHand: [], element: []}));
// From the third visit on, Chromium keeps what it has compiled.
for (let visit = 0; visit < 4; visit += 1) {
  for (const isElement of [true, false]) await measure(browser, url, isElement, 1_000);
}
for (let round = 0; round < rounds; round += 1) {
  for (const {size, byHand, element} of found) {
    // Interleaved, and the other one first every other time.
    for (const isElement of round % 2 ? [true, false] : [false, true]) {
      const stranger = await browser.createBrowserContext();
      const {first: firstVisit} = await measure(stranger, url, isElement, size);
      await stranger.close();
      (isElement ? element : byHand).push({firstVisit, ...(await measure(browser, url, isElement, size))});
    }
    if (String(byHand.at(-1)?.titles) !== String(element.at(-1)?.titles))
      throw new Error('They do not show the same.');
  }
  process.stderr.write(`\rround ${round + 1} of ${rounds}`);
}
process.stderr.write('\n');
const version = await browser.version();
await browser.close();
server.close();

const names = {
  firstVisit: 'first items, first visit',
  first: 'first items, later visit',
  filter: 'filter',
  search: 'search',
  heap: 'heap of the feed',
};
const rows = found.flatMap(({size, byHand, element}) =>
  Object.entries(names).map(([key, name]) => {
    const [hand, ours] = [byHand, element].map((measured) => median(measured.map((one) => one[key])));
    return {size, key, name, byHand: hand, element: ours, ratio: ours / hand, bound: BOUNDS[key]};
  }),
);
console.log(
  `${version}, ${SLOWER} times slower, medians of ${rounds} rounds, ${os.cpus()[0]?.model} × ${os.cpus().length}\n`,
);
console.log('items   what                       by hand    element   ratio   bound');
for (const {size, key, name, byHand, element, ratio, bound} of rows) {
  const shown = (value) => (key === 'heap' ? `${(value / 1e6).toFixed(2)} MB` : `${value.toFixed(1)} ms`);
  console.log(
    `${String(size).padStart(6)}  ${name.padEnd(25)} ${shown(byHand).padStart(10)} ${shown(element).padStart(10)}   ${ratio.toFixed(2)}    ${bound}${ratio > bound ? '  OVER' : ''}`,
  );
}
/** Without what was only there to be compared. */
const numbers = (measured) =>
  measured.map(({firstVisit, first, filter, search, heap, heapInAll}) => ({
    firstVisit,
    first,
    filter,
    search,
    heap,
    heapInAll,
  }));
const raw = found.map(({size, byHand, element}) => ({
  size,
  byHand: numbers(byHand),
  element: numbers(element),
}));
fs.writeFileSync(
  values.out,
  `${JSON.stringify({browser: version, slower: SLOWER, rounds, rows, raw}, null, 2)}\n`,
);
if (rows.some(({ratio, bound}) => ratio > bound)) process.exitCode = 1;
