/** Text out of what other people's systems write. Nothing here is ever parsed into a tree. */

// Those of HTML 4 that editors and content systems write, Welsh circumflexes among them. Any other stays as it is.
const NAMED: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  frac12: '½',
  acirc: 'â',
  ecirc: 'ê',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
  wcirc: 'ŵ',
  ycirc: 'ŷ',
  Wcirc: 'Ŵ',
  Ycirc: 'Ŷ',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
}) as Record<string, string>;

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,8}));/gi;

/** Entities as the characters that they stand for, once: `&amp;lt;` becomes `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name) return NAMED[name] ?? whole;
        const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
          ? String.fromCodePoint(code)
          : '';
      })
    : text;

/** What XML does not know and careless feeds use all the same, put in its place before XML is read. */
export const decodeHtmlNames = (xml: string): string =>
  xml.replace(/&(?!(?:amp|lt|gt|quot|apos);)([a-z][a-z\d]{1,8});/gi, (whole, name: string) =>
    name in NAMED ? (NAMED[name] as string) : whole,
  );

// Control characters, and those that turn the direction of the text around them.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Most texts have nothing in them that could need it, and there may be a hundred thousand. */
const MAY_BE_UNTIDY = /[^ -~\u00a1-\u167f]/;

/** Text as it is shown: lines stay, other white space is one space; `null` where nothing is left. */
export function cleanText(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  if (!MAY_BE_UNTIDY.test(text)) return text.trim() || null;
  const clean = text.replace(UNSEEN, '').replace(/[^\S\n]+/g, ' ');
  return (
    (clean.includes('\n') ? clean.replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n') : clean).trim() || null
  );
}

/** Comments and what is never text, then tags. No part of it can be matched in two ways, so it takes linear time. */
const MARKUP =
  /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|iframe|object|svg|math|head|textarea|select)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z\d:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>|<[!?][^<>]*>|<\/?[a-z][^<>]*$/gi;
const BLOCK = /^(?:p|div|br|li|ul|ol|h[1-6]|blockquote|tr|table|section|article|figure|dl|dt|dd|hr)$/i;

/** The text of HTML, a line for each paragraph; `null` where nothing is left. It never becomes a tree. */
export function htmlToText(html: unknown): string | null {
  if (typeof html !== 'string') return null;
  if (!html.includes('<')) return cleanText(decodeEntities(html));
  // Line breaks mean nothing in HTML; only elements make lines.
  const text = html.replace(/\s+/g, ' ').replace(MARKUP, (_whole, _hidden, slash?: string, name?: string) => {
    if (!name || !BLOCK.test(name)) return '';
    return /^li$/i.test(name) && !slash ? '\n• ' : '\n';
  });
  return cleanText(decodeEntities(text))?.replace(/\n+/g, '\n') ?? null;
}

/** At most that many characters, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  // Never half of a pair of surrogates.
  return `${cut.replace(/\s+\S*$/, '').replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The first whole sentence of a text, past its headings, or what there is of it within that many characters. */
export function firstSentence(text: string, most: number): string {
  const lines = text.split('\n').map((line) => line.replace(/^• /, ''));
  const sentences = lines.map((line) => /^.*?[.?!](?=\s|$)/.exec(line)?.[0]);
  return shortened(sentences.find(Boolean) ?? lines[0] ?? '', most);
}
