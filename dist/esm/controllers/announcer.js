const LEAD = 100;
const CLEAR_AFTER = 7e3;
class Announcer {
  #host;
  #lang;
  #node;
  #speak;
  #clear;
  constructor(host, lang) {
    this.#host = host;
    this.#lang = lang;
    host.addController(this);
  }
  /** The status, so that a light-DOM rendering can tell it from what the site wrote. */
  get node() {
    return this.#node;
  }
  hostConnected() {
    this.#ensure();
  }
  hostDisconnected() {
    this.hush();
  }
  hostUpdated() {
    this.#ensure().lang = this.#lang();
  }
  /** Says the text, instead of whatever was about to be said. */
  say(text) {
    this.hush();
    const node = this.#ensure();
    this.#speak = setTimeout(() => {
      node.textContent = text;
      this.#clear = setTimeout(() => node.textContent = "", CLEAR_AFTER);
    }, LEAD);
  }
  /** Says nothing of what was about to be said: focus has moved, and one event has one channel. */
  hush() {
    clearTimeout(this.#speak);
    clearTimeout(this.#clear);
    if (this.#node) this.#node.textContent = "";
  }
  /** Makes the status, and makes it again if a framework has dropped it together with the other children. */
  #ensure() {
    if (this.#node?.parentNode === this.#host) return this.#node;
    const node = this.#node ??= this.#host.ownerDocument.createElement("span");
    node.slot = "announcer";
    node.setAttribute("role", "status");
    for (const [name, value] of HIDDEN) node.style.setProperty(name, value, "important");
    this.#host.append(node);
    return node;
  }
}
const HIDDEN = [
  ["position", "absolute"],
  ["inline-size", "1px"],
  ["block-size", "1px"],
  ["margin", "0"],
  ["overflow", "hidden"],
  ["clip-path", "inset(50%)"],
  ["white-space", "nowrap"]
];

export { Announcer };
