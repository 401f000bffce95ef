import type {FormDefinition} from './definition.js';

/** Is this page useful? One question and one optional follow-up, on one step. */
export const pageUseful: FormDefinition = {
  id: 'page-useful',
  version: '1',
  steps: [
    {
      name: 'useful',
      questions: [
        {type: 'choice', name: 'useful', options: [{value: 'yes'}, {value: 'no'}]},
        {type: 'long-text', name: 'improve', optional: true, rows: 4},
      ],
    },
  ],
};

const presets: Readonly<Record<string, FormDefinition>> = {'page-useful': pageUseful};

/** The names of the built-in form definitions. */
export const presetNames: readonly string[] = Object.keys(presets);

/** The built-in form definition of that name. */
export function presetNamed(name: string): FormDefinition | undefined {
  return Object.hasOwn(presets, name) ? presets[name] : undefined;
}
