import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {elementWith} from '../../.storybook/stage/element.js';

const meta: Meta = {
  title: 'Elements/Banner',
  parameters: {plays: 'hys-banner'},
  render: (args, context) => elementWith('hys-banner')(args, context),
};
export default meta;

export const Playground: StoryObj = {args: {}};
