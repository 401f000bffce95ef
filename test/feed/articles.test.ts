import {expect} from '@open-wc/testing';
import {articlesToFeed} from '../../src/feed/articles.js';
import {origin} from '../support/feeds.js';

function read(html: string) {
  // In a page of its own, which loads no pictures.
  const page = new DOMParser().parseFromString(html, 'text/html');
  return articlesToFeed(page.querySelectorAll('article'), origin);
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
  ] as const) {
    it(`under “${label}” is ${status}, where an editor has dropped its attributes`, () => {
      const [item] = read(
        `<article><h3>T</h3><dl><dt>Dywedoch chi</dt><dd>A</dd><dt>${label}</dt><dd>B</dd></dl></article>`,
      ).items;
      expect(item).to.include({youSaid: 'A', response: 'B', status});
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
