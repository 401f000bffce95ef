/** Form definitions of a site, good and bad, for every checker that reads them. */

const label = {'en-GB': 'How was it?', cy: 'Sut oedd hi?'};
const choice = {
  type: 'choice',
  name: 'how',
  label,
  options: [
    {value: 'good', label: {'en-GB': 'Good', cy: 'Da'}},
    {value: 'bad', label: {'en-GB': 'Bad', cy: 'Gwael'}},
  ],
};
const long = {type: 'long-text', name: 'more', label: 'Tell us more', optional: true, rows: 3};
const withQuestions = (...questions: unknown[]) => ({
  id: 'clinic',
  version: '1',
  steps: [{name: 'first', questions}],
});

/** One of each, with conditions, in both languages. */
export const ownDefinition = {
  id: 'evening-clinic',
  version: '2026-11',
  title: {'en-GB': 'Evening clinics', cy: 'Clinigau gyda’r nos'},
  steps: [
    {name: 'how', questions: [choice]},
    {
      name: 'details',
      title: {'en-GB': 'Tell us more', cy: 'Dywedwch fwy wrthym'},
      questions: [
        {
          type: 'choices',
          name: 'days',
          label: {'en-GB': 'Which days suit you?', cy: 'Pa ddyddiau sy’n eich siwtio chi?'},
          optional: true,
          options: [
            {value: 'mon', label: {'en-GB': 'Monday', cy: 'Dydd Llun'}},
            {value: 'thu', label: {'en-GB': 'Thursday', cy: 'Dydd Iau'}},
            {value: 'none', label: {'en-GB': 'Neither', cy: 'Dim un'}, odd: true},
          ],
        },
        {
          type: 'short-text',
          name: 'place',
          label: {'en-GB': 'Which clinic?', cy: 'Pa glinig?'},
          hint: {'en-GB': 'For example, Elm Street', cy: 'Er enghraifft, Stryd yr Elm'},
          missing: {'en-GB': 'Enter which clinic', cy: 'Rhowch pa glinig'},
        },
        {
          type: 'long-text',
          name: 'why',
          label: {'en-GB': 'What went wrong?', cy: 'Beth aeth o’i le?'},
          when: {question: 'how', is: ['bad']},
        },
      ],
    },
    {name: 'reply', questions: [{type: 'contact', name: 'reply'}]},
  ],
};

export const soundDefinitions: Readonly<Record<string, unknown>> = {
  'one of each type, in both languages': ownDefinition,
  'plain strings': withQuestions(long),
  'a scale with an odd one out': withQuestions({
    ...choice,
    type: 'scale',
    options: [...choice.options, {value: 'unsure', label: 'Not sure', odd: true}],
  }),
  'an email address and a phone number': withQuestions(
    {type: 'email', name: 'mail', label: 'Email address'},
    {type: 'phone', name: 'tel', label: 'Phone number', optional: true},
  ),
  'exactly 40 questions': withQuestions(
    ...Array.from({length: 40}, (_, index) => ({...long, name: `question-${index}`})),
  ),
};

/** Each with the place that has to be named. `schema: false` where only reading it as a whole can tell. */
export const faultyDefinitions: Readonly<
  Record<string, {readonly definition: unknown; readonly place: string; readonly schema?: false}>
