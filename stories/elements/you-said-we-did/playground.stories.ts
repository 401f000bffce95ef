import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {elementWith} from '../../.storybook/stage/element.js';

const meta: Meta = {
  title: 'Elements/You said, we did',
  parameters: {plays: 'hys-you-said-we-did'},
  render: (args, context) => elementWith('hys-you-said-we-did')(args, context),
};
export default meta;

export const Playground: StoryObj = {args: {}};
