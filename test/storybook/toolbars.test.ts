import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {initialGlobals} from '../../stories/.storybook/toolbars.js';
import type {Preview} from '../support/storybook/index.js';
import {openPreview, serveFolder, startBrowser} from '../support/storybook/index.js';

const sent = 'elements-feedback-states--sent';
const wrong = 'elements-feedback-states--nothing-answered';
const signUp = 'elements-panel-sign-up-states--nobody-chosen';
const nothing = {faults: [], violations: []};

describe('the toolbars of the Storybook', () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveFolder(inject('storybook'), '/'), startBrowser()]);
    preview = await openPreview(browser, site.url, sent);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** All that there is to read: in the page, in its elements, and in the frame without scripts. */
  const read = () =>
    preview.page.evaluate(() => {
      const roots = [...document.querySelectorAll('#storybook-root *')].map(({shadowRoot}) => shadowRoot);
      const frames = [...document.querySelectorAll('iframe')].map(
        ({contentDocument}) => contentDocument?.body,
      );
      return [document.body, ...frames, ...roots].map((root) => root?.textContent ?? '').join('\n');
    });
  const reads = (words: string) =>
    preview.page.waitForFunction(
      (wanted) => {
        const roots = [...document.querySelectorAll('#storybook-root *')].map(({shadowRoot}) => shadowRoot);
        return [document.body, ...roots].some((root) => root?.textContent?.includes(wanted));
      },
      {timeout: 15_000},
      words,
    );

  it.each([
    ['online', 'We have your answer', '→ 201'],
    ['slow', 'We have your answer', '→ 201'],
    ['offline', 'has not been sent yet', '→ Failed to fetch'],
    ['refuses', 'There is a problem', '→ 422'],
    ['fails', 'has not been sent yet', '→ 500'],
    ['cors', 'could not', '→ Failed to fetch'],
  ])(
    'let an answer meet a network that is %s, and say that it is simulated',
    async (network, words, line) => {
      await preview.show(sent, {network});
      await reads(line);
      await reads(words);
      expect(await read()).toContain('Simulated');
    },
  );

  it('leave the link of the site and nothing else without JavaScript', async () => {
    expect(await preview.show(wrong, {script: 'off'})).toEqual(nothing);
    await preview.page.waitForFunction(() =>
      document.querySelector('iframe')?.contentDocument?.querySelector('a'),
    );
    const frame = await preview.page.evaluate(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      return {
        link: page?.querySelector('a')?.textContent,
        upgraded: Boolean(page?.querySelector('hys-feedback')?.shadowRoot),
        elements: document.querySelectorAll('hys-feedback').length,
      };
    });
    expect(frame).toEqual({link: 'Give feedback on this page', upgraded: false, elements: 0});
  });

  it('combine: Welsh, the charity’s page, 400 %, offline', async () => {
    const globals = {language: 'cy', theme: 'charity', text: 'text-400', network: 'offline'};
    expect(await preview.show(signUp, globals)).toEqual(nothing);
    expect(await read()).toContain('Dewiswch pa un o’r rhain sydd fwyaf tebyg i chi');
    const page = await preview.page.evaluate(() => {
      const host = document.querySelector('hys-panel-sign-up') as HTMLElement;
      const root = getComputedStyle(document.documentElement);
      return {
        lang: document.documentElement.lang,
        size: root.fontSize,
        brand: root.getPropertyValue('--hys-button-colour').trim(),
        text: parseFloat(getComputedStyle(host).fontSize),
      };
    });
    expect(page).toMatchObject({lang: 'cy', size: '64px', brand: '#a63c1c'});
    expect(page.text).toBeGreaterThanOrEqual(64);
  });

  const rest = Object.entries({
    theme: ['bare', 'charity', 'dark', 'forced-colours'],
    language: ['cy', 'rtl'],
    reading: ['easy'],
    audience: ['young'],
    text: ['text-200', 'text-400'],
    motion: ['reduced'],
  }).flatMap(([name, values]) => values.map((value) => [name, value] as const));

  it.each(rest)('show the worst of a form with no fault before axe: %s is %s', async (name, value) => {
    expect(Object.keys(initialGlobals)).toContain(name);
    expect(await preview.show(wrong, {[name]: value})).toEqual(nothing);
    expect(await preview.show(signUp, {[name]: value})).toEqual(nothing);
  });

  it('turn the page round for a language from right to left, and force colours', async () => {
    await preview.show(wrong, {language: 'rtl'});
    expect(await preview.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await preview.show(wrong, {theme: 'forced-colours'});
    // The one after the next frame has everything on.
    const colours = () =>
      preview.page.evaluate(() => {
        const button = document.querySelector('hys-feedback')?.shadowRoot?.querySelector('[type=submit]');
        const {backgroundColor, color} = getComputedStyle(button as Element);
        return [backgroundColor, color];
      });
    await preview.page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await colours()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 238, 50)']);
    await preview.show(wrong);
    expect(await colours(), 'not forced any more').not.toEqual(['rgb(0, 0, 0)', 'rgb(255, 238, 50)']);
  });
});
