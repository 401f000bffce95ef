const NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201C",
  rdquo: "\u201D",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
  pound: "\xA3",
  wcirc: "\u0175",
  ycirc: "\u0177"
};
const character = (code) => code > 0 && code <= 1114111 && !(code >= 55296 && code < 57344) ? String.fromCodePoint(code) : "";
const decoded = (text) => text.replace(
  /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,20}));/g,
  (whole, decimal, hex, name) => decimal || hex ? character(parseInt(decimal ?? hex, decimal ? 10 : 16)) : Object.hasOwn(NAMED, name) ? NAMED[name] : whole
);
function textOfHtml(html) {
  const words = html.replace(/<!--[^]*?(-->|$)/g, " ").replace(/<(script|style|template|noscript|svg)\b[^]*?(<\/\1\s*>|$)/gi, " ").replace(/\s+/g, " ").replace(/<\/?(p|div|br|li|ul|ol|h\d|tr|table|section|article|blockquote)\b[^>]*>/gi, "\n").replace(/<\/?[a-z][^>]*(>|$)/gi, "");
  return decoded(words).split("\n").map((line) => line.replace(/[^\S\n]+/g, " ").trim()).filter(Boolean).join("\n");
}
function shortened(text, most) {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters.slice(0, most).join("").replace(/\s+\S*$/, "")}\u2026`;
}
function firstSentence(text, most) {
  const lines = text.split("\n");
  const sentences = lines.map((line) => /^.*?[.?!](?=\s|$)/.exec(line)?.[0]);
  return shortened(sentences.find(Boolean) ?? lines[0] ?? "", most);
}

export { firstSentence, shortened, textOfHtml };
