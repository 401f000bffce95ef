/** What a submission is made of. */
export type Json =
  string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json | undefined};

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * Encodes as `JSON.stringify` does on a page that nobody has patched. Old copies of Prototype and MooTools are
 * still on hospital sites, give arrays and strings a `toJSON`, and so turn a list of answers into a quoted string
 * (amplitude/Amplitude-JavaScript#313). Hence own properties only, no `toJSON`, no `for…in`, no `Array.from`.
 */
export function encodeJson(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return encodeString(value);
  if (typeof value === 'number') return value - value === 0 ? `${value}` : 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  let text = '';
  if (isList(value)) {
    for (let index = 0; index < value.length; index += 1) {
      text += (index ? ',' : '') + encodeJson(value[index] ?? null);
    }
    return `[${text}]`;
  }
  const keys = Object.keys(value);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    const item = value[key];
    if (item !== undefined) text += `${text && ','}${encodeString(key)}:${encodeJson(item)}`;
  }
  return `{${text}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function encodeString(text: string): string {
  const escaped = text.replace(
    // Control characters, quotes, backslashes, and halves of surrogate pairs, which UTF-8 cannot hold. Pairs are
    // found and kept: with the flag `u` WebKit overlooks the half in front of a U+FFFD.
    // eslint-disable-next-line no-control-regex
    /[\ud800-\udbff][\udc00-\udfff]|["\\\u0000-\u001f\ud800-\udfff]/g,
    (found) =>
      found.length === 2
        ? found
        : (ESCAPES[found] ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  return `"${escaped}"`;
}
