import type {Page} from '../browsers/index.js';

/** What a test can see from within the page; the same for every page and both ways of rendering. */
interface Eyes {
  /** What the element renders into. */
  root(): Element | ShadowRoot;
  /** A control by its label, or a button or link by its words; the words may go on. */
  find(words: string): HTMLElement | undefined;
  /** What has the focus, wherever it is. */
  focused(): Element | null;
  /** The words that name something: its label, or what is written on it. */
  nameOf(element: Element | null): string;
  /** The element as it reads on the screen. */
  text(): string;
  /** What somebody has written and not yet lost: in the text boxes, or shown. */
  words(): string;
}

declare global {
  interface Window {
    eyes: Eyes;
  }
}

/** Runs in the page, so it holds all that it needs. */
function open(): void {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const root = () => {
    // A banner may stand above whatever else a page asks.
    const host = (document.querySelector('hys-feedback, hys-panel-sign-up, hys-you-said-we-did') ??
      document.querySelector('hys-banner')) as Element;
    return host.shadowRoot ?? host;
  };
  const nameOf = (element: Element | null): string => {
    const labels = (element as HTMLInputElement | null)?.labels;
    return tidy(labels?.length ? labels[0]?.textContent : element?.textContent);
  };
  window.eyes = {
    root,
    nameOf,
    find: (words) =>
      [...root().querySelectorAll<HTMLElement>('input, textarea, select, button, a')].find((element) =>
        nameOf(element).startsWith(words),
      ),
    focused: () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active;
    },
    text: () => root().querySelector<HTMLElement>('section')?.innerText ?? '',
    words: () =>
      [...root().querySelectorAll('textarea')].map(({value}) => value).join('\n') +
      (root().querySelector<HTMLElement>('section')?.textContent ?? ''),
  };
}

/** Somebody at a page: acts by keys and mouse, and finds things by the words that are on them. */
export class Visitor {
  constructor(readonly page: Page) {}

  /** Goes to a page whose element works, and waits for its first button. */
  async opens(url: string): Promise<void> {
    await this.looksAt(url);
    await this.page.waitFor(() => window.eyes.root().querySelector('button') !== null);
  }

  /** As `opens`, for a page whose element may never start. */
  async looksAt(url: string): Promise<void> {
    await this.leaves();
    await this.page.goto(url);
    await this.page.evaluate(open);
    // Chromium asks the listeners of a window in their order, also those that capture: ours has to be the first.
    await this.leaves();
  }

  /** Takes away the question whether to leave, which no driver answers the same way. */
  leaves(): Promise<void> {
    return this.page.evaluate(() =>
      addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {capture: true}),
    );
  }

  /** Presses Tab until it is there, and gives the names of all stops on the way. */
  tabsTo(words: string): Promise<readonly string[]> {
    return this.#goTo('Tab', words);
  }

  tabsBackTo(words: string): Promise<readonly string[]> {
    return this.#goTo('Shift+Tab', words);
  }

  async #goTo(key: 'Tab' | 'Shift+Tab', words: string): Promise<readonly string[]> {
    const stops: string[] = [];
    while (stops.length < 40) {
      await this.page.keyboard.press(key);
      stops.push(await this.focus());
      if (stops.at(-1)?.startsWith(words)) return stops;
    }
    throw new Error(`${key} never came to "${words}", but to: ${stops.join(' | ')}`);
  }

  /** Comes to a group of radios at the first, and goes down to one of them. */
  async chooses(first: string, words = first): Promise<void> {
    await this.tabsTo(first);
    await this.page.keyboard.press('Space');
    const seen: string[] = [];
    while ((await this.focus()) !== words) {
      seen.push(await this.focus());
      if (seen.length > 12)
        throw new Error(`The arrow never came to "${words}", but to: ${seen.join(' | ')}`);
      await this.page.keyboard.press('ArrowDown');
    }
  }

  /** Comes to something and presses Enter on it. */
  async presses(words: string): Promise<void> {
    await this.tabsTo(words);
    await this.page.keyboard.press('Enter');
  }

  /** Comes to a box and types into it. */
  async types(label: string, words: string): Promise<void> {
    await this.tabsTo(label);
    await this.page.keyboard.type(words);
  }

  async clicks(words: string, options?: {count?: number}): Promise<void> {
    await this.page.click(await this.placeOf(words), options);
  }

  /** The middle of something, on screen. */
  async placeOf(words: string): Promise<{x: number; y: number}> {
    const place = await this.page.evaluate((words) => {
      const element = window.eyes.find(words);
      if (!element) return null;
      element.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = element.getBoundingClientRect();
      return {x: left + width / 2, y: top + height / 2};
    }, words);
    if (!place) throw new Error(`There is no "${words}" in: ${await this.reads()}`);
    return place;
  }

  /** Answers at once, for tests that are about what comes after Send. */
  async answers(choice: string, box: string, words: string): Promise<void> {
    await this.page.evaluate((choice) => window.eyes.find(choice)?.click(), choice);
    await this.fills(box, words);
  }

  /** Puts words into a box at once. */
  fills(box: string, words: string): Promise<void> {
    return this.page.evaluate(
      (box, words) => {
        const control = window.eyes.find(box) as HTMLTextAreaElement;
        control.value = words;
        control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      },
      box,
      words,
    );
  }

  focus(): Promise<string> {
    return this.page.evaluate(() => window.eyes.nameOf(window.eyes.focused()));
  }

  /** Waits until it is on screen. */
  async sees(words: string): Promise<void> {
    await this.page.waitFor((words) => window.eyes.text().replace(/\s+/g, ' ').includes(words), words);
  }

  /** Waits until the focus is on something of that name. */
  async isAt(words: string): Promise<void> {
    await this.page.waitFor((words) => window.eyes.nameOf(window.eyes.focused()).startsWith(words), words);
  }

  reads(): Promise<string> {
    return this.page.evaluate(() => window.eyes.text().replace(/\s+/g, ' ').trim());
  }

  value(words: string): Promise<string> {
    return this.page.evaluate(
      (words) => (window.eyes.find(words) as HTMLTextAreaElement | undefined)?.value ?? '',
      words,
    );
  }

  /** The code in the thank-you. */
  reference(): Promise<string> {
    return this.page.evaluate(
      () => /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}-[2-9A-Z]{3}\b/.exec(window.eyes.text())?.[0] ?? '',
    );
  }
}
