// The tags and their properties for frameworks that check templates, made from the manifest. The public generators augment
// modules that a site has not installed, and import events from where they are not, so these few lines are ours.

const elementsOf = ({modules}) =>
  modules.flatMap(({declarations}) => declarations.filter(({customElement}) => customElement));

const notice = '// Made from the sources by "npm run build".\n';

const documented = (description, line) =>
  `${description ? `  /** ${description.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : ''}  ${line}\n`;

/** A property's type, and how the same is written as an attribute. */
const written = {string: 'string', number: 'number | `${number}`', boolean: "boolean | ''"};

const propsName = (name) => `${name}Props`;

/** `hys-sent` as `onHysSent`, as Vue spells a listener. */
const camel = (event) => event.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** One interface for each element: attributes as HTML has them, and properties that have no attribute. */
function propsOf({name, attributes = [], members = []}) {
  const lines = attributes.map((attribute) =>
    documented(
      attribute.description,
      `'${attribute.name}'?: ${written[attribute.type.text] ?? attribute.type.text};`,
    ),
  );
  const named = new Set(attributes.map(({name: attribute}) => attribute));
  for (const field of members) {
    if (field.kind !== 'field' || field.readonly || named.has(field.name)) continue;
    lines.push(documented(field.description, `${field.name}?: ${name}['${field.name}'];`));
  }
  return `export interface ${propsName(name)} {\n${lines.join('')}}\n`;
}

const listenersOf = ({name, events = []}, spell) =>
  events
    .map(({name: event, type, description}) =>
      documented(description, `'${spell(event)}'?: (event: ${type.text} & {target: ${name}}) => void;`),
    )
    .join('');

const listeners = (elements, spell) =>
  elements
    .map((element) => `interface ${element.name}Listeners {\n${listenersOf(element, spell)}}\n`)
    .join('\n');

const table = (elements, value) =>
  elements
    .map((element) => documented(element.description, `'${element.tagName}': ${value(element)};`))
    .join('');

/**
 * @param {object} manifest
 * @returns {Record<string, string>} the text of each file, by its name
 */
export function frameworkTypes(manifest) {
  const elements = elementsOf(manifest);
  const names = elements.map(({name}) => name);
  const events = [
    ...new Set(elements.flatMap(({events: own = []}) => own.map(({type}) => type.text))),
  ].sort();
  const classes = (from) => `import type {${[...names, ...events].sort().join(', ')}} from '${from}';\n`;
  const props = `import type {${names.map(propsName).join(', ')}} from './props.js';\n`;
  const both = classes('../types/index.js') + props;

  /** What is shared by the frameworks whose JSX names a listener `on` and the event. */
  const elementTypes = (spell, value) => `${listeners(elements, spell)}
interface HaveYourSayElements {
${table(elements, value)}}
`;
  const react = `${notice}import type {ClassAttributes, HTMLAttributes} from 'react';
${both}
type Own<Element, Props> = Omit<HTMLAttributes<Element>, keyof Props> & ClassAttributes<Element> & Props;

${elementTypes(
  (event) => `on${event}`,
  ({name}) => `Own<${name}, ${propsName(name)} & ${name}Listeners>`,
)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends HaveYourSayElements {}
  }
}
`;
  const preact = `${notice}import type {ClassAttributes, HTMLAttributes} from 'preact';
${both}
type Own<Element extends EventTarget, Props> = Omit<HTMLAttributes<Element>, keyof Props> & ClassAttributes<Element> & Props;

${elementTypes(
  (event) => `on${event}`,
  ({name}) => `Own<${name}, ${propsName(name)} & ${name}Listeners>`,
)}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends HaveYourSayElements {}
  }
}
`;
  const vue = `${notice}import type {DefineComponent, HTMLAttributes} from 'vue';
${both}
type Own<Props> = DefineComponent<Omit<HTMLAttributes, keyof Props> & Props>;

${elementTypes(
  (event) => `on${camel(event)}`,
  ({name}) => `Own<${propsName(name)} & ${name}Listeners>`,
)}
declare module 'vue' {
  interface GlobalComponents extends HaveYourSayElements {}
}
`;
  const svelte = `${notice}import type {HTMLAttributes} from 'svelte/elements';
${both}
type Own<Element extends EventTarget, Props> = Omit<HTMLAttributes<Element>, keyof Props> & Props;

${elementTypes(
  (event) => `on${event}`,
  ({name}) => `Own<${name}, ${propsName(name)} & ${name}Listeners>`,
)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends HaveYourSayElements {}
}
`;
  return {
    'preact.d.ts': preact,
    'props.d.ts': `${notice}import type {${[...names].sort().join(', ')}} from '../types/index.js';\n\n${elements.map(propsOf).join('\n')}`,
    'react.d.ts': react,
    'svelte.d.ts': svelte,
    'vue.d.ts': vue,
  };
}
