// One story for each state in scripts/localize/states.mjs, under the state’s own name: a test compares them.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../../.storybook/stage/enact.js';

const meta: Meta = {title: 'Elements/Feedback/States', ...statesOf('hys-feedback')};
export default meta;

type Story = StoryObj;

export const FirstView: Story = {name: 'First view'};
export const ATrial: Story = {name: 'A trial'};
export const NothingAnswered: Story = {name: 'Nothing answered'};
export const NearlyAsMuchAsThereMayBe: Story = {name: 'Nearly as much as there may be'};
export const MoreThanThereMayBe: Story = {name: 'More than there may be'};
export const PersonalDetails: Story = {name: 'Personal details'};
export const OnItsWay: Story = {name: 'On its way'};
export const Sent: Story = {name: 'Sent'};
export const Waiting: Story = {name: 'Waiting'};
export const WaitingAndKeptOnTheDevice: Story = {name: 'Waiting, and kept on the device'};
export const PerhapsSent: Story = {name: 'Perhaps sent'};
export const PassedOn: Story = {name: 'Passed on'};
export const Refused: Story = {name: 'Refused'};
export const OneAnswerRefused: Story = {name: 'One answer refused'};
export const AnAnswerOfTooManyBytes: Story = {name: 'An answer of too many bytes'};
export const CouldNotBeSent: Story = {name: 'Could not be sent'};
export const GivenUpAfterADay: Story = {name: 'Given up after a day'};
export const AnAnswerOfAnEarlierVisitIsLost: Story = {name: 'An answer of an earlier visit is lost'};
export const FriendsAndFamilyFirstView: Story = {name: 'Friends and Family: first view'};
export const FriendsAndFamilyNothingAnswered: Story = {name: 'Friends and Family: nothing answered'};
export const FriendsAndFamilyAnAnswerThatMayBeTakenBack: Story = {
  name: 'Friends and Family: an answer that may be taken back',
};
export const ExperienceFirstStep: Story = {name: 'Experience: first step'};
export const ExperienceNothingChosen: Story = {name: 'Experience: nothing chosen'};
export const ExperienceACompliment: Story = {name: 'Experience: a compliment'};
export const ExperienceAConcernWithNothingWritten: Story = {
  name: 'Experience: a concern, with nothing written',
};
export const ExperienceAComplimentWithNothingWritten: Story = {
  name: 'Experience: a compliment, with nothing written',
};
export const ExperienceAQuestionWithNothingWritten: Story = {
  name: 'Experience: a question, with nothing written',
};
export const ExperiencePersonalDetailsBeforeTheLastStep: Story = {
  name: 'Experience: personal details before the last step',
};
export const ExperienceIsAReplyWanted: Story = {name: 'Experience: is a reply wanted?'};
export const ExperienceNoAnswerToThat: Story = {name: 'Experience: no answer to that'};
export const ExperienceReplyByEmailWithNothingWritten: Story = {
  name: 'Experience: reply by email, with nothing written',
};
export const ExperienceReplyByEmailWithANameInItsPlace: Story = {
  name: 'Experience: reply by email, with a name in its place',
};
export const ExperienceReplyByPhoneWithNothingWritten: Story = {
  name: 'Experience: reply by phone, with nothing written',
};
export const ExperienceReplyByPhoneWithANameInItsPlace: Story = {
  name: 'Experience: reply by phone, with a name in its place',
};
export const ExperienceSentAndAReplyIsToCome: Story = {name: 'Experience: sent, and a reply is to come'};
export const AFormOfTheSitesOwnWithNothingWritten: Story = {
  name: 'A form of the site’s own, with nothing written',
};
