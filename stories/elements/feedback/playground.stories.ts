import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {elementWith} from '../../.storybook/stage/element.js';
import {givenTo} from '../../.storybook/stage/enact.js';

const meta: Meta = {
  title: 'Elements/Feedback/Playground',
  id: 'elements-feedback',
  parameters: {plays: 'hys-feedback'},
  render: (args, context) => elementWith('hys-feedback')(args, context),
};
export default meta;

export const Playground: StoryObj = {args: {...givenTo('hys-feedback'), preset: 'page-useful'}};
