// `npm run test:visual`: builds the Storybook of this tree and that of the commit before it on the same machine, takes
// pictures of all stories of both, and writes the differences to visual-report/index.html. Never part of `npm test`.
//   --against COMMIT   what to compare with (default: the commit before this one; before changes that are not committed, this one)
//   --widths 320,1280  how wide the pages are
//   --only TEXT        only stories with this in their id
//   --seed-fault       makes the focus and the buttons of this tree another colour: the comparison has to find it
import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createServer} from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {chromeArgs, chromePath, howToInstall} from '../browser.mjs';
import {differing, isChanged, THRESHOLD, TOLERANCE} from './compare.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = path.join(root, 'visual-report');
const LONGEST_STORY = 120_000;

const git = (...args) => {
  const {status, stdout, stderr} = spawnSync('git', args, {cwd: root, encoding: 'utf8'});
  if (status !== 0) throw new Error(stderr.trim());
  return stdout.trim();
};

/** Builds the Storybook of a tree. */
async function build(tree, folder) {
  const cli = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const args = [
    cli,
    'build',
    '--config-dir',
    'stories/.storybook',
    '--output-dir',
    folder,
    '--quiet',
    '--disable-telemetry',
  ];
  const output = [];
  const status = await new Promise((resolve) => {
    const child = spawn(process.execPath, args, {cwd: tree, stdio: ['ignore', 'pipe', 'pipe']});
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => output.push(String(text)));
    child.on('close', resolve);
  });
  if (status !== 0)
    throw new Error(`The Storybook of ${tree} could not be built.\n${output.join('').slice(-3000)}`);
}

async function serve(folder) {
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };
  const server = createServer((request, response) => {
    const file = path.join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    if (!file.startsWith(folder) || !fs.existsSync(file) || fs.statSync(file).isDirectory())
      return void response.writeHead(404).end();
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {url: `http://127.0.0.1:${server.address().port}/`, close};
}

const storiesOf = (folder, only) =>
  Object.values(JSON.parse(fs.readFileSync(path.join(folder, 'index.json'), 'utf8')).entries)
    .filter(({type, id}) => type === 'story' && id.includes(only))
    .map(({id}) => id);

/** In the page: the same numbers and the same time of day in both trees. */
function standStill() {
  let state = 1;
  const fill = (numbers) => {
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    for (let at = 0; at < bytes.length; at++)
      bytes[at] = (state = (state * 1103515245 + 12345) % 2147483648) >>> 8;
    return numbers;
  };
  crypto.getRandomValues = fill;
  Math.random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const Real = Date;
  const ahead = Real.parse('2026-06-15T11:00:00Z') - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length) super(...given);
      else super(Real.now() + ahead);
    }
    static now() {
      return Real.now() + ahead;
    }
  };
}

/** In the page: whether the story that it was opened with has come to the end of what its visitor does. */
const hasEnded = () =>
  ['finished', 'errored', 'aborted'].includes(globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase);

/** In the page: when what was asked for is drawn. */
const drawn = () =>
  document.fonts.ready.then(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );

/** A picture of each story. What could not be shown is told, and is a difference. */
async function pictures(browser, folder, {stories, width, isFaulty}) {
  const site = await serve(folder);
  const page = await browser.newPage();
  await page.setViewport({width, height: 900});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.evaluateOnNewDocument(standStill);
  const taken = new Map();
  for (const id of stories) {
    try {
      // Opened anew for each: what one story leaves behind is in no other's picture, and a story that is left while its
      // visitor is still at it makes Storybook load the page again.
      await page.goto(`${site.url}iframe.html?id=${id}&viewMode=story`, {timeout: LONGEST_STORY});
      await page.waitForFunction(hasEnded, {timeout: LONGEST_STORY});
      await page.addStyleTag({
        content: `:root { caret-color: transparent } ${isFaulty ? ':root { --hys-button-colour: #b0005a !important; --hys-focus-colour: #b0005a !important }' : ''}`,
      });
      await page.evaluate(drawn);
      taken.set(id, await page.screenshot({fullPage: true, encoding: 'base64'}));
    } catch (error) {
      console.log(`  ${id} at ${width}: ${error.message}`);
    }
  }
  await page.close();
  site.close();
  return taken;
}

/** In a page, since a browser can read pictures. */
async function compareIn(page, before, after) {
  return page.evaluate(
    async (one, other, tolerance, source) => {
      const count = new Function(`return (${source})`)();
      const read = async (picture) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      };
      const [a, b] = [await read(one), await read(other)];
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(a.width, b.width);
      canvas.height = Math.max(a.height, b.height);
      const context = canvas.getContext('2d');
      const marked = context.createImageData(canvas.width, canvas.height);
      const different = count(a, b, tolerance, marked.data);
      context.putImageData(marked, 0, 0);
      const pixels = canvas.width * canvas.height;
      return {different, pixels, picture: different ? canvas.toDataURL('image/png').split(',')[1] : ''};
    },
    before,
    after,
    TOLERANCE,
    String(differing),
  );
}

