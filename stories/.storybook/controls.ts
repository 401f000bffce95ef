// A control for each attribute in the manifest, with a list to choose from where there is one.
import type {StrictArgTypes} from 'storybook/internal/types';
import {defaults} from '../embed/defaults.js';
import type {Attribute, Tag} from './api.js';
import {declarationOf} from './api.js';

const choices: Readonly<Record<string, readonly string[]>> = {
  region: ['', 'england', 'wales', 'scotland', 'northern-ireland', 'border'],
  reading: ['', 'standard', 'easy'],
  audience: ['adult', 'young', 'parent'],
  remember: ['none', 'session', 'local'],
  locale: ['', 'en-GB', 'cy'],
  'endpoint-type': ['', 'receiver'],
  'free-text': ['on', 'off'],
  images: ['none', 'same-origin'],
};
const presets: Partial<Record<Tag, readonly string[]>> = {
  'hys-feedback': ['page-useful', 'friends-and-family', 'experience'],
  'hys-panel-sign-up': ['youth-forum', 'parent-panel', 'patient-voices'],
};

const listFor = (tag: Tag, name: string) => (name === 'preset' ? presets[tag] : choices[name]);

function controlFor(tag: Tag, {name, type}: Attribute) {
  const options = listFor(tag, name);
  if (options) return {control: {type: 'select' as const}, options};
  if (type?.text === 'boolean') return {control: {type: 'boolean' as const}};
  if (type?.text === 'number') return {control: {type: 'number' as const}};
  return {control: {type: 'text' as const}};
}

export const argTypesOf = (tag: Tag): StrictArgTypes =>
  Object.fromEntries(
    (declarationOf(tag).attributes ?? []).map((attribute) => [
      attribute.name,
      {
        name: attribute.name,
        description: attribute.description ?? '',
        table: {
          ...(defaults[tag][attribute.name] && {
            defaultValue: {summary: String(defaults[tag][attribute.name])},
          }),
          type: {summary: attribute.type?.text ?? 'string'},
        },
        ...controlFor(tag, attribute),
      },
    ]),
  );
