import type {Page} from '../browsers/index.js';
import type {Wording} from './wording.js';

/** A text, and the language in which a screen reader is told to speak it. */
export interface SpokenText {
  readonly text: string;
  readonly language: string;
}

/** Every text on the page with the language that its engine tells assistive technology (where `can.languages`). */
export async function spokenOn(page: Page): Promise<readonly SpokenText[]> {
  const nodes = await page.accessibilityTree();
  return nodes
    .filter(({isText, name}) => isText && name.trim())
    .map(({name, language = ''}) => ({text: name.replace(/\s+/g, ' ').trim(), language}));
}

/**
 * The texts that would be spoken in a language of which they are not: those that the words of that language do not
 * have. What the page itself says counts as well, unless it is `own`.
 */
export const misspoken = (
  texts: readonly SpokenText[],
  wordings: readonly Wording[],
  own: readonly string[],
): readonly SpokenText[] =>
  texts.filter(({text, language}) => {
    if (own.includes(text)) return false;
    const wording = wordings.find(({locale}) => locale === language);
    return !wording || wording.strangers([text]).length > 0;
  });

/** In the page: every text that is drawn in an element of ours and not hidden from the tree, where it has to be. */
export const drawnTexts = (): string[] =>
  [...document.querySelectorAll('*')].flatMap(({localName, shadowRoot}) => {
    if (!shadowRoot || !localName.startsWith('hys-')) return [];
    const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    const drawn = new Set<string>();
    while (texts.nextNode()) {
      const {currentNode} = texts;
      if (currentNode.parentElement?.closest('[aria-hidden=true]')) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      const text = (currentNode.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text && range.getClientRects().length) drawn.add(text);
    }
    return [...drawn];
  });