> = {
  'not an object': {definition: ['steps'], place: ''},
  'nothing at all': {definition: null, place: ''},
  'no id': {definition: {version: '1', steps: [{name: 'a', questions: [long]}]}, place: 'id'},
  'the id of a built-in preset': {
    definition: {...withQuestions(long), id: 'friends-and-family'},
    place: 'id',
  },
  'no version': {definition: {id: 'a', steps: [{name: 'a', questions: [long]}]}, place: 'version'},
  'no steps': {definition: {id: 'a', version: '1', steps: []}, place: 'steps'},
  'a step without questions': {
    definition: {id: 'a', version: '1', steps: [{name: 'a', questions: []}]},
    place: 'steps[0].questions',
  },
  '41 questions': {
    definition: withQuestions(
      ...Array.from({length: 41}, (_, index) => ({...long, name: `question-${index}`})),
    ),
    place: 'steps',
    schema: false,
  },
  '200 questions': {
    definition: withQuestions(
      ...Array.from({length: 200}, (_, index) => ({...long, name: `question-${index}`})),
    ),
    place: 'steps',
    schema: false,
  },
  'an unknown type': {
    definition: withQuestions(long, {...choice, type: 'radio'}),
    place: 'steps[0].questions[1].type',
  },
  'no type': {definition: withQuestions({name: 'a', label}), place: 'steps[0].questions[0].type'},
  'a missing label': {
    definition: withQuestions({type: 'long-text', name: 'more'}),
    place: 'steps[0].questions[0].label',
  },
  'a label in Welsh only': {
    definition: withQuestions({...long, label: {cy: 'Mwy'}}),
    place: 'steps[0].questions[0].label',
  },
  'an empty label': {definition: withQuestions({...long, label: ' '}), place: 'steps[0].questions[0].label'},
  'a name with spaces': {
    definition: withQuestions({...long, name: 'tell us'}),
    place: 'steps[0].questions[0].name',
  },
  'two questions of one name': {
    definition: withQuestions(long, long),
    place: 'steps[0].questions[1].name',
    schema: false,
  },
  'a question of the name that a contact question brings': {
    definition: withQuestions({type: 'contact', name: 'reply'}, {...long, name: 'reply-email'}),
    place: 'steps[0].questions[1].name',
    schema: false,
  },
  'a single option': {
    definition: withQuestions({...choice, options: [choice.options[0]]}),
    place: 'steps[0].questions[0].options',
  },
  'no options': {
    definition: withQuestions({type: 'choice', name: 'how', label}),
    place: 'steps[0].questions[0].options',
  },
  'two options of one value': {
    definition: withQuestions({...choice, options: [choice.options[0], choice.options[0]]}),
    place: 'steps[0].questions[0].options[1].value',
    schema: false,
  },
  'an option without a label': {
    definition: withQuestions({...choice, options: [{value: 'a'}, {value: 'b', label}]}),
    place: 'steps[0].questions[0].options[0].label',
  },
  'options on free text': {
    definition: withQuestions({...long, options: choice.options}),
    place: 'steps[0].questions[0].options',
  },
  'an unknown key': {
    definition: withQuestions({...long, maxlength: 20}),
    place: 'steps[0].questions[0].maxlength',
  },
  'too many rows': {definition: withQuestions({...long, rows: 99}), place: 'steps[0].questions[0].rows'},
  'optional as a word': {
    definition: withQuestions({...long, optional: 'yes'}),
    place: 'steps[0].questions[0].optional',
  },
  'a condition on a question that is not there': {
    definition: withQuestions({...long, when: {question: 'how', is: ['bad']}}),
    place: 'steps[0].questions[0].when.question',
    schema: false,
  },
  'a condition on itself': {
    definition: withQuestions({...choice, when: {question: 'how', is: ['bad']}}),
    place: 'steps[0].questions[0].when.question',
    schema: false,
  },
  'a loop of two conditions': {
    definition: withQuestions(
      {...choice, when: {question: 'then', is: ['good']}},
      {...choice, name: 'then', when: {question: 'how', is: ['good']}},
    ),
    place: 'steps[0].questions[0].when.question',
    schema: false,
  },
  'a condition on an option that is not there': {
    definition: withQuestions(choice, {...long, when: {question: 'how', is: ['awful']}}),
    place: 'steps[0].questions[1].when.is[0]',
    schema: false,
  },
  'the mandated Friends and Family question': {
    definition: withQuestions({...choice, label: 'Overall, how was your experience of our service?'}),
    place: 'steps[0].questions[0].label',
    schema: false,
  },
};
