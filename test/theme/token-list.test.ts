import {expect} from '@open-wc/testing';
import type {CSSResult} from 'lit';
import {HysBanner} from '../../src/elements/banner/banner.js';
import {HysFeedback} from '../../src/elements/feedback/feedback.js';
import {HysPanelSignUp} from '../../src/elements/panel-sign-up/panel-sign-up.js';
import {HysYouSaidWeDid} from '../../src/elements/you-said-we-did/you-said-we-did.js';
import {tokenList} from '../../src/theme/token-list.js';

const sheets = [HysBanner, HysFeedback, HysPanelSignUp, HysYouSaidWeDid].flatMap(
  ({styles}) => styles as CSSResult[],
);
const css = sheets.map(({cssText}) => cssText).join('\n');

/** Every `var()` of a name, with what stands behind the comma. */
function standardsOf(name: string): readonly string[] {
  return [...css.matchAll(new RegExp(`var\\(\\s*${name}\\s*([,)])`, 'g'))].map(({0: found, index}) => {
    const start = index + found.length;
    let depth = 1;
    let end = start;
    for (; depth; end++) depth += {'(': 1, ')': -1}[css[end] ?? ')'] ?? 0;
    return tidy(css.slice(start, end - 1));
  });
}

const tidy = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();

/** What is written through a private name, written out. */
const writtenOut = (text: string): string =>
  text
    .replace('var(--_radius)', 'var(--hys-radius, 0.25em)')
    .replace('var(--_button)', 'var(--govuk-success-colour, #2a6cab)');

describe('The list of tokens', () => {
  it('has every token that a style sheet asks for, and no other', () => {
    const asked = new Set(css.match(/--hys-[a-z-]+/g));
    expect(tokenList.map(({name}) => name)).to.have.members([...asked]);
  });

  for (const {name, standard} of tokenList)
    it(`says what ${name} is where nobody sets it`, () => {
      expect(standardsOf(name).map(writtenOut)).to.include(standard);
    });
});
