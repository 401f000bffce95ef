// An element on stage, as a site writes it: attributes, and a link inside.
import {action} from 'storybook/actions';
import type {StoryContext} from '@storybook/web-components-vite';
import type {Tag} from '../api.js';
import {declarationOf} from '../api.js';
import {attributesOf} from '../attributes.js';
import type {Args} from '../attributes.js';
import {fallbacks} from '../fallbacks.js';
import type {Globals} from '../toolbars.js';
import {contentOf} from './stage.js';

/** Speaks at the reading level and to the audience of the toolbar, where the toolbar says one. */
export function speak(element: Element, {reading, audience}: Globals, args: Args = {}): void {
  const set = (name: string, value: unknown) =>
    value ? element.setAttribute(name, String(value)) : element.removeAttribute(name);
  set('reading', reading === 'standard' ? args.reading : reading);
  set('audience', audience === 'adult' ? args.audience : audience);
}

const shown = (event: Event) =>
  Object.fromEntries(
    Object.entries(Object.getOwnPropertyDescriptors(event))
      .filter(([name]) => name !== 'isTrusted')
      .map(([name, {value}]) => [name, value as unknown]),
  );

function made(tag: Tag, language: Globals['language']): HTMLElement {
  const host = document.createElement(tag);
  const {href, text} = fallbacks[tag];
  const link = Object.assign(document.createElement('a'), {
    href,
    textContent: text[language === 'cy' ? 'cy' : 'en-GB'],
  });
  host.append(link);
  for (const {name} of declarationOf(tag).events ?? [])
    host.addEventListener(name, (event) => action(name)(shown(event)));
  return host;
}

/** The element with these attributes; the same one again, as long as its story is on stage. */
export const elementWith =
  (tag: Tag) =>
  (args: Args, context: Pick<StoryContext, 'id' | 'globals'>): HTMLElement => {
    const globals = context.globals as unknown as Globals;
    const host = contentOf(context.id) ?? made(tag, globals.language);
    const attributes = attributesOf(args);
    for (const {name} of declarationOf(tag).attributes ?? []) {
      const value = attributes[name];
      if (value === undefined) host.removeAttribute(name);
      else if (host.getAttribute(name) !== value) host.setAttribute(name, value);
    }
    // No manifest has it: it is read once, before the element has any properties.
    if (attributes.render) host.setAttribute('render', attributes.render);
    speak(host, globals, args);
    return host;
  };
