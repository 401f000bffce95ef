import {expect, fixtureCleanup} from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/define/hys-banner.js';
import '../../../src/define/hys-feedback.js';
import '../../../src/define/hys-panel-sign-up.js';
import '../../../src/define/hys-you-said-we-did.js';
import type {Tag} from '../../../stories/embed/defaults.js';
import {defaults} from '../../../stories/embed/defaults.js';
import {hosted} from '../../../stories/embed/hosted.js';
import type {Embed, Form} from '../../../stories/embed/snippet.js';
import {forms, leftOut, snippet, snippetParts} from '../../../stories/embed/snippet.js';

const tags = Object.keys(defaults) as readonly Tag[];
const fallback = {href: 'https://www.example.org/feedback', text: 'Give feedback'};
const script = {
  src: 'https://www.example.org/assets/have-your-say-0.1.0.min.js',
  integrity: 'sha384-aBc+/9==',
};

/** What a browser makes of HTML that somebody has pasted. */
const pasted = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const settingsIn = (page: Document): Record<string, Record<string, unknown>> => {
  const block = page.querySelector('script[data-hys-config]');
  return block ? (JSON.parse(block.textContent ?? '') as Record<string, Record<string, unknown>>) : {};
};

/** What our plugin makes of a shortcode: its attributes, read as WordPress reads them and written as HTML. */
function shortcodeIn(text: string): {tag: string; attributes: Record<string, string>} {
  // No bracket inside it, no quotation mark inside a value; backslashes would be taken away.
  const [, tag, list] = /^\[(hys-[a-z-]+) ((?:[a-z-]+="[^"[\]<\\]*" ?)+)\]$/.exec(text) ?? [];
  if (!tag || !list) throw new Error(`There is no shortcode in ${text}`);
  const attributes = [...list.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [
    name,
    // It writes references as they are, and does not write them twice.
    pasted(`<p title="${value}"></p>`).querySelector('p')!.title,
  ]);
  return {tag, attributes: Object.fromEntries(attributes) as Record<string, string>};
}

const without = (all: Record<string, string>, ...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));

/** The settings of an element as a browser would find them in what was pasted, defaults left out. */
function readBack({form, tag, ...embed}: Embed): Record<string, unknown> {
  const text = snippet({...embed, form, tag});
  const page = pasted(text);
  const settings = settingsIn(page);
  if (form === 'element' || form === 'tag-manager') {
    const element = page.querySelector(tag)!;
    return Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
  }
  if (form === 'link' || form === 'umbraco') {
    const {hash} = new URL(page.querySelector('a')!.getAttribute('href')!, 'https://www.example.org/');
    const [, named, preset] = /^#([^?]+)(?:\?preset=(.*))?$/.exec(hash)!;
    expect(named).to.equal(tag);
    return preset === undefined ? {} : settings[decodeURIComponent(preset)]!;
  }
  if (form === 'wordpress') {
    const parts = snippetParts({...embed, form, tag});
    const shortcode = shortcodeIn(parts.at(-1)!.code);
    expect(shortcode.tag).to.equal(tag);
    const own = without(shortcode.attributes, 'href', 'text');
    if (parts.length === 1) return own;
    const {preset, ...rest} = own;
    const all = JSON.parse(parts[0]!.code) as Record<string, Record<string, unknown>>;
    return {...all[preset!], ...rest};
  }
  const placeholder = page.querySelector('[data-hys]')!;
  expect(`hys-${placeholder.getAttribute('data-hys')}`).to.equal(tag);
  const preset = placeholder.getAttribute('data-hys-preset');
  return preset === null ? {} : settings[preset]!;
}

/** What a site may mean to say about an element, however odd: quotes, brackets, tags, signs of templates, line ends. */
const pieces = [
  '&amp;',
  '&quot;',
  '&#10;',
  '&',
  '"',
  "'",
  '</script>',
  '<script>',
  '<!--',
  '-->',
  '[',
  ']',
  '\\u003c',
];
const odd = fc.oneof(
  fc.stringMatching(/^[ -~\n\r\t“”’é中🙂ŵ]*$/u, {maxLength: 40}),
  fc
    .array(fc.constantFrom(...pieces, '\n', '\r', '@', '`', ' ', 'a', '{{', '}}', '=>', '[/hys-feedback]'))
    .map((all) => all.join('')),
);
const value = (standard: string | number | boolean) =>
  typeof standard === 'boolean'
    ? fc.boolean()
    : typeof standard === 'number'
      ? fc.integer({min: 0, max: 9999})
      : odd;
const meant: fc.Arbitrary<Omit<Embed, 'form'>> = fc.constantFrom(...tags).chain((tag) =>
  fc.record({
    tag: fc.constant(tag),
    attributes: fc
      .record(
        Object.fromEntries(Object.entries(defaults[tag]).map(([name, standard]) => [name, value(standard)])),
        {requiredKeys: []},
      )
      .map((some) => some as Record<string, string | number | boolean>),
    fallback: fc.record({href: odd.map((path) => `https://www.example.org/${encodeURI(path)}`), text: odd}),
  }),
);

/** What is not the default, as an element takes it: every value as a text, a flag as the empty one. */
function expected({tag, attributes}: Pick<Embed, 'tag' | 'attributes'>): Record<string, string> {
  const unlike = Object.entries(attributes).filter(
    ([name, given]) => String(given) !== String(defaults[tag][name]),
  );
  return Object.fromEntries(unlike.map(([name, given]) => [name, given === true ? '' : String(given)]));
}
const asText = (settings: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, given]) => [name, given === true ? '' : String(given)]),
  );

