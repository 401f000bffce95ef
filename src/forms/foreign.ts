/** Reading what somebody else wrote, on a page that somebody else has patched: a site, an endpoint, a newer version. */

/** Whether it is an object with keys, and no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a key of its own. Never an inherited one: a page may have patched `Object.prototype`. */
export const ownValue = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The same without a prototype: `fetch` and others read inherited options too, and a page may have patched `Object.prototype`. */
export const nullPrototype = <T extends object>(value: T): T =>
  Object.assign(Object.create(null), value) as T;

/** A record, or nothing. Read its members by name only after `unpolluted`. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isRecord(value) ? value : nobody;
const nobody: Readonly<Record<string, unknown>> = Object.freeze(nullPrototype({}));

/** What every object has by ECMA-262. Whoever finds more is on a page that has put it there. */
const INHERITED = 12;
/** No JSON of ours goes deeper. */
const DEEPEST = 20;

/**
 * The same, with nothing inherited: on a page that has patched `Object.prototype` a copy, and on any other just that,
 * whose members may then be read by their names.
 */
export const unpolluted = <T>(value: T): T =>
  Object.getOwnPropertyNames(Object.prototype).length > INHERITED ? (bare(value, DEEPEST) as T) : value;

function bare(value: unknown, depth: number): unknown {
  if (!depth) return undefined;
  if (Array.isArray(value)) return value.map((part) => bare(part, depth - 1));
  if (!isRecord(value)) return value;
  return nullPrototype(
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bare(part, depth - 1)])),
  );
}
