import type {ReactiveControllerHost} from 'lit';
import {loadJson} from '../../controllers/load-json.js';
import {reportMistake} from '../../controllers/report.js';
import type {SignUpSetup} from '../../forms/sign-up/panels.js';
import type {PanelAttributes, ReadPanels} from '../../forms/sign-up/read-panels.js';
import {readPanels, setupFromAttributes, speaksPanels} from '../../forms/sign-up/read-panels.js';
import type {Language, Manner} from '../../localization/language.js';
import {languageIn} from '../../localization/language.js';

/** Where an element takes its panels from: `form`, else `src`, else the attributes that name built-in ones. */
export interface PanelSource extends PanelAttributes {
  /** Panels as data, set by a script or by the page's settings. */
  readonly form: unknown;
  /** The address of such data. */
  readonly src: string;
  readonly privacyHref: string;
}

/** Finds what people can join. While there is nothing sound to join, the element's own children stay. */
export class PanelsController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #source: () => PanelSource;
  #taken: PanelSource | undefined;
  #setup: SignUpSetup | undefined;

  constructor(host: ReactiveControllerHost & Element, source: () => PanelSource) {
    this.#host = host;
    this.#source = source;
  }

  /** What people can join, or `undefined` while it is loading and for good if it cannot be used. */
  get current(): SignUpSetup | undefined {
    return this.#setup;
  }

  /** Looks again where the panels come from; to be called before an update. */
  resolve(): void {
    const source = this.#source();
    const before = this.#taken;
    if (before && (Object.keys(source) as (keyof PanelSource)[]).every((key) => source[key] === before[key]))
      return;
    this.#taken = source;
    if (source.form) this.#take(readPanels(source.form, source), 'form');
    else if (source.src) void this.#load(source);
    else this.#take(setupFromAttributes(source), '');
  }

  /** The language in which every panel can be spoken of: that of the element, or English where a text has no Welsh. */
  languageFor(language: Language, manner: Manner): Language {
    if (!this.#setup || speaksPanels(this.#setup, language.locale)) return language;
    reportMistake(
      this.#host,
      'panels',
      `a text without "${language.locale}"`,
      'Every text needs one in that language. Until then the whole form is shown in English.',
    );
    return languageIn('en-GB', manner);
  }

  /** What a visitor sees where nothing sound has come. */
  get #outcome(): string {
    return this.#setup ? 'What was there before stays.' : 'The fallback is shown.';
  }

  #take(read: ReadPanels, attribute: string): void {
    if ('setup' in read) {
      this.#setup = read.setup;
      this.#host.requestUpdate();
      return;
    }
    for (const {place, found, expected} of read.mistakes) {
      const where = `${attribute} ${place}`.trim();
      reportMistake(this.#host, where, found, `Expected ${expected}. ${this.#outcome}`);
    }
  }

  async #load(source: PanelSource): Promise<void> {
    let value: unknown;
    try {
      value = await loadJson(source.src);
    } catch (error) {
      const advice = `No panels could be read from there (${String(error)}). ${this.#outcome}`;
      return reportMistake(this.#host, 'src', source.src, advice);
    }
    // Another source may have been named meanwhile.
    if (this.#taken === source) this.#take(readPanels(value, source), 'src');
  }
}
