import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {elementWith} from '../../.storybook/stage/element.js';
import {givenTo} from '../../.storybook/stage/enact.js';

const meta: Meta = {
  title: 'Elements/Panel sign-up/Playground',
  id: 'elements-panel-sign-up',
  parameters: {plays: 'hys-panel-sign-up'},
  render: (args, context) => elementWith('hys-panel-sign-up')(args, context),
};
export default meta;

export const Playground: StoryObj = {args: {...givenTo('hys-panel-sign-up'), preset: 'youth-forum'}};
