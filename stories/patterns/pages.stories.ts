import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {stateNamed} from '../.storybook/stage/states.js';
import drupal from './drupal.html?raw';
import {page} from './page.js';
import charity from './charity.html?raw';
import nhs from './nhs-like.html?raw';
import umbraco from './umbraco.html?raw';
import wordpress from './wordpress.html?raw';

const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
const dated = (html: string) => html.replaceAll('{{closes}}', inThreeWeeks);

const meta: Meta = {
  // Without a second part of the title it would stand above all groups in the list.
  title: 'Patterns/Whole pages',
  id: 'patterns',
  parameters: {
    controls: {disable: true},
    site: {files: stateNamed('hys-you-said-we-did', 'Every status, and none').files},
  },
};
export default meta;

type Story = StoryObj;

/** A page with the style sheet of the NHS.UK frontend, whose custom properties the elements take up by themselves. */
export const NhsLikePage: Story = {
  name: 'NHS-like page',
  globals: {theme: 'nhsuk'},
  render: (_, context) => page(dated(nhs), context),
};

/** A page in a charity's own colours, which it hands on in custom properties. */
export const CharityPage: Story = {
  name: 'Charity page',
  globals: {theme: 'charity'},
  render: (_, context) => page(dated(charity), context),
};

/** An invented theme with the habits of many themes of WordPress: a narrow column, and rules for every button and box. */
export const WordPress: Story = {
  name: 'WordPress shell',
  globals: {theme: 'bare'},
  render: (_, context) => page(dated(wordpress), context),
};

/** An invented theme with the habits of many themes of Drupal: boxes around fieldsets, and forms in small type. */
export const Drupal: Story = {
  name: 'Drupal shell',
  globals: {theme: 'bare'},
  render: (_, context) => page(dated(drupal), context),
};

/** An invented theme with the habits of many sites on Umbraco: a reset of everything, and a grid. */
export const Umbraco: Story = {
  name: 'Umbraco shell',
  globals: {theme: 'bare'},
  render: (_, context) => page(dated(umbraco), context),
};
