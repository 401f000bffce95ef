import fs from 'node:fs';
import {remote} from 'webdriverio';
import {startWebKitDriver, webkitCapabilities} from '../../../scripts/webkit-driver.mjs';
import {found, keysOf, middleOf, until} from './page.js';
import type {Browser, Page, Target} from './page.js';

type Driver = Awaited<ReturnType<typeof remote>>;

/** The protocol names keys without a character by code points of its own. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** WebKitGTK's small browser on a virtual screen, by the classic WebDriver protocol. */
export async function launchWebKit(): Promise<Browser> {
  const server = await startWebKitDriver();
  try {
    const driver = await remote({
      hostname: '127.0.0.1',
      port: server.port,
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
      capabilities: webkitCapabilities(),
    });
    let first: string | undefined = await driver.getWindowHandle();
    return {
      engine: 'webkit',
      async newPage() {
        const handle = first ?? (await driver.createWindow('tab')).handle;
        first = undefined;
        return pageOf(driver, handle);
      },
      async close() {
        await driver.deleteSession();
        server.stop();
      },
    };
  } catch (error) {
    server.stop();
    throw error;
  }
}

function pageOf(driver: Driver, handle: string): Page {
  const here = () => driver.switchToWindow(handle);
  const run = async <R>(expression: string, args: unknown[]): Promise<R> => {
    await here();
    // Promises and errors travel as data: the classic protocol does not promise either.
    const script = `const done = arguments[arguments.length - 1], args = arguments[0];
      new Promise((resolve) => resolve(${expression})).then(
        (value) => done({value}), (error) => done({thrown: String((error && error.message) || error)}));`;
    const result = (await driver.executeAsyncScript(script, [args])) as {value: R; thrown?: string};
    if (result.thrown !== undefined) throw new Error(result.thrown);
    return result.value;
  };
  const evaluate = <A extends unknown[], R>(inPage: (...args: A) => R, ...args: A) =>
    run<Awaited<R>>(`(${inPage})(...args)`, args);
  const keys = async (actions: {type: 'keyDown' | 'keyUp'; value: string}[]) => {
    await here();
    await driver.performActions([{type: 'key', id: 'keyboard', actions}]);
  };
  const not = (what: string) => Promise.reject(new Error(`${what} does not work in WebKit`));
  const size = () => evaluate(() => ({width: innerWidth, height: innerHeight}));
  return {
    engine: 'webkit',
    can: {
      console: false,
      offline: false,
      accessibilityTree: false,
      languages: false,
      descriptions: false,
      emulate: false,
      freeze: false,
      crash: false,
      print: false,
    },
    lines: [],
    async goto(url) {
      await here();
      await driver.navigateTo(url);
    },
    evaluate,
    waitFor: (inPage, ...args) => until(() => evaluate(inPage, ...args), String(inPage)),
    keyboard: {
      async press(combination) {
        const {modifiers, key} = keysOf(combination);
        const values = [...modifiers, key].map((name) => KEYS[name] ?? name);
        await keys([
          ...values.map((value) => ({type: 'keyDown' as const, value})),
          ...values.reverse().map((value) => ({type: 'keyUp' as const, value})),
        ]);
      },
      async type(text) {
        await keys(
          [...text].flatMap((character) => {
            const value = character === '\n' ? (KEYS.Enter ?? '') : character;
            return [
              {type: 'keyDown' as const, value},
              {type: 'keyUp' as const, value},
            ];
          }),
        );
      },
    },
    async click(target: Target, {count = 1} = {}) {
      const place =
        typeof target === 'function'
          ? found(await run<{x: number; y: number} | null>(middleOf(target), []), target)
          : target;
      await here();
      const press = [
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ];
      await driver.performActions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: {pointerType: 'mouse'},
          actions: [
            {type: 'pointerMove', duration: 0, x: Math.round(place.x), y: Math.round(place.y)},
            ...Array.from({length: count}, () => press).flat(),
          ],
        },
      ]);
    },
    async setViewport({width, height}) {
      await here();
      await driver.setWindowRect(null, null, width, height);
      // The frame around the page is not known beforehand, so the size is corrected by what the page got.
      const got = await size();
      await driver.setWindowRect(null, null, 2 * width - got.width, 2 * height - got.height);
      return size();
    },
    async screenshot(path) {
      await here();
      fs.writeFileSync(path, Buffer.from(await driver.takeScreenshot(), 'base64'));
    },
    setOffline: () => not('setOffline'),
    emulate: () => not('emulate'),
    front: here,
    freeze: () => not('freeze'),
    crash: () => not('crash'),
    print: () => not('print'),
    accessibilityTree: () => not('accessibilityTree'),
    async computedNames() {
      const elements = await run<Record<string, string>[]>(`(${elementsWithNames})()`, []);
      const names = new Set<string>();
      // One after another: the driver takes far longer over many questions at once.
      for (const id of elements.flatMap(Object.values<string>))
        names.add((await driver.getElementComputedLabel(id)).replace(/\s+/g, ' ').trim());
      return [...names].filter(Boolean);
    },
    async close() {
      await here();
      // Closing the last window would end the session, so it is only emptied.
      if ((await driver.getWindowHandles()).length > 1) await driver.closeWindow();
      else await driver.navigateTo('about:blank');
    },
  };
}

/**
 * In the page: everything that may have a name. Plain text and grouping may not, unless somebody gives them one, and the
 * driver fails on what no slot shows: the fallback of an element.
 */
function elementsWithNames(): Element[] {
  const NAMELESS = 'b, bdi, br, div, em, i, ol, p, path, script, slot, span, strong, style, ul';
  const GIVEN = '[aria-label], [aria-labelledby], [role], [title]';
  const inside = (parent: Element): Element[] => {
    const shown = parent.localName === 'slot' ? (parent as HTMLSlotElement).assignedElements() : [];
    const children = shown.length ? shown : [...(parent.shadowRoot ?? parent).children];
    return children.flatMap((element) => [element, ...inside(element)]);
  };
  return inside(document.body).filter((element) => !element.matches(NAMELESS) || element.matches(GIVEN));
}
