import type {PropertyDeclaration, ReactiveController, ReactiveElement} from 'lit';
import {isRecord} from '../forms/foreign.js';
import {reportMistake} from './report.js';

type Settings = Readonly<Record<string, unknown>>;

/**
 * Takes settings from the page's JSON block, `<script type="application/json" data-hys-config>`. Lowest first: `*`,
 * the tag's own, the preset that the element names, and above them all its attributes.
 */
export class SettingsController implements ReactiveController {
  readonly #host: ReactiveElement;
  #isTaken = false;
  #pending: Promise<void> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Present while the page is still being read and its settings may be yet to come. The first rendering waits for
   * it; the page's own children are there meanwhile.
   */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  hostConnected(): void {
    if (this.#isTaken) return;
    this.#isTaken = true;
    const {ownerDocument} = this.#host;
    if (ownerDocument.readyState !== 'loading') return this.#take();
    this.#pending = new Promise((resolve) => {
      const take = () => {
        this.#pending = undefined;
        this.#take();
        resolve();
      };
      ownerDocument.addEventListener('DOMContentLoaded', take, {once: true});
    });
  }

  #take(): void {
    const page = pageSettings(this.#host);
    const {localName} = this.#host;
    const shared = merged(page['*'], page[localName]);
    const preset = this.#host.getAttribute('preset') ?? shared['preset'];
    const isNamed = typeof preset === 'string' && !preset.startsWith('hys-') && preset !== '*';
    this.#apply(merged(shared, isNamed ? page[preset] : undefined), isNamed && Object.hasOwn(page, preset));
  }

  /** Sets what no attribute says. A named preset may itself name a built-in one. */
  #apply(settings: Settings, isNamed: boolean): void {
    const {elementProperties} = this.#host.constructor as typeof ReactiveElement;
    const properties = new Map<string, string>();
    for (const [name, {attribute}] of elementProperties) {
      // Data such as `form` and `strings` has no attribute, and is named as its property.
      properties.set(typeof attribute === 'string' ? attribute : String(name).toLowerCase(), String(name));
    }
    for (const [key, value] of Object.entries(settings)) {
      const property = properties.get(key);
      if (!property) {
        const known = [...properties.keys()].sort().join(', ');
        reportMistake(this.#host, `setting ${key}`, String(value), `Known are: ${known}.`);
      } else if (!fits(elementProperties.get(property), value)) {
        reportMistake(this.#host, `setting ${key}`, String(value), 'It has another type. It is not used.');
      } else if (!this.#host.hasAttribute(key) || (key === 'preset' && isNamed)) {
        (this.#host as unknown as Record<string, unknown>)[property] = value;
      }
    }
  }
}

/** A number or a flag as JSON writes it, data as it is, and text for everything else. */
function fits(property: PropertyDeclaration | undefined, value: unknown): boolean {
  if (property?.attribute === false) return true;
  return (
    typeof value ===
    (property?.type === Number ? 'number' : property?.type === Boolean ? 'boolean' : 'string')
  );
}

/** Own keys into null-prototype objects: an inherited `endpoint` would send answers elsewhere. */
function merged(...layers: readonly unknown[]): Settings {
  const all = Object.create(null) as Settings;
  // A plain loop: Prototype before 1.7 puts a "reduce" of its own on arrays that gives nothing for objects.
  for (const layer of layers) if (isRecord(layer)) Object.assign(all, layer);
  return all;
}

function pageSettings(host: Element): Settings {
  const blocks = host.ownerDocument.querySelectorAll('script[type="application/json"][data-hys-config]');
  return merged(
    ...[...blocks].map((block) => {
      try {
        return JSON.parse(block.textContent) as unknown;
      } catch (error) {
        reportMistake(
          host,
          'script[data-hys-config]',
          String(error),
          'Write it as JSON. Nothing of it is used.',
        );
        return undefined;
      }
    }),
  );
}
