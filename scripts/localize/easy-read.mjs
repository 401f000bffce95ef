// The pictures of Easy Read and the forms that they stand beside, read from their sources.
import {build} from 'esbuild';
import {root} from './messages.mjs';

/**
 * @typedef {object} EasyRead
 * @property {readonly import('../../src/forms/definition.js').FormDefinition[]} forms the presets, and all that a sign-up asks
 * @property {Readonly<Record<string, readonly string[]>>} pictures
 * @property {Readonly<Record<string, readonly string[]>>} drawings
 */

/** @returns {Promise<EasyRead>} */
export async function readEasyRead() {
  const {outputFiles} = await build({
    stdin: {
      contents: `
        import {presetNamed, presetNames} from './src/forms/presets.ts';
        import {ROUTES, WAYS} from './src/forms/sign-up/panels.ts';
        import {formOf} from './src/forms/sign-up/sign-up-form.ts';
        // Ages are numbers, panels and topics the site's own, and a postcode is what it says: words are enough.
        const offers = {bands: [], panels: [], ways: WAYS, topics: [], basis: 'consent'};
        const plain = ['postcode', 'children'];
        const signUp = {
          id: 'panel-sign-up',
          steps: ROUTES.flatMap((route) => formOf(route, offers).steps)
            .map((step) => ({...step, questions: step.questions.filter(({name}) => !plain.includes(name))}))
            .concat({questions: ['children', 'topics', 'panels'].map((name) => ({name}))}),
        };
        export const forms = [...presetNames.map(presetNamed), signUp];
        export {pictures} from './src/localization/easy-read/pictures.ts';
        export {drawings} from './src/localization/easy-read/drawings.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
  );
}
