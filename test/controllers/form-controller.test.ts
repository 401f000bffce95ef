import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {FormController} from '../../src/controllers/form-controller.js';
import type {Answers, FormDefinition, Question} from '../../src/forms/definition.js';

const LIMITS = {maxLength: 100};
const text = (name: string, more: Partial<Question> = {}): Question =>
  ({type: 'short-text', name, ...more}) as Question;
const choice = (name: string, ...values: readonly string[]): Question => ({
  type: 'choice',
  name,
  options: values.map((value) => ({value})),
});

/** Four steps to answer, one of which hangs on the first, and one to read them over. */
const definition: FormDefinition = {
  id: 'visit',
  version: '1',
  steps: [
    {name: 'travel', questions: [choice('travel', 'bus', 'car')]},
    {name: 'parking', questions: [text('parking', {when: {question: 'travel', is: ['car']}})]},
    {name: 'name', questions: [text('name')]},
    {name: 'more', questions: [text('more', {optional: true})]},
    {name: 'check', questions: []},
  ],
};

/** Another way to ask: the same names of steps, and other questions. */
const other: FormDefinition = {
  ...definition,
  steps: definition.steps.map((step) =>
    step.name === 'more' ? {...step, questions: [...step.questions, text('age')]} : step,
  ),
};

/** A form as somebody goes through it; what an update would render is not needed. */
function begin(answers: Answers = {}) {
  let updates = 0;
  const host = {requestUpdate: () => (updates += 1), addController: () => {}};
  const form = new FormController(host as unknown as ReactiveControllerHost);
  for (const [name, answer] of Object.entries(answers)) form.answer(name, answer);
  const step = (asked = definition) => form.step(asked).name;
  /** Continue, as the conversation does it. */
  const goOn = (asked = definition) => form.check(asked, LIMITS) && form.goOn(asked);
  return {form, step, goOn, updates: () => updates};
}

/** Somebody who has come to the end. */
function atTheEnd(answers: Answers = {travel: 'bus', name: 'Jo'}) {
  const visit = begin(answers);
  while (visit.step() !== 'check') expect(visit.goOn()).to.be.true;
  return visit;
}

