import type {PropertyDeclaration, ReactiveController, ReactiveElement} from 'lit';
import {isRecord, ownValue} from '../forms/foreign.js';
import {reportMistake} from './report.js';

/** The tags of our elements. */
export const TAGS = ['hys-feedback', 'hys-banner', 'hys-panel-sign-up', 'hys-you-said-we-did'] as const;

const DOCS = 'settings-for-the-whole-page';

/** One block of JSON on the page. */
interface Block {
  readonly script: Element;
  readonly value: unknown;
}

/** What a block says under one key, and the name of the layer in which it says so. */
interface Setting {
  readonly value: unknown;
  readonly layer: string;
  readonly script: Element;
}

/**
 * Takes settings from the page's JSON block, `<script type="application/json" data-hys-config>`. Lowest first: `*`,
 * the tag's own, the preset that the element names, and above them all its attributes.
 */
export class SettingsController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #builtIn: readonly string[] | undefined;
  #isTaken = false;

  /** `builtIn` are the presets that the element has itself; it says by itself if it is given no other name that it knows. */
  constructor(host: ReactiveElement, builtIn?: readonly string[]) {
    this.#host = host;
    this.#builtIn = builtIn;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isTaken) return;
    this.#isTaken = true;
    const {ownerDocument} = this.#host;
    if (ownerDocument.readyState !== 'loading') return this.#take();
    // The settings may be yet to come. The page's own children are there meanwhile.
    const parsed = new Promise((resolve) => {
      ownerDocument.addEventListener('DOMContentLoaded', resolve, {once: true});
    });
    const host = this.#host as unknown as {scheduleUpdate: () => unknown};
    const {scheduleUpdate} = host;
    // Lit asks an element when to update. Until then the answer is ours; afterwards it is the element's again.
    host.scheduleUpdate = async () => {
      await parsed;
      host.scheduleUpdate = scheduleUpdate;
      this.#take();
      return host.scheduleUpdate();
    };
  }

  #take(): void {
    const blocks = blocksOn(this.#host);
    const {localName} = this.#host;
    const settings = new Map<string, Setting>();
    this.#add(settings, blocks, '*');
    this.#add(settings, blocks, localName);
    const preset = this.#host.getAttribute('preset') ?? settings.get('preset')?.value;
    const isName = typeof preset === 'string' && preset && preset !== '*' && !preset.startsWith('hys-');
    const isNamed = isName && this.#add(settings, blocks, preset);
    if (preset && !isNamed && !this.#builtIn)
      this.#report('preset', preset, "The page's settings have nothing of this name.");
    this.#apply(settings, Boolean(isNamed));
  }

  /** Adds what the blocks say under one name. Returns whether they do. */
  #add(settings: Map<string, Setting>, blocks: readonly Block[], layer: string): boolean {
    let isThere = false;
    for (const {script, value} of blocks) {
      const found = ownValue(value, layer);
      if (found === undefined) continue;
      if (this.#builtIn?.includes(layer)) {
        this.#report(`setting ${layer}`, 'a preset of ours', 'Give it a name of your own.', script);
      } else if (isRecord(found)) {
        isThere = true;
        for (const key of Object.keys(found)) settings.set(key, {value: found[key], layer, script});
      } else {
        this.#report(`setting ${layer}`, found, 'Expected an object, such as {"region": "england"}.', script);
      }
    }
    return isThere;
  }

  /** Sets what no attribute says. A named preset may itself name a built-in one. */
  #apply(settings: ReadonlyMap<string, Setting>, isNamed: boolean): void {
    const host = this.#host;
    const {elementProperties} = host.constructor as typeof ReactiveElement;
    const properties = propertiesOf(host.constructor as typeof ReactiveElement);
    for (const [key, {value, layer, script}] of settings) {
      const name = `setting ${layer}.${key}`;
      const property = properties.get(key);
      if (property === undefined) {
        if (layer === host.localName) {
          this.#report(name, value, `Known are: ${[...properties.keys()].sort().join(', ')}.`, script);
        } else {
          whenAllAreDefined(host.ownerDocument, () => {
            if (!TAGS.some((tag) => propertiesOf(customElements.get(tag)).has(key)))
              this.#report(name, value, 'No element of ours has it.', script);
          });
        }
        continue;
      }
      const wrong = expected(elementProperties.get(property), value);
      if (wrong) this.#report(name, value, `Expected ${wrong}. It is not used.`, script);
      else if (!host.hasAttribute(key) || (key === 'preset' && isNamed)) {
        (host as unknown as Record<string, unknown>)[property] = value;
      }
    }
  }

  /** Once for each block, however many elements read it. */
  #report(name: string, found: unknown, advice: string, script?: Element): void {
    const text = typeof found === 'string' ? found : String(JSON.stringify(found)).slice(0, 80);
    reportMistake(this.#host, name, text, advice, DOCS, script);
  }
}

/** The properties that an attribute or a setting of that name sets. */
function propertiesOf(element: unknown): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const {elementProperties} = (element ?? {}) as Partial<typeof ReactiveElement>;
  for (const [name, {attribute}] of elementProperties ?? []) {
    // Data such as `form` and `strings` has no attribute, and is named as its property.
    properties.set(typeof attribute === 'string' ? attribute : String(name).toLowerCase(), String(name));
  }
  return properties;
}

/** What was expected, if it is something else: a number or a flag as JSON writes it, data as it is, and else text. */
function expected(property: PropertyDeclaration | undefined, value: unknown): string | undefined {
  if (property?.attribute === false) return undefined;
  if (property?.type === Number) return typeof value === 'number' ? undefined : 'a number';
  if (property?.type === Boolean) return typeof value === 'boolean' ? undefined : 'true or false';
  return typeof value === 'string' ? undefined : 'a text in quotes';
}

/** What `*` says may be meant for an element whose script is yet to come. */
function whenAllAreDefined(page: Document, then: () => void): void {
  if (page.readyState === 'complete') queueMicrotask(then);
  else addEventListener('load', then, {once: true});
}

function blocksOn(host: Element): readonly Block[] {
  const scripts = host.ownerDocument.querySelectorAll('script[type="application/json"][data-hys-config]');
  const blocks: Block[] = [];
  for (const script of scripts) {
    try {
      const value: unknown = JSON.parse(script.textContent ?? '');
      if (!isRecord(value)) throw new TypeError('no object');
      blocks.push({script, value});
    } catch (error) {
      const advice = 'Write it as JSON. Nothing of it is used.';
      reportMistake(host, 'script[data-hys-config]', String(error), advice, DOCS, script);
    }
  }
  return blocks;
}
