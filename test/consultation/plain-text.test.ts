import {expect} from '@open-wc/testing';
import {firstSentence, shortened, textOfHtml} from '../../src/consultation/plain-text.js';

describe('The words of a piece of HTML', () => {
  const rows: readonly (readonly [html: string, text: string])[] = [
    ['plain words', 'plain words'],
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<strong>Bold</strong> and <em>not</em>', 'Bold and not'],
    ['  a \n\t b&nbsp;c  ', 'a b c'],
    ['Tom &amp; Jerry &lt;b&gt; &quot;x&quot; &rsquo;', 'Tom & Jerry <b> "x" ’'],
    ['t&#375; d&#x175;r &ycirc;', 'tŷ dŵr ŷ'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&#0;&#xD800;&#99999999;&unknown;&constructor;', '&#99999999;&unknown;&constructor;'],
    ['<script>alert("<p>x</p>")</script>after', 'after'],
    ['<style>p { color: red }</style>after', 'after'],
    ['<script>never ended', ''],
    ['before<!-- <p>hidden</p> -->after', 'before after'],
    ['<!-- never ended', ''],
    ['<img src=x onerror=alert(1)>after', 'after'],
    ['<a href="https://example.org">link</a>', 'link'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['an open <a href="', 'an open'],
    ['', ''],
  ];
  for (const [html, text] of rows) {
    it(`of ${JSON.stringify(html)} are ${JSON.stringify(text)}`, () => {
      expect(textOfHtml(html)).to.equal(text);
    });
  }

  it('are found in a long text within a moment', () => {
    const began = performance.now();
    textOfHtml('<script'.repeat(20_000));
    textOfHtml('<!--'.repeat(50_000));
    textOfHtml(`<p>${'<'.repeat(100_000)}`);
    expect(performance.now() - began).to.be.below(2_000);
  });
});

describe('One sentence of a text', () => {
  it('is the first', () => {
    expect(firstSentence('Is it open? Yes.', 100)).to.equal('Is it open?');
    expect(firstSentence('It costs £1.50 a day. Or more.', 100)).to.equal('It costs £1.50 a day.');
    expect(firstSentence('Overview\nIt is open. Yes.', 100)).to.equal('It is open.');
    expect(firstSentence('No end\nAnother line', 100)).to.equal('No end');
  });

  it('is cut after a word where it is too long', () => {
    expect(firstSentence('one two three four.', 10)).to.equal('one two…');
    expect(shortened('one two', 7)).to.equal('one two');
  });
});
