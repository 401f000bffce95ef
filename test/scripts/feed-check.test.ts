import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {checkFeed} from '../../src/feed/check-feed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const now = Date.UTC(2026, 10, 20);
const schema = JSON.parse(fs.readFileSync(path.join(root, 'src/feed/feed.schema.json'), 'utf8')) as object;
const accepts = new Ajv2020({strict: false}).compile(schema);

const said = {
  youSaid: 'Nowhere to sit.',
  response: {status: 'done', text: 'Six benches.'},
  themes: ['Garden'],
};
const item = {
  id: 'benches',
  title: 'Benches',
  url: 'https://www.example.nhs.uk/benches',
  content_text: 'You said: nowhere to sit. We did this: six benches.',
  date_published: '2026-10-05',
  _you_said_we_did: said,
};
const welsh = {
  title: 'Meinciau',
  youSaid: 'Unman i eistedd.',
  response: {text: 'Chwe mainc.'},
  themes: ['Gardd'],
};
const feedOf = (...items: readonly unknown[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Aldermoor',
  items,
});
const saying = (more: object) => feedOf({...item, _you_said_we_did: {...said, ...more}});
const answering = (response: object, more: object = {}) => saying({response, ...more});
const linesOf = (feed: unknown) =>
  checkFeed(typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2), now).map(
    ({place, advice}) => `${place}: ${advice}`,
  );

/** What is wrong, where it is found, what is said, and whether the schema can tell too. */
const faulty: readonly (readonly [
  name: string,
  feed: object,
  place: string,
  advice: RegExp,
  inSchema?: false,
])[] = [
  ['no reason for what cannot be done', answering({status: 'cannot'}), 'response.reason', /say why/],
  [
    'no reason why nothing has changed',
    answering({status: 'no-change', text: 'X'}),
    'response.reason',
    /say why/,
  ],
  ['a plan without a next step', answering({status: 'planned', text: 'X'}), 'next.text', /what happens next/],
  ['a status of its own', answering({status: 'finished', text: 'X'}), 'response.status', /one of: done/],
  ['no answer', answering({status: 'done'}), 'response.text', /Write it/],
  ['nobody who said anything', saying({youSaid: undefined}), 'youSaid', /Write it/],
  ['a quote without consent', saying({isQuote: true}), 'quoteConsent', /has agreed/],
  ['a script for an address', feedOf({...item, url: 'javascript:alert(1)'}), 'url', /https:/],
  ['a date as it is spoken', feedOf({...item, date_published: '5 October'}), 'date_published', /2026-11-20/],
  ['a date that is two', feedOf({...item, date_published: '03/10/2026'}), 'date_published', /2026-11-20/],
  ['a date to come', feedOf({...item, date_published: '2062-10-05'}), 'date_published', /future/, false],
  ['no id', feedOf({...item, id: undefined}), 'item 1, id', /never changes/],
  ['an id that is taken', feedOf(item, item), 'item 2 ("benches"), id', /of its own/, false],
  [
    'nothing for ordinary readers',
    feedOf({...item, content_text: undefined}),
    'content_text',
    /feed readers/,
  ],
  ['tags in a text', saying({youSaid: 'Nowhere <b>at all</b>'}), 'youSaid', /Take it out/, false],
  ['a number that is too small', saying({heardFrom: 3}), 'heardFrom', /recognised/],
  ['a reference itself', saying({references: ['7K2M-9QXR-4TB-H6G']}), 'references', /Never publish/],
  ['a hash that is none', saying({references: ['abc']}), 'references', /64 characters/],
  ['themes in one text', saying({themes: 'Garden'}), 'themes', /list/],
  ['a misspelt name', saying({yousaid: 'X'}), 'yousaid', /Known are/],
  ['a picture without its words', saying({image: {src: '/b.jpg'}}), 'image.alt', /what the picture shows/],
  [
    'half the Welsh',
    saying({translations: {cy: {...welsh, response: {}}}}),
    'translations.cy.response.text',
    /Welsh too/,
    false,
  ],
  [
    'Welsh for some of its items',
    feedOf({...item, _you_said_we_did: {...said, translations: {cy: welsh}}}, {...item, id: 'other'}),
    'item 2 ("other"), translations.cy',
    /Welsh of this one/,
    false,
  ],
  ['another version', {...feedOf(item), version: '2'}, 'version', /jsonfeed\.org/],
  ['no title', {...feedOf(item), title: ' '}, 'title', /whose updates/],
  ['no items', {updates: []}, 'the file', /JSON Feed/],
  ['an item that is none', feedOf('text'), 'item 1', /object/],
];

describe('The checker for feeds', () => {
  it('has nothing to say about a feed in both languages', () => {
    const feed = saying({translations: {cy: welsh}, heardFrom: 12, isQuote: true, quoteConsent: true});
    expect(linesOf(feed)).toEqual([]);
    expect(accepts(feed)).toBe(true);
  });

  for (const [name, feed, place, advice, inSchema] of faulty) {
    it(`finds ${name}${inSchema === false ? '' : ', as the schema does'}`, () => {
      const lines = linesOf(feed);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(place);
      expect(lines[0]).toMatch(advice);
      expect(accepts(JSON.parse(JSON.stringify(feed)))).toBe(inSchema === false);
    });
  }

  it('says in which line JSON is broken', () => {
    expect(linesOf('{\n  "items": [\n    {"id": "a",}\n  ]\n}')[0]).toContain('line 3, character 16');
    expect(linesOf('{"items": [')[0]).toMatch(/^(line 1|the file)/);
  });

  it('says when there is more than the element reads', () => {
    const many = feedOf(...Array.from({length: 10_001}, (_, index) => ({...item, id: `i${index}`})));
    expect(linesOf(many).map((line) => line.split(':')[0])).toContain('items');
    const large = feedOf({...item, content_text: 'x'.repeat(5_000_001)});
    expect(linesOf(large)[0]).toContain('the file');
  });

  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [path.join(root, 'scripts/feed.mjs'), ...words], {encoding: 'utf8'});

  it('is a command that ends badly where something is wrong, and well where nothing is', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-feed-'));
    const file = path.join(folder, 'updates.json');
    fs.writeFileSync(file, JSON.stringify(answering({status: 'cannot'})));
    const bad = run('check', file);
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain(
      'item 1 ("benches"), response.reason: found nothing. Its status is cannot: say why.',
    );
    const good = run('check', path.join(root, 'stories/pages/trust/what-changed.json'));
    expect([good.status, good.stdout]).toEqual([0, expect.stringContaining('Nothing is wrong')]);
    const list = path.join(folder, 'list.json');
    fs.writeFileSync(list, JSON.stringify([{id: 'benches', title: 'Benches', ...said}]));
    const plain = run('check', list);
    expect([plain.status, plain.stdout]).toEqual([
      0,
      expect.stringContaining('a plain list of updates, which works'),
    ]);
    fs.writeFileSync(list, '[1]');
    expect(run('check', list).status).toBe(1);
    expect(run('check', path.join(folder, 'gone.json')).stderr).toContain('There is no file');
    expect(run().status).toBe(1);
    fs.rmSync(folder, {recursive: true});
  });
});
