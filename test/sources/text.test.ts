import {expect} from '@open-wc/testing';
import {cleanText, decodeEntities, firstSentence, htmlToText, shortened} from '../../src/sources/text.js';

describe('text out of HTML', () => {
  for (const [html, text] of [
    ['plain', 'plain'],
    ['  a \t b  ', 'a b'],
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['One<br>Two<br />Three', 'One\nTwo\nThree'],
    ['<ul><li>Tea</li><li>Milk</li></ul>', '• Tea\n• Milk'],
    ['a<b>b</b>c', 'abc'],
    ['<a href="x" title="1 > 0">Link</a>', 'Link'],
    ["<a title='it\"s'>Link</a>", 'Link'],
    ['<script>alert(1)</script>Safe', 'Safe'],
    ['<SCRIPT>alert(1)</SCRIPT >Safe', 'Safe'],
    ['<script>alert(1)', null],
    ['<style>p{color:red}</style>Safe', 'Safe'],
    ['<!-- <p>no</p> -->yes', 'yes'],
    ['<!-- never closed', null],
    ['<template><p>no</p></template>yes', 'yes'],
    ['3 < 4 and 5 > 2', '3 < 4 and 5 > 2'],
    ['Tŷ &amp; g&acirc;rdd &#373; &#x177;', 'Tŷ & gârdd ŵ ŷ'],
    ['&lt;b&gt; stays text', '<b> stays text'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&unknown; &#0; &#xD800; &#x110000;', '&unknown;'],
    ['&nbsp;&nbsp;a', 'a'],
    ['an open <a href="', 'an open'],
    ['', null],
    [7, null],
    [null, null],
  ] as const) {
    it(`is ${JSON.stringify(text)} of ${JSON.stringify(html)}`, () =>
      expect(htmlToText(html)).to.equal(text));
  }

  it('has no characters that cannot be seen or that turn the direction', () =>
    expect(cleanText('a\u0000b\u202ec\u2066d\ufeffe')).to.equal('abcde'));

  it('keeps at most one empty line', () => expect(cleanText('a\n\n\n\nb \n c')).to.equal('a\n\nb\nc'));

  it('is found in a long text within a moment', () => {
    const began = performance.now();
    htmlToText('<script'.repeat(20_000));
    htmlToText('<!--'.repeat(50_000));
    htmlToText(`<p>${'<'.repeat(100_000)}`);
    htmlToText('<a "'.repeat(20_000));
    expect(performance.now() - began).to.be.below(2_000);
  });

  it('is decoded once', () => expect(decodeEntities('&amp;amp;')).to.equal('&amp;'));

  it('is cut between words and never inside a character', () => {
    expect(shortened('one two three', 9)).to.equal('one two…');
    expect(shortened('one two', 9)).to.equal('one two');
    expect(shortened(`abc${'😀'.repeat(9)}`, 6)).to.equal('abc😀…');
  });
});

describe('One sentence of a text', () => {
  it('is the first, past headings and bullets', () => {
    expect(firstSentence('Is it open? Yes.', 100)).to.equal('Is it open?');
    expect(firstSentence('It costs £1.50 a day. Or more.', 100)).to.equal('It costs £1.50 a day.');
    expect(firstSentence('Overview\nIt is open. Yes.', 100)).to.equal('It is open.');
    expect(firstSentence('Overview\n• It is open. Yes.', 100)).to.equal('It is open.');
    expect(firstSentence('No end\nAnother line', 100)).to.equal('No end');
  });

  it('is cut after a word where it is too long', () => {
    expect(firstSentence('one two three four.', 10)).to.equal('one two…');
  });
});
