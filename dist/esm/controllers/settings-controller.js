import { isRecord } from '../forms/foreign.js';
import { reportMistake } from './report.js';

class SettingsController {
  #host;
  #isTaken = false;
  #pending;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  /**
   * Present while the page is still being read and its settings may be yet to come. The first rendering waits for
   * it; the page's own children are there meanwhile.
   */
  get pending() {
    return this.#pending;
  }
  hostConnected() {
    if (this.#isTaken) return;
    this.#isTaken = true;
    const { ownerDocument } = this.#host;
    if (ownerDocument.readyState !== "loading") return this.#take();
    this.#pending = new Promise((resolve) => {
      const take = () => {
        this.#pending = void 0;
        this.#take();
        resolve();
      };
      ownerDocument.addEventListener("DOMContentLoaded", take, { once: true });
    });
  }
  #take() {
    const page = pageSettings(this.#host);
    const { localName } = this.#host;
    const shared = merged(page["*"], page[localName]);
    const preset = this.#host.getAttribute("preset") ?? shared["preset"];
    const isNamed = typeof preset === "string" && !preset.startsWith("hys-") && preset !== "*";
    this.#apply(merged(shared, isNamed ? page[preset] : void 0), isNamed && Object.hasOwn(page, preset));
  }
  /** Sets what no attribute says. A named preset may itself name a built-in one. */
  #apply(settings, isNamed) {
    const { elementProperties } = this.#host.constructor;
    const properties = /* @__PURE__ */ new Map();
    for (const [name, { attribute }] of elementProperties) {
      properties.set(typeof attribute === "string" ? attribute : String(name).toLowerCase(), String(name));
    }
    for (const [key, value] of Object.entries(settings)) {
      const property = properties.get(key);
      if (!property) {
        const known = [...properties.keys()].sort().join(", ");
        reportMistake(this.#host, `setting ${key}`, String(value), `Known are: ${known}.`);
      } else if (!fits(elementProperties.get(property), value)) {
        reportMistake(this.#host, `setting ${key}`, String(value), "It has another type. It is not used.");
      } else if (!this.#host.hasAttribute(key) || key === "preset" && isNamed) {
        this.#host[property] = value;
      }
    }
  }
}
function fits(property, value) {
  if (property?.attribute === false) return true;
  return typeof value === (property?.type === Number ? "number" : property?.type === Boolean ? "boolean" : "string");
}
function merged(...layers) {
  const all = /* @__PURE__ */ Object.create(null);
  for (const layer of layers) if (isRecord(layer)) Object.assign(all, layer);
  return all;
}
function pageSettings(host) {
  const blocks = host.ownerDocument.querySelectorAll('script[type="application/json"][data-hys-config]');
  return merged(
    ...[...blocks].map((block) => {
      try {
        return JSON.parse(block.textContent);
      } catch (error) {
        reportMistake(
          host,
          "script[data-hys-config]",
          String(error),
          "Write it as JSON. Nothing of it is used."
        );
        return void 0;
      }
    })
  );
}

export { SettingsController };
