/** Reading what somebody else wrote, on a page that somebody else has patched: a site, an endpoint, a newer version. */
/** Whether it is an object with keys, and no list. */
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
/** What stands under a key of its own. Never an inherited one: a page may have patched `Object.prototype`. */
export declare const ownValue: (value: unknown, key: string) => unknown;
/** The same without a prototype: `fetch` and others read inherited options too, and a page may have patched `Object.prototype`. */
export declare const nullPrototype: <T extends object>(value: T) => T;
/** A record, or nothing. Read its members by name only after `unpolluted`. */
export declare const recordOf: (value: unknown) => Readonly<Record<string, unknown>>;
/**
 * The same, with nothing inherited: on a page that has patched `Object.prototype` a copy, and on any other just that,
 * whose members may then be read by their names.
 */
export declare const unpolluted: <T>(value: T) => T;
