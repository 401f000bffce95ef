import { nothing, html } from 'lit';
import { adoptLightStyles } from '../theme/light.js';
import { reportMistake } from './report.js';

class RenderRoot {
  #host;
  #styles;
  #isOurs;
  #light;
  #interimSlot;
  #lateChildren;
  constructor(host, styles, announcer) {
    this.#host = host;
    this.#styles = styles;
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
    this.#interimSlot = this.#host.ownerDocument.createElement("slot");
    root.append(this.#interimSlot);
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
    this.#interimSlot?.remove();
    this.#interimSlot = void 0;
    if (!this.#light || this.#light.parentNode === this.#host) return;
    this.#host.append(this.#light);
    this.#removeFallback();
    this.#lateChildren ??= new MutationObserver(() => this.#removeFallback());
    this.#lateChildren.observe(this.#host, { childList: true });
  }
  /** Where the announcer, a child of the element, shows up in a shadow root. */
  get announcerSlot() {
    return this.#light ? nothing : html`<slot name="announcer"></slot>`;
  }
  #removeFallback() {
    for (const node of [...this.#host.childNodes]) if (!this.#isOurs(node)) node.remove();
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
