import { ownValue, isRecord } from '../forms/foreign.js';
import { reportMistake } from './report.js';

const TAGS = ["hys-feedback", "hys-banner", "hys-panel-sign-up", "hys-you-said-we-did"];
const DOCS = "settings-for-the-whole-page";
class SettingsController {
  #host;
  #builtIn;
  #isTaken = false;
  /** `builtIn` are the presets that the element has itself; it says by itself if it is given no other name that it knows. */
  constructor(host, builtIn) {
    this.#host = host;
    this.#builtIn = builtIn;
    host.addController(this);
  }
  hostConnected() {
    if (this.#isTaken) return;
    this.#isTaken = true;
    const { ownerDocument } = this.#host;
    if (ownerDocument.readyState !== "loading") return this.#take();
    const parsed = new Promise((resolve) => {
      ownerDocument.addEventListener("DOMContentLoaded", resolve, { once: true });
    });
    const host = this.#host;
    const { scheduleUpdate } = host;
    host.scheduleUpdate = async () => {
      await parsed;
      host.scheduleUpdate = scheduleUpdate;
      this.#take();
      return host.scheduleUpdate();
    };
  }
  #take() {
    const blocks = blocksOn(this.#host);
    const { localName } = this.#host;
    const settings = /* @__PURE__ */ new Map();
    this.#add(settings, blocks, "*");
    this.#add(settings, blocks, localName);
    const preset = this.#host.getAttribute("preset") ?? settings.get("preset")?.value;
    const isName = typeof preset === "string" && preset && preset !== "*" && !preset.startsWith("hys-");
    const isNamed = isName && this.#add(settings, blocks, preset);
    if (preset && !isNamed && !this.#builtIn)
      this.#report("preset", preset, "The page's settings have nothing of this name.");
    this.#apply(settings, Boolean(isNamed));
  }
  /** Adds what the blocks say under one name. Returns whether they do. */
  #add(settings, blocks, layer) {
    let isThere = false;
    for (const { script, value } of blocks) {
      const found = ownValue(value, layer);
      if (found === void 0) continue;
      if (this.#builtIn?.includes(layer)) {
        this.#report(`setting ${layer}`, "a preset of ours", "Give it a name of your own.", script);
      } else if (isRecord(found)) {
        isThere = true;
        for (const key of Object.keys(found)) settings.set(key, { value: found[key], layer, script });
      } else {
        this.#report(`setting ${layer}`, found, 'Expected an object, such as {"region": "england"}.', script);
      }
    }
    return isThere;
  }
  /** Sets what no attribute says. A named preset may itself name a built-in one. */
  #apply(settings, isNamed) {
    const host = this.#host;
    const { elementProperties } = host.constructor;
    const properties = propertiesOf(host.constructor);
    for (const [key, { value, layer, script }] of settings) {
      const name = `setting ${layer}.${key}`;
      const property = properties.get(key);
      if (property === void 0) {
        if (layer === host.localName) {
          this.#report(name, value, `Known are: ${[...properties.keys()].sort().join(", ")}.`, script);
        } else {
          whenAllAreDefined(host.ownerDocument, () => {
            if (!TAGS.some((tag) => propertiesOf(customElements.get(tag)).has(key)))
              this.#report(name, value, "No element of ours has it.", script);
          });
        }
        continue;
      }
      const wrong = expected(elementProperties.get(property), value);
      if (wrong) this.#report(name, value, `Expected ${wrong}. It is not used.`, script);
      else if (!host.hasAttribute(key) || key === "preset" && isNamed) {
        host[property] = value;
      }
    }
  }
  /** Once for each block, however many elements read it. */
  #report(name, found, advice, script) {
    const text = typeof found === "string" ? found : String(JSON.stringify(found)).slice(0, 80);
    reportMistake(this.#host, name, text, advice, DOCS, script);
  }
}
function propertiesOf(element) {
  const properties = /* @__PURE__ */ new Map();
  const { elementProperties } = element ?? {};
  for (const [name, { attribute }] of elementProperties ?? []) {
    properties.set(typeof attribute === "string" ? attribute : String(name).toLowerCase(), String(name));
  }
  return properties;
}
function expected(property, value) {
  if (property?.attribute === false) return void 0;
  if (property?.type === Number) return typeof value === "number" ? void 0 : "a number";
  if (property?.type === Boolean) return typeof value === "boolean" ? void 0 : "true or false";
  return typeof value === "string" ? void 0 : "a text in quotes";
}
function whenAllAreDefined(page, then) {
  if (page.readyState === "complete") queueMicrotask(then);
  else addEventListener("load", then, { once: true });
}
function blocksOn(host) {
  const scripts = host.ownerDocument.querySelectorAll('script[type="application/json"][data-hys-config]');
  const blocks = [];
  for (const script of scripts) {
    try {
      const value = JSON.parse(script.textContent ?? "");
      if (!isRecord(value)) throw new TypeError("no object");
      blocks.push({ script, value });
    } catch (error) {
      const advice = "Write it as JSON. Nothing of it is used.";
      reportMistake(host, "script[data-hys-config]", String(error), advice, DOCS, script);
    }
  }
  return blocks;
}

export { SettingsController, TAGS };
