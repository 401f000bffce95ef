import {expect} from '@open-wc/testing';
import type {Catalogue, Templates} from '../../src/localization/catalogues.js';
import {messageIds, onCatalogue, openCatalogues} from '../../src/localization/catalogues.js';
import * as welsh from '../../src/localization/generated/cy.js';
import {send} from '../../src/localization/form.strings.js';
import type {Manner} from '../../src/localization/language.js';
import {languageFor} from '../../src/localization/language.js';
import {version} from '../../src/version.js';
import {useConsoleLines} from '../support/console-lines.js';
import {push} from '../support/messages.js';

/** A whole catalogue of which every message without values is the same words. */
const saying = (words: string): Templates =>
  Object.fromEntries(
    Object.entries<Templates[string]>(welsh.templates).map(([id, template]) => [
      id,
      typeof template === 'string' ? words : template,
    ]),
  );
const catalogue = (name: string, locale: string, rest: Partial<Catalogue> = {}): Catalogue => ({
  name,
  version,
  locales: {[locale]: saying(name)},
  ...rest,
});
/** What the button to send says in that language, or nothing where it is not spoken. */
const sendIn = (tag: string, manner: Manner = {audience: 'adult'}) => {
  const language = languageFor(tag, manner);
  return language && send(language);
};

describe('Catalogues of add-on scripts', () => {
  const lines = useConsoleLines();
  const global = globalThis as {hys?: {catalogues?: unknown}};

  it('leave alone what another script of the page calls hys.catalogues', () => {
    const theirs = {};
    global.hys = {catalogues: theirs};
    openCatalogues();
    expect(global.hys.catalogues).to.equal(theirs);
  });

  it('are taken where they came before the main script, and where they come after it', () => {
    global.hys = {catalogues: [catalogue('before', 'xa-before')]};
    expect(sendIn('xa-before')).to.be.undefined;
    openCatalogues();
    expect(sendIn('xa-before')).to.equal('before');
    push(catalogue('after', 'xa-after'));
    expect(sendIn('xa-after')).to.equal('after');
    expect(lines).to.be.empty;
  });

  it('are still taken after the main script has run a second time', () => {
    openCatalogues();
    push(catalogue('later', 'xa-later'));
    expect(sendIn('xa-later')).to.equal('later');
  });

  it('are taken once, however often they come', () => {
    let arrivals = 0;
    const stop = onCatalogue(() => (arrivals += 1));
    push(catalogue('twice', 'xa-twice'));
    push({...catalogue('twice', 'xa-twice'), locales: {'xa-twice': saying('other words')}});
    stop();
    push(catalogue('unheard', 'xa-unheard'));
    expect(sendIn('xa-twice')).to.equal('twice');
    expect(arrivals).to.equal(1);
    expect(lines).to.be.empty;
  });

  it('of another version are not used, and one line says so', () => {
    push(catalogue('old', 'cy', {version: '0.0.1'}));
    expect(sendIn('cy')).to.equal('Anfon');
    expect(lines).to.deep.equal([
      `The catalogue "old" is of version 0.0.1, and this is ${version}. Load the file of the same version. Until ` +
        'then the built-in words are shown.',
    ]);
  });

  it('that have not every message are not used, so that nobody reads half of each', () => {
    const {'form.send': send, ...rest} = saying('partial');
    expect(send).to.equal('partial');
    push(catalogue('partial', 'xa-partial', {locales: {'xa-partial': rest}}));
    expect(sendIn('xa-partial')).to.be.undefined;
    expect(lines).to.deep.equal([
      'The catalogue "partial" has no "form.send". Give it every message in each of its languages. Until then the ' +
        'built-in words are shown.',
    ]);
  });

  it('are used only at their reading level and for their audience', () => {
    push(catalogue('easy words', 'en-GB', {reading: 'easy'}));
    push(catalogue('young words', 'en-GB', {audience: 'young'}));
    expect(sendIn('en-GB')).to.equal('Send');
    expect(sendIn('en-GB', {audience: 'parent'})).to.equal('Send');
    expect(sendIn('en-GB', {audience: 'young'})).to.equal('young words');
    expect(sendIn('en-GB', {audience: 'adult', reading: 'easy'})).to.equal('easy words');
    expect(sendIn('cy', {audience: 'young', reading: 'easy'})).to.equal('Anfon');
  });

  it('speak Easy Read to young people who ask for it, whichever catalogue came first', () => {
    expect(sendIn('en-GB', {audience: 'young', reading: 'easy'})).to.equal('easy words');
    push(catalogue('young Welsh', 'cy', {audience: 'young'}));
    push(catalogue('easy Welsh', 'cy', {reading: 'easy', name: 'another Easy Read'}));
    expect(sendIn('cy', {audience: 'young', reading: 'easy'})).to.equal('easy Welsh');
    expect(sendIn('cy', {audience: 'young'})).to.equal('young Welsh');
  });

  it('say of each language what was asked for, and what is really shown', () => {
    const easy = languageFor('en-GB-simple');
    expect([easy?.locale, easy?.reading, easy?.wanted]).to.deep.equal(['en-GB', 'easy', 'easy']);
    const standard = languageFor('xa-after-simple');
    expect([standard?.locale, standard?.reading, standard?.wanted]).to.deep.equal([
      'xa-after',
      'standard',
      'easy',
    ]);
    expect([easy?.hasEasyRead, standard?.hasEasyRead]).to.deep.equal([true, false]);
  });

  it('know every message by its id', () => {
    expect(messageIds).to.include('form.send');
    expect(new Set(messageIds).size).to.equal(messageIds.length);
  });
});