function writeReport(rows, {commit, count}) {
  const figure = (file, words) =>
    file ? `<figure><figcaption>${words}</figcaption><img src="${file}" alt="" loading="lazy"></figure>` : '';
  const list = rows.map(
    ({id, width, words, before, after, marked}) =>
      `<section><h2>${id}, ${width} px</h2><p>${words}</p><div>${figure(before, 'Before')}${figure(after, 'Now')}${figure(marked, 'What differs')}</div></section>`,
  );
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What looks different</title><style>
    :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif } body { margin: 0 auto; max-width: 90rem; padding: 1.5rem }
    section { border-top: 1px solid; padding-block: 1rem } h2 { font-size: 1.125rem; overflow-wrap: anywhere }
    div { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); align-items: start }
    figure { margin: 0 } img { border: 1px solid; max-width: 100%; background: #fff }</style></head><body><h1>What looks different</h1>
    <p>${rows.length} of ${count} pictures differ from ${commit}. A picture differs where more than ${THRESHOLD * 100} % of its pixels are off by more than ${TOLERANCE} of 255.</p>
    ${list.join('\n')}</body></html>`;
  fs.writeFileSync(path.join(report, 'index.html'), html);
}

async function main() {
  const {values} = parseArgs({
    options: {
      against: {type: 'string'},
      widths: {type: 'string', default: '320,1280'},
      only: {type: 'string', default: ''},
      'seed-fault': {type: 'boolean', default: false},
    },
  });
  const isClean = !git('status', '--porcelain', '--untracked-files=no');
  const commit = git('rev-parse', '--short', values.against ?? (isClean ? 'HEAD^' : 'HEAD'));
  const executablePath = chromePath();
  if (!executablePath) throw new Error(`Chromium takes the pictures and is not here. ${howToInstall()}`);
  if (spawnSync('git', ['cat-file', '-e', `${commit}:stories/.storybook/main.ts`], {cwd: root}).status !== 0)
    throw new Error(`${commit} has no Storybook to compare with. Name another commit with --against.`);

  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-visual-'));
  const tree = path.join(temporary, 'before');
  let browser;
  try {
    git('worktree', 'add', '--detach', tree, commit);
    // Both are built with what is installed here, so that nothing but our own code differs.
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'dir');
    const folders = {
      before: path.join(temporary, 'built-before'),
      after: path.join(temporary, 'built-after'),
    };
    console.log(`Building ${commit} and this tree…`);
    await build(tree, folders.before);
    await build(root, folders.after);
    const stories = {
      before: storiesOf(folders.before, values.only),
      after: storiesOf(folders.after, values.only),
    };

    browser = await puppeteer.launch({browser: 'chrome', executablePath, args: chromeArgs, headless: true});
    fs.rmSync(report, {recursive: true, force: true});
    fs.mkdirSync(report, {recursive: true});
    const judge = await browser.newPage();
    const rows = [];
    let count = 0;
    for (const width of values.widths.split(',').map(Number)) {
      console.log(`Taking pictures at ${width} px…`);
      const [before, after] = await Promise.all([
        pictures(browser, folders.before, {stories: stories.before, width, isFaulty: false}),
        pictures(browser, folders.after, {stories: stories.after, width, isFaulty: values['seed-fault']}),
      ]);
      for (const id of new Set([...stories.before, ...stories.after])) {
        count++;
        const [one, other] = [before.get(id), after.get(id)];
        const result = one && other ? await compareIn(judge, one, other) : undefined;
        if (result && !isChanged(result)) continue;
        const words = result
          ? `${result.different} of ${result.pixels} pixels differ.`
          : !stories.before.includes(id)
            ? 'It is new.'
            : !stories.after.includes(id)
              ? 'It is gone.'
              : 'It could not be shown in one of both.';
        const file = (name, picture) => {
          if (!picture) return undefined;
          const at = `${id}-${width}-${name}.png`;
          fs.writeFileSync(path.join(report, at), Buffer.from(picture, 'base64'));
          return at;
        };
        rows.push({
          id,
          width,
          words,
          before: file('before', one),
          after: file('now', other),
          marked: file('marked', result?.picture),
        });
        console.log(`  ${id} at ${width}: ${words}`);
      }
    }
    writeReport(rows, {commit, count});
    console.log(
      `${count - rows.length} of ${count} pictures are the same as in ${commit}, ${rows.length} differ.`,
    );
    if (rows.length) console.log('Look at visual-report/index.html.');
    process.exitCode = rows.length ? 1 : 0;
  } finally {
    await browser?.close();
    spawnSync('git', ['worktree', 'remove', '--force', tree], {cwd: root});
    fs.rmSync(temporary, {recursive: true, force: true});
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
