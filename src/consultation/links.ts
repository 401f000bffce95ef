/** The absolute address of a web page; `undefined` for anything else, such as a script. */
export function linkTo(address: string, base: string): string | undefined {
  try {
    const {protocol, href} = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
