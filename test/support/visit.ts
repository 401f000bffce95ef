import type {LitElement} from 'lit';
import {until} from './until.js';

export const modes = ['shadow', 'light'] as const;
export type Mode = (typeof modes)[number];

export type Attributes = Readonly<Record<string, string>>;

/** What a visitor sees of an element and does with it. */
export class VisitTo<Visited extends LitElement> {
  readonly element: Visited;

  constructor(element: Visited) {
    this.element = element;
  }

  get root() {
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

  /** The box of a question, or the first of its options. */
  field<T extends HTMLElement = HTMLInputElement>(name: string): T {
    return this.get<T>(`[name="${name}"]`);
  }

  /** One option of a question. */
  option(name: string, value: string): HTMLInputElement {
    return this.get<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  }

  /** What the boxes and groups on screen ask, as it is read, in order. */
  get asked(): readonly string[] {
    return this.all('legend, .field > label.label').map((label) => label.innerText.trim());
  }

  /** The words beside the options of a question. */
  labelsOf(name: string): readonly (string | undefined)[] {
    const controls = this.all<HTMLInputElement>(`input[name="${name}"]`);
    return controls.map(({labels}) => labels?.[0]?.innerText.trim());
  }

  /** What is wrong, as it stands beside the controls. */
  get errors(): readonly string[] {
    return this.all('.error > :last-child').map((error) => error.innerText.trim());
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

  /** Writes into one box. */
  fill(box: string | HTMLTextAreaElement | HTMLInputElement, text: string): void {
    const control = typeof box === 'string' ? this.field<HTMLTextAreaElement>(box) : box;
    control.value = text;
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  /** Chooses one option of a question. */
  async pick(name: string, value: string): Promise<void> {
    this.option(name, value).click();
    await this.element.updateComplete;
  }

  /** Presses a button, as a mouse does: focus first. */
  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Waits for an outcome with that heading. */
  async see(title: string): Promise<void> {
    await until(
      () =>
        this.has('.outcome') &&
        this.outcome.textContent === title &&
        !this.has('.actions .status:not(:empty)'),
      `“${title}” is shown`,
    );
    await this.element.updateComplete;
  }
}
