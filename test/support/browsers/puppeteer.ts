import {readdir} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import type {
  Browser as PuppeteerBrowser,
  CDPSession,
  KeyInput,
  LaunchOptions,
  Page as PuppeteerPage,
} from 'puppeteer-core';
import {chromeArgs, chromePath, firefoxPath} from '../../../scripts/browser.mjs';
import {firefoxArgs, firefoxTree} from './firefox-tree.js';
import {found, keysOf, middleOf, namesIn, until} from './page.js';
import type {AccessibleNode, Browser, ConsoleLine, LaunchSettings, Page, Target} from './page.js';

type Driven = 'chromium' | 'firefox';

/** Chromium by its own protocol, Firefox by WebDriver BiDi, both through puppeteer. */
export async function launchPuppeteer(engine: Driven, {profile}: LaunchSettings = {}): Promise<Browser> {
  const options: LaunchOptions =
    engine === 'chromium'
      ? {browser: 'chrome', executablePath: chromePath(), args: chromeArgs}
      : {browser: 'firefox', executablePath: firefoxPath(), args: firefoxArgs};
  const browser = await puppeteer.launch({
    ...options,
    ...(profile && {userDataDir: profile}),
    headless: true,
    defaultViewport: {width: 1280, height: 900},
  });
  return {
    engine,
    newPage: () => newPage(engine, browser),
    async kill() {
      const child = browser.process();
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await ended;
      // Puppeteer has put its own preferences into Firefox's folder, and puts back what was there once the process has
      // ended. A browser that starts in that folder before would have them moved away from under it.
      if (profile)
        await until(async () => !(await readdir(profile)).some(isPutAside), `${profile} as it was`);
    },
    close: () => browser.close(),
  };
}

const isPutAside = (file: string): boolean => file.endsWith('.puppeteer');

async function newPage(engine: Driven, browser: PuppeteerBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  const chromium = engine === 'chromium';
  const cdp = chromium ? await page.createCDPSession() : undefined;
  const evaluate = <A extends unknown[], R>(inPage: (...args: A) => R, ...args: A) =>
    page.evaluate(inPage as (...args: unknown[]) => R, ...args) as Promise<Awaited<R>>;
  const accessibilityTree = () => (cdp ? accessibleNodes(cdp) : firefoxTree(page));
  return {
    engine,
    can: {
      console: true,
      offline: chromium,
      accessibilityTree: true,
      languages: !chromium,
      descriptions: true,
      emulate: chromium,
      freeze: chromium,
      crash: chromium,
      print: chromium,
    },
    lines: linesOf(page),
    async goto(url) {
      await page.goto(url, {waitUntil: 'load'});
    },
    evaluate,
    waitFor: (inPage, ...args) => until(() => evaluate(inPage, ...args), String(inPage)),
    keyboard: {
      async press(combination) {
        const {modifiers, key: name} = keysOf(combination);
        // Firefox knows the key by its character only.
        const key = name === 'Space' ? ' ' : name;
        for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
        await page.keyboard.press(key as KeyInput);
        for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier as KeyInput);
      },
      type: (text) => page.keyboard.type(text),
    },
    async click(target, {count = 1} = {}) {
      const {x, y} = await placeOf(page, target);
      await page.mouse.click(x, y, {count});
    },
    async setViewport(size) {
      await page.setViewport(size);
      return evaluate(() => ({width: innerWidth, height: innerHeight}));
    },
    async screenshot(path) {
      await page.screenshot({path: path as `${string}.png`});
    },
    setOffline: (offline) => only(cdp, 'setOffline', () => page.setOfflineMode(offline)),
    emulate: ({media = '', ...features}) =>
      only(cdp, 'emulate', async (session) => {
        // Puppeteer's own list of features leaves out forced colours.
        await session.send('Emulation.setEmulatedMedia', {
          media,
          features: Object.entries(features).map(([name, value]) => ({name, value})),
        });
      }),
    front: () => page.bringToFront(),
    freeze: (frozen) =>
      only(cdp, 'freeze', async (session) => {
        await session.send('Page.setWebLifecycleState', {state: frozen ? 'frozen' : 'active'});
      }),
    print: () =>
      only(cdp, 'print', async (session) => {
        await session.send('Page.printToPDF');
      }),
    crash: () =>
      only(cdp, 'crash', async (session) => {
        // It never answers: there is nobody left who could.
        void session.send('Page.crash').catch(() => {});
        await new Promise((resolve) => page.once('error', resolve));
      }),
    accessibilityTree,
    computedNames: async () => namesIn(await accessibilityTree()),
    close: () => page.close(),
  };
}

async function only<R>(
  cdp: CDPSession | undefined,
  what: string,
  act: (cdp: CDPSession) => Promise<R>,
): Promise<R> {
  if (!cdp) throw new Error(`${what} works in Chromium only`);
  return act(cdp);
}

async function placeOf(
  page: PuppeteerPage,
  target: Target,
): Promise<{readonly x: number; readonly y: number}> {
  if (typeof target !== 'function') return target;
  return found((await page.evaluate(middleOf(target))) as {x: number; y: number} | null, target);
}

function linesOf(page: PuppeteerPage): readonly ConsoleLine[] {
  const lines: ConsoleLine[] = [];
  page.on('console', (message) => lines.push({kind: 'console', level: message.type(), text: message.text()}));
  page.on('pageerror', (error) =>
    lines.push({
      kind: 'pageerror',
      level: 'error',
      text: error instanceof Error ? error.message : String(error),
    }),
  );
  return lines;
}

/** Roles whose name is a text on screen, or one line of it. */
const TEXTS = ['InlineTextBox', 'StaticText'];

/** What Chromium tells of everything in the page. */
async function accessibleNodes(cdp: CDPSession): Promise<AccessibleNode[]> {
  const {nodes} = await cdp.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored && node.role?.value !== 'RootWebArea')
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      isText: TEXTS.includes(String(node.role?.value)),
      properties: Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value])),
    }));
}
