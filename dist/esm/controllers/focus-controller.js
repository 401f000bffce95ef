class FocusController {
  #host;
  #target;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  /** Focuses the element with that id once the next update is on screen. */
  afterUpdate(id) {
    this.#target = id;
    this.#host.requestUpdate();
  }
  hostUpdated() {
    const id = this.#target;
    this.#target = void 0;
    if (id) this.now(id);
  }
  /**
   * Focuses the element with that id at once. What names it is scrolled into view first: a browser would show the
   * control alone, and a magnifier's user would not know what it asks for.
   */
  now(id) {
    const target = this.#host.renderRoot.querySelector(`#${CSS.escape(id)}`);
    if (!target) return;
    const name = target.closest("fieldset")?.querySelector("legend") ?? this.#host.renderRoot.querySelector(`label[for="${CSS.escape(id)}"]`) ?? target;
    name.scrollIntoView({ block: "nearest" });
    target.focus({ preventScroll: true });
  }
  /** Whether focus is on something inside the element. */
  get isInside() {
    const root = this.#host.renderRoot;
    const active = this.#active;
    return active !== null && root !== active && root.contains(active);
  }
  /** Whether focus is on the element with that id. */
  isOn(id) {
    return this.isInside && this.#active?.id === id;
  }
  get #active() {
    return this.#host.renderRoot.getRootNode().activeElement;
  }
}

export { FocusController };
