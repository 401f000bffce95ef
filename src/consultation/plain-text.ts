/** The characters that HTML has names for and English and Welsh use. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  wcirc: 'ŵ',
  ycirc: 'ŷ',
};

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,20}));/g, (whole, decimal, hex, name: string) =>
    decimal || hex
      ? character(parseInt(decimal ?? hex, decimal ? 10 : 16))
      : Object.hasOwn(NAMED, name)
        ? (NAMED[name] as string)
        : whole,
  );

/**
 * The words of a piece of HTML, one paragraph a line. It never becomes a tree: the result is text, and stays text
 * wherever it is shown.
 */
export function textOfHtml(html: string): string {
  const words = html
    .replace(/<!--[^]*?(-->|$)/g, ' ')
    .replace(/<(script|style|template|noscript|svg)\b[^]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(p|div|br|li|ul|ol|h\d|tr|table|section|article|blockquote)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*(>|$)/gi, '');
  return decoded(words)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The text up to that many characters, ending with a whole word and "…". */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}

/** The first whole sentence of a text, past its headings, or what there is of it within that many characters. */
export function firstSentence(text: string, most: number): string {
  const lines = text.split('\n');
  const sentences = lines.map((line) => /^.*?[.?!](?=\s|$)/.exec(line)?.[0]);
  return shortened(sentences.find(Boolean) ?? lines[0] ?? '', most);
}
