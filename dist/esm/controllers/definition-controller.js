import { speaks, withoutFreeText } from '../forms/definition.js';
import { friendsAndFamily } from '../forms/friends-and-family.js';
import { presetNames, presetNamed } from '../forms/presets.js';
import { readDefinition } from '../forms/read-definition.js';
import { languageIn } from '../localization/language.js';
import { loadJson } from './load-json.js';
import { reportMistake } from './report.js';

class DefinitionController {
  #host;
  #source;
  #taken;
  #definition;
  constructor(host, source) {
    this.#host = host;
    this.#source = source;
  }
  /** What to ask, or `undefined` while it is loading and for good if it cannot be used. */
  get current() {
    return this.#definition;
  }
  /** Looks again where the form comes from; to be called before an update. */
  resolve() {
    const source = this.#source();
    const before = this.#taken;
    const isSame = before && Object.keys(source).every((key) => source[key] === before[key]);
    if (isSame) return;
    this.#taken = source;
    if (source.form) this.#take(this.#read(source.form, "form"));
    else if (source.src) void this.#load(source);
    else this.#take(this.#preset(source.preset));
  }
  /**
   * The language in which the form can be asked in whole: that of the element, or English where a site's own
   * definition has no complete Welsh. Half of each would also make the marked language untrue (WCAG 2.2 3.1.2).
   */
  languageFor(language, manner) {
    const definition = this.#definition;
    if (!definition || presetNames.includes(definition.id) || speaks(definition, language.locale))
      return language;
    reportMistake(
      this.#host,
      "form",
      `a text without "${language.locale}"`,
      "Every text needs one in that language. Until then the whole form is shown in English."
    );
    return languageIn("en-GB", manner);
  }
  #take(definition) {
    this.#definition = (definition && this.#withFreeText(definition)) ?? this.#definition;
    this.#host.requestUpdate();
  }
  #withFreeText(definition) {
    const freeText = this.#taken?.freeText ?? "on";
    if (freeText !== "on" && freeText !== "off") {
      reportMistake(this.#host, "free-text", freeText, "Use on or off. on is used.");
    }
    if (freeText !== "off") return definition;
    const isMandated = definition === friendsAndFamily;
    const rest = isMandated ? definition : withoutFreeText(definition);
    if (!isMandated && rest.steps.length) return rest;
    reportMistake(
      this.#host,
      "free-text",
      "off",
      isMandated ? "The Friends and Family Test has to offer free text, so it stays on." : "Without free text, this form asks nothing. The fallback is shown."
    );
    return isMandated ? definition : void 0;
  }
  #preset(name) {
    const definition = presetNamed(name);
    if (!definition) {
      reportMistake(
        this.#host,
        "preset",
        name,
        `Use one of: ${presetNames.join(", ")}, or a name from the page's settings. The fallback is shown.`
      );
    }
    return definition;
  }
  #read(value, attribute) {
    const read = readDefinition(value);
    if ("definition" in read) return read.definition;
    for (const { place, found, expected } of read.mistakes) {
      reportMistake(
        this.#host,
        `${attribute} ${place}`.trim(),
        found,
        `Expected ${expected}. The fallback is shown.`
      );
    }
    return void 0;
  }
  async #load(source) {
    let value;
    try {
      value = await loadJson(source.src);
    } catch (error) {
      reportMistake(
        this.#host,
        "src",
        source.src,
        `No form definition could be read from there (${String(error)}). The fallback is shown.`
      );
    }
    if (this.#taken === source && value !== void 0) this.#take(this.#read(value, "src"));
  }
}

export { DefinitionController };
