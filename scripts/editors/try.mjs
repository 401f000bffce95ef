// Tries editors in a page, and says what is wrong with what they leave. Which editors, the caller says: the real ones, or
// stand-ins that show that a fault would be found.
import fs from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import {chromeArgs, chromePath} from '../browser.mjs';
import {markups} from './markups.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.resolve(here, '../..');

/**
 * @typedef {object} Editor
 * @property {string} title
 * @property {string} html what stands in its page
 * @property {string} start a function in the page that makes one which takes what is written and gives what is saved
 */

/**
 * @typedef {object} Result
 * @property {Record<string, 'kept' | 'link' | 'gone'>} verdicts by the name of the markup
 * @property {Record<string, string>} saved what is left of the documented ones
 * @property {boolean} isLeftAlone whether our script has changed nothing of what is being written
 */

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function serve(editors, bundles) {
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
    const [, kind, key] = pathname.split('/').map(decodeURIComponent);
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

async function tryEditor(browser, url, key, {start}) {
  const page = await browser.newPage();
  await page.goto(`${url}/editor/${encodeURIComponent(key)}`, {waitUntil: 'load'});
  await page.evaluate(`(${start})().then((save) => { window.save = save; })`);
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
export function tableOf(editors, verdicts) {
  const documented = markups.filter((markup) => markup.documented);
  const columns = documented
    .map(({name}) => `\`${name.replace(', link inside', '')}\``)
    .map((name) => name.replace(/^`link with (.*)`$/, 'Link with `$1`'));
  return [
    `| Works after saving in | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...Object.entries(verdicts).map(
      ([key, found]) =>
        `| ${editors[key].title} | ${documented.map(({name}) => MARKS[found[name]]).join(' | ')} |`,
    ),
  ].join('\n');
}

/**
 * @param {Record<string, Editor>} editors
 * @param {Record<string, {globalName: string, contents: string}>} [bundles] what has to be bundled first
 * @returns {Promise<Record<string, Result>>}
 */
export async function tryEditors(editors, bundles = {}) {
  const server = await serve(editors, bundles);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: chromePath(),
    args: chromeArgs,
    headless: true,
  });
  const results = {};
  try {
    for (const [key, editor] of Object.entries(editors))
      results[key] = await tryEditor(browser, server.url, key, editor);
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}

/** These clean a text that somebody has sent, and nobody writes in them. */
const CLEANERS = ['dompurify', 'sanitize-html'];

/**
 * @param {Record<string, Result>} results
 * @returns {string[]} what the README promises of every editor, and is not so
 */
export function brokenPromises(results) {
  const [link] = markups;
  return Object.entries(results).flatMap(([key, {verdicts, isLeftAlone}]) => [
    ...(verdicts[link.name] === 'kept'
      ? []
      : [`${key} destroys the link, which the README says survives everywhere.`]),
    ...(isLeftAlone || CLEANERS.includes(key)
      ? []
      : [`${key}: our script has changed what is being written.`]),
  ]);
}
