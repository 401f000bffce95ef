import type {Page} from '../browsers/index.js';

declare global {
  interface Window {
    /** For each element of ours on the page: every text that was in it since it was listened to. */
    heard: Set<string>[];
  }
}

/** Runs in the page: from now on every text in every element of ours is noted, however short it stays. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const SPOKEN = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext'];
    const NOTED = [...SPOKEN, 'placeholder', 'title'];
    window.heard = [...document.querySelectorAll('hys-feedback')].map((host) => {
      const heard = new Set<string>();
      const note = (text: string | null) => {
        const tidy = (text ?? '').replace(/\s+/g, ' ').trim();
        if (tidy) heard.add(tidy);
      };
      const look = () => {
        // What the site wrote between the tags is not on screen, unless we put something of ours there.
        for (const place of [host.shadowRoot, host.querySelector('[slot=announcer]')]) {
          if (!place) continue;
          const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) note(texts.currentNode.textContent);
          for (const element of place.querySelectorAll('*'))
            for (const name of NOTED) note(element.getAttribute(name));
        }
      };
      look();
      const watcher = new MutationObserver(look);
      const everything = {subtree: true, childList: true, characterData: true, attributes: true};
      watcher.observe(host, everything);
      if (host.shadowRoot) watcher.observe(host.shadowRoot, everything);
      return heard;
    });
  });

/** Every text that was in that element of the page. */
export const heardFrom = (page: Page, index = 0): Promise<readonly string[]> =>
  page.evaluate((index) => [...(window.heard[index] ?? [])], index);

/** Roles whose name is a text on screen, or one line of it; and the page itself. */
const NOT_NAMED = ['InlineTextBox', 'RootWebArea', 'StaticText'];

/**
 * The names and descriptions that assistive technology is given: as the browser has computed them where its driver
 * tells (but for `own`, what the page itself says), else as the labels say.
 */
export async function namesOn(page: Page, own: readonly string[]): Promise<readonly string[]> {
  if (!page.can.accessibilityTree) return page.evaluate(namesByLabels);
  const nodes = (await page.accessibilityTree()).filter(({role}) => !NOT_NAMED.includes(role));
  return [...new Set(nodes.flatMap(({name, description}) => [name, description]).map(tidy))].filter(
    (text) => text && !own.includes(text),
  );
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** In the page: by label, by reference, or by what is written on it. */
function namesByLabels(): string[] {
  const root = window.eyes.root();
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const referred = (element: Element, attribute: string) =>
    (element.getAttribute(attribute) ?? '')
      .split(' ')
      .map((id) => id && root.querySelector(`[id="${id}"]`)?.textContent)
      .join(' ');
  const named = root.querySelectorAll(
    'section, fieldset, input, textarea, button, a, h1, h2, h3, h4, h5, h6',
  );
  const names = [...named].flatMap((element) => {
    const label =
      element.getAttribute('aria-label') ??
      (element.hasAttribute('aria-labelledby') ? referred(element, 'aria-labelledby') : undefined) ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.querySelector(':scope > legend')?.textContent ??
      (element.matches('button, a, h1, h2, h3, h4, h5, h6') ? element.textContent : '');
    return [tidy(label), tidy(referred(element, 'aria-describedby'))];
  });
  return [...new Set(names)].filter(Boolean);
}
