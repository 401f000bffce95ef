// What a site pastes for what is on stage: the element with its controls, in the language of the toolbar.
import {version} from '../../package.json';
import hashes from '../../dist/hashes.json';
import type {Tag} from '../embed/defaults.js';
import {defaults, markupOnly} from '../embed/defaults.js';
import {hosted} from '../embed/hosted.js';
import type {Embed, Form} from '../embed/snippet.js';
import type {Args} from './attributes.js';
import {fallbacks} from './fallbacks.js';
import type {Globals} from './toolbars.js';

export const titles: Readonly<Record<Form, string>> = {
  element: 'Element',
  link: 'Link',
  'data-hys': 'data-hys',
  wordpress: 'WordPress',
  drupal: 'Drupal',
  umbraco: 'Umbraco',
  'tag-manager': 'Tag manager',
};

/** For whom each form is. */
export const purposes: Readonly<Record<Form, string>> = {
  element:
    'For a page or a template in which you write HTML yourself. Whoever cannot run the script gets the link.',
  link: 'For editors that strip unknown tags and let links through. The script makes the element of the link.',
  'data-hys':
    'For editors that let data attributes through. What the element is to do stands in the settings block.',
  wordpress: 'For WordPress: a shortcode for the page, and what goes into the theme once.',
  drupal:
    'For Drupal: a library of the theme, the settings block in the template, and the place in the page.',
  umbraco: 'For Umbraco: the template, and a link that an editor can write.',
  'tag-manager':
    'For a tag manager, where nobody can change the template. It loads late, and some visitors block it.',
};

const folder = '/assets';

/** Which add-on scripts what is set needs besides. */
const addOns = (attributes: Args, tag: Tag) => [
  ...(attributes.reading === 'easy' ? ['easy-read'] : []),
  ...(attributes.audience === 'young' ? ['young'] : []),
  ...(tag === 'hys-panel-sign-up' && attributes['endpoint-type'] === 'receiver' ? ['equality'] : []),
  ...(attributes.outbox === 'sealed' ? ['sealed'] : []),
];

/** What is to be pasted in that form. */
export function embedOf(tag: Tag, args: Args, globals: Partial<Globals>, form: Form): Embed {
  const known = {...defaults[tag], ...markupOnly};
  const own = Object.fromEntries(
    Object.entries(args).filter(([name, value]) => name in known && value !== undefined && value !== null),
  ) as Record<string, string | number | boolean>;
  const isWelsh = globals.language === 'cy';
  const attributes = {
    ...own,
    ...(globals.reading === 'easy' && {reading: 'easy'}),
    ...(globals.audience === 'young' && {audience: 'young'}),
    // A page in Welsh says so itself; an empty one does not.
    ...(isWelsh && {lang: 'cy'}),
  };
  const {href, text} = fallbacks[tag];
  const script = (name: string) => hosted(name, {hashes, version, folder});
  return {
    tag,
    attributes,
    fallback: {href, text: text[isWelsh ? 'cy' : 'en-GB']},
    form,
    script: script('have-your-say.min.js'),
    addOns: addOns(attributes, tag).map((name) => script(`have-your-say.${name}.min.js`)),
  };
}
