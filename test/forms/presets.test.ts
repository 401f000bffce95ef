import {expect} from '@open-wc/testing';
import {hasOptions, questionsOf} from '../../src/forms/definition.js';
import {friendsAndFamily} from '../../src/forms/friends-and-family.js';
import {experience, pageUseful, presetNamed, presetNames} from '../../src/forms/presets.js';

describe('built-in forms', () => {
  it('are found by the name that a site writes', () => {
    expect(presetNames).to.deep.equal(['page-useful', 'friends-and-family', 'experience']);
    expect(presetNamed('page-useful')).to.equal(pageUseful);
    expect(presetNamed('friends-and-family')).to.equal(friendsAndFamily);
    expect(presetNamed('experience')).to.equal(experience);
  });

  for (const name of ['', 'Page-Useful', 'page-useful ', 'constructor', '__proto__', 'toString']) {
    it(`has no form called '${name}'`, () => expect(presetNamed(name)).to.equal(undefined));
  }

  for (const name of presetNames) {
    describe(name, () => {
      const form = presetNamed(name) as typeof pageUseful;

      it('is stored under its own name', () => expect(form.id).to.equal(name));

      it('gives every question a name of its own', () => {
        const names = questionsOf(form).map((question) => question.name);
        expect(new Set(names).size).to.equal(names.length);
      });

      it('offers at least two options, all different, wherever one is chosen', () => {
        for (const question of questionsOf(form)) {
          if (!hasOptions(question)) continue;
          const values = question.options.map(({value}) => value);
          expect(values.length).to.be.at.least(2);
          expect(new Set(values).size).to.equal(values.length);
        }
      });

      it('asks a question only after the one it depends on', () => {
        const asked: string[] = [];
        for (const question of questionsOf(form)) {
          if (question.when) expect(asked).to.include(question.when.question);
          asked.push(question.name);
        }
      });
    });
  }

  it('asks whether the page is useful by yes or no, and lets people skip the words', () => {
    expect(
      questionsOf(pageUseful).map(({type, name, optional = false}) => [type, name, optional]),
    ).to.deep.equal([
      ['choice', 'useful', false],
      ['long-text', 'improve', true],
    ]);
    const [useful] = questionsOf(pageUseful);
    expect(useful?.type === 'choice' && useful.options.map(({value}) => value)).to.deep.equal(['yes', 'no']);
  });
});
