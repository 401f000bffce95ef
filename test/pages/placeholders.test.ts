import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {startDatabase, startSite, Visitor} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';

/** What each editor itself has made of each documented placeholder, by `npm run test:editors`. */
const saved = JSON.parse(
  readFileSync(new URL('../support/pages/saved-by-editors.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const rows = Object.entries(saved).flatMap(([editor, texts]) =>
  Object.entries(texts).map(([markup, html]) => ({editor, markup, html})),
);
/** One of each way to write it, and every editor at least once. */
const journeys = rows.filter(
  ({editor, markup}, index) =>
    markup === 'link with #hys-feedback?preset=…' ||
    (editor === 'tinymce8' && rows[index]?.markup !== 'link with #hys-feedback'),
);

const SETTINGS = {
  '*': {
    region: 'england',
    'privacy-href': '/privacy',
    'contact-href': '/contact',
    heading: 'A heading',
    closes: '2027-01-29',
  },
  'hys-feedback': {heading: '', endpoint: '/api/submissions', 'endpoint-type': 'receiver'},
  'ward-7': {preset: 'page-useful', topic: 'Ward 7'},
};

const page = (
  body: string,
  head = '<script src="/dist/have-your-say.min.js" defer></script>',
) => `<!doctype html>
  <html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>
  <script type="application/json" data-hys-config>${JSON.stringify(SETTINGS)}</script>
  <h1>A page</h1><main>${body}</main></body></html>`;

declare global {
  interface Window {
    hys: {upgrade(root?: ParentNode): number};
  }
}

describe.each(enginesToRun())('a placeholder in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let browser: Browser;
  let visitor: Visitor;
  let before = 0;

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    site.serve('/contact', page('<p>Other ways to tell us</p>', ''));
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
  });
  beforeEach(() => {
    before = visitor.page.lines.length;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.close();
  });

  const lines = () => visitor.page.lines.slice(before).map(({text}) => text);
  const html = (inner: string) =>
    visitor.page.evaluate((inner) => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = inner;
      const count = window.hys.upgrade(main);
      const again = window.hys.upgrade();
      for (const announcer of main.querySelectorAll('[slot=announcer]')) announcer.remove();
      return {count, again, left: main.innerHTML};
    }, inner);

  it.each(journeys)(
    'saved by $editor as $markup takes an answer and stores it',
    async ({editor, markup, html}) => {
      site.serve('/page', page(html));
      await visitor.opens(`${site.url}/page`);
      await visitor.answers('Yes', 'What would make this page better?', `${editor} ${markup}`);
      await visitor.clicks('Send');
      await visitor.isAt('Thank you. We have your answer.');
      const stored = (await database.rows()).filter(({answers}) => answers.improve === `${editor} ${markup}`);
      expect(stored).toHaveLength(1);
      expect(JSON.parse(site.bodies.at(-1) ?? '')).toMatchObject({topic: 'Ward 7'});
      expect(lines()).toEqual([]);
      const fallback = await visitor.page.evaluate(() =>
        document.querySelector('hys-feedback > a')?.textContent?.replace(/\s/, ' '),
      );
      expect(fallback).toBe('Give feedback');
    },
  );

  it('of each kind, in the place of each editor’s own output, is the element with the link in it', async () => {
    site.serve('/page', page('<p>Text</p>'));
    await visitor.looksAt(`${site.url}/page`);
    await visitor.page.waitFor(() => typeof window.hys?.upgrade === 'function');
    for (const {editor, markup, html: text} of rows) {
      const {count, again, left} = await html(text);
      expect({editor, markup, count, again}).toEqual({editor, markup, count: 1, again: 0});
      expect(left, editor).toMatch(
        /<hys-feedback[^>]*>.*<a [^>]*>Give(&nbsp;| )feedback<\/a>.*<\/hys-feedback>/s,
      );
      expect(left, editor).not.toMatch(/<p>\s*<hys/);
    }
  });

  const a = (href: string, more = '') => `<a href="${href}"${more}>Feedback</a>`;
  const works: Readonly<Record<string, readonly [html: string, left: RegExp]>> = {
    'in capitals': [`<p>${a('/f#HYS-FEEDBACK?PRESET=ward-7')}</p>`, /^<hys-feedback preset="ward-7"><a/],
    'with an ampersand escaped twice and tracking of a newsletter': [
      `<p>${a('/f?utm_source=x#hys-feedback?utm_medium=mail&amp;amp;preset=ward-7')}</p>`,
      /^<hys-feedback preset="ward-7"><a/,
    ],
    'with an address that was made relative': [`<p>${a('../../f#hys-feedback')}</p>`, /^<hys-feedback><a/],
    'with what editors add to links': [
      `<p>${a('/f#hys-feedback', ' target="_blank" rel="noopener noreferrer nofollow"')}</p>`,
      /^<hys-feedback><a [^>]*target="_blank"/,
    ],
    'in bold, with a no-break space and a line break beside it': [
      `<p><strong>&nbsp;${a('/f#hys-feedback')}</strong><br></p>`,
      /^<hys-feedback><a/,
    ],
    'alone in its line, with a full stop and a comment': [
      `<p><!-- a note --><em>${a('/f#hys-feedback')}</em>.</p>`,
      /^<hys-feedback><a/,
    ],
    'between paragraphs, without one of its own': [
      `<p>Text</p>${a('/f#hys-feedback')}<p>Text</p>`,
      /^<p>Text<\/p><hys-feedback><a.*<\/hys-feedback><p>Text<\/p>$/,
    ],
    'in a Welsh paragraph with an id': [
      `<p lang="cy" id="barn" class="lede">${a('/f#hys-feedback')}</p>`,
      /^<hys-feedback lang="cy" id="barn" class="lede"><a/,
    ],
    'of every element': [
      ['banner', 'panel-sign-up', 'you-said-we-did'].map((name) => `<p>${a(`/f#hys-${name}`)}</p>`).join(''),
      /^<hys-banner><a.*<hys-panel-sign-up><a.*<hys-you-said-we-did><a/s,
    ],
    'with updates inside': [
      '<div data-hys="you-said-we-did"><article><h3>Benches</h3></article></div>',
      /^<hys-you-said-we-did><article>/,
    ],
    'in Welsh letters': [`<p>${a('/f#hys-feedback?preset=tŷ-haf')}</p>`, /^<hys-feedback preset="tŷ-haf">/],
  };
  it.each(Object.entries(works))('%s becomes the element', async (_, [text, left]) => {
    const result = await html(text);
    expect(result.left).toMatch(left);
    expect(result).toMatchObject({again: 0});
  });

  const stays: Readonly<Record<string, string>> = {
    'to something with that id on this page': `<p>${a('#hys-feedback')}</p><div id="hys-feedback"></div>`,
    'in a heading': `<h2>${a('/f#hys-feedback')}</h2>`,
    'in the middle of a sentence': `<p>Please ${a('/f#hys-feedback')} today.</p>`,
    'in bold at the end of a sentence': `<p>Please <strong>${a('/f#hys-feedback')}</strong>.</p>`,
    'under words of its paragraph': `<p>Please<br>${a('/f#hys-feedback')}</p>`,
    'beside another link': `<p>${a('/f')} ${a('/f#hys-feedback')}</p>`,
    'in the middle of a sentence, with data-hys': `<p>Please <span data-hys="feedback">${a('/f')}</span></p>`,
    'in navigation': `<nav><ul><li>${a('/f#hys-feedback')}</li></ul></nav>`,
    'inside one of our elements': `<hys-banner><p>${a('/f#hys-feedback')}</p></hys-banner>`,
    'where somebody is writing': `<div contenteditable="true"><p>${a('/f#hys-feedback')}</p></div>`,
    'in an editor that is locked': `<div class="ck-content" contenteditable="false"><p>${a('/f#hys-feedback')}</p></div>`,
    'in a frame of TinyMCE': `<div class="mce-content-body"><div data-hys="feedback">${a('/f')}</div></div>`,
    'with a name of no element': `<p>${a('/f#hys-feedbak')}</p><div data-hys="feedbak">${a('/f')}</div>`,
    'with another kind of address': `<p>${a('mailto:jo@example.org#hys-feedback')}${a('javascript:0#hys-feedback')}</p>`,
    'on a row of a table': '<table><tbody><tr data-hys="feedback"><td>Text</td></tr></tbody></table>',
  };
  it.each(Object.entries(stays))('%s stays what it is', async (what, text) => {
    const {count, left} = await html(text);
    expect({what, count}).toEqual({what, count: 0});
    expect(left).not.toMatch(/<hys-feedback/);
  });

  it('in the middle of a sentence is told of once, with what to do', async () => {
    await html(`<p>Please ${a('/f#hys-feedback')} today.</p>`);
    if (!visitor.page.can.console)
      return console.log(`Left out in ${engine}: console lines, which its driver does not show.`);
    expect(lines().filter((line) => line.startsWith('<a>'))).toEqual([
      '<a> href: found "#hys-feedback". No element fits in here. Give it a paragraph of its own. It stays as it is. See README.md#my-editor-strips-tags',
    ]);
  });

  it('may name a preset, and no address or text', async () => {
    for (const text of [
      `<p>${a('/f#hys-feedback?endpoint=https://evil.example/&amp;heading=Ours&amp;preset=ward-7')}</p>`,
      `<div data-hys="feedback" data-hys-endpoint="https://evil.example/" data-hys-heading="Ours" data-hys-preset="ward-7">${a('/f')}</div>`,
      `<p>${a('/f#hys-feedback?preset=hys-feedback')}</p>`,
      `<p>${a('/f#hys-feedback?preset=%22%3E%3Cimg%20src=x%3E')}</p>`,
    ]) {
      const {left} = await html(text);
      expect(left).toMatch(/^<hys-feedback( preset="ward-7")?><a/);
      const endpoint = await visitor.page.evaluate(async () => {
        const element = document.querySelector('hys-feedback') as HTMLElement & {
          endpoint: string;
          heading: string;
          updateComplete: Promise<unknown>;
        };
        await element.updateComplete;
        return [element.endpoint, element.heading];
      });
      expect(endpoint).toEqual(['/api/submissions', '']);
    }
    if (!visitor.page.can.console)
      return console.log(`Left out in ${engine}: console lines, which its driver does not show.`);
    expect(lines().filter((line) => line.includes('placeholder'))).toEqual([
      '<hys-feedback> placeholder endpoint: found "https://evil.example/". Only a preset can be named here. See README.md#my-editor-strips-tags',
      '<hys-feedback> placeholder heading: found "Ours". Only a preset can be named here. See README.md#my-editor-strips-tags',
      '<hys-feedback> placeholder endpoint: found "https://evil.example/". Only a preset can be named here. See README.md#my-editor-strips-tags',
      '<hys-feedback> placeholder heading: found "Ours". Only a preset can be named here. See README.md#my-editor-strips-tags',
      '<hys-feedback> placeholder preset: found "hys-feedback". Only a preset can be named here. See README.md#my-editor-strips-tags',
      '<hys-feedback> placeholder preset: found ""><img src=x>". Only a preset can be named here. See README.md#my-editor-strips-tags',
    ]);
  });

  const tag = (attributes: string) => `<script src="/dist/have-your-say.min.js" ${attributes}></script>`;
  const LATE = `<script>addEventListener('load', () => {
    const late = document.createElement('script');
    late.src = '/dist/have-your-say.min.js';
    document.head.append(late);
  });</script>`;
  it.each([
    ['deferred', tag('defer'), ''],
    ['async', tag('async'), ''],
    ['as a module', tag('type="module"'), ''],
    ['bare, in the head', tag(''), ''],
    ['bare, at the end', '', tag('')],
    ['put into the page later', '', LATE],
    ['twice', tag('defer'), tag('')],
  ])('is found when the script comes %s', async (way, head, end) => {
    site.serve('/page', page(`<p>${a('/f#hys-feedback?preset=ward-7')}</p>${end}`, head));
    await visitor.looksAt(`${site.url}/page`);
    await visitor.page.waitFor(() =>
      Boolean(document.querySelector('hys-feedback')?.shadowRoot?.querySelector('button')),
    );
    expect(await visitor.page.evaluate(() => document.querySelectorAll('hys-feedback').length)).toBe(1);
    expect(lines()).toEqual([]);
  });

  it('under somebody’s focus leads them on to the heading of what has come', async () => {
    const text = `<p>${a('/f#hys-feedback?preset=ward-7')}</p><p><a href="/next">Next</a></p>`;
    site.serve('/page', page(text, ''));
    await visitor.looksAt(`${site.url}/page`);
    await visitor.page.evaluate(() => {
      (document.querySelector('main a') as HTMLElement).focus();
      const late = document.createElement('script');
      late.src = '/dist/have-your-say.min.js';
      document.head.append(late);
    });
    await visitor.page.waitFor(() =>
      Boolean(document.querySelector('hys-feedback')?.shadowRoot?.querySelector('button')),
    );
    expect(await visitor.focus()).toBe('Help us make this page better');
  });
});
