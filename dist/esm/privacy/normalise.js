const normalise = (text) => text.replace(/[\p{M}\p{Cf}\ufdfa\ufdfb]/gu, "").normalize("NFKC").replace(new RegExp("\\p{Dash}", "gu"), "-").replace(/[^\S\n]+/g, " ");
const BEFORE = "(?:^|[^\\d.+-]|[^\\d][.+-])";
const TAKEN = "\n";
const NEARBY = 40;
const isNear = (clue, text, start, length) => clue.test(
  `${text.slice(Math.max(0, start - NEARBY), start)}|${text.slice(start + length, start + length + NEARBY)}`
);

export { BEFORE, TAKEN, isNear, normalise };
