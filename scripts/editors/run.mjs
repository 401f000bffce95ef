// `npm run test:editors [-- --write]`: what the real editors leave of each way to write an element into a text. It fails where
// that is not what expected.json, the README and the tests' own copies say; with --write it puts them right.
import fs from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import {chromeArgs, chromePath} from '../browser.mjs';
import {bundles, editors} from './editors.mjs';
import {markups} from './markups.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.resolve(here, '../..');
const expectedFile = path.join(here, 'expected.json');
const savedFile = path.join(root, 'test/support/pages/saved-by-editors.json');

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function serve() {
  const made = new Map();
  for (const [name, {globalName, contents}] of Object.entries(bundles)) {
    const {outputFiles} = await esbuild.build({
      stdin: {contents, resolveDir: here},
      bundle: true,
      write: false,
      format: 'iife',
      globalName,
      platform: 'browser',
      // sanitize-html brings an older parser of styles that asks for these; without styles it never calls them.
      external: ['fs', 'path', 'url', 'source-map-js'],
      banner: {js: 'var require = () => ({}), process = {env: {}};'},
      logLevel: 'error',
    });
    made.set(name, outputFiles[0].text);
  }
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const [, kind, key] = pathname.split('/');
    const html = {'content-type': 'text/html; charset=utf-8'};
    if (kind === 'editor')
      return response
        .writeHead(200, html)
        .end(`<!doctype html><meta charset="utf-8"><title>${key}</title>${editors[key].html}`);
    if (made.has(pathname))
      return response.writeHead(200, {'content-type': types['.js']}).end(made.get(pathname));
    const file = pathname.startsWith('/dist/') ? path.join(root, pathname) : path.join(here, pathname);
    if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return response.writeHead(404).end();
    response
      .writeHead(200, {'content-type': types[path.extname(file)] ?? 'text/plain'})
      .end(fs.readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

/** In the page: what is left. */
function verdictOf(saved, kept) {
  const text = new DOMParser().parseFromString(saved, 'text/html');
  return text.querySelector(kept) ? 'kept' : text.querySelector('a[href]') ? 'link' : 'gone';
}

async function tryEditor(browser, url, key) {
  const page = await browser.newPage();
  await page.goto(`${url}/editor/${key}`, {waitUntil: 'load'});
  await page.evaluate(`(${editors[key].start})().then((save) => { window.save = save; })`);
  const verdicts = {};
  const saved = {};
  for (const {name, html, kept, documented} of markups) {
    const result = await page.evaluate((html) => window.save(html), html);
    verdicts[name] = await page.evaluate(verdictOf, result, kept);
    if (documented && verdicts[name] === 'kept') saved[name] = result;
  }
  // Our own script in the page of an editor that is open, with a placeholder in what is being written.
  await page.evaluate((html) => window.save(html), markups[0].html);
  const before = await page.evaluate(
    () => window.save.length && document.querySelector('#editor')?.innerHTML,
  );
  await page.addScriptTag({url: `${url}/dist/have-your-say.min.js`});
  const upgraded = await page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map(({contentDocument}) => contentDocument);
    return [document, ...frames].reduce((sum, place) => sum + (place ? window.hys.upgrade(place) : 0), 0);
  });
  const isSame = before === (await page.evaluate(() => document.querySelector('#editor')?.innerHTML));
  await page.close();
  return {verdicts, saved, isLeftAlone: upgraded === 0 && isSame};
}

const MARKS = {kept: 'yes', link: 'the link only', gone: 'no'};

/** The documented rows, as the README has them. */
function tableOf(results) {
  const documented = markups.filter((markup) => markup.documented);
  const columns = documented
    .map(({name}) => `\`${name.replace(', link inside', '')}\``)
    .map((name) => name.replace(/^`link with (.*)`$/, 'Link with `$1`'));
  return [
    `| Works after saving in | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...Object.entries(results).map(
      ([key, {verdicts}]) =>
        `| ${editors[key].title} | ${documented.map(({name}) => MARKS[verdicts[name]]).join(' | ')} |`,
    ),
  ].join('\n');
}

const readJson = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {});
const write = process.argv.includes('--write');

if (!fs.existsSync(path.join(here, 'node_modules'))) {
  console.error('The editors are not installed. Run "npm ci --prefix scripts/editors" first.');
  process.exit(1);
}
const server = await serve();
const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: chromePath(),
  args: chromeArgs,
  headless: true,
});
const results = {};
try {
  for (const key of Object.keys(editors)) results[key] = await tryEditor(browser, server.url, key);
} finally {
  await browser.close();
  server.close();
}

console.table(Object.fromEntries(Object.entries(results).map(([key, {verdicts}]) => [key, verdicts])));
const verdicts = Object.fromEntries(Object.entries(results).map(([key, result]) => [key, result.verdicts]));
const saved = Object.fromEntries(Object.entries(results).map(([key, result]) => [key, result.saved]));
const table = tableOf(results);
const readme = path.join(root, 'README.md');
const TABLE = /\| Works after saving in[^]*?(?=\n\n)/;
if (write) {
  fs.writeFileSync(expectedFile, `${JSON.stringify(verdicts, null, 2)}\n`);
  fs.writeFileSync(savedFile, `${JSON.stringify(saved, null, 2)}\n`);
  fs.writeFileSync(readme, fs.readFileSync(readme, 'utf8').replace(TABLE, table));
}

const faults = [];
const [link] = markups;
for (const [key, result] of Object.entries(results)) {
  if (result.verdicts[link.name] !== 'kept')
    faults.push(`${key} destroys the link, which the README says survives everywhere.`);
  if (!result.isLeftAlone && !['dompurify', 'sanitize-html'].includes(key))
    faults.push(`${key}: our script has changed what is being written.`);
}
if (JSON.stringify(readJson(expectedFile)) !== JSON.stringify(verdicts))
  faults.push('expected.json says otherwise.');
if (JSON.stringify(readJson(savedFile)) !== JSON.stringify(saved))
  faults.push('saved-by-editors.json says otherwise.');
if (!fs.readFileSync(readme, 'utf8').includes(table))
  faults.push(`The README says otherwise. It should say:\n\n${table}`);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(results).length * markups.length} cells, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
