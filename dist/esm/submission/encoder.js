const ESCAPES = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t"
};
function encodeJson(value) {
  if (value === null) return "null";
  if (typeof value === "string") return encodeString(value);
  if (typeof value === "number") return value - value === 0 ? `${value}` : "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  let text = "";
  if (isList(value)) {
    for (let index = 0; index < value.length; index += 1) {
      text += (index ? "," : "") + encodeJson(value[index] ?? null);
    }
    return `[${text}]`;
  }
  const keys = Object.keys(value);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index];
    const item = value[key];
    if (item !== void 0) text += `${text && ","}${encodeString(key)}:${encodeJson(item)}`;
  }
  return `{${text}}`;
}
function isList(value) {
  return Array.isArray(value);
}
function encodeString(text) {
  const escaped = text.replace(
    // Control characters, quotes, backslashes, and halves of surrogate pairs, which UTF-8 cannot hold. Pairs are
    // found and kept: with the flag `u` WebKit overlooks the half in front of a U+FFFD.
    // eslint-disable-next-line no-control-regex
    /[\ud800-\udbff][\udc00-\udfff]|["\\\u0000-\u001f\ud800-\udfff]/g,
    (found) => found.length === 2 ? found : ESCAPES[found] ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `"${escaped}"`;
}

export { encodeJson };
