const reported = new WeakMap<Element, Set<string>>();

/**
 * Says a mistake in how an element is set up, once per element, on the console: the element, the attribute or
 * setting, what was found there, and what to do.
 */
export function reportMistake(host: Element, attribute: string, found: string, advice: string): void {
  const line = `<${host.localName}> ${attribute}: found "${found}". ${advice}`;
  const lines = reported.get(host) ?? new Set();
  if (lines.has(line)) return;
  reported.set(host, lines.add(line));
  console.error(line);
}
