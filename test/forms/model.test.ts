import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ReactiveControllerHost} from 'lit';
import {FormController} from '../../src/controllers/form-controller.js';
import {answersToSend, canonicalAnswer, contactToSend} from '../../src/forms/answers.js';
import type {Answer, FormDefinition, Question} from '../../src/forms/definition.js';
import {answerTo, hasOptions, questionsOf} from '../../src/forms/definition.js';
import {friendsAndFamily} from '../../src/forms/friends-and-family.js';
import {experience, pageUseful} from '../../src/forms/presets.js';
import {readDefinition} from '../../src/forms/read-definition.js';
import {validate} from '../../src/forms/validation.js';
import {ownDefinition} from '../support/definitions.js';
import {visitForm} from './visit-form.js';

const SEED = 20261120;
const LIMITS = {maxLength: 5};

const read = readDefinition(ownDefinition);
if (!('definition' in read)) throw new Error('The definition of the tests is at fault.');

/** Conditions on conditions, and choices that decide about later steps, some of them optional. */
const winding: FormDefinition = {
  id: 'winding',
  version: '1',
  steps: [
    {
      name: 'a',
      questions: [
        {type: 'choice', name: 'a', options: [{value: '1'}, {value: '2'}]},
        {type: 'choices', name: 'b', optional: true, options: [{value: '1'}, {value: '2'}]},
      ],
    },
    {name: 'c', questions: [{type: 'short-text', name: 'c', when: {question: 'b', is: ['2']}}]},
    {
      name: 'd',
      questions: [
        {
          type: 'choice',
          name: 'd',
          optional: true,
          when: {question: 'a', is: ['1']},
          options: [{value: '1'}, {value: '2'}],
        },
        {type: 'email', name: 'e', apart: true, when: {question: 'd', is: ['2']}},
      ],
    },
    {name: 'f', questions: [{type: 'long-text', name: 'f', when: {question: 'd', is: ['1']}}]},
  ],
};

const forms: readonly FormDefinition[] = [
  experience,
  read.definition,
  winding,
  visitForm,
  friendsAndFamily,
  pageUseful,
];

/** What is asked, written once more in another way: from the question back to what it hangs on. */
function isAsked(definition: FormDefinition, question: Question, given: (name: string) => Answer): boolean {
  const {when} = question;
  if (!when) return true;
  const other = questionsOf(definition).find(({name}) => name === when.question);
  if (!other || !isAsked(definition, other, given)) return false;
  return [given(when.question)].flat().some((value) => when.is.includes(value));
}

type Act =
  | {readonly kind: 'answer'; readonly which: number; readonly what: number; readonly more: boolean}
  | {readonly kind: 'go on' | 'back' | 'correct'; readonly which: number};

const TEXTS = [
  '',
  ' \n',
  'Words',
  '🏥🏥🏥🏥🏥',
  'far too long',
  'jo@example.org',
  '01632 960 001',
  'a\0\r\nb',
];

/** An answer that a person could give to a question: by mouse and keys, or by pasting. */
function answerFor(question: Question, what: number, more: boolean): Answer {
  if (!hasOptions(question)) return TEXTS[what % TEXTS.length] as string;
  const values = question.options.map(({value}) => value);
  // Beyond the last option: the choice is taken back.
  const value = values[what % (values.length + 1)] ?? '';
  if (question.type !== 'choices') return value;
  return more ? values : value ? [value] : [];
}

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      which: fc.nat(50),
      what: fc.nat(50),
      more: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({kind: fc.constantFrom('go on' as const, 'back' as const), which: fc.nat(50)}),
  },
  {weight: 1, arbitrary: fc.record({kind: fc.constant('correct' as const), which: fc.nat(50)})},
);

class Walk {
  readonly form = new FormController({requestUpdate: () => {}} as ReactiveControllerHost);
  /** What somebody has ever answered, asked or not. */
  readonly given = new Map<string, Answer>();
  readonly definition: FormDefinition;
  sent = 0;
  /** Whether it has just been sent, and nothing was touched since. */
  #isAtEndpoint = false;

  constructor(definition: FormDefinition) {
    this.definition = definition;
  }

  do(step: Act): void {
    const {form, definition} = this;
    const shown = form.questions(definition);
    const wasAtEndpoint = this.#isAtEndpoint;
    this.#isAtEndpoint = false;
    if (step.kind === 'answer') {
      const question = shown[step.which % shown.length] as Question;
      const answer = answerFor(question, step.what, step.more);
      this.given.set(question.name, answer);
      form.answer(question.name, answer);
    } else if (step.kind === 'back') {
      form.goBack(definition);
    } else if (step.kind === 'correct') {
      // The endpoint has refused one of the answers.
      const names = Object.keys(answersToSend(definition, form.answers));
      if (wasAtEndpoint && names.length) form.goTo(definition, names[step.which % names.length] as string);
    } else if (form.check(definition, LIMITS)) {
      const says = form.goesOn(definition);
      const went = form.goOn(definition);
      expect(says, 'the button says Continue where there is more, and Send where there is not').to.equal(
        went,
      );
      if (!went) this.send();
    }
    this.look();
  }

  send(): void {
    this.sent += 1;
    this.#isAtEndpoint = true;
    expect(validate(this.definition, this.form.answers, LIMITS), 'what is sent is in order').to.deep.equal(
      [],
    );
  }

  /** What has to be true at any time. */
  look(): void {
    const {form, definition} = this;
    const given = (name: string) => canonicalAnswer(this.given.get(name)) ?? '';
    const asked = questionsOf(definition).filter((question) => isAsked(definition, question, given));
    const answers = answersToSend(definition, form.answers);
    const contact = contactToSend(definition, form.answers) ?? {};
    for (const [kept, apart] of [
      [answers, false],
      [contact, true],
    ] as const) {
      const expected = asked.filter(
        (question) => (question.apart ?? false) === apart && given(question.name).length,
      );
      expect(Object.keys(kept), 'answers to what is asked, and to nothing else').to.deep.equal(
        expected.map(({name}) => name),
      );
      for (const {name} of expected) expect(answerTo(kept, name)).to.deep.equal(given(name));
    }
    const shown = form.questions(definition);
    expect(shown, 'something is asked on every step').not.to.be.empty;
    for (const question of shown) {
      expect(asked.includes(question), `${question.name} is shown only if it is asked`).to.be.true;
    }
  }
}

describe('a form, however somebody goes about it', () => {
  for (const definition of forms) {
    it(`has answers only to what is asked, and sends only what is in order: ${definition.id}`, () => {
      let sent = 0;
      fc.assert(
        fc.property(fc.array(act, {minLength: 15, maxLength: 60, size: 'max'}), (acts) => {
          const walk = new Walk(definition);
          for (const one of acts) walk.do(one);
          sent += walk.sent;
        }),
        {seed: SEED, numRuns: 300},
      );
      expect(sent, 'some of them come to the end').to.be.greaterThan(10);
    });
  }
});
