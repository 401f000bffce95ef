import type {Answers, ChoiceQuestion, Condition, FormDefinition, Question} from './definition.js';
import {askedQuestions, questionsOf} from './definition.js';

/** The ways in which a reply may come, as stored. */
export const REPLY_WAYS: readonly string[] = ['email', 'phone', 'no'];

/**
 * Would you like a reply, and how? Three questions: the choice, which is an answer, and the e-mail address or phone
 * number that it reveals, which are contact details and go apart.
 */
export function contactQuestions(choice: Omit<ChoiceQuestion, 'type' | 'options'>): readonly Question[] {
  const {name} = choice;
  const when = (way: string): Condition => ({question: name, is: [way]});
  return [
    {...choice, type: 'choice', options: REPLY_WAYS.map((value) => ({value}))},
    {type: 'email', name: `${name}-email`, when: when('email'), apart: true},
    {type: 'phone', name: `${name}-phone`, when: when('phone'), apart: true},
  ];
}

/** Whether somebody who answered like this was asked how they can be reached. */
export function isContactAsked(definition: FormDefinition, answers: Answers): boolean {
  const asked = new Set(askedQuestions(definition, answers).map(({name}) => name));
  return questionsOf(definition).some(({apart, when}) => apart && (!when || asked.has(when.question)));
}
