import {fixture} from '@open-wc/testing';
import '../../src/define/hys-feedback.js';
import type {HysFeedback} from '../../src/elements/feedback/feedback.js';
import {until} from './until.js';

export const modes = ['shadow', 'light'] as const;
export type Mode = (typeof modes)[number];

export type Attributes = Readonly<Record<string, string>>;

export function createFeedback(mode: Mode, attributes: Attributes = {}): HysFeedback {
  const element = document.createElement('hys-feedback');
  element.setAttribute('render', mode);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** An element on a page of its own, as a visitor meets it. */
export async function meetFeedback(mode: Mode, attributes: Attributes = {}): Promise<Visit> {
  const element = await fixture<HysFeedback>(createFeedback(mode, attributes));
  await element.updateComplete;
  return new Visit(element);
}

/** What a visitor sees of an element and does with it. */
export class Visit {
  readonly element: HysFeedback;

  constructor(element: HysFeedback) {
    this.element = element;
  }

  get root(): HTMLElement | DocumentFragment {
    return this.element.renderRoot;
  }

  /** The one match; fails where there is none. */
  get<T extends Element = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  all<T extends Element = HTMLElement>(selector: string): readonly T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  get section() {
    return this.get('section');
  }

  /** Everything that can be read. */
  get text(): string {
    return this.section.innerText;
  }

  /** The element's own heading. */
  get heading() {
    return this.get('section > :is(h1, h2, h3, h4, h5, h6)');
  }

  get outcome() {
    return this.get('.outcome :is(h1, h2, h3, h4, h5, h6)');
  }

  get summary() {
    return this.get('.summary');
  }

  get radios() {
    return this.all<HTMLInputElement>('input[type=radio]');
  }

  get yes() {
    return this.get<HTMLInputElement>('input[value=yes]');
  }

  get no() {
    return this.get<HTMLInputElement>('input[value=no]');
  }

  get box() {
    return this.get<HTMLTextAreaElement>('textarea');
  }

  /** The control inside that has focus. */
  get focused(): Element | null {
    const active = (this.root.getRootNode() as Document | ShadowRoot).activeElement;
    return active && this.root.contains(active) ? active : null;
  }

  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((button) => button.textContent?.trim() === name);
    if (!found) throw new Error(`There is no button ${name}.`);
    return found;
  }

  get buttons(): readonly string[] {
    return this.all('button').map((button) => button.innerText.trim());
  }

  link(name: string): HTMLAnchorElement {
    const found = this.all<HTMLAnchorElement>('a').find((link) => link.textContent?.trim() === name);
    if (!found) throw new Error(`There is no link ${name}.`);
    return found;
  }

  write(text: string): void {
    this.box.value = text;
    this.box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  /** Presses a button, as a mouse does: focus first. */
  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Chooses yes, writes and presses Send. */
  async send(words = ''): Promise<void> {
    this.yes.click();
    if (words) this.write(words);
    await this.element.updateComplete;
    await this.press('Send');
  }

  /** Waits for an outcome with that heading. */
  async see(title: string): Promise<void> {
    await until(
      () => this.has('.outcome') && this.outcome.textContent === title && !this.has('.actions .status'),
      `“${title}” is shown`,
    );
    await this.element.updateComplete;
  }
}
