import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import hashes from '../../dist/hashes.json';
import {version} from '../../src/version.js';
import {contrastChecker} from './contrast-checker.js';
import {endpointTester} from './endpoint-tester.js';
import {feedItemBuilder} from './feed-item-builder.js';
import {settingsBuilder} from './settings-builder.js';
import {snippetBuilder} from './snippet-builder.js';
import styles from './tools.css?raw';

// Built by `npm run build`, from the elements themselves.
const schemas = import.meta.glob<object>('../../dist/schemas/*.schema.json', {
  eager: true,
  import: 'default',
});
const isOfSettings = ([file]: readonly [string, object]) => file.endsWith('/settings.schema.json');
const settingsSchema = Object.entries(schemas).find(isOfSettings)?.[1];
const otherSchemas = Object.entries(schemas)
  .filter((entry) => !isOfSettings(entry))
  .map(([, schema]) => schema);

const dressed = (content: HTMLElement): HTMLElement => {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  content.prepend(sheet);
  return content;
};

const meta: Meta = {
  // Without a second part of the title it would stand above all groups in the list.
  title: 'Tools/Builders and checkers',
  id: 'tools',
  // Pages of their own: the toolbars are for the elements.
  parameters: {stage: false, layout: 'fullscreen', controls: {disable: true}},
};
export default meta;

export const SnippetBuilder: StoryObj = {
  name: 'Snippet builder',
  render: () => dressed(snippetBuilder({version, hashes})),
  play: async ({canvasElement}) => {
    const page = within(canvasElement);
    await userEvent.selectOptions(page.getByLabelText('How will you paste it?'), 'tag-manager');
    await userEvent.click(page.getByRole('radio', {name: 'Banner'}));
    await userEvent.type(page.getByLabelText('Heading'), 'Have your say');
    await expect(canvasElement.querySelector('.result')?.textContent).toContain(
      '<hys-banner heading="Have your say">',
    );
    await userEvent.click(page.getByRole('radio', {name: 'Feedback'}));
    await userEvent.selectOptions(page.getByLabelText('How will you paste it?'), 'element');
  },
};

export const EndpointTester: StoryObj = {name: 'Endpoint tester', render: () => dressed(endpointTester())};
export const SettingsBuilder: StoryObj = {
  name: 'Settings builder',
  render: () => dressed(settingsBuilder(settingsSchema, otherSchemas)),
};
export const FeedItemBuilder: StoryObj = {
  name: 'Feed item builder',
  render: () => dressed(feedItemBuilder()),
};
export const BrandContrastChecker: StoryObj = {
  name: 'Brand contrast checker',
  render: () => dressed(contrastChecker()),
};
