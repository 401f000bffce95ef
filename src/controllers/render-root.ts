import type {CSSResultOrNative, ReactiveController, ReactiveControllerHost} from 'lit';
import {html, nothing} from 'lit';
import {adoptLightStyles} from '../theme/light.js';
import {guardContrast} from './contrast-guard.js';
import {reportMistake} from './report.js';

/**
 * Where an element renders, as its `render` attribute says when it is first connected: in an open shadow root, or
 * with `render="light"` in the page itself, for voice control, read-aloud and translators that cannot see into one.
 *
 * Either way the page's own children stay until the first rendering has succeeded, and are there again where the element
 * has nothing better to show.
 */
export class RenderRoot implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #styles: readonly CSSResultOrNative[];
  readonly #isOurs: (node: Node) => boolean;
  readonly #keepsChildren: () => boolean;
  #light: HTMLElement | undefined;
  #shadow: HTMLElement | DocumentFragment | undefined;
  #slot: HTMLElement | undefined;
  #removed: readonly Node[] = [];
  #lateChildren: MutationObserver | undefined;
  #isGuarded = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    styles: readonly CSSResultOrNative[],
    announcer: () => Node | undefined,
    /** Whether the page's own children are to be seen all the same, above what is rendered. */
    keepsChildren: () => boolean = () => false,
  ) {
    this.#host = host;
    this.#styles = styles;
    this.#keepsChildren = keepsChildren;
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
    this.#slot = this.#host.ownerDocument.createElement('slot');
    this.#shadow = root;
    root.append(this.#slot);
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
    if (!this.#light) {
      const slot = this.#slot as HTMLElement;
      if (this.#keepsChildren() === Boolean(slot.parentNode)) return this.#guardOnce();
      // Not twice: where an old Prototype has put a "remove" of its own on elements, it throws without a parent.
      if (slot.parentNode) this.#takeAway(() => slot.remove());
      else this.#shadow?.prepend(slot);
      return this.#guardOnce();
    }
    const isNew = this.#light.parentNode !== this.#host;
    if (isNew) this.#host.append(this.#light);
    this.#guardOnce();
    this.#settleChildren();
    // A script that runs while the page is parsed renders before the parser has reached the children.
    this.#lateChildren ??= new MutationObserver(() => this.#settleChildren());
    if (isNew) this.#lateChildren.observe(this.#host, {childList: true});
  }

  /** Where the announcer, a child of the element, shows up in a shadow root. */
  get announcerSlot() {
    return this.#light ? nothing : html`<slot name="announcer"></slot>`;
  }

  /** Once all sheets of the page are there. */
  #guardOnce(): void {
    if (this.#isGuarded) return;
    this.#isGuarded = true;
    const guard = () => guardContrast(this.#host, this.#light ?? this.#shadow ?? this.#host);
    if (this.#host.ownerDocument.readyState === 'complete') guard();
    else addEventListener('load', guard, {once: true});
  }

  /** The children of the page go, or come back above what is ours. */
  #settleChildren(): void {
    if (this.#keepsChildren()) {
      this.#light?.before(...this.#removed);
      this.#removed = [];
      return;
    }
    const theirs = [...this.#host.childNodes].filter((node) => !this.#isOurs(node));
    this.#takeAway(() => {
      for (const node of theirs) (node as ChildNode).remove();
    });
    if (theirs.length) this.#removed = [...this.#removed, ...theirs];
  }

  /** Whoever was on the fallback's link goes on at the heading of what has come in its place, and not at the page's top. */
  #takeAway(hide: () => void): void {
    const {activeElement} = this.#host.getRootNode() as Document | ShadowRoot;
    const isInside = activeElement !== this.#host && this.#host.contains(activeElement);
    const isInFallback = isInside && !this.#light?.contains(activeElement);
    hide();
    if (isInFallback) this.#host.focus({preventScroll: true});
  }

  #wantsLight(): boolean {
    const mode = this.#host.getAttribute('render') ?? 'shadow';
    if (mode !== 'shadow' && mode !== 'light') {
      reportMistake(this.#host, 'render', mode, 'Use shadow or light. shadow is used.');
    }
    return mode === 'light';
  }
}
