// One story for each state in scripts/localize/states.mjs, under the state’s own name: a test compares them.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../../.storybook/stage/enact.js';

const meta: Meta = {title: 'Elements/Panel sign-up/States', ...statesOf('hys-panel-sign-up')};
export default meta;

type Story = StoryObj;

export const FirstStep: Story = {name: 'First step'};
export const FirstStepOfThreePanels: Story = {name: 'First step of three panels'};
export const WhatForOnTheBasisOfPublicTask: Story = {name: 'What for, on the basis of public-task'};
export const WhatForOnTheBasisOfLegitimateInterests: Story = {
  name: 'What for, on the basis of legitimate-interests',
};
export const WhatForOnTheBasisOfConsent: Story = {name: 'What for, on the basis of consent'};
export const FirstStepWithTheFactsOfEachPanel: Story = {name: 'First step, with the facts of each panel'};
export const NobodyChosen: Story = {name: 'Nobody chosen'};
export const Age: Story = {name: 'Age'};
export const NoAge: Story = {name: 'No age'};
export const TooYoung: Story = {name: 'Too young'};
export const TooOld: Story = {name: 'Too old'};
export const ForSomebodyElse: Story = {name: 'For somebody else'};
export const WhichPanelsOfSeveral: Story = {name: 'Which panels, of several'};
export const NoPanel: Story = {name: 'No panel'};
export const AChildFirstName: Story = {name: 'A child: first name'};
export const AChildNoName: Story = {name: 'A child: no name'};
export const AChildAnAdultToAsk: Story = {name: 'A child: an adult to ask'};
export const AChildNoAdult: Story = {name: 'A child: no adult'};
export const AChildTheAdultsEmailIsMissing: Story = {name: 'A child: the adult’s email is missing'};
export const AChildTheAdultsPhoneIsMissing: Story = {name: 'A child: the adult’s phone is missing'};
export const AChildCheck: Story = {name: 'A child: check'};
export const AChildSent: Story = {name: 'A child: sent'};
export const AboutYou: Story = {name: 'About you'};
export const AboutYouNoName: Story = {name: 'About you: no name'};
export const HowToReachYou: Story = {name: 'How to reach you'};
export const HowToReachYouNoAnswer: Story = {name: 'How to reach you: no answer'};
export const HowToReachYouByPhoneWithNothingWritten: Story = {
  name: 'How to reach you: by phone, with nothing written',
};
export const HowToReachYouByTextWithNothingWritten: Story = {
  name: 'How to reach you: by text, with nothing written',
};
export const HowToReachYouByRelayUkWithNothingWritten: Story = {
  name: 'How to reach you: by relay-uk, with nothing written',
};
export const HowToReachYouByPostWithNothingWritten: Story = {
  name: 'How to reach you: by post, with nothing written',
};
export const HowToTakePart: Story = {name: 'How to take part'};
export const HowToTakePartNoAnswer: Story = {name: 'How to take part: no answer'};
export const HowToTakePartOfAParentWithTopics: Story = {name: 'How to take part, of a parent with topics'};
export const WhatWouldHelp: Story = {name: 'What would help'};
export const WhatWouldHelpNoLanguage: Story = {name: 'What would help: no language'};
export const WhatWouldHelpWhichLanguage: Story = {name: 'What would help: which language?'};
export const At16Or17AnAdultYouTrust: Story = {name: 'At 16 or 17: an adult you trust'};
export const Permissions: Story = {name: 'Permissions'};
export const PermissionsWhereConsentIsNeededAndMissing: Story = {
  name: 'Permissions, where consent is needed and missing',
};
export const Check: Story = {name: 'Check'};
export const Joined: Story = {name: 'Joined'};
export const JoinedCopyCleared: Story = {name: 'Joined: copy cleared'};
export const EqualityFirstQuestion: Story = {name: 'Equality: first question'};
export const EqualitySent: Story = {name: 'Equality: sent'};
export const EqualityNotNow: Story = {name: 'Equality: not now'};
