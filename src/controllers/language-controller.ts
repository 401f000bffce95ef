import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onCatalogue} from '../localization/catalogues.js';
import type {Audience, Language, Manner, Reading} from '../localization/language.js';
import {languageFor, languageIn} from '../localization/language.js';
import type {Overrides} from '../localization/overrides.js';
import {readOverrides} from '../localization/overrides.js';
import {reportMistake} from './report.js';

/** What an element says about its own language, as a site has written it. */
export interface Speech {
  /** A language tag that stands above the page's. */
  readonly locale: string;
  readonly reading: string;
  readonly audience: string;
  /** Words of the site's own, by language tag and message id. */
  readonly strings?: unknown;
}

const READINGS: readonly Reading[] = ['standard', 'easy'];
const AUDIENCES: readonly Audience[] = ['adult', 'young', 'parent'];

/**
 * The language of an element: its `locale`, else the nearest `lang`, looked for outwards through every shadow host,
 * else English. It follows changes while somebody is reading; only words change, never answers or focus.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #speech: () => Speech;
  #language: Language = languageIn('en-GB');
  /** The tag on `<html>` before any translator rewrote it. */
  #pageTag: string | undefined;
  /** The site's own words, and what they were read from. */
  #overrides: {readonly from: unknown; readonly overrides: Overrides} | undefined;
  #watched: Node[] = [];
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, speech: () => Speech) {
    this.#host = host;
    this.#speech = speech;
    host.addController(this);
  }

  /** The language to speak now. */
  get current(): Language {
    return this.#language;
  }

  /** How it wants to speak. What makes no sense is as if it were not said. */
  get manner(): Manner {
    const {reading, audience, strings} = this.#speech();
    return {
      reading: this.#known('reading', reading, READINGS),
      audience: this.#known('audience', audience, AUDIENCES) ?? 'adult',
      overrides: this.#ownWords(strings),
    };
  }

  /** Read whenever they are new, also while there is nothing to show yet. */
  #ownWords(from: unknown): Overrides | undefined {
    if (this.#overrides?.from !== from) {
      const {overrides, mistakes} = readOverrides(from);
      for (const {place, found, advice} of mistakes) reportMistake(this.#host, place, found, advice);
      this.#overrides = {from, overrides};
    }
    return this.#overrides?.overrides;
  }

  hostConnected(): void {
    for (let root: Node | undefined = this.#host.getRootNode(); root; root = outerRoot(root)) {
      watch(root, this.#resolve);
      this.#watched.push(root);
    }
    this.#unsubscribe = onCatalogue(this.#resolve);
    this.#resolve();
  }

  hostDisconnected(): void {
    for (const root of this.#watched) unwatch(root, this.#resolve);
    this.#watched = [];
    this.#unsubscribe?.();
  }

  hostUpdate(): void {
    this.#language = this.#find();
    this.#reportMissing();
  }

  /** An add-on script may be yet to come, until the page has loaded. */
  #reportMissing = (): void => {
    const {wanted, reading} = this.#language;
    if (wanted === reading) return;
    if (this.#host.ownerDocument.readyState !== 'complete') {
      return addEventListener('load', this.#reportMissing, {once: true});
    }
    reportMistake(
      this.#host,
      'reading',
      wanted,
      'Load have-your-say.easy-read.min.js too, of the same version. Until then the standard words are shown.',
    );
  };

  #known<T extends string>(attribute: string, found: string, values: readonly T[]): T | undefined {
    const known = values.find((value) => value === found);
    if (found && !known) reportMistake(this.#host, attribute, found, `Use one of: ${values.join(', ')}.`);
    return known;
  }

  #resolve = (): void => {
    const found = this.#find();
    if (found === this.#language) return;
    this.#language = found;
    this.#host.requestUpdate();
  };

  #find(): Language {
    const {locale} = this.#speech();
    const {manner} = this;
    if (locale) {
      const asked = languageFor(locale, manner);
      if (asked) return asked;
      reportMistake(
        this.#host,
        'locale',
        locale,
        'Use en-GB or cy, or leave it out to follow the nearest lang.',
      );
    }
    return languageFor(this.#tag(), manner) ?? languageIn('en-GB', manner);
  }

  /**
   * The nearest `lang`. Page translators rewrite the one on `<html>` (lion documents it) although our words stay as
   * they are, so once a translator is at work, or the new tag is none of ours, the first one holds.
   */
  #tag(): string {
    const holder = nearestLang(this.#host);
    const tag = holder?.getAttribute('lang') ?? '';
    const page = this.#host.ownerDocument.documentElement;
    if (holder && holder !== page) return tag;
    const isTranslated = /\btranslated-(ltr|rtl)\b/.test(page.className);
    if (this.#pageTag === undefined || (!isTranslated && languageFor(tag))) this.#pageTag = tag;
    return this.#pageTag;
  }
}

function nearestLang(element: Element): Element | undefined {
  for (let current: Element | null = element; current;) {
    const holder: Element | null = current.closest('[lang]');
    if (holder) return holder;
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
