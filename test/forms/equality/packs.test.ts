import {expect} from '@open-wc/testing';
import {answersToSend} from '../../../src/forms/answers.js';
import type {FormDefinition} from '../../../src/forms/definition.js';
import {askedQuestions, hasOptions, isFreeText, questionsOf, speaks} from '../../../src/forms/definition.js';
import {equalityPacks, packFor, parentGroupOf} from '../../../src/forms/equality/packs.js';
import {forBand, packAsAsked, packIdFor, packWithout16} from '../../../src/forms/equality/who-is-asked.js';
import {NOT_SAID} from '../../../src/forms/sign-up/bands.js';
import {readDefinition} from '../../../src/forms/read-definition.js';
import {validate} from '../../../src/forms/validation.js';
import {england, walesInstead} from './published.js';
import {transcript} from './transcript.js';

const [gss, census] = equalityPacks as [FormDefinition, FormDefinition];
const LIMITS = {maxLength: 2000};
const stepsOf = ({steps}: FormDefinition) => steps.map(({name}) => name);

/** Chooses the same option everywhere: the first, or the way out. */
const choosing = (pack: FormDefinition, isOut: boolean) =>
  Object.fromEntries(
    questionsOf(pack)
      .filter(hasOptions)
      .map(({name, options}) => [name, (isOut ? options.at(-1) : options[0])?.value as string]),
  );

describe('equality packs', () => {
  for (const locale of ['en-GB', 'cy'] as const) {
    it(`ask what was published for England, word for word: ${locale}`, () => {
      expect(transcript(gss, locale)).to.equal(england[locale]);
    });

    it(`ask in Wales what the census asked, and everything else as in England: ${locale}`, () => {
      const expected = walesInstead[locale].reduce((text, [here, instead]) => {
        expect(text.split(`${here}\n`), here).to.have.length(2);
        return text.replace(`${here}\n`, `${instead}\n`);
      }, `${england[locale]}\n`);
      expect(`${transcript(census, locale)}\n`).to.equal(
        expected.replace('gss-england-2021', 'census-wales-2021'),
      );
    });
  }

  for (const pack of equalityPacks) {
    describe(pack.id, () => {
      it('speaks English and Welsh in full', () => {
        expect(speaks(pack, 'en-GB')).to.equal(true);
        expect(speaks(pack, 'cy')).to.equal(true);
      });

      it('is a form that a site could have written itself', () => {
        expect(readDefinition(pack)).to.have.property('definition');
      });

      it('lets people say that they prefer not to say, as the last option, after "or"', () => {
        for (const question of questionsOf(pack).filter(hasOptions)) {
          const odd = question.options.filter((option) => option.odd);
          expect(odd.map(({value}) => value)).to.deep.equal([NOT_SAID]);
          expect(question.options.at(-1)).to.equal(odd[0]);
          expect(question.missing, question.name).to.exist;
        }
        expect(validate(pack, choosing(pack, true), LIMITS)).to.deep.equal([]);
      });

      it('asks for words only beside "other", and never insists on them', () => {
        for (const question of questionsOf(pack).filter(isFreeText)) {
          expect(question.type).to.equal('short-text');
          expect(question.optional).to.equal(true);
          expect(question.when?.is).to.have.length(1);
          expect(question.when?.is[0]).to.match(/other$/);
        }
      });

      it('asks for no name, age or address', () => {
        const names = questionsOf(pack).map(({name}) => name);
        expect(names.filter((name) => /\b(age|birth|name|postcode|email|phone)\b/.test(name))).to.deep.equal(
          [],
        );
        expect(questionsOf(pack).some(({apart}) => apart)).to.equal(false);
      });

      it('asks how much activities are reduced only if there is a condition', () => {
        const asked = (disability: string) => askedQuestions(pack, {disability}).map(({name}) => name);
        expect(asked('yes')).to.include('disability-impact');
        for (const other of ['no', NOT_SAID, '']) expect(asked(other)).not.to.include('disability-impact');
      });

      it('asks about the background only of the group that was chosen', () => {
        for (const group of ['white', 'mixed', 'asian', 'black', 'other']) {
          const background = `ethnic-${group}`;
          const answers = {...choosing(pack, false), 'ethnic-group': group, [background]: `${group}-other`};
          const sent = answersToSend(pack, {...answers, [`${background}-other`]: 'My own words'});
          expect(Object.keys(sent).filter((name) => name.startsWith('ethnic-'))).to.deep.equal([
            'ethnic-group',
            background,
            `${background}-other`,
          ]);
        }
        const sent = answersToSend(pack, {...choosing(pack, false), 'ethnic-group': NOT_SAID});
        expect(Object.keys(sent).filter((name) => name.startsWith('ethnic-'))).to.deep.equal([
          'ethnic-group',
        ]);
      });

      it('counts every background to the group under which it is offered', () => {
        for (const question of questionsOf(pack).filter(hasOptions)) {
          if (question.when?.question !== 'ethnic-group') continue;
          for (const {value, odd} of question.options) {
            expect(parentGroupOf(value), value).to.equal(odd ? undefined : question.when.is[0]);
          }
        }
      });

      it('leaves gender identity and sexual orientation out below 16, and where an age is not known', () => {
        const all = [
          'disability',
          'ethnic-group',
          'ethnic-background',
          'religion',
          'sex',
          'gender-identity',
          'sexual-orientation',
        ];
        const young = all.slice(0, -2);
        for (const band of ['16', '16-to-17', '18-to-24', '25-or-over', '40-to-60']) {
          expect(stepsOf(forBand(pack, band)), band).to.deep.equal(all);
        }
        for (const band of [
          'under-11',
          '13-to-15',
          '15',
          '15-to-20',
          'under-18',
          NOT_SAID,
          '',
          '2009-01-31',
          undefined,
        ]) {
          expect(stepsOf(forBand(pack, band)), band).to.deep.equal(young);
        }
        expect(stepsOf(packWithout16(pack))).to.deep.equal(young);
        expect(questionsOf(packWithout16(pack)).map(({name}) => name)).not.to.include(
          'sexual-orientation-other',
        );
      });

      it('is stored under one id and version, however old somebody is', () => {
        const {id, version} = packWithout16(pack);
        expect({id, version}).to.deep.equal({id: pack.id, version: pack.version});
      });

      it('can be checked without knowing how old somebody is', () => {
        const adult = choosing(pack, false);
        const child = answersToSend(packWithout16(pack), adult);
        expect(validate(packAsAsked(pack, adult), adult, LIMITS)).to.deep.equal([]);
        expect(validate(packAsAsked(pack, child), child, LIMITS)).to.deep.equal([]);
        const half = {...child, 'gender-identity': 'yes'};
        expect(validate(packAsAsked(pack, half), half, LIMITS)).to.deep.equal([
          {field: 'sexual-orientation', code: 'missing'},
        ]);
      });
    });
  }

  it('are the one for Wales in Wales, and the one for England everywhere else', () => {
    expect(packFor('wales')).to.equal(census);
    for (const region of [
      'england',
      'scotland',
      'northern-ireland',
      'border',
      'Wales ',
      '',
      null,
      undefined,
    ]) {
      expect(packFor(region), String(region)).to.equal(gss);
    }
    expect(equalityPacks.map(({id}) => id)).to.include.members(['wales', null].map(packIdFor));
  });

  it('know no group for what is not a background', () => {
    for (const value of ['white', 'other', 'none', '', 'constructor', '__proto__']) {
      expect(parentGroupOf(value), value).to.equal(undefined);
    }
  });
});
