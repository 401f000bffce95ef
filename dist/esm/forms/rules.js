import { isRecord, ownValue } from './foreign.js';

const matches = (expected, isRight) => (value, place, report) => {
  if (!isRight(value)) report(place, value, expected);
};
const isWords = (value) => typeof value === "string" && value.trim() !== "" && value.length <= 1e3;
const name = matches(
  "lower-case letters, digits and hyphens, beginning with a letter, 50 at most",
  (value) => typeof value === "string" && /^[a-z][a-z0-9-]{0,49}$/.test(value)
);
const text = matches(
  'a text, or {"en-GB": a text, "cy": a text}',
  (value) => isWords(value) || isRecord(value) && isWords(ownValue(value, "en-GB")) && Object.values(value).every(isWords)
);
const flag = matches("true or false", (value) => typeof value === "boolean");
const anything = () => {
};
const record = (needed, possible = {}) => (value, place, report) => {
  const known = { ...needed, ...possible };
  if (!isRecord(value)) return report(place, value, `an object with ${Object.keys(needed).join(", ")}`);
  for (const key of /* @__PURE__ */ new Set([...Object.keys(needed), ...Object.keys(value)])) {
    const found = ownValue(value, key);
    const at = place ? `${place}.${key}` : key;
    if (!Object.hasOwn(known, key))
      report(at, found, `nothing; known are ${Object.keys(known).join(", ")}`);
    else known[key](found, at, report);
  }
};
const list = (item, least = 1, most = Infinity) => (value, place, report) => {
  const count = Array.isArray(value) ? value.length : 0;
  if (count < least || count > most)
    report(place, value, `a list of ${least}${most < Infinity ? ` to ${most}` : " or more"}`);
  if (Array.isArray(value)) value.forEach((entry, index) => item(entry, `${place}[${index}]`, report));
};
function mistakesOf(value, rule, whole) {
  const mistakes = [];
  const report = (place, found, expected) => void mistakes.push({ place, found: describe(found), expected });
  rule(value, "", report);
  if (!mistakes.length) whole(value, report);
  return mistakes;
}
function describe(value) {
  if (value === void 0) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value).slice(0, 80);
}

export { anything, describe, flag, isWords, list, matches, mistakesOf, name, record, text };
