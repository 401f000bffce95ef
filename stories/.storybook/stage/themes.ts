// The pages around an element: a style sheet each, and the markup in which the page's main part stands.
import nhsuk from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css?raw';
import charity from '../../pages/charity/charity.css?raw';
import brand from '../../themes/charity.css?raw';
import dark from '../../themes/dark.css?raw';
import type {Globals} from '../toolbars.js';

export interface Theme {
  readonly css: string;
  /** The classes of the body, and of the boxes around the element, from the outside. */
  readonly body?: string;
  readonly boxes: readonly string[];
}

/** Its fonts come from another host, and its icons from a folder that is not here. */
const withoutRequests = (css: string) =>
  css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/url\((\/|https:)[^)]*\)/g, 'none');

const room = '.stage-room { max-inline-size: 48rem; margin-inline: auto; padding: 1.5rem 1rem 3rem }';

export const themes: Readonly<Record<Globals['theme'], Theme>> = {
  // As browsers show a page without a style sheet.
  bare: {css: '.stage-bare { padding: 8px }', boxes: ['stage-bare']},
  nhsuk: {
    css: `${withoutRequests(nhsuk)}\nhtml { background: #f0f4f5 }`,
    body: 'nhsuk-template__body',
    boxes: ['nhsuk-width-container', 'nhsuk-main-wrapper'],
  },
  charity: {css: `${charity}\n${brand}\nhys-feedback { margin-block-start: 0 }`, boxes: ['width']},
  dark: {
    css: `${dark}
      :root {
        color-scheme: dark; background: var(--hys-background-colour); color: var(--hys-text-colour);
        font-family: system-ui, sans-serif
      }
      a { color: var(--hys-link-colour) } ${room}`,
    boxes: ['stage-room'],
  },
  'forced-colours': {
    css: `:root { color-scheme: dark; background: #000; color: #fff; font-family: system-ui, sans-serif } ${room}`,
    boxes: ['stage-room'],
  },
};
