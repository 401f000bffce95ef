import {expect} from '@open-wc/testing';
import {MOST_ITEMS} from '../../src/feed/feed.js';
import {readData, readFeed} from '../../src/feed/read-feed.js';
import {feedFrom, isFeed, itemsFrom, itemWith, jsonFeed, origin, sources} from '../support/feeds.js';

describe('a feed', () => {
  for (const [name, body] of Object.entries(sources)) {
    it(`of ${name} says the same as any other`, () => {
      const [item, ...more] = itemsFrom(body);
      expect(more).to.be.empty;
      expect(item).to.include({
        title: 'Benches in the garden – “at last”',
        summary: 'There are six new benches & a table.',
        link: 'https://www.example.nhs.uk/news/benches/',
        published: name === 'Citizen Space' ? '2026-10-05' : '2026-10-05T07:30:00Z',
        updated: null,
        status: null,
        youSaid: null,
        image: null,
      });
      if (!['WordPress', 'Citizen Space'].includes(name)) expect(item?.themes).to.deep.equal(['Garden']);
      if (name === 'Citizen Space') expect(item?.service).to.equal('Estates');
    });
  }

  it('names itself, the page that it belongs to and its language, where it says so', () => {
    for (const name of ['JSON Feed', 'WordPress RSS', 'Atom'] as const) {
      const {title, home, items} = feedFrom(sources[name]);
      expect({title, home, lang: items[0]?.lang}, name).to.deep.equal({
        title: 'Aldermoor news',
        home: 'https://www.example.nhs.uk/news/',
        lang: 'en-GB',
      });
    }
  });

  it('of our own says what was said, what was done, and in which languages', () => {
    const hash = 'ab'.repeat(32);
    const item = itemWith(
      {
        weAsked: 'How was the garden?',
        youSaid: 'Nowhere to sit.',
        isQuote: true,
        quoteConsent: true,
        response: {status: 'planned', text: 'Benches.', reason: 'Many asked.'},
        next: {text: 'They come in May.', by: '2027-05', owner: 'Estates'},
        service: 'Garden',
        themes: ['Outside', 'Access'],
        place: 'Ward 7',
        heardFrom: 12,
        references: [hash, 'not a hash', hash.toUpperCase()],
        image: {src: '/b.jpg', alt: 'A bench'},
        translations: {cy: {title: 'Meinciau', youSaid: 'Unman i eistedd.', response: {text: 'Meinciau.'}}},
      },
      {
        language: 'en-GB',
        url: '/benches',
        date_published: '2026-09-01',
        date_modified: '2026-10-01T00:00:00Z',
      },
    );
    expect(item).to.deep.include({
      lang: 'en-GB',
      title: 'Benches',
      weAsked: 'How was the garden?',
      youSaid: 'Nowhere to sit.',
      isQuote: true,
      status: 'planned',
      response: 'Benches.',
      reason: 'Many asked.',
      next: {text: 'They come in May.', by: '2027-05', owner: 'Estates'},
      themes: ['Outside', 'Access'],
      heardFrom: 12,
      published: '2026-09-01',
      updated: '2026-10-01T00:00:00Z',
      link: 'https://www.example.nhs.uk/benches',
      image: {src: 'https://www.example.nhs.uk/b.jpg', alt: 'A bench'},
      references: [hash],
    });
    expect({...item.translations}).to.deep.equal({
      cy: {title: 'Meinciau', youSaid: 'Unman i eistedd.', response: 'Meinciau.'},
    });
  });

  it('says nothing twice: the text for ordinary readers gives way to what was said and done', () => {
    const item = itemWith(
      {youSaid: 'A', response: {status: 'done', text: 'B'}},
      {content_text: 'You said: A'},
    );
    expect(item.summary).to.equal(null);
  });

  for (const [people, shown] of [
    [0, null],
    [1, null],
    [4, null],
    [5, 5],
    [31, 31],
    [5.5, null],
    ['12', null],
    [-20, null],
  ] as const) {
    it(`${shown ? 'shows' : 'hides'} that ${people} people said so`, () =>
      expect(itemWith({youSaid: 'A', heardFrom: people}).heardFrom).to.equal(shown));
  }

  it('shows nobody’s own words without their consent, in no language', () => {
    const {items, problems} = feedFrom(
      jsonFeed([
        {
          id: '1',
          _you_said_we_did: {
            youSaid: 'My words',
            isQuote: true,
            response: {status: 'done', text: 'Done'},
            translations: {cy: {youSaid: 'Fy ngeiriau'}},
          },
        },
      ]),
    );
    expect(JSON.stringify(items)).not.to.match(/My words|Fy ngeiriau/);
    expect(problems.map(({code}) => code)).to.deep.equal(['no-consent']);
  });

  it('tells whoever publishes it what is missing, and shows the item all the same', () => {
    const {items, problems} = feedFrom(
      jsonFeed([
        {id: 'a', _you_said_we_did: {youSaid: 'A', response: {status: 'cannot'}}},
        {id: 'b', _you_said_we_did: {youSaid: 'B', response: {status: 'planned', text: 'Soon'}}},
        {id: 'c', _you_said_we_did: {youSaid: 'C', response: {status: 'finished', text: 'Ja'}}},
        {id: 'd', title: 'D', url: 'javascript:alert(1)', date_published: '03/10/2026'},
        {id: 'e', title: 'E', date_published: '2062-11-20'},
      ]),
    );
    expect(items.map(({id}) => id)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect(problems.map(({code, item}) => `${item} ${code}`)).to.deep.equal([
      'a no-reason',
      'b no-next-step',
      'c unknown-status',
      'd unreadable-date',
      'd unusable-address',
      'e future-date',
    ]);
    expect(items.slice(3).map(({link, published}) => [link, published])).to.deep.equal([
      [null, null],
      [null, null],
    ]);
  });

  it('leaves out what has no id, says nothing, or is no item at all, and shows the rest', () => {
    const {items, problems} = feedFrom(
      jsonFeed([null, 'text', 7, [], {id: 'x'}, {title: 'No id'}, {id: 3, title: 'Good'}]),
    );
    expect(items.map(({id, title}) => [id, title])).to.deep.equal([['3', 'Good']]);
    expect(problems.map(({code, item}) => `${item} ${code}`)).to.include.members([
      'x nothing-to-show',
      '6 no-id',
    ]);
  });

  it('shows the newest of two items with one id', () => {
    const {items, problems} = feedFrom(
      jsonFeed([
        {id: 'a', title: 'Old', date_published: '2026-01-01'},
        {id: 'a', title: 'New', date_published: '2026-02-01'},
      ]),
    );
    expect(items.map(({title}) => title)).to.deep.equal(['New']);
    expect(problems).to.deep.equal([{code: 'duplicate-id', item: 'a'}]);
  });

  it('comes the newest first, and what has no date last, in the order of its source', () => {
    const dates = [undefined, '2026-01', '2026-03-01', null, '2026-02-28T23:00:00Z'];
    const items = itemsFrom(dates.map((date, index) => ({id: index, title: String(index), date})));
    expect(items.map(({title}) => title)).to.deep.equal(['2', '4', '1', '0', '3']);
  });

  it(`keeps the newest ${MOST_ITEMS} of 100,000 items and says how many it has left out`, () => {
    const rows = Array.from({length: 100_000}, (_, index) => ({
      title: `${index}`,
      date: index === 99_999 ? '2026-02' : '2026-01',
    }));
    const {items, leftOut} = feedFrom(rows);
    expect([items.length, leftOut, items[0]?.title]).to.deep.equal([MOST_ITEMS, 90_000, '99999']);
  }).timeout(20_000);

  it('can be empty', () => {
    for (const body of [
      '[]',
      '{"items":[]}',
      '<rss><channel/></rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom"/>',
    ]) {
      expect(itemsFrom(body), body).to.deep.equal([]);
    }
  });

  it('may begin with a byte order mark and white space', () =>
    expect(itemsFrom('\ufeff \n[{"id":1,"title":"A"}]')).to.have.length(1));

  const nested = '{"a":'.repeat(100_000);
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from({length: 20}, (_, i) => `<!ENTITY a${i} "${`&a${i ? i - 1 : ''};`.repeat(10)}">`).join('')}]><rss><channel><item><title>&a19;</title></item></channel></rss>`;
  for (const [what, body, failure] of [
    ['a page to sign in', '<!doctype html><html><body><form>Sign in</form></body></html>', 'page'],
    ['a page without a document type', '<html lang="en"><body>Sign in</body></html>', 'page'],
    [
      'a page as XML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      'page',
    ],
    ['an entity bomb', bomb, 'doctype'],
    [
      'a document type behind a comment',
      '<!-- a --><?b c?>\n<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss/>',
      'doctype',
    ],
    [
      'JSON that ends in the middle',
      JSON.stringify(jsonFeed([{id: 'a', title: 'A'}])).slice(0, -9),
      'broken',
    ],
    ['XML that ends in the middle', sources['WordPress RSS'].slice(0, -40), 'broken'],
    ['an entity that nobody has declared', '<rss><channel><title>&secret;</title></channel></rss>', 'broken'],
    ['JSON that is nested without end', nested, 'broken'],
    ['another kind of XML', '<opml version="2.0"/>', 'no-feed'],
    ['another kind of JSON', '{"error":"not found"}', 'no-feed'],
    ['a list of numbers', '[1,2,3]', 'no-feed'],
    ['a number', '7', 'no-feed'],
    ['null', 'null', 'no-feed'],
    ['words', 'Service unavailable', 'no-feed'],
    ['nothing', '', 'no-feed'],
  ] as const) {
    it(`is not what ${what} is taken for`, () => {
      const read = readFeed(body, origin);
      expect(isFeed(read) || read.failure).to.equal(failure);
    });
  }

  it('is not held up by text that was made to hold it up', () => {
    const began = performance.now();
    const n = 100_000;
    for (const html of [
      '<!'.repeat(n),
      '<a "'.repeat(n),
      `<a ${'""'.repeat(n)}`,
      '<!--'.repeat(n),
      '<script '.repeat(n),
      '&nbsp;'.repeat(n),
      ' \n'.repeat(n),
      '&'.repeat(n),
      '</script'.repeat(n),
    ]) {
      readFeed(JSON.stringify([{id: 1, title: {rendered: html}}]), origin);
      readFeed(JSON.stringify(jsonFeed([{id: 1, title: html, content_html: html}])), origin);
    }
    for (const idle of ['<?a?>', '<!---->', '<?a?><?']) {
      readFeed(`${idle.repeat(n)}<rss/>`, origin);
      readFeed(`<rss>${idle.repeat(n)}</rss>`, origin);
      readFeed(`<rss/>${idle.repeat(n)}`, origin);
    }
    expect(performance.now() - began).to.be.below(8000);
  }).timeout(20_000);

  it('takes nothing from a page whose objects have been tampered with', () => {
    const polluted = Object.prototype as Record<string, unknown>;
    Object.assign(polluted, {
      title: 'Inherited',
      url: 'https://evil.example/',
      _you_said_we_did: {youSaid: 'Inherited'},
    });
    try {
      expect(itemsFrom('[{"id":1,"summary":"Own"}]')[0]).to.include({title: null, link: null, youSaid: null});
      expect(
        itemsFrom('{"items":[{"id":"1","__proto__":{"title":"Mine"},"content_text":"Own"}]}')[0]?.title,
      ).to.equal(null);
    } finally {
      for (const key of ['title', 'url', '_you_said_we_did']) delete polluted[key];
    }
  });

  it('takes nothing from a page that has hidden what it put on every object', () => {
    const value = {lang: 'fr', reason: 'Inherited', cy: {youSaid: 'Inherited'}};
    for (const [name, inherited] of Object.entries(value))
      Object.defineProperty(Object.prototype, name, {value: inherited, configurable: true});
    try {
      for (const body of [sources['JSON Feed'], sources['Citizen Space'], sources.WordPress, sources.Atom])
        expect(itemsFrom(body)[0]).to.deep.include({reason: null, translations: {}});
      expect(itemsFrom('[{"id":1,"summary":"Own"}]')[0]?.lang).to.equal(null);
    } finally {
      for (const name of Object.keys(value)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('is read item by item, when somebody looks at one, and once', () => {
    const read: string[] = [];
    const rows = ['a', 'b'].map((id) => ({
      id,
      title: id,
      get reason() {
        read.push(id);
        return 'Because.';
      },
    }));
    const feed = readData(rows, origin);
    if (!isFeed(feed)) throw new Error(feed.detail);
    expect(read).to.be.empty;
    expect(feed.items[1]?.whole().reason).to.equal('Because.');
    expect(feed.items[1]?.whole()).to.equal(feed.items[1]?.whole());
    expect(read).to.deep.equal(['b']);
  });
});
