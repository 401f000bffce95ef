import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser, Page} from '../support/browsers/index.js';

const HTML = `<!doctype html><html lang="en-GB"><title>The driver</title>
<a id="before" href="#there">before</a>
<div id="host"></div>
<button id="after">after</button>
<script>
  const root = document.getElementById('host').attachShadow({mode: 'open'});
  root.innerHTML = '<label>Words <textarea></textarea></label><button>Send</button>';
  window.pressed = 0;
  root.querySelector('button').addEventListener('click', () => window.pressed++);
  window.keys = [];
  addEventListener('keydown', (event) => event.isTrusted && window.keys.push(event.key));
  console.info('the page is ready');
</script>`;

/** The id, or the tag inside the shadow root, of what has the focus. */
const focused = () => {
  const outer = document.activeElement;
  return outer?.shadowRoot?.activeElement?.localName ?? outer?.id ?? '';
};
const words = () => document.getElementById('host')?.shadowRoot?.querySelector('textarea')?.value;
const textarea = () => document.getElementById('host')?.shadowRoot?.querySelector('textarea');
const send = () => document.getElementById('host')?.shadowRoot?.querySelector('button');
const pressed = () => (window as unknown as {pressed: number}).pressed;

describe.each(enginesToRun())('a page in %s', (engine) => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(HTML);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch(engine);
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('gives the result of a function, awaits its promise and passes on its error', async () => {
    expect(await page.evaluate((a, b) => ({sum: a + b, title: document.title}), 2, 3)).toEqual({
      sum: 5,
      title: 'The driver',
    });
    expect(await page.evaluate(async () => 'later')).toBe('later');
    await expect(
      page.evaluate(() => {
        throw new Error('from the page');
      }),
    ).rejects.toThrow('from the page');
  });

  it('moves by Tab and Shift+Tab through the shadow root', async () => {
    await page.evaluate(() => document.getElementById('before')?.focus());
    const order = [];
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      order.push(await page.evaluate(focused));
    }
    expect(order).toEqual(['textarea', 'button', 'after', 'button', 'textarea']);
  });

  it('tells the names that it computes, in the shadow root too and as they are now', async () => {
    expect(new Set(await page.computedNames())).toEqual(new Set(['before', 'Words', 'Send', 'after']));
    await page.evaluate(() => {
      const button = document.getElementById('after');
      button?.setAttribute('aria-label', 'afterwards');
      button?.setAttribute('aria-description', 'last of all');
    });
    const names = await page.computedNames();
    expect(names).toContain('afterwards');
    expect(names.includes('last of all')).toBe(page.can.descriptions);
    await page.evaluate(() => document.getElementById('after')?.removeAttribute('aria-label'));
    expect(await page.computedNames()).not.toContain('afterwards');
  });

  it('types letters, emoji, right-to-left text and line breaks into a shadow root', async () => {
    await page.click(textarea);
    const text = 'Ward 7, £5 😀 👩🏽‍⚕️\nשלום مرحبا ŵŷ';
    await page.keyboard.type(text);
    expect(await page.evaluate(words)).toBe(text);
    expect(await page.evaluate(() => (window as unknown as {keys: string[]}).keys)).toContain('W');
  });

  it('presses Enter, Space and the arrows as keys', async () => {
    await page.evaluate(() => document.getElementById('host')?.shadowRoot?.querySelector('button')?.focus());
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(pressed)).toBe(2);
    expect(await page.evaluate(() => (window as unknown as {keys: string[]}).keys.at(-1))).toBe('ArrowDown');
  });

  it('clicks an element, once or twice, and a place', async () => {
    const before = await page.evaluate(pressed);
    await page.click(send);
    await page.click(send, {count: 2});
    const place = await page.evaluate(() => {
      const box = document.getElementById('after')?.getBoundingClientRect();
      return {x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5};
    });
    await page.click(place);
    expect(await page.evaluate(pressed)).toBe(before + 3);
    expect(await page.evaluate(focused)).toBe('after');
  });

  it('waits for what comes later', async () => {
    await page.evaluate(() => {
      setTimeout(() => (document.title = 'changed'), 50);
    });
    expect(await page.waitFor(() => document.title === 'changed' && 'seen')).toBe('seen');
  });

  it('does not let a test wait for an element, which some drivers cannot bring out of the page', () => {
    // @ts-expect-error This is for the compiler: at run time nothing is asked.
    const wait = () => page.waitFor(() => document.querySelector('body'));
    expect(wait).toBeTypeOf('function');
  });

  it('has the size asked for', async () => {
    expect(await page.setViewport({width: 800, height: 600})).toEqual({width: 800, height: 600});
  });

  it('opens a second page, and each keeps its own', async () => {
    const second = await browser.newPage();
    await second.goto('data:text/html,<title>second</title>');
    expect(await second.evaluate(() => document.title)).toBe('second');
    expect(await page.evaluate(() => document.title)).toBe('changed');
    await second.close();
    expect(await page.evaluate(() => document.title)).toBe('changed');
  });

  it('tells what only some engines can tell, or says that it cannot', async () => {
    if (page.can.console)
      expect(page.lines).toContainEqual(expect.objectContaining({text: 'the page is ready'}));
    if (page.can.accessibilityTree) {
      const nodes = await page.accessibilityTree();
      const box = {role: engine === 'firefox' ? 'entry' : 'textbox', name: 'Words', isText: false};
      expect(nodes).toContainEqual(expect.objectContaining(box));
      const text = {name: 'after', isText: true, ...(page.can.languages && {language: 'en-GB'})};
      expect(nodes).toContainEqual(expect.objectContaining(text));
    } else await expect(page.accessibilityTree()).rejects.toThrow('accessibilityTree');
    if (page.can.emulate) {
      await page.emulate({'forced-colors': 'active'});
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    } else await expect(page.emulate({})).rejects.toThrow('emulate');
    if (page.can.print) {
      await page.evaluate(() => addEventListener('beforeprint', () => (document.title = 'printed')));
      await page.print();
      expect(await page.evaluate(() => document.title)).toBe('printed');
    } else await expect(page.print()).rejects.toThrow('print');
    if (page.can.offline) {
      await page.setOffline(true);
      expect(await page.evaluate(() => navigator.onLine)).toBe(false);
      await page.setOffline(false);
    } else await expect(page.setOffline(true)).rejects.toThrow('setOffline');
  });
});
