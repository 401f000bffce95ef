import {expect} from '@open-wc/testing';
import {answering, everything, facetsOf, matching, spoken} from '../../src/feed/select.js';
import {itemWith, jsonFeed, listFrom} from '../support/feeds.js';

const hash = '0f'.repeat(32);
const {items} = listFrom(
  jsonFeed(
    [
      [
        'a',
        'Tŷ newydd',
        ['Parking', 'Access'],
        'Wards',
        {cy: {title: 'Maes parcio', themes: ['Parcio', 'Mynediad'], service: 'Wardiau'}},
      ],
      ['b', 'Hot food', ['Food'], 'Catering', {}],
      ['c', 'Parking again', ['Parking'], 'Wards', {}],
    ].map(([id, title, themes, service, translations]) => ({
      id,
      title,
      _you_said_we_did: {themes, service, translations, references: id === 'b' ? [hash] : []},
    })),
  ),
);
const found = (choice: object) =>
  matching(items, {...everything, ...choice})
    .map(({id}) => id)
    .join('');

describe('choosing from a feed', () => {
  for (const [choice, ids] of [
    [{}, 'abc'],
    [{theme: 'Parking'}, 'ac'],
    [{theme: 'Parking', service: 'Catering'}, ''],
    [{service: 'Wards'}, 'ac'],
    [{theme: 'park'}, ''],
    [{search: 'parking'}, 'ac'],
    [{search: 'PARK  again'}, 'c'],
    [{search: 'ty'}, 'a'],
    [{search: 'maes parcio'}, 'a'],
    [{search: '  '}, 'abc'],
    [{search: '.*'}, ''],
    [{search: 'hot', theme: 'Food'}, 'b'],
  ] as const) {
    it(`by ${JSON.stringify(choice)} finds “${ids}”`, () => expect(found(choice)).to.equal(ids));
  }

  it('offers themes and services once each, as they are called in the language', () => {
    const {themes, services} = facetsOf(items, ['cy']);
    expect(themes.map(({value, label}) => `${value}=${label}`)).to.deep.equal([
      'Parking=Parcio',
      'Access=Mynediad',
      'Food=Food',
    ]);
    expect(services.map(({label}) => label)).to.deep.equal(['Wardiau', 'Catering']);
  });

  it('finds the items that answer a reference, by its hash', () => {
    expect(answering(items, hash).map(({id}) => id)).to.deep.equal(['b']);
    expect(answering(items, '00'.repeat(32))).to.be.empty;
  });
});

describe('an item in another language', () => {
  const itemIn = (cy: object, more: object = {}) =>
    itemWith(
      {
        youSaid: 'Too dark.',
        response: {status: 'doing', text: 'Lamps.'},
        next: {text: 'More lamps.', by: '2027-01-01'},
        service: 'Wards',
        translations: {cy, ...more},
      },
      {language: 'en-GB'},
    );
  const welsh = {
    title: 'Lampau',
    youSaid: 'Rhy dywyll.',
    response: {text: 'Lampau newydd.'},
    next: {text: 'Mwy o lampau.'},
  };

  it('is read in it where all of it is translated', () =>
    expect(spoken(itemIn(welsh), ['cy'])).to.deep.include({
      lang: 'cy',
      title: 'Lampau',
      youSaid: 'Rhy dywyll.',
      response: 'Lampau newydd.',
      status: 'doing',
      next: {text: 'Mwy o lampau.', by: '2027-01-01', owner: null},
      service: 'Wards',
    }));

  it('is read wholly in its own where a part is missing, and where nobody has translated it', () => {
    const half = itemIn({...welsh, response: {}});
    expect(spoken(half, ['cy'])).to.equal(half);
    expect(spoken(half, ['pl'])).to.equal(half);
  });

  it('has Easy Read words of its own where there are some, which are no language', () => {
    const item = itemIn(welsh, {
      'en-GB-simple': {youSaid: 'It was dark.'},
      'cy-simple': {youSaid: 'Roedd hi’n dywyll.'},
    });
    expect(spoken(item, ['en-GB-simple', 'en-GB'])).to.deep.include({
      lang: 'en-GB',
      youSaid: 'It was dark.',
      response: 'Lamps.',
    });
    expect(spoken(item, ['cy-simple', 'cy'])).to.deep.include({
      lang: 'cy',
      youSaid: 'Roedd hi’n dywyll.',
      response: 'Lampau newydd.',
    });
  });

  it('is read in English of any kind where its own is Welsh', () => {
    const english = {title: 'Lamps', youSaid: 'Too dark.'};
    const said = (translations: object) =>
      itemWith({youSaid: 'Rhy dywyll.', translations}, {title: 'Lampau', language: 'cy'});
    expect(spoken(said({en: english}), ['en-GB'])).to.include({lang: 'en', ...english});
    expect(spoken(said({en: {title: 'A'}, 'en-GB': english}), ['en-GB'])).to.include({
      lang: 'en-GB',
      ...english,
    });
    const easy = said({en: english, 'en-GB-simple': {youSaid: 'It was dark.'}});
    expect(spoken(easy, ['en-GB-simple', 'en-GB'])).to.include({title: 'Lamps', youSaid: 'It was dark.'});
    const half = said({en: {title: 'Lamps'}});
    expect(spoken(half, ['en-GB'])).to.equal(half);
  });
});
