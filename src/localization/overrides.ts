import {isRecord} from '../forms/foreign.js';
import type {StrResult} from '@lit/localize';
import type {Templates} from './catalogues.js';
import {catalogues, messageIds} from './catalogues.js';
import * as welsh from './generated/cy.js';

/** Words of a site, by language tag and message id. */
export type Overrides = Readonly<Record<string, Templates>>;

/** One thing that is wrong with a site's words. */
export interface OverrideMistake {
  /** As in `strings.cy.form.send`. */
  readonly place: string;
  readonly found: string;
  readonly advice: string;
}

/** The mandated wording of the Friends and Family Test. */
const MANDATED = /^friends-and-family\.overall(\.\d)?$/;

/**
 * Reads words of a site: `{"en-GB": {"form.send": "…"}, "cy": {…}}`, text only. `{0}` and `{1}` stand for what is put
 * in, and have to be there as in the built-in words. English without its Welsh is not used on Welsh pages, and that
 * is reported: Welsh is never less than English.
 */
export function readOverrides(value: unknown): {
  readonly overrides: Overrides;
  readonly mistakes: readonly OverrideMistake[];
} {
  const overrides: Record<string, Record<string, string | StrResult>> = Object.create(null);
  const mistakes: OverrideMistake[] = [];
  const report = (place: string, found: unknown, advice: string) =>
    void mistakes.push({place, found: String(found).slice(0, 80), advice});
  if (value === undefined || value === null) return {overrides, mistakes};
  if (!isRecord(value)) {
    report('strings', value, 'Expected an object such as {"en-GB": {"form.send": "Send it"}}.');
    return {overrides, mistakes};
  }
  for (const [locale, texts] of Object.entries(value)) {
    if (!isRecord(texts) || !catalogues().some(({locales}) => Object.hasOwn(locales, locale))) {
      report(
        `strings.${locale}`,
        texts,
        'Expected texts by message id, under en-GB or cy. The built-in words stay.',
      );
      continue;
    }
    const kept: Record<string, string | StrResult> = Object.create(null);
    for (const [id, text] of Object.entries(texts)) {
      const advice = adviceFor(id, text);
      if (advice) report(`strings.${locale}.${id}`, text, advice);
      else kept[id] = templateOf(text as string);
    }
    overrides[locale] = kept;
  }
  for (const id of Object.keys(overrides['en-GB'] ?? {})) {
    if (!overrides['cy'] || !Object.hasOwn(overrides['cy'], id)) {
      report(
        `strings.cy.${id}`,
        'nothing',
        'Give the Welsh too. Until then Welsh pages keep the built-in words.',
      );
    }
  }
  return {overrides, mistakes};
}

function adviceFor(id: string, text: unknown): string | undefined {
  if (!messageIds.includes(id)) return 'There is no message with this id. The built-in words stay.';
  if (MANDATED.test(id)) return 'The Friends and Family Test has mandated words, so they stay.';
  if (typeof text !== 'string' || !text.trim()) return 'Expected a text. The built-in words stay.';
  const expected = placeholdersIn(welsh.templates[id as keyof typeof welsh.templates]);
  const found = (text.match(/\{\d\}/g) ?? []).sort().join(' ');
  return found === expected
    ? undefined
    : `Expected ${expected || 'no placeholder'} in it. The built-in words stay.`;
}

const placeholdersIn = (template: unknown): string =>
  isRecord(template) && Array.isArray(template['values'])
    ? [...(template['values'] as unknown[])]
        .map((index) => `{${String(index)}}`)
        .sort()
        .join(' ')
    : '';

/** As the localisation tool would have written it. */
function templateOf(text: string): string | StrResult {
  const strings = text.split(/\{\d\}/);
  if (strings.length === 1) return text;
  const values = (text.match(/\{\d\}/g) ?? []).map((placeholder) => Number(placeholder[1]));
  return {strTag: true, strings: strings as unknown as TemplateStringsArray, values};
}
