/** An absolute http(s) address, or `undefined` for anything else: nothing else is ever a link. */
export function webAddress(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || !value) return undefined;
  try {
    // Most are whole, and to read the base for each of ten thousand takes as long again.
    const {protocol, href} = /^https?:\/\//i.test(value) ? new URL(value) : new URL(value.trim(), base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
