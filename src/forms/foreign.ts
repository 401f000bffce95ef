/** Reading JSON that somebody else wrote: a site, an endpoint, a page that is newer than we are. */

/** Whether it is an object with keys, and no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a key of its own. Never an inherited one: a page may have patched `Object.prototype`. */
export const ownValue = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
