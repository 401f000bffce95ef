import * as React from 'react';
import {AddonPanel} from 'storybook/internal/components';
import {addons, types, useArgs, useGlobals, useParameter} from 'storybook/manager-api';
import {create} from 'storybook/theming/create';
import type {Tag} from '../embed/defaults.js';
import {Snippets} from './blocks/snippets.js';

const h = React.createElement;

function EmbedPanel() {
  const [args] = useArgs();
  const [globals] = useGlobals();
  const enacted = useParameter<Tag | undefined>('enacts', undefined);
  const played = useParameter<Tag | undefined>('plays', undefined);
  const tag = enacted ?? played;
  return tag
    ? h(Snippets, {tag, args, globals})
    : h('p', {style: {padding: 20}}, 'Open a story of an element: what to paste for it is then here.');
}

/**
 * In the list, Storybook 10.6 looks for `aria-expanded` on the row of a folder, and it is on the button inside
 * (storybookjs/storybook#18346): no key would open or close a folder.
 */
function moveFolder({key, target}: KeyboardEvent): void {
  const tree = document.querySelector<HTMLElement>('#storybook-explorer-tree');
  const {highlightedItemId: id} = tree?.dataset ?? {};
  const isInList = target instanceof Element && target.id === 'storybook-explorer-menu';
  if (!tree || !id || !isInList) return;
  const folder = tree.querySelector<HTMLElement>(`[data-item-id="${id}"] button[aria-expanded]`);
  const isOpen = folder?.getAttribute('aria-expanded') === 'true';
  const isGroup = folder?.closest('[data-nodetype]')?.getAttribute('data-nodetype') === 'group';
  if ((key === 'ArrowRight' && !isOpen) || (key === 'ArrowLeft' && isOpen) || (key === 'Enter' && isGroup))
    folder?.click();
}

document.addEventListener('keydown', moveFolder);

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Have Your Say',
    brandTarget: '_self',
    colorPrimary: '#0b5cad',
    colorSecondary: '#0b5cad',
  }),
  sidebar: {showRoots: true},
});

addons.register('hys/embed', () => {
  addons.add('hys/embed/panel', {
    type: types.PANEL,
    title: 'Embed',
    match: ({viewMode}) => viewMode === 'story',
    render: ({active}) =>
      h(AddonPanel, {active: active ?? false, children: h(active ? EmbedPanel : React.Fragment)}),
  });
});
