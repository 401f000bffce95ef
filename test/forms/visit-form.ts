import type {FormDefinition} from '../../src/forms/definition.js';

/** A site's own form: a choice, two questions that hang on it, one that hangs on one of those, and free words. */
export const visitForm: FormDefinition = {
  id: 'visit',
  version: '3',
  steps: [
    {
      name: 'travel',
      questions: [
        {type: 'choice', name: 'travel', options: [{value: 'bus'}, {value: 'car'}, {value: 'foot'}]},
        {
          type: 'choice',
          name: 'parked',
          options: [{value: 'yes'}, {value: 'no'}],
          when: {question: 'travel', is: ['car']},
        },
        {type: 'long-text', name: 'parking', when: {question: 'parked', is: ['yes', 'no']}},
        {type: 'long-text', name: 'walk', optional: true, when: {question: 'travel', is: ['foot', 'bus']}},
      ],
    },
    {
      name: 'words',
      questions: [
        {type: 'long-text', name: 'why'},
        {type: 'long-text', name: 'more', optional: true},
        {type: 'choice', name: 'again', optional: true, options: [{value: 'yes'}, {value: 'no'}]},
      ],
    },
  ],
};
