import type {CSSResultOrNative, ReactiveController, ReactiveControllerHost} from 'lit';
import {html, nothing} from 'lit';
import {adoptLightStyles} from '../theme/light.js';
import {reportMistake} from './report.js';

/**
 * Where an element renders, as its `render` attribute says when it is first connected: in an open shadow root, or
 * with `render="light"` in the page itself, for voice control, read-aloud and translators that cannot see into one.
 *
 * Either way the page's own children stay until the first rendering has succeeded.
 */
export class RenderRoot implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #styles: readonly CSSResultOrNative[];
  readonly #isOurs: (node: Node) => boolean;
  #light: HTMLElement | undefined;
  #interimSlot: HTMLElement | undefined;
  #lateChildren: MutationObserver | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    styles: readonly CSSResultOrNative[],
    announcer: () => Node | undefined,
  ) {
    this.#host = host;
    this.#styles = styles;
    this.#isOurs = (node) => node === this.#light || node === announcer();
    host.addController(this);
  }

  /** To be called by `createRenderRoot`, with what Lit would do. */
  create(createShadowRoot: () => HTMLElement | DocumentFragment): HTMLElement | DocumentFragment {
    if (this.#wantsLight()) {
      this.#light = this.#host.ownerDocument.createElement('div');
      return this.#light;
    }
    const root = createShadowRoot();
    // A shadow root hides the children as soon as it is there. They may be all that a visitor ever gets.
    this.#interimSlot = this.#host.ownerDocument.createElement('slot');
    root.append(this.#interimSlot);
    return root;
  }

  hostConnected(): void {
    if (!this.#light) return;
    const root = this.#host.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) {
      adoptLightStyles(root, this.#host.localName, this.#styles);
    }
  }

  hostUpdated(): void {
    this.#interimSlot?.remove();
    this.#interimSlot = undefined;
    if (!this.#light || this.#light.parentNode === this.#host) return;
    this.#host.append(this.#light);
    this.#removeFallback();
    // A script that runs while the page is parsed renders before the parser has reached the children.
    this.#lateChildren ??= new MutationObserver(() => this.#removeFallback());
    this.#lateChildren.observe(this.#host, {childList: true});
  }

  /** Where the announcer, a child of the element, shows up in a shadow root. */
  get announcerSlot() {
    return this.#light ? nothing : html`<slot name="announcer"></slot>`;
  }

  #removeFallback(): void {
    for (const node of [...this.#host.childNodes]) if (!this.#isOurs(node)) node.remove();
  }

  #wantsLight(): boolean {
    const mode = this.#host.getAttribute('render') ?? 'shadow';
    if (mode !== 'shadow' && mode !== 'light') {
      reportMistake(this.#host, 'render', mode, 'Use shadow or light. shadow is used.');
    }
    return mode === 'light';
  }
}
