import { nothing, html } from 'lit';
import { adoptLightStyles } from '../theme/light.js';
import { guardContrast } from './contrast-guard.js';
import { reportMistake } from './report.js';

class RenderRoot {
  #host;
  #styles;
  #isOurs;
  #keepsChildren;
  #light;
  #shadow;
  #slot;
  #removed = [];
  #lateChildren;
  #isGuarded = false;
  constructor(host, styles, announcer, keepsChildren = () => false) {
    this.#host = host;
    this.#styles = styles;
    this.#keepsChildren = keepsChildren;
    this.#isOurs = (node) => node === this.#light || node === announcer();
    host.addController(this);
  }
  /** To be called by `createRenderRoot`, with what Lit would do. */
  create(createShadowRoot) {
    if (this.#wantsLight()) {
      this.#light = this.#host.ownerDocument.createElement("div");
      return this.#light;
    }
    const root = createShadowRoot();
    this.#slot = this.#host.ownerDocument.createElement("slot");
    this.#shadow = root;
    root.append(this.#slot);
    return root;
  }
  hostConnected() {
    if (!this.#light) return;
    const root = this.#host.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) {
      adoptLightStyles(root, this.#host.localName, this.#styles);
    }
  }
  hostUpdated() {
    if (!this.#light) {
      const slot = this.#slot;
      if (this.#keepsChildren() === Boolean(slot.parentNode)) return this.#guardOnce();
      if (slot.parentNode) this.#takeAway(() => slot.remove());
      else this.#shadow?.prepend(slot);
      return this.#guardOnce();
    }
    const isNew = this.#light.parentNode !== this.#host;
    if (isNew) this.#host.append(this.#light);
    this.#guardOnce();
    this.#settleChildren();
    this.#lateChildren ??= new MutationObserver(() => this.#settleChildren());
    if (isNew) this.#lateChildren.observe(this.#host, { childList: true });
  }
  /** Where the announcer, a child of the element, shows up in a shadow root. */
  get announcerSlot() {
    return this.#light ? nothing : html`<slot name="announcer"></slot>`;
  }
  /** Once all sheets of the page are there. */
  #guardOnce() {
    if (this.#isGuarded) return;
    this.#isGuarded = true;
    const guard = () => guardContrast(this.#host, this.#light ?? this.#shadow ?? this.#host);
    if (this.#host.ownerDocument.readyState === "complete") guard();
    else addEventListener("load", guard, { once: true });
  }
  /** The children of the page go, or come back above what is ours. */
  #settleChildren() {
    if (this.#keepsChildren()) {
      this.#light?.before(...this.#removed);
      this.#removed = [];
      return;
    }
    const theirs = [...this.#host.childNodes].filter((node) => !this.#isOurs(node));
    this.#takeAway(() => {
      for (const node of theirs) node.remove();
    });
    if (theirs.length) this.#removed = [...this.#removed, ...theirs];
  }
  /** Whoever was on the fallback's link goes on at the heading of what has come in its place, and not at the page's top. */
  #takeAway(hide) {
    const { activeElement } = this.#host.getRootNode();
    const isInside = activeElement !== this.#host && this.#host.contains(activeElement);
    const isInFallback = isInside && !this.#light?.contains(activeElement);
    hide();
    if (isInFallback) this.#host.focus({ preventScroll: true });
  }
  #wantsLight() {
    const mode = this.#host.getAttribute("render") ?? "shadow";
    if (mode !== "shadow" && mode !== "light") {
      reportMistake(this.#host, "render", mode, "Use shadow or light. shadow is used.");
    }
    return mode === "light";
  }
}

export { RenderRoot };
