// A whole page around elements, from the HTML that a site would write.
import type {StoryContext} from '@storybook/web-components-vite';
import {speak} from '../.storybook/stage/element.js';
import {contentOf} from '../.storybook/stage/stage.js';
import type {Globals} from '../.storybook/toolbars.js';

const tags = 'hys-feedback, hys-banner, hys-panel-sign-up, hys-you-said-we-did';

/** The page; the same one again, as long as its story is on stage. */
export function page(html: string, {id, globals}: StoryContext): HTMLElement {
  const content = contentOf(id) ?? made(html);
  for (const element of content.querySelectorAll(tags)) speak(element, globals as unknown as Globals);
  return content;
}

function made(html: string): HTMLElement {
  const content = document.createElement('div');
  content.append(document.createRange().createContextualFragment(html));
  return content;
}
