import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

// Imports point one way. One row per folder of src/: what it may import beside itself. `version.ts` is everyone's.
const plain = ['forms', 'submission', 'feed', 'consultation', 'sources', 'privacy', 'signposts'];
const words = ['localization', 'theme', ...plain];
const parts = ['controllers', 'templates', ...words];
const mayImport = {
  'embed.ts': ['define', 'elements', 'index', 'placeholders', ...parts],
  'index.ts': ['elements', ...parts],
  // Add-on scripts: words, pictures, packs, and what keeps answers on the device; no elements.
  catalogues: ['localization', 'forms', 'submission', 'controllers'],
  define: ['elements', ...parts],
  placeholders: ['controllers'], // links and data attributes that become elements
  elements: parts, //           and of its own kind, only what lies in its own folder
  controllers: words,
  templates: words,
  localization: plain,
  theme: plain,
  submission: ['forms', 'privacy'], // no Lit, no page
  feed: ['forms', 'sources'], //           no Lit, no page
  consultation: ['forms', 'sources'], //   no Lit, no page
  sources: ['forms'], //        no Lit, no page
  forms: [], //                 no Lit, no DOM
  privacy: [], //               no Lit, no DOM
  signposts: [], //             no Lit, no DOM
};
// The receiver shares rules with the page and nothing else.
const receiverMayImport = ['submission', 'forms', 'privacy', 'feed', 'sources'];

const noDom = ['forms', 'privacy', 'signposts'];

const places = Object.keys(mayImport).map((name) => name.replace(/\.ts$/, ''));
const isFolder = (place) => !['embed', 'index'].includes(place);
const oneOf = (names) => `(${names.join('|')})`;

/** Patterns that match an import of `banned` places, given how paths to src/ begin. */
const towards = (banned, begin) =>
  banned.length
    ? [`^${begin}${oneOf(banned.map((place) => (isFolder(place) ? `${place}/` : `${place}\\.[jt]s$`)))}`]
    : [];

const noPath = (regexes, message) => regexes.map((regex) => ({regex, message}));
const direction = 'Imports point one way: see the table in eslint.config.mjs.';

const dangerous = {
  regex: '^lit/directives/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)\\.js$',
  message: 'Text is text, and a strict content security policy refuses style attributes.',
};
const onlyLit = {
  regex: '^(?!\\.{1,2}/|lit(/|$)|@lit/)',
  message: 'Everything imported in src/ is sent to visitors: only Lit is.',
};
const noLit = {regex: '^(lit(/|$)|lit-html|lit-element|@lit/)', message: 'This folder works without Lit.'};

const restrict = (...patterns) => ({'@typescript-eslint/no-restricted-imports': ['error', {patterns}]});

const importRows = Object.entries(mayImport).map(([row, allowed]) => {
  const place = row.replace(/\.ts$/, '');
  const folder = isFolder(place);
  // Another place of the same name may lie inside an element's folder, so only a climb out of one counts.
  const begin = {elements: '(\\.\\./){2,}'}[place] ?? (folder ? '(\\.\\./)+' : '\\./');
  const banned = places.filter((other) => other !== place && !allowed.includes(other));
  const patterns = noPath(towards(banned, begin), direction);
  if (place === 'elements')
    patterns.push(
      ...noPath(['^\\.\\./(?!\\.)[^/]+/', '^(\\.\\./)+elements/'], 'No element imports another element.'),
    );
  if (plain.includes(place)) patterns.push(noLit);
  return {
    files: [folder ? `src/${place}/**/*.ts` : `src/${row}`],
    rules: restrict(...patterns, onlyLit, dangerous),
  };
});

const receiverRow = {
  files: ['receiver/**/*.ts'],
  rules: restrict(
    ...noPath(
      [
        ...towards(
          places.filter((place) => isFolder(place) && !receiverMayImport.includes(place)),
          '(\\.\\./)+src/',
        ),
        // The receiver has a src/ of its own, one step nearer.
        '^(\\.\\./){2,}src/(index|embed)\\.[jt]s$',
        '^have-your-say(/|$)',
      ],
      direction,
    ),
    noLit,
  ),
};

// URL, fetch, timers and the like are in Node too; whatever is in browsers alone belongs to the page.
const browserOnly = Object.keys(globals.browser).filter((name) => !(name in globals['shared-node-browser']));
const thePage = [
  'document',
  'window',
  'self',
  'HTMLElement',
  'customElements',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'location',
  'history',
];
const noGlobals = (names, message) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({name, message}))],
  // Or the way around.
  'no-restricted-properties': [
    'error',
    ...thePage.map((property) => ({object: 'globalThis', property, message})),
  ],
});

const banned = (selector, message) => ({selector, message});
const inTemplate = (pattern) =>
  `TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] > TemplateLiteral > TemplateElement[value.raw=${pattern}]`;
const notInSources = [
  banned(
    'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS|styleMap)$/]',
    'Text is text, and a strict content security policy refuses style attributes.',
  ),
  banned(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    'Text is never parsed into a live tree.',
  ),
  banned(inTemplate('/\\.(inner|outer)HTML\\s*=/'), 'Text is never parsed into a live tree.'),
  banned(
    inTemplate('/(^|\\s)style\\s*=/'),
    'A strict content security policy refuses style attributes: use a class.',
  ),
  banned(
    "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    'A strict content security policy refuses style attributes: use a class.',
  ),
  banned(
    "CallExpression[callee.name='msg']:not(:has(ObjectExpression > Property[key.name='id']))",
    'Give msg() an id: without one, minified templates lose their translations.',
  ),
  banned('TSEnumDeclaration', 'Use a union of strings.'),
  banned('ImportExpression, TSImportType', 'Import at the top: one file holds everything.'),
];

export default ts.config(
  {
    ignores: [
      '**/dist',
      '**/coverage',
      'storybook-static',
      'receiver/data',
      'src/localization/generated',
      '**/vendor',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'], ...lit['flat/recommended']},
  {files: ['src/**/*.ts'], ...wc['flat/recommended']},
  {
    files: ['src/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // It sees no text in `<h2>${heading}</h2>`; axe sees the page that comes of it.
      'lit-a11y/accessible-name': 'off',
      // Safari takes a list without bullets for no list unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': ['error', ...notInSources],
      '@typescript-eslint/no-namespace': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  ...importRows,
  receiverRow,
  ...plain.map((place) => ({
    files: [`src/${place}/**/*.ts`],
    rules: noDom.includes(place)
      ? noGlobals([...new Set([...thePage, ...browserOnly])], 'This folder runs in plain Node too.')
      : noGlobals(thePage, "This folder never touches the visitor's page."),
  })),
  {
    files: ['test/**/*.ts', 'receiver/test/**/*.ts'],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {files: ['**/*.mjs', '**/*.js'], languageOptions: {globals: globals.node}},
  // Parts of it run in a page.
  {
    files: ['scripts/bench/**', 'scripts/editors/*', 'scripts/visual/*', 'scripts/integrations/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
);
