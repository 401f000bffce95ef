import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {elementWith} from '../../.storybook/stage/element.js';
import {givenTo} from '../../.storybook/stage/enact.js';
import {stateNamed} from '../../.storybook/stage/states.js';

const meta: Meta = {
  title: 'Elements/You said, we did/Playground',
  id: 'elements-you-said-we-did',
  parameters: {
    plays: 'hys-you-said-we-did',
    site: stateNamed('hys-you-said-we-did', 'Every status, and none'),
  },
  render: (args, context) => elementWith('hys-you-said-we-did')(args, context),
};
export default meta;

export const Playground: StoryObj = {args: givenTo('hys-you-said-we-did')};
