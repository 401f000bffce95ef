import {expect} from '@open-wc/testing';
import {templates} from '../../src/localization/generated/cy.js';

interface Unit {
  readonly id: string;
  readonly source: Element | null;
  readonly target: Element | null;
}

/** The slots of a sentence that numbers go into. */
const slotsOf = (text: Element | null) =>
  [...(text?.querySelectorAll('x') ?? [])].map((slot) => slot.getAttribute('equiv-text')).sort();

describe('Welsh', () => {
  let units: readonly Unit[] = [];

  before(async () => {
    const response = await fetch('/src/localization/xliff/cy.xlf');
    const catalogue = new DOMParser().parseFromString(await response.text(), 'application/xml');
    units = [...catalogue.querySelectorAll('trans-unit')].map((unit) => ({
      id: unit.id,
      source: unit.querySelector('source'),
      target: unit.querySelector('target'),
    }));
  });

  it('has every sentence that English has, in the script that is sent', () => {
    expect(units).not.to.be.empty;
    expect(Object.keys(templates)).to.have.members(units.map(({id}) => id));
  });

  it('has been translated, sentence for sentence', () => {
    const untranslated = units.filter(
      ({source, target}) =>
        !target?.textContent?.trim() ||
        target.getAttribute('state') !== 'translated' ||
        target.textContent === source?.textContent,
    );
    expect(untranslated.map(({id}) => id)).to.be.empty;
  });

  it('has the same numbers in its sentences', () => {
    const different = units.filter(({source, target}) => slotsOf(source).join() !== slotsOf(target).join());
    expect(different.map(({id}) => id)).to.be.empty;
  });
});