describe('FormController', () => {
  describe('going on', () => {
    it('leads through the steps that something is asked on, in order, and ends at the last', () => {
      const {step, goOn} = begin({travel: 'bus', name: 'Jo'});
      const seen = [step()];
      while (goOn()) seen.push(step());
      expect(seen).to.deep.equal(['travel', 'name', 'more', 'check']);
    });

    it('leads through a step that an answer has opened', () => {
      const {step, goOn} = begin({travel: 'car'});
      goOn();
      expect(step()).to.equal('parking');
    });

    it('stays where something is wrong, and says what', () => {
      const {form, step, goOn} = begin();
      expect(goOn()).to.be.false;
      expect(step()).to.equal('travel');
      expect(form.problems).to.deep.equal([{field: 'travel', code: 'missing'}]);
    });

    it('asks for an update, so that what has changed is shown', () => {
      const {goOn, updates} = begin({travel: 'bus'});
      const before = updates();
      goOn();
      expect(updates()).to.be.above(before);
    });

    it('is not offered as the last step where another may follow', () => {
      const {form, goOn} = begin({travel: 'bus', name: 'Jo'});
      const ahead: boolean[] = [form.goesOn(definition)];
      while (goOn()) ahead.push(form.goesOn(definition));
      expect(ahead).to.deep.equal([true, true, true, false]);
    });
  });

  describe('going back', () => {
    it('checks nothing, loses nothing and shows no problem', () => {
      const {form, step, goOn} = begin({travel: 'bus'});
      goOn();
      goOn();
      expect(form.problems).to.have.length(1);
      expect(form.goBack(definition)).to.be.true;
      expect(step()).to.equal('travel');
      expect(form.problems).to.be.empty;
      expect(form.answers).to.deep.equal({travel: 'bus'});
    });

    it('ends at the first step', () => {
      const {form, step} = begin();
      expect(form.goBack(definition)).to.be.false;
      expect(step()).to.equal('travel');
    });
  });

  describe('changing an answer that is read over', () => {
    it('shows the step that asks it, without problems, and returns to the last step', () => {
      const {form, step, goOn} = atTheEnd();
      form.change(definition, 'name');
      expect(step()).to.equal('name');
      expect(form.problems).to.be.empty;
      form.answer('name', 'Joanna');
      expect(goOn()).to.be.true;
      expect(step()).to.equal('check');
    });

    it('stays until the answer is right', () => {
      const {form, step, goOn} = atTheEnd();
      form.change(definition, 'name');
      form.answer('name', ' ');
      expect(goOn()).to.be.false;
      expect(step()).to.equal('name');
      form.answer('name', 'Jo');
      goOn();
      expect(step()).to.equal('check');
    });

    it('leads first through a step that it has opened, without saying that anything is wrong there', () => {
      const {form, step, goOn} = atTheEnd();
      form.change(definition, 'travel');
      form.answer('travel', 'car');
      expect(goOn()).to.be.true;
      expect(step()).to.equal('parking');
      expect(form.problems).to.be.empty;
      form.answer('parking', 'Far away');
      goOn();
      expect(step(), 'and past what is answered already').to.equal('check');
    });

    it('leads first through a step that now asks something more', () => {
      const {form, step, goOn} = atTheEnd();
      form.change(other, 'travel');
      goOn(other);
      expect(step(other)).to.equal('more');
      expect(form.problems).to.be.empty;
      form.answer('age', '40');
      goOn(other);
      expect(step(other)).to.equal('check');
    });

    it('leads first to what was spoilt on the way, and says what is wrong', () => {
      const {form, step, goOn} = atTheEnd();
      form.change(definition, 'more');
      form.goBack(definition);
      form.answer('name', '');
      form.goBack(definition);
      expect(step()).to.equal('travel');
      expect(goOn()).to.be.true;
      expect(step()).to.equal('name');
      expect(form.problems).to.deep.equal([{field: 'name', code: 'missing'}]);
      form.answer('name', 'Jo');
      goOn();
      expect(step()).to.equal('check');
      expect(goOn(), 'nothing is left').to.be.false;
    });

    it('is over once it has led back: from there, Back and Continue go step by step', () => {
      const {form, step, goOn} = atTheEnd();
      form.change(definition, 'name');
      goOn();
      form.goBack(definition);
      form.goBack(definition);
      expect(step()).to.equal('name');
      // The last step is for reading; what comes before it is gone through as it was at first.
      const seen: string[] = [];
      while (goOn()) seen.push(step());
      expect(seen).to.deep.equal(['more', 'check']);
    });
  });

  describe('at the last step', () => {
    it('ends where every step has been gone on from and nothing is wrong', () => {
      const {goOn, step} = atTheEnd();
      expect(goOn()).to.be.false;
      expect(step()).to.equal('check');
    });

    it('leads to what was spoilt by going back, instead of ending', () => {
      const {form, step, goOn} = atTheEnd();
      form.answer('name', '');
      expect(goOn()).to.be.true;
      expect(step()).to.equal('name');
      expect(form.problems).to.deep.equal([{field: 'name', code: 'missing'}]);
    });

    it('leads to a step that nobody has gone on from, without a problem', () => {
      const {form, step, goOn} = atTheEnd();
      form.answer('travel', 'car');
      expect(goOn()).to.be.true;
      expect(step()).to.equal('parking');
      expect(form.problems).to.be.empty;
    });
  });

  describe('keeping only what is asked', () => {
    it('forgets every answer that nothing asks for any more, and no other', () => {
      const {form} = begin({travel: 'car', parking: 'Far away', name: 'Jo'});
      form.keepAsked(definition);
      expect(form.answers).to.deep.equal({travel: 'car', parking: 'Far away', name: 'Jo'});
      form.answer('travel', 'bus');
      form.answer('shoe-size', '39');
      form.keepAsked(definition);
      expect(form.answers).to.deep.equal({travel: 'bus', name: 'Jo'});
      form.answer('travel', 'car');
      expect(form.answers, 'nothing comes back').to.deep.equal({travel: 'car', name: 'Jo'});
    });

    it('forgets a choice that is no longer offered, and keeps the others', () => {
      const ways: Question = {type: 'choices', name: 'ways', options: [{value: 'a'}, {value: 'b'}]};
      const asking = (...questions: readonly Question[]) => ({
        ...definition,
        steps: [{name: 'ways', questions}],
      });
      const {form} = begin({ways: ['a', 'c'], travel: 'boat', name: 'c'});
      form.keepAsked(asking(ways, choice('travel', 'bus'), text('name')));
      expect(form.answers).to.deep.equal({ways: ['a'], name: 'c'});
    });

    it('takes a step whose answers are forgotten for a new one: nothing is wrong with it before it is seen again', () => {
      const {form, step, goOn} = atTheEnd({travel: 'car', parking: 'Far away', name: 'Jo'});
      form.change(definition, 'travel');
      form.answer('travel', 'bus');
      form.keepAsked(definition);
      goOn();
      expect(step()).to.equal('check');
      form.change(definition, 'travel');
      form.answer('travel', 'car');
      form.keepAsked(definition);
      goOn();
      expect(step()).to.equal('parking');
      expect(form.problems).to.be.empty;
    });

    it('knows a question by any name, also by one that every object has', () => {
      const {form} = begin({travel: 'bus', constructor: 'a', toString: 'b'} as unknown as Answers);
      form.keepAsked(definition);
      expect(form.answers).to.deep.equal({travel: 'bus'});
    });
  });

  it('forgets everything once it is sent', () => {
    const {form, step, goOn} = atTheEnd();
    form.clear();
    expect([form.answers, form.problems, form.trap, step()]).to.deep.equal([{}, [], '', 'travel']);
    form.answer('travel', 'bus');
    goOn();
    expect(step(), 'steps of another sign-up are new').to.equal('name');
  });
});
