import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {startDatabase, startExamplePages, Visitor} from '../support/pages/index.js';
import type {ExamplePages, RunningDatabase} from '../support/pages/index.js';
import {controlsSeen, putOnPaper} from '../support/pages/paper.js';

const dark = readFileSync(new URL('../../stories/themes/dark.css', import.meta.url), 'utf8');

/** What is to be read on paper: questions, answers, dates, ways and updates. */
const examples = [
  {
    path: '/trust/visit.html',
    words: ['Overall, how was your experience of our service?', 'Very good', 'Why did you give this answer?'],
  },
  {path: '/trust/youth-forum.html', words: ['Which of these is most like you?', 'I am a parent or carer']},
  {
    path: '/trust/children/',
    words: [
      'Have your say on evening clinics',
      'Closes on',
      'Take part online',
      '01632 960120',
      'Large print',
    ],
  },
  {
    path: '/trust/what-changed.html',
    words: ['Tell us when clinics run late', 'You said', 'We cannot do this'],
  },
];

describe.each(enginesToRun())('on paper in %s', (engine) => {
  let database: RunningDatabase;
  let pages: ExamplePages;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await startDatabase();
    pages = await startExamplePages(database);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    await database?.close();
  });

  /** No driver prints in all engines, and only Chromium's shows a page as it would be printed. */
  const onPaper = async <R>(look: () => Promise<R>): Promise<R> => {
    const {page} = visitor;
    if (page.can.emulate) await page.emulate({media: 'print'});
    else await page.evaluate(putOnPaper);
    const seen = await look();
    if (page.can.emulate) await page.emulate({});
    return seen;
  };
  const darken = (dark: string) => {
    const sheet = document.createElement('style');
    sheet.textContent = `${dark} body { background: #111; color: #eee }`;
    document.head.append(sheet);
  };

  it.each(examples)(
    'the element on $path is black on white and whole, with addresses and nothing to press',
    async ({path, words}) => {
      const {page} = visitor;
      await visitor.opens(`${pages.url}${path}`);
      for (const word of words) await visitor.sees(word);
      await page.evaluate(darken, dark);
      const onScreen = await page.evaluate(paleOrDark);
      expect([...onScreen.pale, ...onScreen.dark].length).toBeGreaterThan(0);
      const {text, controls, ...found} = await onPaper(async () => ({
        text: await visitor.reads(),
        controls: await page.evaluate(controlsSeen),
        links: await page.evaluate(linksWithoutAddress),
        ...(await page.evaluate(paleOrDark)),
      }));
      for (const word of words) expect(text).toContain(word);
      expect(text).not.toMatch(/calendar|Hide this message|data:/);
      expect(controls).toEqual([]);
      expect(found).toEqual({links: [], pale: [], dark: []});
    },
  );

  it('a form begins on the sheet on which there is room, and no question is broken in two', async () => {
    await visitor.opens(`${pages.url}/trust/visit.html`);
    const breaks = await onPaper(() =>
      visitor.page.evaluate(() => {
        const inside = (selector: string) =>
          getComputedStyle(window.eyes.root().querySelector(selector) as Element).breakInside;
        return {form: inside('section'), question: inside('.field')};
      }),
    );
    expect(breaks).toEqual({form: 'auto', question: 'avoid'});
  });

  it('there are all updates that have been loaded, and on the screen afterwards as many as before', async () => {
    const {page} = visitor;
    await visitor.opens(`${pages.url}/trust/what-changed.html`);
    await visitor.sees('Updates shown: 5 of 5');
    await page.evaluate(() => document.querySelector('hys-you-said-we-did')?.setAttribute('limit', '2'));
    await visitor.sees('Updates shown: 2 of 5');
    await page.evaluate(() => {
      // Ours has been called before: it was there first.
      addEventListener('beforeprint', () => {
        const {length} = window.eyes.root().querySelectorAll('.items > li');
        document.documentElement.dataset.printed = String(length);
      });
    });
    if (page.can.print) await page.print();
    else {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    }
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('5');
    await visitor.sees('Updates shown: 2 of 5');
  });
});

/** In the page: texts that would be hard to read on white paper, and grounds that would take much ink. */
function paleOrDark(): {pale: string[]; dark: string[]} {
  const luminance = (colour: string): number | undefined => {
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    if (!canvas) return undefined;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = [...canvas.getImageData(0, 0, 1, 1).data];
    if (alpha < 64) return undefined;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const seen = [...window.eyes.root().querySelectorAll<HTMLElement>('section, section *')].filter(
    (element) => element instanceof HTMLElement && element.getClientRects().length > 0,
  );
  const name = (element: Element) => `${element.localName}.${element.className}`;
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
  return {
    // 4.5 to 1 on white.
    pale: seen
      .filter((element) => hasText(element) && (luminance(getComputedStyle(element).color) ?? 1) > 0.183)
      .map(name),
    dark: seen
      .filter((element) => (luminance(getComputedStyle(element).backgroundColor) ?? 1) < 0.7)
      .map(name),
  };
}

/** In the page: links of which paper would not say where they lead. */
function linksWithoutAddress(): string[] {
  return [...window.eyes.root().querySelectorAll('a')]
    .filter((link) => link.getClientRects().length > 0 && !/^(tel|mailto|sms):/.test(link.href))
    .filter((link) => getComputedStyle(link, '::after').content === 'none')
    .map((link) => link.href);
}
