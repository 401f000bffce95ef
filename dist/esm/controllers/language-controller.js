import { english, languageFor } from '../localization/language.js';
import { reportMistake } from './report.js';

class LanguageController {
  #host;
  #locale;
  #language = english;
  #watched = [];
  constructor(host, locale) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }
  /** The language to speak now. */
  get current() {
    return this.#language;
  }
  hostConnected() {
    for (let root = this.#host.getRootNode(); root; root = outerRoot(root)) {
      watch(root, this.#resolve);
      this.#watched.push(root);
    }
    this.#resolve();
  }
  hostDisconnected() {
    for (const root of this.#watched) unwatch(root, this.#resolve);
    this.#watched = [];
  }
  hostUpdate() {
    this.#language = this.#find();
  }
  #resolve = () => {
    const found = this.#find();
    if (found === this.#language) return;
    this.#language = found;
    this.#host.requestUpdate();
  };
  #find() {
    const locale = this.#locale();
    if (locale) {
      const asked = languageFor(locale);
      if (asked) return asked;
      reportMistake(this.#host, {
        attribute: "locale",
        found: locale,
        advice: "Use en-GB or cy, or leave it out to follow the nearest lang."
      });
    }
    const tag = nearestLang(this.#host);
    return (tag === void 0 ? void 0 : languageFor(tag)) ?? english;
  }
}
function nearestLang(element) {
  for (let current = element; current; ) {
    const holder = current.closest("[lang]");
    if (holder) return holder.getAttribute("lang") ?? "";
    const root = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return void 0;
}
const outerRoot = (root) => root instanceof ShadowRoot ? root.host.getRootNode() : void 0;
const watchers = /* @__PURE__ */ new WeakMap();
function watch(root, listener) {
  let watcher = watchers.get(root);
  if (!watcher) {
    const listeners = /* @__PURE__ */ new Set();
    const observer = new MutationObserver(() => listeners.forEach((listen) => listen()));
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ["lang"] });
    watcher = { observer, listeners };
    watchers.set(root, watcher);
  }
  watcher.listeners.add(listener);
}
function unwatch(root, listener) {
  const watcher = watchers.get(root);
  if (!watcher?.listeners.delete(listener) || watcher.listeners.size) return;
  watcher.observer.disconnect();
  watchers.delete(root);
}

export { LanguageController };
//# sourceMappingURL=language-controller.js.map
