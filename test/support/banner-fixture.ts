import {fixture} from '@open-wc/testing';
import '../../src/define/hys-banner.js';
import type {HysBanner} from '../../src/elements/banner/banner.js';
import {modes} from './feedback-fixture.js';
import type {Attributes, Mode} from './feedback-fixture.js';
import {until} from './until.js';

export {modes};
export type {Attributes, Mode};

/** A banner with the site's own child, as it stands on a page before the script has run. */
export function createBanner(mode: Mode, attributes: Attributes = {}): HysBanner {
  const element = document.createElement('hys-banner');
  element.setAttribute('render', mode);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const fallback = document.createElement('a');
  fallback.href = '/consultations';
  fallback.textContent = 'Our consultations';
  element.append(fallback);
  return element;
}

/** An element on a page of its own, as a visitor meets it. */
export async function meetBanner(
  mode: Mode,
  attributes: Attributes = {},
  prepare: (element: HysBanner) => void = () => {},
): Promise<BannerVisit> {
  const created = createBanner(mode, attributes);
  prepare(created);
  const page = await fixture<HTMLElement>('<div></div>');
  page.append(created);
  const visit = new BannerVisit(created);
  await created.updateComplete;
  return visit;
}

/** What a visitor sees of a banner and does with it. */
export class BannerVisit {
  constructor(readonly element: HysBanner) {}

  get root(): HTMLElement | DocumentFragment {
    return this.element.renderRoot;
  }

  get #section(): HTMLElement | null {
    return this.root.querySelector('section');
  }

  /** Everything of it that can be read, a line a thing. */
  get text(): string {
    return (this.#section?.innerText ?? '').replace(/\n+/g, '\n').trim();
  }

  get heading(): string | undefined {
    return this.root.querySelector<HTMLElement>('section > .title')?.innerText;
  }

  /** Where the consultation stands, in sentences. */
  get standing(): readonly string[] {
    return [...this.root.querySelectorAll<HTMLElement>('.when p')].map((line) => line.innerText);
  }

  get section(): HTMLElement {
    if (!this.#section) throw new Error('Nothing is shown.');
    return this.#section;
  }

  /** Whether the site's own child is what the visitor sees. */
  get showsFallback(): boolean {
    const child = this.element.querySelector<HTMLElement>(':scope > a');
    return child !== null && child.getClientRects().length > 0;
  }

  /** Whether there is nothing at all. */
  get isEmpty(): boolean {
    return !this.showsFallback && this.element.getBoundingClientRect().height === 0;
  }

  get links(): readonly string[] {
    return [...this.root.querySelectorAll('a')].map((link) => link.innerText);
  }

  get buttons(): readonly string[] {
    return [...this.root.querySelectorAll('button')].map((button) => button.innerText);
  }

  link(name: string): HTMLAnchorElement {
    const found = [...this.root.querySelectorAll('a')].find(({innerText}) => innerText === name);
    if (!found) throw new Error(`There is no link ${name}, but: ${this.links.join(', ')}.`);
    return found;
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find(({innerText}) => innerText === name);
    if (!found) throw new Error(`There is no button ${name}, but: ${this.buttons.join(', ')}.`);
    return found;
  }

  /** The items under a heading. */
  listed(name: string): readonly string[] {
    const list = [...this.root.querySelectorAll<HTMLElement>('.list')].find(
      (part) => part.querySelector<HTMLElement>('.title')?.innerText === name,
    );
    return [...(list?.querySelectorAll('li') ?? [])].map((item) => item.innerText.trim());
  }

  get focused(): HTMLElement | null {
    const active = (this.root.getRootNode() as Document | ShadowRoot).activeElement;
    return active && this.root.contains(active) ? (active as HTMLElement) : null;
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Waits until its source has been read and shown. */
  async see(words: string): Promise<void> {
    await until(() => this.text.includes(words), `“${words}” is shown`);
  }

  /** The file behind a link to a calendar. */
  calendar(name: string): string {
    return decodeURIComponent(this.link(name).href.replace(/^data:text\/calendar;charset=utf-8,/, ''));
  }
}
