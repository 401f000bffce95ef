/** Panels of a site, good and bad, for every checker that reads them. */

const name = {'en-GB': 'Cardiff youth forum', cy: 'Fforwm ieuenctid Caerdydd'};
const forum = {id: 'cardiff', name, minAge: 11, maxAge: 25};
const topic = (value: string) => ({value, label: `Topic ${value}`});
const topics = (count: number, from = 0) =>
  Array.from({length: count}, (_, index) => topic(`t-${index + from}`));
const withPanels = (...panels: unknown[]) => ({panels, privacyHref: '/privacy'});
const withPanel = (more: object) => withPanels({...forum, ...more});

/** One of each part, in both languages. */
export const ownPanels = {
  $schema: './panels.schema.json',
  panels: [
    {
      ...forum,
      for: ['patient', 'sibling'],
      permissionAge: 14,
      routes: ['permission', 'young', 'adult'],
      ways: ['surveys', 'meetings'],
      topics: [
        {value: 'waiting-rooms', label: {'en-GB': 'Waiting rooms', cy: 'Ystafelloedd aros'}},
        {value: 'sleep', label: {'en-GB': 'Sleep', cy: 'Cwsg'}},
      ],
      area: {'en-GB': 'Cardiff', cy: 'Caerdydd'},
      meets: {'en-GB': 'Once a month', cy: 'Unwaith y mis'},
      rewards: {'en-GB': 'A £10 voucher', cy: 'Taleb £10'},
      runBy: {'en-GB': 'The youth team', cy: 'Y tîm ieuenctid'},
      leaving: {'en-GB': 'Tell us at any time', cy: 'Dywedwch wrthym unrhyw bryd'},
    },
    {preset: 'parent-panel'},
  ],
  privacyHref: 'https://health.example/privacy',
  basis: 'public-task',
};

export const soundPanels: Readonly<Record<string, unknown>> = {
  'one of each part, in both languages': ownPanels,
  'nothing but what a panel of its own needs': withPanels({id: 'a', name: 'A', minAge: 0}),
  'a built-in panel as it is': withPanels({preset: 'youth-forum'}),
  'a built-in panel of other ages': withPanels({
    preset: 'youth-forum',
    minAge: 14,
    maxAge: 19,
    permissionAge: 18,
  }),
  'a built-in panel twice, the second under an id and a name': withPanels(
    {preset: 'youth-forum'},
    {preset: 'youth-forum', id: 'swansea', name: 'Swansea'},
  ),
  'an only age': withPanel({minAge: 17, maxAge: 17}),
  'the widest ages': withPanel({minAge: 0, maxAge: 120, permissionAge: 0}),
  'routes for the ages that it admits, and no others': withPanel({
    minAge: 18,
    maxAge: 40,
    routes: ['adult', 'parent'],
  }),
  'parents only, and no route for others': withPanel({
    for: ['parent-or-carer'],
    minAge: 18,
    routes: ['parent'],
  }),
  'children only, all of whom need permission': withPanel({
    minAge: 8,
    maxAge: 15,
    permissionAge: 16,
    routes: ['permission'],
  }),
  'exactly 20 panels': withPanels(...Array.from({length: 20}, (_, index) => ({...forum, id: `p-${index}`}))),
  'exactly 30 topics': withPanel({topics: topics(30)}),
  '30 topics that two panels share': withPanels(
    {...forum, topics: topics(30)},
    {...forum, id: 'swansea', topics: topics(30)},
  ),
  'a privacy notice beside the page': {...withPanel({}), privacyHref: 'privacy.html#panels'},
  'a privacy notice further up': {...withPanel({}), privacyHref: '../about/privacy?lang=cy'},
};

/** Each with the place that has to be named. `schema: false` where only reading it as a whole can tell. */
export const faultyPanels: Readonly<
  Record<string, {readonly setup: unknown; readonly place: string; readonly schema?: false}>
