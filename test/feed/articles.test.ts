import {expect} from '@open-wc/testing';
import {articlesToFeed} from '../../src/feed/articles.js';
import {origin, wholly} from '../support/feeds.js';

function read(html: string) {
  // In a page of its own, which loads no pictures.
  const page = new DOMParser().parseFromString(html, 'text/html');
  return wholly(articlesToFeed(page.querySelectorAll('article'), origin));
}

const whole = `<article id="benches" lang="en-GB" data-status="planned" data-service="Garden" data-theme="Outside, Access"
  data-heard-from="12" data-references="${'ab'.repeat(32)} ${'cd'.repeat(32)}">
  <h3>Benches</h3>
  <dl>
    <dt>We asked</dt><dd>How was the garden?</dd>
    <dt>You said</dt><dd><p>Nowhere   to sit.</p><p>No shade.</p></dd>
    <dt>We plan to do this</dt><dd>Six benches.</dd>
    <dt>Why</dt><dd>Many asked.</dd>
    <dt>What happens next</dt><dd>They come in May.</dd>
  </dl>
  <p><time datetime="2026-09-01">1 September 2026</time></p>
  <img src="/b.jpg" alt="A bench"><a href="/benches">More about the benches</a>
</article>`;

describe('an update that stands in the page', () => {
  it('says all that one from a feed can say', () => {
    const {items, problems} = read(whole);
    expect(problems).to.be.empty;
    expect(items[0]).to.deep.include({
      id: 'benches',
      lang: 'en-GB',
      title: 'Benches',
      weAsked: 'How was the garden?',
      youSaid: 'Nowhere to sit.\nNo shade.',
      status: 'planned',
      response: 'Six benches.',
      reason: 'Many asked.',
      next: {text: 'They come in May.', by: null, owner: null},
      service: 'Garden',
      themes: ['Outside', 'Access'],
      heardFrom: 12,
      published: '2026-09-01',
      link: 'https://www.example.nhs.uk/benches',
      image: {src: 'https://www.example.nhs.uk/b.jpg', alt: 'A bench'},
      references: ['ab'.repeat(32), 'cd'.repeat(32)],
    });
  });

  for (const [label, status] of [
    ['We did', 'done'],
    ['We have done this', 'done'],
    ['We are doing this', 'doing'],
    ['We plan to do this', 'planned'],
    ['We will do', 'planned'],
    ['We are looking at this', 'exploring'],
    ['We cannot do this because', 'cannot'],
    ['We can’t do this', 'cannot'],
    ['We have not changed this', 'no-change'],
    ['Gwnaethom ni', 'done'],
    ['Fe wnaethon ni', 'done'],
    ['Rydym yn gwneud hyn', 'doing'],
    ['Rydym yn bwriadu gwneud hyn', 'planned'],
    ['Rydym yn edrych ar hyn', 'exploring'],
    ['Ni allwn wneud hyn oherwydd', 'cannot'],
    ['Nid ydym wedi newid hyn', 'no-change'],
    ['We haven’t changed this', 'no-change'],
    ['We did not change this', 'no-change'],
    ['We cannot', 'cannot'],
    ["We can't do this", 'cannot'],
    ['We can not do this', 'cannot'],
    ['Allwn ni ddim gwneud hyn', 'cannot'],
    ['What we did', 'done'],
    ['We’ve done this', 'done'],
    ['We’re doing this', 'doing'],
    ['We’ll do this', 'planned'],
    ['Our answer', null],
    ['Ein hateb', null],
  ] as const) {
    it(`under “${label}” is ${status}, where an editor has dropped its attributes`, () => {
      const [item] = read(
        `<article><h3>T</h3><dl><dt>Dywedoch chi</dt><dd>A</dd><dt>${label}</dt><dd>B</dd></dl></article>`,
      ).items;
      expect(item).to.include({youSaid: 'A', response: 'B', status});
    });
  }

  for (const label of [
    'We did not do this',
    'We didn’t do this',
    'We won’t',
    "We won't do this",
    'We will not do this',
    'We have decided not to',
    'We decided against this',
    'We are not able to do this',
    'We’re unable to do this',
    'We have no plans to do this',
    'We can now do this',
    'Not possible',
    'Penderfynon ni beidio',
    'This could not be done',
    'Wnaethon ni ddim hyn',
    'Ni wnaethom hyn',
    'Fyddwn ni ddim yn gwneud hyn',
    'Rydym yn methu',
    'Nid ydym yn gallu gwneud hyn',
  ]) {
    const page = (attributes: string) =>
      `<article ${attributes}><h3>T</h3><dl><dt>You said</dt><dd>A</dd><dt>${label}</dt><dd>B</dd></dl></article>`;

    it(`under “${label}” is no more than an answer, in those words, and its publisher hears so`, () => {
      const {items, problems} = read(page('id="t"'));
      expect(items[0]).to.include({youSaid: 'A', response: `${label}: B`, status: null, summary: null});
      expect(problems).to.deep.equal([{code: 'unknown-status', item: 't'}]);
    });

    it(`under “${label}” is what its attribute says`, () => {
      const {items, problems} = read(page('data-status="no-change"'));
      expect(items[0]).to.include({response: 'B', status: 'no-change'});
      expect(problems).to.be.empty;
    });
  }

  it('is no yes as a whole where one label says yes and another says no', () => {
    const {items, problems} = read(
      '<article><dl><dt>You said</dt><dd>A</dd><dt>We did</dt><dd>B</dd><dt>We cannot</dt><dd>C</dd></dl></article>',
    );
    expect(items[0]).to.include({response: 'We did: B\nWe cannot: C', status: null});
    expect(problems.map(({code}) => code)).to.deep.equal(['unknown-status']);
  });

  it('has nothing said by anybody where only the answer has a label that we know', () => {
    for (const label of ['We did', 'We won’t', 'Wnaethon ni ddim hyn']) {
      const [item] = read(`<article><h3>T</h3><dl><dt>${label}</dt><dd>B</dd></dl></article>`).items;
      expect(item?.youSaid, label).to.be.null;
      expect(item?.response, label).to.contain('B');
    }
  });

  it('is read by place where labels of its own say no, and is no yes then either', () => {
    const {items, problems} = read(
      '<article><dl><dt>No parking</dt><dd>A</dd><dt>Not possible</dt><dd>B</dd></dl></article>',
    );
    expect(items[0]).to.include({youSaid: 'A', response: 'Not possible: B', status: null});
    expect(problems.map(({code}) => code)).to.deep.equal(['unknown-status']);
  });

  it('has a next step beside what was done', () => {
    const [item] = read(
      '<article><dl><dt>What you said</dt><dd>A</dd><dt>What we did</dt><dd>B</dd><dt>What we will do next</dt><dd>C</dd></dl></article>',
    ).items;
    expect(item).to.deep.include({youSaid: 'A', response: 'B', status: 'done'});
    expect(item?.next?.text).to.equal('C');
  });

  it('is no quote where its quote is empty', () => {
    const [item] = read('<article><h3>T</h3><blockquote></blockquote></article>').items;
    expect(item).to.include({youSaid: null, isQuote: false});
  });

  it('keeps what stands under a label of its own, apart from what was said and done', () => {
    const [item] = read(
      '<article><h3>T</h3><dl><dt>Ward</dt><dd>Ward 7</dd><dt>You said</dt><dd>A</dd><dt>We did</dt><dd>B</dd></dl></article>',
    ).items;
    expect(item).to.include({summary: 'Ward: Ward 7', youSaid: 'A', response: 'B', status: 'done'});
  });

  it('keeps what stands outside its list', () => {
    const [item] = read(
      `<article><h3>T</h3><p>One.</p><dl><dt>You said</dt><dd><p>A</p></dd><dt>We did</dt><dd>B</dd></dl>
       <p>Two.</p><ul><li>Three</li><li><p>Four</p></li></ul><blockquote><p>Thank you.</p></blockquote>
       <p><time datetime="2026-09-01">1 September</time></p><p><a href="/more">More</a></p></article>`,
    ).items;
    expect(item).to.include({
      summary: 'One.\nTwo.\nThree\nFour\nThank you.',
      youSaid: 'A',
      isQuote: false,
      link: 'https://www.example.nhs.uk/more',
    });
  });

  for (const [what, html, youSaid, isQuote] of [
    ['beside the list', '<blockquote>A</blockquote><dl><dt>We did</dt><dd>B</dd></dl>', 'A', true],
    ['as what was said', '<dl><dt>You said</dt><dd><blockquote>A</blockquote></dd></dl>', 'A', true],
    [
      'within it',
      '<dl><dt>You said</dt><dd>Two said: <q>A</q><blockquote>C</blockquote></dd></dl>',
      'Two said: A\nC',
      false,
    ],
    [
      'in the answer',
      '<dl><dt>You said</dt><dd>A</dd><dt>We did</dt><dd>B <blockquote>C</blockquote></dd></dl>',
      'A',
      false,
    ],
    ['in the only answer', '<dl><dt>We did</dt><dd>B <blockquote>C</blockquote></dd></dl>', null, false],
  ] as const) {
    it(`is a quote only if that is what was said: ${what}`, () => {
      const [item] = read(`<article><h3>T</h3>${html}</article>`).items;
      expect(item).to.include({youSaid, isQuote, summary: null});
    });
  }

  it('is read by place where its labels are words of its own', () => {
    const [item] = read(
      '<article><h3>T</h3><dl><dt>Parents</dt><dd>A</dd><dt>The ward</dt><dd>B</dd></dl></article>',
    ).items;
    expect(item).to.include({youSaid: 'A', response: 'B', status: null});
  });

  it('may be a heading with paragraphs, a quote, or next to nothing', () => {
    const {items} = read(
      '<article><h2>News</h2><p>One.</p><p>Two.</p></article><article><blockquote>Too dark.</blockquote></article><article></article><article>Only words</article>',
    );
    expect(
      items.map(({title, summary, youSaid, isQuote}) => [title, summary, youSaid, isQuote]),
    ).to.deep.equal([
      ['News', 'One.\nTwo.', null, false],
      [null, null, 'Too dark.', true],
    ]);
  });

  it('stays in the order of its page', () => {
    const {items} = read(
      ['2025-01-01', '2026-01-01', '']
        .map((date, index) => `<article><h3>${index}</h3><time datetime="${date}">x</time></article>`)
        .join(''),
    );
    expect(items.map(({title}) => title)).to.deep.equal(['0', '1', '2']);
  });

  it('hands on no script, style or address that is none', () => {
    const [item] = read(
      '<article><h3>T<script>bad()</script></h3><p>A<style>b{}</style></p><a href="javascript:bad()">x</a></article>',
    ).items;
    expect(item).to.include({title: 'T', summary: 'A', link: null});
  });
});
