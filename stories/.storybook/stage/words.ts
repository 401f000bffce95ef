// What is to be read in a state, and the words that run from right to left.
import {mirrored} from '../../../test/localization/pseudo-locale.js';
import type {Templates} from '../../../src/localization/catalogues.js';
import {register} from '../../../src/localization/catalogues.js';
import xliff from '../../../src/localization/xliff/cy.xlf?raw';
import {version} from '../../../src/version.js';
import type {Globals} from '../toolbars.js';

/** English that runs from right to left, under the tag of a language that does. */
export const RIGHT_TO_LEFT = 'ar-XB';

const units = new Map(
  [...new DOMParser().parseFromString(xliff, 'application/xml').querySelectorAll('trans-unit')].map(
    (unit) => [unit.id, unit],
  ),
);

const sourceOf = (unit: Element) => unit.querySelector('source') as Element;

/** The language tag of the page. */
export const tagFor = (language: Globals['language']): string =>
  language === 'rtl' ? RIGHT_TO_LEFT : language;

/** The first line of a message, as it is read in standard words. */
export function messageIn(id: string, language: Globals['language']): string {
  const unit = units.get(id);
  if (!unit) throw new Error(`There is no message ${id}.`);
  const text = (language === 'cy' ? unit.querySelector('target') : sourceOf(unit))?.textContent ?? '';
  return text.split('\n')[0] ?? '';
}

register({
  name: RIGHT_TO_LEFT,
  version,
  locales: {
    [RIGHT_TO_LEFT]: Object.fromEntries(
      [...units].map(([id, unit]) => [id, mirrored(sourceOf(unit))]),
    ) as Templates,
  },
});
