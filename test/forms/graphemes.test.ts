import {expect} from '@open-wc/testing';
import {countGraphemes} from '../../src/forms/graphemes.js';

describe('counting characters', () => {
  const rows: readonly (readonly [what: string, text: string, count: number])[] = [
    ['nothing as none', '', 0],
    ['plain letters one by one', 'tea', 3],
    ['a space as one', 'a b', 3],
    ['a family emoji as one', '👩‍👩‍👧‍👦', 1],
    ['a flag as one', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 1],
    ['a thumb with a skin tone as one', '👍🏽', 1],
    ['a letter with its circumflex as one, in one piece', 'ŵ', 1],
    ['a letter with its circumflex as one, in two pieces', 'w\u0302', 1],
    ['a letter with many accents as one', 'e\u0301\u0323\u0308', 1],
    ['a line break as one', 'a\nb', 3],
    ['half of a pair as one', '\ud83d', 1],
  ];
  for (const [what, text, count] of rows) {
    it(`counts ${what}`, () => expect(countGraphemes(text)).to.equal(count));
  }

  it('counts code points where the browser cannot find the borders of characters', () => {
    const original = Object.getOwnPropertyDescriptor(Intl, 'Segmenter') as PropertyDescriptor;
    try {
      delete (Intl as {Segmenter?: unknown}).Segmenter;
      expect(countGraphemes('w\u0302👍')).to.equal(3);
    } finally {
      Object.defineProperty(Intl, 'Segmenter', original);
    }
  });
});
