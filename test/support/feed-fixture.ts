import {fixture} from '@open-wc/testing';
import '../../src/define/hys-you-said-we-did.js';
import type {HysYouSaidWeDid} from '../../src/elements/you-said-we-did/you-said-we-did.js';
import type {Attributes, Mode} from './feedback-fixture.js';
import {until} from './until.js';

export function createUpdates(mode: Mode, attributes: Attributes = {}, children = ''): HysYouSaidWeDid {
  const element = document.createElement('hys-you-said-we-did');
  element.setAttribute('render', mode);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = children;
  return element;
}

/** The updates on a page of their own, as a visitor meets them. */
export async function meetUpdates(
  mode: Mode,
  attributes: Attributes = {},
  {children = '', feed}: {readonly children?: string; readonly feed?: unknown} = {},
): Promise<Reader> {
  const created = createUpdates(mode, attributes, children);
  created.feed = feed;
  const element = await fixture<HysYouSaidWeDid>(created);
  await element.updateComplete;
  return new Reader(element);
}

/** What a visitor reads of the updates and does with them. */
export class Reader {
  readonly element: HysYouSaidWeDid;

  constructor(element: HysYouSaidWeDid) {
    this.element = element;
  }

  get root(): HTMLElement | DocumentFragment {
    return this.element.renderRoot;
  }

  all<T extends Element = HTMLElement>(selector: string): readonly T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  get<T extends Element = HTMLElement>(selector: string): T {
    const [found] = this.all<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  has(selector: string): boolean {
    return this.all(selector).length > 0;
  }

  get text(): string {
    return this.get('.feed').innerText;
  }

  get heading(): HTMLElement {
    return this.get('section > :is(h1, h2, h3, h4, h5, h6)');
  }

  /** The headings of the updates in the list. */
  get titles(): readonly string[] {
    return this.all('.items .title').map((title) => title.innerText);
  }

  /** The updates that answer a reference. */
  get found(): readonly string[] {
    return this.all('.found .title').map((title) => title.innerText);
  }

  get shown(): string {
    return this.get('.shown').innerText;
  }

  get buttons(): readonly string[] {
    return this.all('button').map((button) => button.innerText.trim());
  }

  /** Whether the page's own children can be seen. */
  sees(selector: string): boolean {
    const child = this.element.querySelector<HTMLElement>(selector);
    return child !== null && child.getClientRects().length > 0;
  }

  get focused(): HTMLElement | null {
    const active = (this.root.getRootNode() as Document | ShadowRoot).activeElement;
    return active && this.root.contains(active) ? (active as HTMLElement) : null;
  }

  async press(name: string): Promise<void> {
    const button = this.all<HTMLButtonElement>('button').find(({innerText}) => innerText.trim() === name);
    if (!button) throw new Error(`There is no button ${name}, but ${this.buttons.join(', ')}.`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  box<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = this.all('label').find(({innerText}) => innerText.trim() === label);
    if (!found) throw new Error(`There is no box ${label}.`);
    return this.get<T>(`[id="${found.getAttribute('for')}"]`);
  }

  type(label: string, text: string): void {
    const box = this.box(label);
    box.value = text;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  choose(label: string, option: string): void {
    const list = this.box<HTMLSelectElement>(label);
    const found = [...list.options].find(({text}) => text === option);
    if (!found) throw new Error(`There is no ${option} under ${label}.`);
    list.value = found.value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** Until the updates are there, or it is said that they are not. */
  async settles(): Promise<void> {
    await until(() => this.has('section'), 'the updates have come');
    await this.element.updateComplete;
  }
}
