import { onCatalogue } from '../localization/catalogues.js';
import { languageIn, languageFor } from '../localization/language.js';
import { readOverrides } from '../localization/overrides.js';
import { reportMistake } from './report.js';

const READINGS = ["standard", "easy"];
const AUDIENCES = ["adult", "young", "parent"];
class LanguageController {
  #host;
  #speech;
  #language = languageIn("en-GB");
  /** The tag on `<html>` before any translator rewrote it. */
  #pageTag;
  /** The site's own words, and what they were read from. */
  #overrides;
  #watched = [];
  #unsubscribe;
  constructor(host, speech) {
    this.#host = host;
    this.#speech = speech;
    host.addController(this);
  }
  /** The language to speak now. */
  get current() {
    return this.#language;
  }
  /** How it wants to speak. What makes no sense is as if it were not said. */
  get manner() {
    const { reading, audience, strings } = this.#speech();
    return {
      reading: this.#known("reading", reading, READINGS),
      audience: this.#known("audience", audience, AUDIENCES) ?? "adult",
      overrides: this.#ownWords(strings)
    };
  }
  /** Read whenever they are new, also while there is nothing to show yet. */
  #ownWords(from) {
    if (this.#overrides?.from !== from) {
      const { overrides, mistakes } = readOverrides(from);
      for (const { place, found, advice } of mistakes) reportMistake(this.#host, place, found, advice);
      this.#overrides = { from, overrides };
    }
    return this.#overrides?.overrides;
  }
  hostConnected() {
    for (let root = this.#host.getRootNode(); root; root = outerRoot(root)) {
      watch(root, this.#resolve);
      this.#watched.push(root);
    }
    this.#unsubscribe = onCatalogue(this.#resolve);
    this.#resolve();
  }
  hostDisconnected() {
    for (const root of this.#watched) unwatch(root, this.#resolve);
    this.#watched = [];
    this.#unsubscribe?.();
  }
  hostUpdate() {
    this.#language = this.#find();
    this.#reportMissing();
  }
  /** An add-on script may be yet to come, until the page has loaded. */
  #reportMissing = () => {
    const { wanted, reading } = this.#language;
    if (wanted === reading) return;
    if (this.#host.ownerDocument.readyState !== "complete") {
      return addEventListener("load", this.#reportMissing, { once: true });
    }
    reportMistake(
      this.#host,
      "reading",
      wanted,
      "Load have-your-say.easy-read.min.js too, of the same version. Until then the standard words are shown."
    );
  };
  #known(attribute, found, values) {
    const known = values.find((value) => value === found);
    if (found && !known) reportMistake(this.#host, attribute, found, `Use one of: ${values.join(", ")}.`);
    return known;
  }
  #resolve = () => {
    const found = this.#find();
    if (found === this.#language) return;
    this.#language = found;
    this.#host.requestUpdate();
  };
  #find() {
    const { locale } = this.#speech();
    const { manner } = this;
    if (locale) {
      const asked = languageFor(locale, manner);
      if (asked) return asked;
      reportMistake(
        this.#host,
        "locale",
        locale,
        "Use en-GB or cy, or leave it out to follow the nearest lang."
      );
    }
    return languageFor(this.#tag(), manner) ?? languageIn("en-GB", manner);
  }
  /**
   * The nearest `lang`. Page translators rewrite the one on `<html>` (lion documents it) although our words stay as
   * they are, so once a translator is at work, or the new tag is none of ours, the first one holds.
   */
  #tag() {
    const holder = nearestLang(this.#host);
    const tag = holder?.getAttribute("lang") ?? "";
    const page = this.#host.ownerDocument.documentElement;
    if (holder && holder !== page) return tag;
    const isTranslated = /\btranslated-(ltr|rtl)\b/.test(page.className);
    if (this.#pageTag === void 0 || !isTranslated && languageFor(tag)) this.#pageTag = tag;
    return this.#pageTag;
  }
}
function nearestLang(element) {
  for (let current = element; current; ) {
    const holder = current.closest("[lang]");
    if (holder) return holder;
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
