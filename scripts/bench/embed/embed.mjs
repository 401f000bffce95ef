// `npm run bench -- embed [--rounds 15] [--out bench-embed.json]`: what each element costs a page, beside the same form written by
// hand as a custom element and as plain HTML. Every visit is a first one: nothing is in a cache.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {chromeArgs, chromePath} from '../../browser.mjs';
import {bundled, compressed} from '../../size.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.resolve(here, '../../..');
const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '15'},
    out: {type: 'string', default: path.join(root, 'bench-embed.json')},
  },
});
const rounds = Number(values.rounds);
const SLOWER = 4;
const PRESSES = 12;

/**
 * What we promise: no more than that many times another page, or no more than a number at all.
 * @type {{page: string, measure: string, most: number, than?: string}[]}
 */
const BOUNDS = [
  {page: 'feedback, script', measure: 'interactive', than: 'by hand, element', most: 1.5},
  {page: 'feedback, module', measure: 'interactive', than: 'by hand, element', most: 1.3},
  {page: 'feedback, script', measure: 'key', than: 'by hand, HTML', most: 1.25},
  {page: 'feedback, module', measure: 'key', than: 'by hand, HTML', most: 1.25},
  {page: 'feedback, script', measure: 'shift', most: 0},
  {page: 'feedback, module', measure: 'shift', most: 0},
];

const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const form = fs.readFileSync(path.join(here, 'form.html'), 'utf8');
const fallback = '<a href="/feedback">Give feedback</a>';
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Aldermoor',
  language: 'en-GB',
  items: Array.from({length: 20}, (_, index) => ({
    id: `u${index}`,
    title: `Update ${index}`,
    date_published: '2026-10-01T00:00:00Z',
    _you_said_we_did: {
      youSaid: 'It could be better.',
      response: {status: 'done', text: 'We have changed it.'},
      themes: ['Access', 'Food'].slice(index % 2),
    },
  })),
};
const elements = {
  feedback: `<hys-feedback region="england" endpoint="/answers">${fallback}</hys-feedback>`,
  banner: `<hys-banner heading="Evening clinics" summary="We want to open later." closes="2099-01-29" consultation-href="/c" contact-href="/contact">${fallback}</hys-banner>`,
  'panel-sign-up': `<hys-panel-sign-up preset="youth-forum" endpoint="/answers" privacy-href="/privacy" contact-href="/contact">${fallback}</hys-panel-sign-up>`,
  'you-said-we-did': `<hys-you-said-we-did src="/feed.json">${fallback}</hys-you-said-we-did>`,
};

/** One row per page: its HTML, its script, and the selector of what can then be used. */
const pages = [
  {name: 'by hand, HTML', body: form, ready: 'input[type=radio]'},
  {
    name: 'by hand, element',
    body: `<template id="form">${form}</template><hand-feedback endpoint="/answers"></hand-feedback>`,
    script: fs.readFileSync(path.join(here, 'hand.js'), 'utf8'),
    host: 'hand-feedback',
    ready: 'input[type=radio]',
  },
];
const main = read('dist/have-your-say.min.js');
for (const [name, body] of Object.entries(elements)) {
  const shared = {body, host: `hys-${name}`, ready: name === 'you-said-we-did' ? 'article' : 'button'};
  pages.push({...shared, name: `${name}, script`, script: main});
  pages.push({
    ...shared,
    name: `${name}, module`,
    script: await bundled(`src/define/hys-${name}.ts`),
    isModule: true,
  });
}

/** The room that a site keeps, as the README advises, so that what moves is only what we move. */
const ROOM = `
  :is(hys-feedback, hys-banner, hys-panel-sign-up, hys-you-said-we-did, hand-feedback):not(:defined) { display: block; min-block-size: 66rem }
  hys-you-said-we-did { --hys-loading-size: 66rem }`;

