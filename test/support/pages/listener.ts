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

/**
 * The names and descriptions that assistive technology is given, as the browser has computed them; but for `own`, what
 * the page itself says. WebKit's driver tells names only, so there descriptions are read where they are referred to.
 */
export async function namesOn(page: Page, own: readonly string[]): Promise<readonly string[]> {
  const names = await page.computedNames();
  const described = page.can.descriptions ? [] : await page.evaluate(descriptionsByReference);
  return [...new Set([...names, ...described])].filter((text) => !own.includes(text));
}

/** In the page: what its element refers to as descriptions. */
function descriptionsByReference(): string[] {
  const root = window.eyes.root();
  const described = [...root.querySelectorAll('[aria-describedby]')].map((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => id && root.querySelector(`[id="${id}"]`)?.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return described.filter(Boolean);
}
