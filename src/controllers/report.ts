const reported = new WeakMap<Element, Set<string>>();

/**
 * Says a mistake in how an element is set up on the console: the element, the attribute or setting, what was found there,
 * what to do, and which part of the README tells more. Once for each element, or for each `source` that several share.
 */
export function reportMistake(
  host: Element,
  attribute: string,
  found: string,
  advice: string,
  docs: string = host.localName,
  source = host,
): void {
  const what = found && found !== 'nothing' ? `found "${found}"` : 'nothing found';
  const line = `${attribute}: ${what}. ${advice} See README.md#${docs}`;
  const lines = reported.get(source) ?? new Set();
  if (lines.has(line)) return;
  reported.set(source, lines.add(line));
  console.error(`<${host.localName}> ${line}`);
}
