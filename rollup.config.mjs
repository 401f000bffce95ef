// What sites embed: classic scripts that hold everything, and ES modules for people who bundle.
// scripts/build.mjs runs both and adds the type declarations; the test run builds a second time and compares.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplates} from './scripts/minify-templates.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Safari 15.4 is the oldest browser we promise; without naming it esbuild leaves class static blocks in. */
export const syntaxTarget = ['es2022', 'safari15.4'];

/** One row per script that a page may name in `<script src>`. */
const scripts = [
  {file: 'have-your-say.min.js', input: 'src/embed.ts', once: true},
  {file: 'have-your-say.easy-read.min.js', input: 'src/catalogues/easy-read.ts'},
  {file: 'have-your-say.young.min.js', input: 'src/catalogues/young.ts'},
  {file: 'have-your-say.equality.min.js', input: 'src/catalogues/equality.ts'},
  {file: 'have-your-say.sealed.min.js', input: 'src/catalogues/sealed.ts'},
];

// Stands before Lit: a second copy would already fail on Lit's Trusted Types policy name. `hys` without a
// version is only a list of catalogues that arrived before the main script.
const onlyOnce = `
const loaded = window.hys && window.hys.version;
if (typeof loaded === 'string') {
  if (loaded !== ${JSON.stringify(version)}) console.info('Have Your Say ' + loaded + ' is already on this page, so version ${version} was not started.');
  return;
}`;

/** What translators and the people who review signposts need stays in the source: no visitor's browser reads it. */
const notes = {
  '.strings.ts': /,\s*desc: (['`]).*?\1(?=\s*[,}])/g,
  'signposts/signposts.ts': /^ +(source|url|languages): .*$/gm,
};
const withoutNotes = () => ({
  name: 'without-notes',
  transform(code, id) {
    const pattern = Object.entries(notes).find(([ending]) =>
      id.split(path.sep).join('/').endsWith(ending),
    )?.[1];
    return pattern ? {code: code.replace(pattern, ''), map: null} : null;
  },
});

// Order matters: templates are minified while they are still TypeScript with their tags.
export const plugins = () => [
  resolve({extensions: ['.ts', '.js'], exportConditions: ['production', 'browser', 'default']}),
  withoutNotes(),
  minifyTemplates(),
  esbuild({target: syntaxTarget, tsconfig: path.join(root, 'tsconfig.json'), sourceMap: true}),
];

// `module` stays unset: it would let terser drop a classic script's global.
export const minify = () =>
  terser({ecma: 2022, compress: {passes: 3, hoist_funs: true}, format: {comments: false}});

/** A warning is a fault here: an unresolved import or a dropped export would otherwise be published. */
export const onwarn = (warning) => {
  throw new Error(`rollup: ${warning.message}`);
};

// The same names wherever the build runs, so that two builds are equal byte for byte.
const sourcemapPathTransform = (source, map) => {
  const file = path.resolve(path.dirname(map), source);
  const dependency = file.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  const name = dependency >= 0 ? file.slice(dependency + 1) : path.relative(root, file);
  return `have-your-say/${name.split(path.sep).join('/')}`;
};

const defines = () =>
  fs
    .readdirSync(path.join(root, 'src/define'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `src/define/${name}`);

/** @param {string} dist the folder to build into */
export const builds = (dist) => [
  ...scripts.map(({file, input, once}) => ({
    input: path.join(root, input),
    plugins: plugins(),
    onwarn,
    output: {
      file: path.join(dist, file),
      format: 'iife',
      intro: once ? onlyOnce : '',
      inlineDynamicImports: true,
      sourcemap: true,
      sourcemapPathTransform,
      plugins: [minify()],
    },
  })),
  {
    input: [
      'src/index.ts',
      'src/embed.ts',
      'src/catalogues/easy-read.ts',
      'src/catalogues/young.ts',
      'src/catalogues/equality.ts',
      'src/catalogues/sealed.ts',
      ...defines(),
    ].map((file) => path.join(root, file)),
    // Lit is the host's to share. @lit/localize keeps one active locale per page, so ours stays private.
    external: [/^(lit|lit-html|lit-element|@lit\/reactive-element|@lit\/task|@lit\/context)(\/|$)/],
    plugins: plugins(),
    onwarn,
    output: {
      dir: path.join(dist, 'esm'),
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: path.join(root, 'src'),
      // A folder named node_modules would be ignored by git and left out by npm.
      entryFileNames: ({name}) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
      // No maps: what is written here reads like its source.
      sourcemap: false,
    },
  },
];

export default builds(path.join(root, 'dist'));
