import { isRecord } from '../forms/foreign.js';
import { catalogues, messageIds } from './catalogues.js';
import { templates } from './generated/cy.js';

const MANDATED = /^friends-and-family\.overall(\.\d)?$/;
function readOverrides(value) {
  const overrides = /* @__PURE__ */ Object.create(null);
  const mistakes = [];
  const report = (place, found, advice) => void mistakes.push({ place, found: String(found).slice(0, 80), advice });
  if (value === void 0 || value === null) return { overrides, mistakes };
  if (!isRecord(value)) {
    report("strings", value, 'Expected an object such as {"en-GB": {"form.send": "Send it"}}.');
    return { overrides, mistakes };
  }
  for (const [locale, texts] of Object.entries(value)) {
    if (!isRecord(texts) || !catalogues().some(({ locales }) => Object.hasOwn(locales, locale))) {
      report(
        `strings.${locale}`,
        texts,
        "Expected texts by message id, under en-GB or cy. The built-in words stay."
      );
      continue;
    }
    const kept = /* @__PURE__ */ Object.create(null);
    for (const [id, text] of Object.entries(texts)) {
      const advice = adviceFor(id, text);
      if (advice) report(`strings.${locale}.${id}`, text, advice);
      else kept[id] = templateOf(text);
    }
    overrides[locale] = kept;
  }
  for (const id of Object.keys(overrides["en-GB"] ?? {})) {
    if (!overrides["cy"] || !Object.hasOwn(overrides["cy"], id)) {
      report(
        `strings.cy.${id}`,
        "nothing",
        "Give the Welsh too. Until then Welsh pages keep the built-in words."
      );
    }
  }
  return { overrides, mistakes };
}
function adviceFor(id, text) {
  if (!messageIds.includes(id)) return "There is no message with this id. The built-in words stay.";
  if (MANDATED.test(id)) return "The Friends and Family Test has mandated words, so they stay.";
  if (typeof text !== "string" || !text.trim()) return "Expected a text. The built-in words stay.";
  const expected = placeholdersIn(templates[id]);
  const found = (text.match(/\{\d\}/g) ?? []).sort().join(" ");
  return found === expected ? void 0 : `Expected ${expected || "no placeholder"} in it. The built-in words stay.`;
}
const placeholdersIn = (template) => isRecord(template) && Array.isArray(template["values"]) ? [...template["values"]].map((index) => `{${String(index)}}`).sort().join(" ") : "";
function templateOf(text) {
  const strings = text.split(/\{\d\}/);
  if (strings.length === 1) return text;
  const values = (text.match(/\{\d\}/g) ?? []).map((placeholder) => Number(placeholder[1]));
  return { strTag: true, strings, values };
}

export { readOverrides };
