import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {startDatabase, startSite, Visitor} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';

const BOX = 'What would make this page better?';
const THANKS = 'Thank you. We have your answer.';

const page = `<!doctype html><html lang="en-GB"><head><title>A page</title>
  <script src="/dist/have-your-say.min.js"></script></head><body><h1>A page</h1>
  <hys-feedback region="england" endpoint="/api/submissions" endpoint-type="receiver"></hys-feedback>
  </body></html>`;

describe.each(enginesToRun())('in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    site.serve('/page', page);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.close();
  });

  const stored = async () => (await database.rows()).at(-1)?.answers.improve;
  const put = (words: string) =>
    visitor.page.evaluate(
      (box, words) => {
        (window.eyes.find(box) as HTMLTextAreaElement).value = words;
      },
      BOX,
      words,
    );

  it('what a browser fills in without a word to the page is sent as it stands on screen', async () => {
    await visitor.opens(`${site.url}/page`);
    await visitor.clicks('Yes');
    await put('Filled in silently');
    await visitor.clicks('Send');
    await visitor.isAt(THANKS);
    expect(await stored()).toBe('Filled in silently');
  });

  it('Enter in a long answer begins a new line and sends nothing', async () => {
    await visitor.opens(`${site.url}/page`);
    await visitor.clicks('Yes');
    await visitor.clicks(BOX);
    const before = site.posts();
    await visitor.page.keyboard.type('One\nTwo');
    expect(await visitor.value(BOX)).toBe('One\nTwo');
    expect(site.posts()).toBe(before);
  });

  it('the Enter that ends a composition in an input method sends nothing', async () => {
    await visitor.opens(`${site.url}/page`);
    const before = site.posts();
    const wasTaken = await visitor.page.evaluate(() => {
      const option = window.eyes.find('Yes') as HTMLInputElement;
      option.click();
      const enter = new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      return !option.dispatchEvent(enter);
    });
    expect(wasTaken).toBe(false);
    expect(site.posts()).toBe(before);
    expect(await visitor.reads()).not.toContain('Sending');
  });

  it('64 KB that are pasted are kept and refused with words, and what is left of them can be sent', async () => {
    await visitor.opens(`${site.url}/page`);
    const pasted = 'Pasted text. '.repeat(5042).slice(0, 65_536);
    await visitor.answers('Yes', BOX, pasted);
    const before = site.posts();
    await visitor.clicks('Send');
    await visitor.sees('Your answer must be 2,000 characters or less: What would make this page better?');
    expect(await visitor.value(BOX)).toBe(pasted);
    expect(site.posts()).toBe(before);
    await visitor.fills(BOX, pasted.slice(0, 1999));
    await visitor.clicks('Send');
    await visitor.isAt(THANKS);
    expect(await stored()).toBe(pasted.slice(0, 1999));
  });
});
