import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {csvField, csvRecord} from '../src/csv.js';

/** What a spreadsheet finds in a field. */
const contentOf = (field: string) => field.slice(1, -1).replaceAll('""', '"');

describe('A field of the CSV export', () => {
  it.each([
    ['an ordinary text', 'Larger print, please.', 'Larger print, please.'],
    ['quotes', 'She said "yes"', 'She said "yes"'],
    ['a formula', '=HYPERLINK("https://evil.example")', `'=HYPERLINK("https://evil.example")`],
    ['a plus', '+44 20 7946 0000', `'+44 20 7946 0000`],
    ['a minus', '-1', `'-1`],
    ['an at sign', '@SUM(A1)', `'@SUM(A1)`],
    ['a tab', '\t=1', `'\t=1`],
    ['NUL', '\0=1', `'\0=1`],
    ['a return', '\r=1', `'\r'=1`],
    ['spaces before it', '   =1', `'   =1`],
    ['no-break spaces before it', '\u00a0 =1', `'\u00a0 =1`],
    ['a later line', 'One\n=1', `One\n'=1`],
    ['a later line of Windows', 'One\r\n =1', `One\r\n' =1`],
    ['a later line of an old Mac', 'One\r=1', `One\r'=1`],
    ['every line', '=1\n=2\n=3', `'=1\n'=2\n'=3`],
    ['a sign inside a line', '1 = 1 + 0', '1 = 1 + 0'],
    ['an empty answer', '', ''],
  ])('shows %s as text', (_what, text, shown) => {
    expect(contentOf(csvField(text))).toBe(shown);
  });

  it('never begins a line with a formula, whatever was typed', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\0',
      ' ',
      '\u00a0',
      '"',
      "'",
      'a',
      ',',
      ';',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        const text = pieces.join('');
        const content = contentOf(csvField(text));
        for (const line of content.split(/\r\n|\n|\r/)) expect(line).not.toMatch(/^[ \u00a0]*[=+\-@\t\0]/);
        // Nothing but the added quotes is different.
        expect(content.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
      {numRuns: 3000, seed: 20_261_120},
    );
  });

  it('cannot break out of its cell', () => {
    expect(csvRecord(['a","b', 'c\r\nd'])).toBe('"a"",""b","c\r\nd"\r\n');
  });
});
