import {contactQuestions} from './contact.js';
import type {FormDefinition} from './definition.js';
import {friendsAndFamily} from './friends-and-family.js';

/** Is this page useful? One question and one optional follow-up, on one step. */
export const pageUseful: FormDefinition = {
  id: 'page-useful',
  version: '1',
  steps: [
    {
      name: 'useful',
      questions: [
        {type: 'choice', name: 'useful', options: [{value: 'yes'}, {value: 'no'}]},
        {type: 'long-text', name: 'improve', optional: true, rows: 4},
      ],
    },
  ],
};

/** A compliment, a concern, an idea or a question; a reply is offered where one makes sense. */
export const experience: FormDefinition = {
  id: 'experience',
  version: '1',
  steps: [
    {
      name: 'kind',
      questions: [
        {
          type: 'choice',
          name: 'kind',
          options: [{value: 'compliment'}, {value: 'concern'}, {value: 'idea'}, {value: 'question'}],
        },
      ],
    },
    {
      name: 'words',
      questions: [
        {
          type: 'long-text',
          name: 'good',
          when: {question: 'kind', is: ['compliment', 'concern', 'idea']},
          optional: {question: 'kind', is: ['concern', 'idea']},
        },
        {
          type: 'long-text',
          name: 'better',
          when: {question: 'kind', is: ['compliment', 'concern', 'idea']},
          optional: {question: 'kind', is: ['compliment']},
        },
        {type: 'long-text', name: 'question', when: {question: 'kind', is: ['question']}},
      ],
    },
    {
      name: 'reply',
      questions: contactQuestions({name: 'reply', when: {question: 'kind', is: ['concern', 'question']}}),
    },
  ],
};

const presets: Readonly<Record<string, FormDefinition>> = {
  'page-useful': pageUseful,
  'friends-and-family': friendsAndFamily,
  experience,
};

/** The names of the built-in form definitions. */
export const presetNames: readonly string[] = Object.keys(presets);

/** The built-in form definition of that name. */
export function presetNamed(name: string): FormDefinition | undefined {
  return Object.hasOwn(presets, name) ? presets[name] : undefined;
}
