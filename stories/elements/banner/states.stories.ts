// One story for each state in scripts/localize/states.mjs, under the state’s own name: a test compares them.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../../.storybook/stage/enact.js';

const meta: Meta = {title: 'Elements/Banner/States', ...statesOf('hys-banner')};
export default meta;

type Story = StoryObj;

export const OpenWithEveryWayToTakePart: Story = {name: 'Open, with every way to take part'};
export const OpenAndNoneOfTheWaysIsOnline: Story = {name: 'Open, and none of the ways is online'};
export const OpenWithoutAnEnd: Story = {name: 'Open without an end'};
export const ClosesTomorrow: Story = {name: 'Closes tomorrow'};
export const ClosesToday: Story = {name: 'Closes today'};
export const OpensWithADay: Story = {name: 'Opens with a day'};
export const OpensAtATime: Story = {name: 'Opens at a time'};
export const ClosedWithADayForTheResults: Story = {name: 'Closed, with a day for the results'};
export const ClosedAndTheResultsAreLate: Story = {name: 'Closed, and the results are late'};
export const WithAnOutcome: Story = {name: 'With an outcome'};
export const Withdrawn: Story = {name: 'Withdrawn'};
