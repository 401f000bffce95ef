// The schema of the settings in a page, made from the elements' own properties, so that none is forgotten.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const SOURCE = `
export {HysBanner} from './src/elements/banner/banner.js';
export {HysFeedback} from './src/elements/feedback/feedback.js';
export {HysPanelSignUp} from './src/elements/panel-sign-up/panel-sign-up.js';
export {HysYouSaidWeDid} from './src/elements/you-said-we-did/you-said-we-did.js';
export {presetNames} from './src/forms/presets.js';
export {panelNames} from './src/forms/sign-up/panels.js';
export {LARGEST_MAX_LENGTH} from './src/forms/validation.js';
export {serviceNames} from './src/submission/services.js';
export {REGIONS} from './src/submission/submission.js';
`;

/** The sources as Node can run them: Lit has a build that needs no page. */
async function loadElements() {
  const {outputFiles} = await esbuild.build({
    stdin: {contents: SOURCE, resolveDir: root, loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    tsconfig: path.join(root, 'tsconfig.json'),
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const elements = {
  'hys-feedback': {name: 'HysFeedback', source: 'src/elements/feedback/feedback.ts'},
  'hys-banner': {name: 'HysBanner', source: 'src/elements/banner/banner.ts'},
  'hys-panel-sign-up': {name: 'HysPanelSignUp', source: 'src/elements/panel-sign-up/panel-sign-up.ts'},
  'hys-you-said-we-did': {name: 'HysYouSaidWeDid', source: 'src/elements/you-said-we-did/you-said-we-did.ts'},
};

/** What the sources say above each property. */
function describedIn(source) {
  const text = fs.readFileSync(path.join(root, source), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^ {2}\/\*\* (.+?) \*\/\n {2}(\w+)(?:: [^=;]+)?(?: =|;)/gm)].map(([, words, name]) => [
      name,
      words.replaceAll('`', ''),
    ]),
  );
}

/** What an attribute may hold, beyond being a text, a number or a flag. */
const bounds = ({REGIONS, serviceNames, LARGEST_MAX_LENGTH}) => ({
  region: {description: 'Whose helplines are shown.', enum: REGIONS},
  reading: {enum: ['standard', 'easy']},
  audience: {description: 'Whom the words are for.', enum: ['adult', 'young', 'parent']},
  'free-text': {enum: ['on', 'off']},
  remember: {enum: ['none', 'session', 'local']},
  images: {enum: ['none', 'same-origin']},
  'endpoint-type': {enum: serviceNames},
  'heading-level': {type: 'integer', minimum: 1, maximum: 6},
  'max-length': {type: 'integer', minimum: 1, maximum: LARGEST_MAX_LENGTH},
  'hide-after-days': {type: 'integer', minimum: 0, maximum: 3650},
  limit: {type: 'integer', minimum: 1, maximum: 100},
  'min-age': {pattern: '^\\d{1,3}$'},
  'max-age': {pattern: '^\\d{1,3}$'},
  'permission-age': {pattern: '^\\d{1,3}$'},
});

/** The schemas of data that has no attribute. */
const data = {
  'hys-feedback': {form: 'form-definition.schema.json'},
  'hys-panel-sign-up': {form: 'panels.schema.json'},
  'hys-banner': {consultation: 'consultations.schema.json'},
};

const typeOf = ({type}) => ({type: type === Number ? 'number' : type === Boolean ? 'boolean' : 'string'});

/** @returns {Promise<object>} the schema, as it is published in `dist/schemas` */
export async function settingsSchema() {
  const loaded = await loadElements();
  const known = bounds(loaded);
  const used = new Set();
  const all = {};
  const perTag = {};
  for (const [tag, {name, source}] of Object.entries(elements)) {
    const element = loaded[name];
    const described = describedIn(source);
    const properties = {};
    element.finalize();
    for (const [property, declaration] of element.elementProperties) {
      const isData = declaration.attribute === false;
      const key = typeof declaration.attribute === 'string' ? declaration.attribute : property.toLowerCase();
      const description = described[property] && {description: described[property]};
      const schema = data[tag]?.[key];
      const value = isData
        ? schema
          ? {$ref: schema}
          : {type: ['object', 'array']}
        : {...typeOf(declaration), ...known[key]};
      if (known[key]) used.add(key);
      properties[key] = {...description, ...value};
      all[key] ??= isData ? {type: ['object', 'array']} : value;
    }
    perTag[tag] = {type: 'object', properties: sorted(properties), additionalProperties: false};
  }
  const unused = Object.keys(known).filter((key) => !used.has(key));
  if (unused.length) throw new Error(`No element has ${unused.join(', ')}.`);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'have-your-say/settings.schema.json',
    title: 'Settings for the elements of a page',
    description:
      'Lowest first: "*", the tag, the name that an element has as its preset. Attributes stand above them.',
    type: 'object',
    properties: {
      $schema: {type: 'string'},
      '*': {description: 'For all elements that know the key.', $ref: '#/$defs/any'},
      ...Object.fromEntries(Object.keys(perTag).map((tag) => [tag, {$ref: `#/$defs/${tag}`}])),
    },
    patternProperties: {
      '^(?!hys-|\\*|\\$schema$)': {description: 'A preset of the site.', $ref: '#/$defs/any'},
    },
    propertyNames: {not: {enum: [...loaded.presetNames, ...loaded.panelNames]}},
    additionalProperties: false,
    $defs: {
      any: {type: 'object', properties: sorted(all), additionalProperties: false},
      ...perTag,
    },
  };
}

const sorted = (object) =>
  Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
