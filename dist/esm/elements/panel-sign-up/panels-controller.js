import { loadJson } from '../../controllers/load-json.js';
import { reportMistake } from '../../controllers/report.js';
import { readPanels, setupFromAttributes, speaksPanels } from '../../forms/sign-up/read-panels.js';
import { languageIn } from '../../localization/language.js';

class PanelsController {
  #host;
  #source;
  #taken;
  #setup;
  constructor(host, source) {
    this.#host = host;
    this.#source = source;
  }
  /** What people can join, or `undefined` while it is loading and for good if it cannot be used. */
  get current() {
    return this.#setup;
  }
  /** Looks again where the panels come from; to be called before an update. */
  resolve() {
    const source = this.#source();
    const before = this.#taken;
    if (before && Object.keys(source).every((key) => source[key] === before[key]))
      return;
    this.#taken = source;
    if (source.form) this.#take(readPanels(source.form, source), "form");
    else if (source.src) void this.#load(source);
    else this.#take(setupFromAttributes(source), "");
  }
  /** The language in which every panel can be spoken of: that of the element, or English where a text has no Welsh. */
  languageFor(language, manner) {
    if (!this.#setup || speaksPanels(this.#setup, language.locale)) return language;
    reportMistake(
      this.#host,
      "panels",
      `a text without "${language.locale}"`,
      "Every text needs one in that language. Until then the whole form is shown in English."
    );
    return languageIn("en-GB", manner);
  }
  /** What a visitor sees where nothing sound has come. */
  get #outcome() {
    return this.#setup ? "What was there before stays." : "The fallback is shown.";
  }
  #take(read, attribute) {
    if ("setup" in read) {
      this.#setup = read.setup;
      this.#host.requestUpdate();
      return;
    }
    for (const { place, found, expected } of read.mistakes) {
      const where = `${attribute} ${place}`.trim();
      reportMistake(this.#host, where, found, `Expected ${expected}. ${this.#outcome}`);
    }
  }
  async #load(source) {
    let value;
    try {
      value = await loadJson(source.src);
    } catch (error) {
      const advice = `No panels could be read from there (${String(error)}). ${this.#outcome}`;
      return reportMistake(this.#host, "src", source.src, advice);
    }
    if (this.#taken === source) this.#take(readPanels(value, source), "src");
  }
}

export { PanelsController };