> = {
  'nothing at all': {setup: null, place: ''},
  'a list': {setup: [forum], place: ''},
  'no panels': {setup: {privacyHref: '/privacy'}, place: 'panels'},
  'an empty list of panels': {setup: withPanels(), place: 'panels'},
  '21 panels': {
    setup: withPanels(...Array.from({length: 21}, (_, index) => ({...forum, id: `p-${index}`}))),
    place: 'panels',
  },
  'a panel that is a name': {setup: withPanels('youth-forum'), place: 'panels[0]'},
  'a built-in panel that is not there': {
    setup: withPanels({preset: 'youth-panel'}),
    place: 'panels[0].preset',
  },
  'an inherited key for a built-in panel': {
    setup: withPanels({preset: 'constructor'}),
    place: 'panels[0].preset',
  },
  'no id': {setup: withPanels({name, minAge: 11}), place: 'panels[0].id'},
  'an id with spaces': {setup: withPanel({id: 'Cardiff youth'}), place: 'panels[0].id'},
  'no name': {setup: withPanels({id: 'a', minAge: 11}), place: 'panels[0].name'},
  'a name in Welsh only': {setup: withPanel({name: {cy: 'Fforwm'}}), place: 'panels[0].name'},
  'a built-in panel under another id, without a name': {
    setup: withPanels({preset: 'youth-forum', id: 'swansea'}),
    place: 'panels[0].name',
    schema: false,
  },
  'two panels of one id': {
    setup: withPanels({preset: 'patient-voices'}, forum, forum),
    place: 'panels[2].id',
    schema: false,
  },
  'a built-in panel twice': {
    setup: withPanels({preset: 'youth-forum'}, {preset: 'youth-forum'}),
    place: 'panels[1].id',
    schema: false,
  },
  'no minimum age': {setup: withPanels({id: 'a', name}), place: 'panels[0].minAge'},
  'a minimum below 0': {setup: withPanel({minAge: -1}), place: 'panels[0].minAge'},
  'a minimum that is a word': {setup: withPanel({minAge: '11'}), place: 'panels[0].minAge'},
  'half a year': {setup: withPanel({minAge: 11.5}), place: 'panels[0].minAge'},
  'a maximum above 120': {setup: withPanel({maxAge: 121}), place: 'panels[0].maxAge'},
  'a maximum below its minimum': {
    setup: withPanel({minAge: 16, maxAge: 15}),
    place: 'panels[0].maxAge',
    schema: false,
  },
  'a minimum above the maximum of the built-in panel': {
    setup: withPanels({preset: 'youth-forum', minAge: 25}),
    place: 'panels[0].maxAge',
    schema: false,
  },
  'a permission age above 18': {setup: withPanel({permissionAge: 19}), place: 'panels[0].permissionAge'},
  'a route that is not there': {setup: withPanel({routes: ['child']}), place: 'panels[0].routes[0]'},
  'no routes at all': {setup: withPanel({routes: []}), place: 'panels[0].routes'},
  'no route for children who need permission': {
    setup: withPanel({routes: ['young', 'adult', 'parent']}),
    place: 'panels[0].routes',
    schema: false,
  },
  'no route for people under 18 who do not say their age': {
    setup: withPanel({minAge: 16, routes: ['young', 'adult', 'parent']}),
    place: 'panels[0].routes',
    schema: false,
  },
  'no route for people of 16 and 17': {
    setup: withPanel({routes: ['permission', 'adult', 'parent']}),
    place: 'panels[0].routes',
    schema: false,
  },
  'no route for adults': {
    setup: withPanel({routes: ['permission', 'young', 'parent']}),
    place: 'panels[0].routes',
    schema: false,
  },
  'no route for parents': {
    setup: withPanel({routes: ['permission', 'young', 'adult']}),
    place: 'panels[0].routes',
    schema: false,
  },
  'a way that is not known': {setup: withPanel({ways: ['surveys', 'voting']}), place: 'panels[0].ways[1]'},
  'somebody whom we do not know': {setup: withPanel({for: ['teacher']}), place: 'panels[0].for[0]'},
  'a topic without a label': {
    setup: withPanel({topics: [{value: 'sleep'}]}),
    place: 'panels[0].topics[0].label',
  },
  'two topics of one value': {
    setup: withPanel({topics: [topic('sleep'), topic('sleep')]}),
    place: 'panels[0].topics[1].value',
    schema: false,
  },
  '31 topics': {setup: withPanel({topics: topics(31)}), place: 'panels[0].topics'},
  '31 topics in two panels': {
    setup: withPanels({...forum, topics: topics(16)}, {...forum, id: 'b', topics: topics(15, 16)}),
    place: 'panels',
    schema: false,
  },
  'a key that is not known': {setup: withPanel({maximumAge: 25}), place: 'panels[0].maximumAge'},
  'an empty area': {setup: withPanel({area: ' '}), place: 'panels[0].area'},
  'a basis that is none': {setup: {...withPanel({}), basis: 'because'}, place: 'basis'},
  'no privacy notice': {setup: {panels: [forum]}, place: 'privacyHref', schema: false},
  ...Object.fromEntries(
    [
      'http://health.example/privacy',
      'javascript:alert(1)',
      'mailto:dpo@health.example',
      '//elsewhere.example/privacy',
      '/\\elsewhere.example/privacy',
      'https://',
      'https:///privacy',
      'our privacy notice',
      '',
    ].map((privacyHref) => [
      `a privacy notice at '${privacyHref}'`,
      {setup: {...withPanel({}), privacyHref}, place: 'privacyHref'},
    ]),
  ),
};