describe('What a site pastes', () => {
  for (const form of forms) {
    it(`says the same to a browser as the options did, as ${form}`, () => {
      fc.assert(
        fc.property(meant, (embed) => {
          expect(asText(readBack({...embed, form, script}))).to.deep.equal(expected(embed));
        }),
        {numRuns: 200},
      );
    });

    it(`has one link to fall back to, with its words and its address, as ${form}`, () => {
      fc.assert(
        fc.property(meant, (embed) => {
          if (form === 'wordpress') {
            const {href, text} = shortcodeIn(snippetParts({...embed, form}).at(-1)!.code).attributes;
            expect({href, text}).to.deep.equal(embed.fallback);
            return;
          }
          const links = pasted(snippet({...embed, form})).querySelectorAll('a');
          expect(links).to.have.length(1);
          expect(links[0]!.textContent).to.equal(embed.fallback.text);
          expect(links[0]!.getAttribute('href')!.replace(/#.*$/, '')).to.equal(
            embed.fallback.href.replace(/#.*$/, ''),
          );
        }),
        {numRuns: 100},
      );
    });

    it(`brings nothing that runs but our script, as ${form}`, () => {
      fc.assert(
        fc.property(meant, (embed) => {
          const page = pasted(snippet({...embed, form, script}));
          const scripts = [...page.querySelectorAll('script:not([type="application/json"])')];
          expect(scripts.map((one) => one.getAttribute('src'))).to.deep.equal(
            ['drupal', 'wordpress'].includes(form) ? [] : [script.src],
          );
          const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
            element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'),
          );
          expect(handlers).to.deep.equal([]);
        }),
        {numRuns: 100},
      );
    });
  }

  it('carries the hash of the script and asks for it in a way that a browser can check', () => {
    const tag = pasted(
      snippet({tag: 'hys-feedback', attributes: {}, fallback, form: 'element', script}),
    ).querySelector('script')!;
    expect(tag.integrity).to.equal(script.integrity);
    expect(tag.crossOrigin).to.equal('anonymous');
    expect(tag.defer).to.equal(true);
  });

  it('takes the file under a name with its version, and its hash from the list of hashes', () => {
    const hashes = {'have-your-say.young.min.js': 'sha384-x'};
    const where = {hashes, version: '0.1.0', folder: '/assets/'};
    expect(hosted('have-your-say.young.min.js', where)).to.deep.equal({
      src: '/assets/have-your-say-0.1.0.young.min.js',
      integrity: 'sha384-x',
    });
    expect(() => hosted('have-your-say.min.js', where)).to.throw('hashes.json has no "have-your-say.min.js"');
  });

  it('is a shortcode of our plugin, which leaves addresses to the settings of the site', () => {
    const attributes = {preset: 'experience', region: 'wales', endpoint: 'https://www.example.org/api'};
    const [settings, shortcode] = snippetParts({
      tag: 'hys-feedback',
      attributes,
      fallback,
      form: 'wordpress',
      script,
    });
    expect(JSON.parse(settings!.code)).to.deep.equal({
      'our-feedback': {preset: 'experience', endpoint: 'https://www.example.org/api'},
    });
    expect(shortcode!.code).to.equal(
      '[hys-feedback preset="our-feedback" region="wales" href="https://www.example.org/feedback" text="Give feedback"]',
    );
  });

  it('says nothing that would be so anyway', () => {
    for (const tag of tags) {
      const text = snippet({tag, attributes: defaults[tag], fallback, form: 'element'});
      expect(text).to.contain(`<${tag}>\n`);
    }
  });

  it('needs no settings where nothing is set', () => {
    const link = snippetParts({tag: 'hys-feedback', attributes: {}, fallback, form: 'link'});
    expect(link.map(({code}) => code)).to.deep.equal([
      '<a href="https://www.example.org/feedback#hys-feedback">Give feedback</a>',
    ]);
  });

  it('names a preset in a link and leaves addresses to the settings, whoever may edit the link', () => {
    const [settings, link] = snippetParts({
      tag: 'hys-feedback',
      attributes: {preset: 'friends-and-family', endpoint: 'https://www.example.org/api', topic: 'Ward 7'},
      fallback,
      form: 'link',
      name: 'ward-7',
    });
    expect(link!.code).to.equal(
      '<a href="https://www.example.org/feedback#hys-feedback?preset=ward-7">Give feedback</a>',
    );
    expect(settingsIn(pasted(settings!.code))).to.deep.equal({
      'ward-7': {preset: 'friends-and-family', endpoint: 'https://www.example.org/api', topic: 'Ward 7'},
    });
  });

  it('puts questions of the site into the settings, and the built-in preset beside them', () => {
    const [settings, element] = snippetParts({
      tag: 'hys-feedback',
      attributes: {preset: 'experience', topic: 'Clinic'},
      data: {strings: {'en-GB': {'form.send': '</script><b>@'}}},
      fallback,
      form: 'element',
    });
    expect(settingsIn(pasted(settings!.code))).to.deep.equal({
      'our-feedback': {preset: 'experience', strings: {'en-GB': {'form.send': '</script><b>@'}}},
    });
    expect(element!.code).to.contain('<hys-feedback preset="our-feedback" topic="Clinic">');
  });

  it('keeps numbers and flags as the settings want them', () => {
    const block = pasted(
      snippet({
        tag: 'hys-feedback',
        attributes: {'max-length': '500', test: true, topic: '7'},
        fallback,
        form: 'link',
      }),
    );
    expect(settingsIn(block)['our-feedback']).to.deep.equal({'max-length': 500, test: true, topic: '7'});
  });

  it('tells which attributes a link cannot say, and leaves them out', () => {
    const embed: Embed = {
      tag: 'hys-banner',
      attributes: {render: 'light', heading: 'A'},
      fallback,
      form: 'link',
    };
    expect(leftOut(embed)).to.deep.equal(['render']);
    expect(readBack(embed)).to.deep.equal({heading: 'A'});
    expect(leftOut({...embed, form: 'element'})).to.deep.equal([]);
  });

  it('shows the updates of a feed inside it, not a link', () => {
    const children = '<article>\n  <h3>Benches</h3>\n</article>';
    const page = pasted(
      snippet({tag: 'hys-you-said-we-did', attributes: {}, fallback, children, form: 'element'}),
    );
    expect(page.querySelector('hys-you-said-we-did > article > h3')!.textContent).to.equal('Benches');
  });

  it('writes a library for Drupal whose texts a reader of YAML takes as they are', () => {
    const [library] = snippetParts({tag: 'hys-feedback', attributes: {}, fallback, form: 'drupal', script});
    expect(library!.language).to.equal('yaml');
    expect(library!.code)
      .to.contain(`    '${script.src}':\n`)
      .and.to.contain(`integrity: '${script.integrity}'`);
  });

  it('leaves no sign for Umbraco to take for code', () => {
    const text = snippet({
      tag: 'hys-feedback',
      attributes: {'read-when': 'Ask @ward7'},
      fallback: {href: 'https://www.example.org/@home', text: 'Ask @ward7'},
      form: 'umbraco',
      script: {...script, src: 'https://www.example.org/have-your-say@1.0.0/have-your-say.min.js'},
    });
    expect(text).not.to.contain('@');
  });

  for (const [embed, complaint] of [
    [{attributes: {onclick: 'alert(1)'}}, 'no attribute "onclick"'],
    [{attributes: {topic: 'A'}, name: 'hys-mine'}, 'cannot be called "hys-mine"'],
    [{attributes: {topic: 'A'}, name: 'experience'}, 'cannot be called "experience"'],
    [{attributes: {topic: 'A'}, name: 'a"]'}, 'cannot be called'],
  ] as const)
    it(`is not written at all where ${complaint}`, () => {
      expect(() => snippet({tag: 'hys-feedback', fallback, form: 'link', ...embed})).to.throw(complaint);
    });
});

describe('The defaults behind what a site pastes', () => {
  afterEach(() => fixtureCleanup());

  for (const tag of tags)
    it(`are those of <${tag}>, attribute by attribute`, () => {
      const element = document.createElement(tag) as unknown as HTMLElement & Record<string, unknown>;
      const {elementProperties} = element.constructor as unknown as {
        elementProperties: Map<string, {attribute?: string | false; state?: boolean}>;
      };
      const real = Object.fromEntries(
        [...elementProperties]
          .filter(([, {attribute, state}]) => attribute !== false && !state)
          .map(([property, {attribute}]) => [attribute ?? property.toLowerCase(), element[property]]),
      );
      expect(defaults[tag]).to.deep.equal(real);
    });
});

// A list without a form in it would leave that form untested.
const all: Record<Form, true> = {
  element: true,
  link: true,
  'data-hys': true,
  wordpress: true,
  drupal: true,
  umbraco: true,
  'tag-manager': true,
};
it('Every form of what a site pastes is in the list that the tests go through', () => {
  expect([...forms].sort()).to.deep.equal(Object.keys(all).sort());
});
