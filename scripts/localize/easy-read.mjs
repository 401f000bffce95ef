// The pictures of Easy Read and the forms that they stand beside, read from their sources.
import {build} from 'esbuild';
import {root} from './messages.mjs';

/**
 * @typedef {object} EasyRead
 * @property {readonly import('../../src/forms/definition.js').FormDefinition[]} forms the presets
 * @property {Readonly<Record<string, readonly string[]>>} pictures
 * @property {Readonly<Record<string, readonly string[]>>} drawings
 */

/** @returns {Promise<EasyRead>} */
export async function readEasyRead() {
  const {outputFiles} = await build({
    stdin: {
      contents: `
        import {presetNamed, presetNames} from './src/forms/presets.ts';
        export const forms = presetNames.map(presetNamed);
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
