import type {ReactiveControllerHost} from 'lit';
import type {FormDefinition} from '../forms/definition.js';
import {speaks, withoutFreeText} from '../forms/definition.js';
import {friendsAndFamily} from '../forms/friends-and-family.js';
import {presetNamed, presetNames} from '../forms/presets.js';
import {readDefinition} from '../forms/read-definition.js';
import type {Language, Manner} from '../localization/language.js';
import {languageIn} from '../localization/language.js';
import {loadJson} from './load-json.js';
import {reportMistake} from './report.js';

/** Where an element takes its form from, highest first. */
export interface DefinitionSource {
  /** A definition as data, set by a script or by the page's settings. */
  readonly form: unknown;
  /** The address of one. */
  readonly src: string;
  /** The name of a built-in one. */
  readonly preset: string;
  readonly freeText: string;
}

/** Finds what an element asks. While there is nothing sound to ask, the element's own children stay. */
export class DefinitionController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #source: () => DefinitionSource;
  #taken: DefinitionSource | undefined;
  #definition: FormDefinition | undefined;

  constructor(host: ReactiveControllerHost & Element, source: () => DefinitionSource) {
    this.#host = host;
    this.#source = source;
  }

  /** What to ask, or `undefined` while it is loading and for good if it cannot be used. */
  get current(): FormDefinition | undefined {
    return this.#definition;
  }

  /** Looks again where the form comes from; to be called before an update. */
  resolve(): void {
    const source = this.#source();
    const before = this.#taken;
    const isSame =
      before &&
      (Object.keys(source) as (keyof DefinitionSource)[]).every((key) => source[key] === before[key]);
    if (isSame) return;
    this.#taken = source;
    if (source.form) this.#take(this.#read(source.form, 'form'));
    else if (source.src) void this.#load(source);
    else this.#take(this.#preset(source.preset));
  }

  /**
   * The language in which the form can be asked in whole: that of the element, or English where a site's own
   * definition has no complete Welsh. Half of each would also make the marked language untrue (WCAG 2.2 3.1.2).
   */
  languageFor(language: Language, manner: Manner): Language {
    const definition = this.#definition;
    if (!definition || presetNames.includes(definition.id) || speaks(definition, language.locale))
      return language;
    reportMistake(
      this.#host,
      'form',
      `a text without "${language.locale}"`,
      'Every text needs one in that language. Until then the whole form is shown in English.',
    );
    return languageIn('en-GB', manner);
  }

  #take(definition: FormDefinition | undefined): void {
    // What cannot be asked replaces nothing: somebody may be half-way through what is on screen.
    this.#definition = (definition && this.#withFreeText(definition)) ?? this.#definition;
    this.#host.requestUpdate();
  }

  #withFreeText(definition: FormDefinition): FormDefinition | undefined {
    const freeText = this.#taken?.freeText ?? 'on';
    if (freeText !== 'on' && freeText !== 'off') {
      reportMistake(this.#host, 'free-text', freeText, 'Use on or off. on is used.');
    }
    if (freeText !== 'off') return definition;
    const isMandated = definition === friendsAndFamily;
    const rest = isMandated ? definition : withoutFreeText(definition);
    if (!isMandated && rest.steps.length) return rest;
    reportMistake(
      this.#host,
      'free-text',
      'off',
      isMandated
        ? 'The Friends and Family Test has to offer free text, so it stays on.'
        : 'Without free text, this form asks nothing. The fallback is shown.',
    );
    return isMandated ? definition : undefined;
  }

  #preset(name: string): FormDefinition | undefined {
    const definition = presetNamed(name);
    if (!definition) {
      reportMistake(
        this.#host,
        'preset',
        name,
        `Use one of: ${presetNames.join(', ')}, or a name from the page's settings. The fallback is shown.`,
      );
    }
    return definition;
  }

  #read(value: unknown, attribute: string): FormDefinition | undefined {
    const read = readDefinition(value);
    if ('definition' in read) return read.definition;
    for (const {place, found, expected} of read.mistakes) {
      reportMistake(
        this.#host,
        `${attribute} ${place}`.trim(),
        found,
        `Expected ${expected}. The fallback is shown.`,
      );
    }
    return undefined;
  }

  async #load(source: DefinitionSource): Promise<void> {
    let value: unknown;
    try {
      value = await loadJson(source.src);
    } catch (error) {
      reportMistake(
        this.#host,
        'src',
        source.src,
        `No form definition could be read from there (${String(error)}). The fallback is shown.`,
      );
    }
    // Another source may have been named meanwhile.
    if (this.#taken === source && value !== undefined) this.#take(this.#read(value, 'src'));
  }
}
