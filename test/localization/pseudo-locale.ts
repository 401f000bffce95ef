// en-XA: English with accents, 40 per cent longer and in brackets. Whatever stands on screen without brackets did not
// come from the catalogue. ar-XB: English that runs from right to left. Both are made from the English as it is now,
// and never committed.
import {str} from '@lit/localize';
import {templates} from '../../src/localization/generated/cy.js';

type Templates = Record<string, (typeof templates)[keyof typeof templates]>;

const ACCENTS: Readonly<Record<string, string>> = {
  ...{A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Û', W: 'Ŵ', Y: 'Ŷ'},
  ...{a: 'å', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ö', s: 'š', u: 'û', w: 'ŵ', y: 'ŷ'},
};

const accented = (text: string) => text.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter);

/** One sentence of the catalogue, from its `<source>`, with its slots where they were. */
function rewritten(
  source: Element,
  words: (text: string) => string,
  [before, after]: readonly [string, string],
): Templates[string] {
  const strings = [''];
  const values: number[] = [];
  for (const node of source.childNodes) {
    if (node instanceof Element) {
      values.push(Number(node.id));
      strings.push('');
    } else strings.push((strings.pop() ?? '') + words(node.textContent ?? ''));
  }
  strings[0] = `${before}${strings[0]}`;
  strings.push(`${strings.pop()}${after}`);
  if (!values.length) return strings.join('');
  return str(Object.assign(strings, {raw: strings}), ...values) as Templates[string];
}

/** One sentence in en-XA. */
export function pseudo(source: Element): Templates[string] {
  const longer = '·'.repeat(Math.ceil((source.textContent?.length ?? 0) * 0.4));
  return rewritten(source, accented, ['⟦', `${longer}⟧`]);
}

/** One sentence in ar-XB: what is written from right to left begins at the right. */
export const mirrored = (source: Element) => rewritten(source, (text) => text, ['\u202e', '\u202c']);

/** The English of every message, by its id. */
export async function englishSources(): Promise<ReadonlyMap<string, Element>> {
  const response = await fetch('/src/localization/xliff/cy.xlf');
  const xliff = new DOMParser().parseFromString(await response.text(), 'application/xml');
  const units = [...xliff.querySelectorAll('trans-unit')];
  return new Map(units.map((unit) => [unit.id, unit.querySelector('source') as Element]));
}

/** Lets every element that is asked for Welsh speak en-XA, until the tests of this suite are over. */
export function useForWelsh(): void {
  const catalogue: Templates = templates;
  const welsh = {...catalogue};

  before(async () => {
    for (const [id, source] of await englishSources()) catalogue[id] = pseudo(source);
  });
  after(() => void Object.assign(catalogue, welsh));
}

const READ_OUT = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'placeholder', 'title'];

/** What can be read or heard and comes neither from the catalogue nor from `data`, the host's own words. */
export function hardCoded(root: ParentNode & Node, data: readonly string[] = []): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches('style, script')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) found.push(...READ_OUT.map((name) => node.getAttribute(name) ?? ''));
    else found.push(node.textContent ?? '');
  }
  // Numbers, and the marks between two texts, are the same in every language.
  return found
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && !data.includes(text) && !isBracketed(text));
}

/** Brackets may stand in brackets, since one sentence may be put into another; between them there is nothing. */
function isBracketed(text: string): boolean {
  for (let rest = text; ;) {
    const less = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    if (less === rest) return rest.trim() === '';
    rest = less;
  }
}
