const inWords = (element: Element | null) =>
  element
    ? `<${[element.localName, element.id, element.getAttribute('value')].filter(Boolean).join(' ')}> ${element.textContent?.trim().slice(0, 40)}`
    : 'nothing';

/** Compares elements by what they are. An assertion that prints them prints the whole page, and takes minutes. */
export function expectSame(found: Element | null, wanted: Element | null, what = 'It'): void {
  if (found !== wanted) throw new Error(`${what}: found ${inWords(found)} instead of ${inWords(wanted)}.`);
}
