import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {elementWith} from '../../.storybook/stage/element.js';
import {givenTo} from '../../.storybook/stage/enact.js';

/** So that there is something to take part in whenever the page is looked at. */
const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);

const meta: Meta = {
  title: 'Elements/Banner/Playground',
  id: 'elements-banner',
  parameters: {plays: 'hys-banner'},
  render: (args, context) => elementWith('hys-banner')(args, context),
};
export default meta;

export const Playground: StoryObj = {
  args: {
    ...givenTo('hys-banner'),
    heading: 'Have your say on evening clinics',
    summary: 'We want to open on 2 evenings a week.',
    closes: inThreeWeeks,
    'consultation-href': 'https://www.example.org/clinics',
  },
};
