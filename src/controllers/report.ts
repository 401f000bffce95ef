const reported = new WeakMap<Element, Set<string>>();

/** A mistake in how an element is set up, for the people who embed it. */
export interface Mistake {
  /** The attribute or setting. */
  readonly attribute: string;
  /** What is there now. */
  readonly found: string;
  /** What to do. */
  readonly advice: string;
}

/** Says a mistake once per element on the console: element, attribute, what was found, what to do. */
export function reportMistake(host: Element, {attribute, found, advice}: Mistake): void {
  const line = `<${host.localName}> ${attribute}: found "${found}". ${advice}`;
  const lines = reported.get(host) ?? new Set();
  if (lines.has(line)) return;
  reported.set(host, lines.add(line));
  console.error(line);
}
