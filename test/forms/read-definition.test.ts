import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {questionsOf, speaks} from '../../src/forms/definition.js';
import {readDefinition} from '../../src/forms/read-definition.js';
import {faultyDefinitions, ownDefinition, soundDefinitions} from '../support/definitions.js';

describe("A site's own form definition", () => {
  for (const [name, value] of Object.entries(soundDefinitions)) {
    it(`is taken with ${name}`, () => {
      expect(readDefinition(value)).to.have.property('definition');
    });
  }

  for (const [name, {definition, place}] of Object.entries(faultyDefinitions)) {
    it(`is refused with ${name}, and the place is named`, () => {
      const read = readDefinition(definition);
      expect(read).not.to.have.property('definition');
      const mistakes = 'mistakes' in read ? read.mistakes : [];
      expect(mistakes.map((mistake) => mistake.place)).to.include(place);
      for (const {found, expected} of mistakes) {
        expect(found).not.to.equal('');
        expect(expected).not.to.equal('');
      }
    });
  }

  it('says what was found and what was expected', () => {
    const read = readDefinition(faultyDefinitions['an unknown type']?.definition);
    expect('mistakes' in read && read.mistakes).to.deep.equal([
      {
        place: 'steps[0].questions[1].type',
        found: 'radio',
        expected: 'one of choice, choices, scale, short-text, long-text, email, phone, contact',
      },
    ]);
  });

  it('turns a contact question into the choice and what it reveals', () => {
    const read = readDefinition(ownDefinition);
    const questions = 'definition' in read ? questionsOf(read.definition) : [];
    expect(questions.slice(-3).map(({name, apart}) => [name, apart ?? false])).to.deep.equal([
      ['reply', false],
      ['reply-email', true],
      ['reply-phone', true],
    ]);
  });

  it('speaks Welsh only if every text of it does', () => {
    const complete = readDefinition(ownDefinition);
    expect('definition' in complete && speaks(complete.definition, 'cy')).to.equal(true);
    const half = structuredClone(ownDefinition) as {steps: {title?: unknown}[]};
    (half.steps[1] as {title: unknown}).title = {'en-GB': 'Tell us more'};
    const read = readDefinition(half);
    expect('definition' in read && speaks(read.definition, 'cy')).to.equal(false);
    expect('definition' in read && speaks(read.definition, 'en-GB')).to.equal(true);
  });

  it('is never taken by half, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json({maxDepth: 6}), (text) => {
        const read = readDefinition(JSON.parse(text));
        return 'definition' in read || read.mistakes.length > 0;
      }),
      {numRuns: 300},
    );
  });

  it('does not take inherited keys for its own', () => {
    const inherited = Object.create(ownDefinition) as unknown;
    expect(readDefinition(inherited)).to.have.property('mistakes');
  });
});
