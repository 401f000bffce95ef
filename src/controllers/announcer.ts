import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A reader has to know the status before its text arrives, or says nothing (Firefox with Orca). */
const LEAD = 100;
/** Old texts are read again when a dialog of the page closes (Chromium with Orca), so they do not stay. */
const CLEAR_AFTER = 7000;

/**
 * Speaks to screen readers without moving focus. Its one status is a child of the element in the light DOM, slotted
 * into the shadow root: live regions inside shadow roots are not heard everywhere (coveo/ui-kit#1715).
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #lang: () => string;
  #node: HTMLElement | undefined;
  #speak: ReturnType<typeof setTimeout> | undefined;
  #clear: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, lang: () => string) {
    this.#host = host;
    this.#lang = lang;
    host.addController(this);
  }

  /** The status, so that a light-DOM rendering can tell it from what the site wrote. */
  get node(): HTMLElement | undefined {
    return this.#node;
  }

  hostConnected(): void {
    this.#ensure();
  }

  hostDisconnected(): void {
    this.hush();
  }

  hostUpdated(): void {
    this.#ensure().lang = this.#lang();
  }

  /** Says the text, instead of whatever was about to be said. */
  say(text: string): void {
    this.hush();
    const node = this.#ensure();
    this.#speak = setTimeout(() => {
      node.textContent = text;
      this.#clear = setTimeout(() => (node.textContent = ''), CLEAR_AFTER);
    }, LEAD);
  }

  /** Says nothing of what was about to be said: focus has moved, and one event has one channel. */
  hush(): void {
    clearTimeout(this.#speak);
    clearTimeout(this.#clear);
    if (this.#node) this.#node.textContent = '';
  }

  /** Makes the status, and makes it again if a framework has dropped it together with the other children. */
  #ensure(): HTMLElement {
    if (this.#node?.parentNode === this.#host) return this.#node;
    const node = (this.#node ??= this.#host.ownerDocument.createElement('span'));
    node.slot = 'announcer';
    node.setAttribute('role', 'status');
    // Through CSSOM: a `style` attribute is refused under `style-src 'none'`.
    for (const [name, value] of HIDDEN) node.style.setProperty(name, value, 'important');
    this.#host.append(node);
    return node;
  }
}

const HIDDEN = [
  ['position', 'absolute'],
  ['inline-size', '1px'],
  ['block-size', '1px'],
  ['margin', '0'],
  ['overflow', 'hidden'],
  ['clip-path', 'inset(50%)'],
  ['white-space', 'nowrap'],
] as const;
