const NAMED = Object.assign(/* @__PURE__ */ Object.create(null), {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
  ndash: "\u2013",
  mdash: "\u2014",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201C",
  rdquo: "\u201D",
  hellip: "\u2026",
  bull: "\u2022",
  middot: "\xB7",
  pound: "\xA3",
  euro: "\u20AC",
  copy: "\xA9",
  reg: "\xAE",
  trade: "\u2122",
  deg: "\xB0",
  times: "\xD7",
  frac12: "\xBD",
  acirc: "\xE2",
  ecirc: "\xEA",
  icirc: "\xEE",
  ocirc: "\xF4",
  ucirc: "\xFB",
  wcirc: "\u0175",
  ycirc: "\u0177",
  Wcirc: "\u0174",
  Ycirc: "\u0176",
  aacute: "\xE1",
  eacute: "\xE9",
  iacute: "\xED",
  oacute: "\xF3",
  egrave: "\xE8",
  agrave: "\xE0",
  ccedil: "\xE7",
  iuml: "\xEF",
  ouml: "\xF6",
  uuml: "\xFC"
});
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,8}));/gi;
const decodeEntities = (text) => text.includes("&") ? text.replace(ENTITY, (whole, decimal, hex, name) => {
  if (name) return NAMED[name] ?? whole;
  const code = decimal ? Number(decimal) : parseInt(hex, 16);
  return code > 0 && code <= 1114111 && !(code >= 55296 && code < 57344) ? String.fromCodePoint(code) : "";
}) : text;
const decodeHtmlNames = (xml) => xml.replace(
  /&(?!(?:amp|lt|gt|quot|apos);)([a-z][a-z\d]{1,8});/gi,
  (whole, name) => name in NAMED ? NAMED[name] : whole
);
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const MAY_BE_UNTIDY = /[^ -~\u00a1-\u167f]/;
function cleanText(text) {
  if (typeof text !== "string") return null;
  if (!MAY_BE_UNTIDY.test(text)) return text.trim() || null;
  const clean = text.replace(UNSEEN, "").replace(/[^\S\n]+/g, " ");
  return (clean.includes("\n") ? clean.replace(/ ?\n ?/g, "\n").replace(/\n{3,}/g, "\n\n") : clean).trim() || null;
}
const MARKUP = /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|iframe|object|svg|math|head|textarea|select)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z\d:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>|<[!?][^<>]*>|<\/?[a-z][^<>]*$/gi;
const BLOCK = /^(?:p|div|br|li|ul|ol|h[1-6]|blockquote|tr|table|section|article|figure|dl|dt|dd|hr)$/i;
function htmlToText(html) {
  if (typeof html !== "string") return null;
  if (!html.includes("<")) return cleanText(decodeEntities(html));
  const text = html.replace(/\s+/g, " ").replace(MARKUP, (_whole, _hidden, slash, name) => {
    if (!name || !BLOCK.test(name)) return "";
    return /^li$/i.test(name) && !slash ? "\n\u2022 " : "\n";
  });
  return cleanText(decodeEntities(text))?.replace(/\n+/g, "\n") ?? null;
}
function shortened(text, most) {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.replace(/\s+\S*$/, "").replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function firstSentence(text, most) {
  const lines = text.split("\n").map((line) => line.replace(/^• /, ""));
  const sentences = lines.map((line) => /^.*?[.?!](?=\s|$)/.exec(line)?.[0]);
  return shortened(sentences.find(Boolean) ?? lines[0] ?? "", most);
}

export { cleanText, decodeEntities, decodeHtmlNames, firstSentence, htmlToText, shortened };
