// One story for each state in scripts/localize/states.mjs, under the state’s own name: a test compares them.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../../.storybook/stage/enact.js';

const meta: Meta = {title: 'Elements/You said, we did/States', ...statesOf('hys-you-said-we-did')};
export default meta;

type Story = StoryObj;

export const LoadingForLongerThanAMoment: Story = {name: 'Loading, for longer than a moment'};
export const NotLoaded: Story = {name: 'Not loaded'};
export const NoUpdates: Story = {name: 'No updates'};
export const EveryStatusAndNone: Story = {name: 'Every status, and none'};
export const EverythingThatAnUpdateCanSay: Story = {name: 'Everything that an update can say'};
export const AnUpdateFromAnOrdinaryFeed: Story = {name: 'An update from an ordinary feed'};
export const ItCannotBeDoneAndNobodySaysWhy: Story = {name: 'It cannot be done, and nobody says why'};
export const ItIsPlannedAndNobodySaysWhatHappensNext: Story = {
  name: 'It is planned, and nobody says what happens next',
};
export const FromAFeedWithoutATitle: Story = {name: 'From a feed without a title'};
export const NothingNewForOverAYear: Story = {name: 'Nothing new for over a year'};
export const SomeUpdatesCannotBeShown: Story = {name: 'Some updates cannot be shown'};
export const MoreUpdatesThanAreEverShown: Story = {name: 'More updates than are ever shown'};
export const MoreThanShowAtFirst: Story = {name: 'More than show at first'};
export const MoreThanShowAtFirstAndAllAreShown: Story = {name: 'More than show at first, and all are shown'};
export const SomeFitWhatWasChosen: Story = {name: 'Some fit what was chosen'};
export const NoneFits: Story = {name: 'None fits'};
export const AllAgainAfterNone: Story = {name: 'All again, after none'};
export const OnesOwnAnswer: Story = {name: 'One’s own answer'};
export const OnesOwnAnswerNoReference: Story = {name: 'One’s own answer: no reference'};
export const OnesOwnAnswerNothingPublished: Story = {name: 'One’s own answer: nothing published'};
export const OnesOwnAnswerFound: Story = {name: 'One’s own answer: found'};
