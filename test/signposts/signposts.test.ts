import {expect} from '@open-wc/testing';
import {findPersonalDetails} from '../../src/privacy/personal-details.js';
import type {SignpostAudience, SignpostRegion} from '../../src/signposts/signposts.js';
import {signposts, signpostsFor, staleSignposts} from '../../src/signposts/signposts.js';

const idsFor = (region: SignpostRegion | null, audience: SignpostAudience) =>
  signpostsFor(region, audience).map(({id}) => id);

const rows: readonly (readonly [SignpostRegion | null, readonly string[]])[] = [
  ['england', ['nhs-111']],
  ['wales', ['nhs-111-wales']],
  ['border', ['nhs-111', 'nhs-111-wales']],
  // No 111 for health there.
  ['northern-ireland', []],
  ['scotland', []],
  [null, []],
];

describe('signpostsFor()', () => {
  for (const [region, health] of rows) {
    it(`shows the lines of ${region ?? 'the United Kingdom where no region is set'}`, () => {
      const adults = ['emergency', ...health, 'samaritans', 'shout'];
      expect(idsFor(region, 'adult')).to.deep.equal(adults);
      expect(idsFor(region, 'young')).to.deep.equal([...adults, 'childline']);
      expect(idsFor(region, 'parent')).to.deep.equal([...adults, 'childline']);
    });
  }

  it('says how to reach each of them: 999 always first', () => {
    const ways = signpostsFor('border', 'young').map(
      ({tel, text}) => tel ?? `${text?.message} to ${text?.to}`,
    );
    expect(ways).to.deep.equal(['999', '111', '111', '116 123', 'SHOUT to 85258', '0800 1111']);
  });
});

describe('The signposts', () => {
  for (const {id, name, hours, tel, text, url, source, reviewedOn, languages} of signposts) {
    it(`have for ${id} a name in both languages, a way to reach it, a review and a source`, () => {
      for (const words of [name, ...(hours ? [hours] : [])]) {
        expect(words['en-GB']).not.to.equal('');
        expect(words.cy).not.to.equal('');
      }
      expect(tel ?? text?.to).to.match(/^[\d ]+$/);
      for (const address of [source, ...(url ? [url] : [])])
        expect(new URL(address).protocol).to.equal('https:');
      expect(reviewedOn).to.match(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(languages).to.include('en-GB');
    });

    it(`are not taken for personal details: ${id}`, () => {
      const quoted = `I rang ${tel ?? ''} and texted ${text ? `${text.message} to ${text.to}` : ''} 24 hours ago, 7 days a week`;
      expect(findPersonalDetails(quoted, {hospitalNumbers: true})).to.deep.equal([]);
    });
  }

  it('have each id once', () => {
    expect(new Set(signposts.map(({id}) => id)).size).to.equal(signposts.length);
  });
});

describe('staleSignposts()', () => {
  it('finds none within six months of the review', () => {
    expect(staleSignposts(new Date('2026-11-20'))).to.deep.equal([]);
    expect(staleSignposts(new Date('2027-05-01'))).to.deep.equal([]);
  });

  it('finds every one that was reviewed more than six months ago', () => {
    expect(staleSignposts(new Date('2027-05-02'))).to.deep.equal(signposts);
  });
});