const documentOf = (
  {body, script, isModule},
  index,
) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Page</title>
<style>${ROOM}</style>
<script>
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
</script>
${script ? `<script src="/${index}.js" ${isModule ? 'type="module"' : 'defer'}></script>` : ''}
</head><body><h1>Preparing for an appointment</h1><p>What to bring.</p><main>${body}</main><p>Page last reviewed: 2026</p></body></html>`;

const server = http.createServer((request, response) => {
  const [, index = '', ending = ''] = /^\/(\d+)\.(\w+)$/.exec(request.url ?? '') ?? [];
  const page = pages[Number(index)];
  const [type, body] =
    request.url === '/feed.json'
      ? ['application/json', JSON.stringify(feed)]
      : ending === 'js'
        ? ['text/javascript', page?.script]
        : ['text/html', page && documentOf(page, index)];
  response.writeHead(body ? 200 : 204, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

/** In the page, before anything of it: when can it be used, and how long does a key take to be seen? */
function watch(host, ready) {
  const rootOf = () => (host ? document.querySelector(host)?.shadowRoot : document);
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(null);
      });
    });
  window.interactive = new Promise((resolve) => {
    const look = async () => {
      const isThere = document.readyState !== 'loading' && rootOf()?.querySelector(ready);
      if (!isThere) return requestAnimationFrame(look);
      resolve(await painted());
    };
    requestAnimationFrame(look);
  });
  window.boxToWriteIn = () => rootOf()?.querySelector('textarea, input:not([type=radio], [type=checkbox])');
  window.keys = [];
  addEventListener('keydown', async ({timeStamp}) => window.keys.push((await painted()) - timeStamp), {
    capture: true,
  });
}

async function measure(browser, page, index) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const cdp = await tab.createCDPSession();
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await tab.evaluateOnNewDocument(watch, page.host ?? '', page.ready);
  await tab.goto(`${url}/${index}.html`, {waitUntil: 'load'});
  const interactive = await tab.evaluate(() => window.interactive);
  const {metrics} = await cdp.send('Performance.getMetrics');
  const evaluation = (metrics.find(({name}) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  const hasBox = await tab.evaluate(() => {
    const box = window.boxToWriteIn();
    box?.focus();
    return Boolean(box) && box.getBoundingClientRect().height > 10;
  });
  const keys = [];
  if (hasBox) {
    for (let press = 0; press < PRESSES; press += 1) await tab.keyboard.press('a');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    // The first ones compile what they run.
    keys.push(...(await tab.evaluate(() => window.keys)).slice(2));
  }
  const shift = await tab.evaluate(() => window.shift);
  await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize: heap} = await cdp.send('Runtime.getHeapUsage');
  await context.close();
  return {evaluation, interactive, key: hasBox ? median(keys) : undefined, heap, shift};
}

const median = (numbers) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

const browser = await puppeteer.launch({executablePath: chromePath(), args: chromeArgs});
const version = await browser.version();
const raw = Object.fromEntries(pages.map(({name}) => [name, []]));
// Once without a record, for what the browser itself prepares.
for (const [index, page] of pages.entries()) await measure(browser, page, index);
for (let round = 0; round < rounds; round += 1) {
  // Interleaved, and begun with another page each time.
  for (let step = 0; step < pages.length; step += 1) {
    const index = (round + step) % pages.length;
    raw[pages[index].name].push(await measure(browser, pages[index], index));
  }
  process.stderr.write(`\rround ${round + 1} of ${rounds}`);
}
process.stderr.write('\n');
await browser.close();
server.closeAllConnections();
server.close();

const MEASURES = ['evaluation', 'interactive', 'key', 'heap', 'shift'];
const rows = pages.map(({name, script}) => ({
  page: name,
  bytes: script ? compressed(script) : 0,
  ...Object.fromEntries(
    MEASURES.map((one) => {
      const known = raw[name].map((visit) => visit[one]).filter((value) => value !== undefined);
      return [one, known.length ? median(known) : undefined];
    }),
  ),
}));
const kept = BOUNDS.map(({page, measure: what, than, most}) => {
  const of = (name) => rows.find((row) => row.page === name)?.[what] ?? 0;
  const found = than ? of(page) / of(than) : of(page);
  return {page, measure: what, than, most, found, isOver: found > most};
});

const shown = {
  bytes: (value) => `${(value / 1000).toFixed(1)} kB`,
  evaluation: (value) => `${value.toFixed(0)} ms`,
  interactive: (value) => `${value.toFixed(0)} ms`,
  key: (value) => `${value.toFixed(1)} ms`,
  heap: (value) => `${(value / 1e6).toFixed(2)} MB`,
  shift: (value) => value.toFixed(4),
};
const machine = `${os.cpus()[0]?.model} × ${os.cpus().length}`;
console.log(`${version}, ${SLOWER} times slower, medians of ${rounds} rounds, ${machine}\n`);
const heads = {
  bytes: 'brotli',
  evaluation: 'script',
  interactive: 'usable',
  key: 'key to frame',
  heap: 'heap',
  shift: 'layout shift',
};
console.log(`| page | ${Object.values(heads).join(' | ')} |\n|---|${'--:|'.repeat(6)}`);
for (const row of rows) {
  const cells = Object.keys(heads).map((one) => (row[one] === undefined ? '–' : shown[one](row[one])));
  console.log(`| ${row.page} | ${cells.join(' | ')} |`);
}
console.log('');
for (const {page, measure: what, than, most, found, isOver} of kept) {
  const against = than ? ` against ${than}` : '';
  console.log(
    `${isOver ? 'OVER ' : 'kept '} ${page}, ${heads[what]}${against}: ${found.toFixed(3)}, at most ${most}`,
  );
}
fs.writeFileSync(
  values.out,
  `${JSON.stringify({browser: version, machine, slower: SLOWER, rounds, rows, bounds: kept, raw}, null, 2)}\n`,
);
if (kept.some(({isOver}) => isOver)) process.exitCode = 1;
