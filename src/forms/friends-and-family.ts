import type {FormDefinition} from './definition.js';

/** The mandated question (Friends and Family Test, since 1 April 2020). Never reworded. */
export const FRIENDS_AND_FAMILY_QUESTION = 'Overall, how was your experience of our service?';

/** The mandated answers in their order; a national return counts them as 1 to 6. They are what is stored, too. */
export const FRIENDS_AND_FAMILY_ANSWERS = [
  'Very good',
  'Good',
  'Neither good nor poor',
  'Poor',
  'Very poor',
  "Don't know",
] as const;

/**
 * The Friends and Family Test. The question and its six answers may not change, so a change of theirs is a new
 * version. Anonymous by construction: nothing here asks who somebody is.
 */
export const friendsAndFamily: FormDefinition = {
  id: 'friends-and-family',
  version: 'fft-2020',
  steps: [
    {
      name: 'experience',
      questions: [
        {
          type: 'scale',
          name: 'overall',
          options: FRIENDS_AND_FAMILY_ANSWERS.map((value) => ({value, odd: value === "Don't know"})),
        },
        {type: 'long-text', name: 'why', optional: true, rows: 4},
        {type: 'long-text', name: 'better', optional: true, rows: 4},
        {
          type: 'choice',
          name: 'who',
          optional: true,
          options: [{value: 'patient'}, {value: 'parent-or-carer'}, {value: 'both'}],
        },
      ],
    },
  ],
};
