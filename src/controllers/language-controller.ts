import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Language} from '../localization/language.js';
import {english, languageFor} from '../localization/language.js';
import {reportMistake} from './report.js';

/**
 * The language of an element: its `locale`, else the nearest `lang`, looked for outwards through every shadow host,
 * else English. It follows changes while somebody is reading; only words change, never answers or focus.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #locale: () => string;
  #language: Language = english;
  #watched: Node[] = [];

  constructor(host: ReactiveControllerHost & Element, locale: () => string) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  /** The language to speak now. */
  get current(): Language {
    return this.#language;
  }

  hostConnected(): void {
    for (let root: Node | undefined = this.#host.getRootNode(); root; root = outerRoot(root)) {
      watch(root, this.#resolve);
      this.#watched.push(root);
    }
    this.#resolve();
  }

  hostDisconnected(): void {
    for (const root of this.#watched) unwatch(root, this.#resolve);
    this.#watched = [];
  }

  hostUpdate(): void {
    this.#language = this.#find();
  }

  #resolve = (): void => {
    const found = this.#find();
    if (found === this.#language) return;
    this.#language = found;
    this.#host.requestUpdate();
  };

  #find(): Language {
    const locale = this.#locale();
    if (locale) {
      const asked = languageFor(locale);
      if (asked) return asked;
      reportMistake(this.#host, {
        attribute: 'locale',
        found: locale,
        advice: 'Use en-GB or cy, or leave it out to follow the nearest lang.',
      });
    }
    const tag = nearestLang(this.#host);
    return (tag === undefined ? undefined : languageFor(tag)) ?? english;
  }
}

function nearestLang(element: Element): string | undefined {
  for (let current: Element | null = element; current;) {
    const holder: Element | null = current.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

const outerRoot = (root: Node): Node | undefined =>
  root instanceof ShadowRoot ? root.host.getRootNode() : undefined;

/** One observer per root, shared by every element that listens there, and gone with the last of them. */
const watchers = new WeakMap<Node, {observer: MutationObserver; listeners: Set<() => void>}>();

function watch(root: Node, listener: () => void): void {
  let watcher = watchers.get(root);
  if (!watcher) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((listen) => listen()));
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    watcher = {observer, listeners};
    watchers.set(root, watcher);
  }
  watcher.listeners.add(listener);
}

function unwatch(root: Node, listener: () => void): void {
  const watcher = watchers.get(root);
  if (!watcher?.listeners.delete(listener) || watcher.listeners.size) return;
  watcher.observer.disconnect();
  watchers.delete(root);
}
