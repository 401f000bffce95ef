/** What a site pastes. The one serialiser behind stories, documents and tools, so that all of them show the same. */
import type {Tag} from './defaults.js';
import {defaults, markupOnly} from './defaults.js';

/** The ways to take an element into a page: as itself, or as what an editor lets through. */
export type Form = 'element' | 'link' | 'data-hys' | 'wordpress' | 'drupal' | 'umbraco' | 'tag-manager';

export const forms: readonly Form[] = [
  'element',
  'link',
  'data-hys',
  'wordpress',
  'drupal',
  'umbraco',
  'tag-manager',
];

/** A script of ours where the site hosts it, with the hash that a browser holds it against. */
export interface Script {
  readonly src: string;
  readonly integrity: string;
}

export interface Embed {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  /** What is there without the script: a link to a page that serves the same purpose. */
  readonly fallback: {readonly href: string; readonly text: string};
  readonly form: Form;
  /** The main script, and after it what the attributes need besides: Easy Read, words for young people. */
  readonly script?: Script | undefined;
  readonly addOns?: readonly Script[];
  /** Settings that no attribute can say, such as `form` or `strings`. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** What the page's settings call it, where the form can only name a preset. */
  readonly name?: string;
  /** HTML of ours inside the element, instead of the link: the updates of a feed. */
  readonly children?: string;
}

/** One piece to paste, and where. */
export interface Part {
  readonly place: Place;
  readonly language: 'html' | 'shortcode' | 'yaml' | 'json';
  readonly code: string;
}
export type Place = 'template' | 'content' | 'theme-library' | 'tag' | 'plugin';

/** Where each piece goes, in words for the web team. */
export const places: Readonly<Record<Place, string>> = {
  template: 'Once, in the template of the page',
  content: 'Where you want to ask',
  'theme-library': 'In the theme: THEME.libraries.yml',
  tag: 'In the tag manager: a tag of custom HTML on every page',
  plugin: 'In the settings of our plugin',
};

const ownNames: Readonly<Record<Tag, string>> = {
  'hys-feedback': 'our-feedback',
  'hys-banner': 'our-banner',
  'hys-panel-sign-up': 'our-panel',
  'hys-you-said-we-did': 'our-updates',
};

/** All that has to be pasted, as one text. */
export function snippet(embed: Embed): string {
  return snippetParts(embed).map(withPlace).join('\n\n');
}

/** The same, piece by piece. */
export function snippetParts(embed: Embed): readonly Part[] {
  const said = written(embed);
  const scripts = [embed.script, ...(embed.addOns ?? [])].filter((script) => script !== undefined);
  const inContent = saidInContent(embed.form);
  const kept = Object.fromEntries(Object.entries(said).filter(([name]) => !inContent(name)));
  const rest = {...jsonOf(embed.tag, kept), ...embed.data};
  // Where the content names a preset of the page's own, that names the built-in one.
  const settings = Object.keys(rest).length ? {...pick(said, 'preset'), ...rest} : {};
  const name = Object.keys(settings).length ? checkedName(embed.name ?? ownNames[embed.tag]) : undefined;
  const json = name === undefined ? undefined : inertJson({[name]: settings});
  const block = json && settingsBlock(json);
  const content = contents[embed.form](embed, said, name);
  const html = (place: Place, pieces: readonly (string | undefined)[]): readonly Part[] => {
    const code = pieces.filter((piece) => piece !== undefined).join('\n');
    return code ? [{place, language: 'html', code}] : [];
  };
  if (embed.form === 'tag-manager')
    // A tag manager adds scripts late and by itself: `defer` would promise what it does not keep.
    return [...html('tag', scripts.map(bareScript)), ...html('template', [block]), content];
  // The plugin brings the script itself.
  if (embed.form === 'wordpress')
    return [...(json ? [{place: 'plugin', language: 'json', code: json} as const] : []), content];
  if (embed.form === 'drupal')
    return [...(scripts.length ? [library(scripts)] : []), ...html('template', [block]), content];
  return [...html('template', [block, ...scripts.map(deferred)]), content];
}

/** Attributes that this form cannot say, so that a tool can tell: they are left out of the snippet. */
export function leftOut(embed: Embed): readonly string[] {
  const inContent = saidInContent(embed.form);
  return Object.keys(written(embed)).filter((name) => name in markupOnly && !inContent(name));
}

/** The fragment of a link that becomes an element. It names a preset and nothing else, since anyone may write links. */
function fragment(tag: Tag, name: string | undefined): string {
  return `#${tag}${name === undefined ? '' : `?preset=${encodeURIComponent(name)}`}`;
}

type Said = Readonly<Record<string, string | true>>;
type Content = (embed: Embed, said: Said, name: string | undefined) => Part;

const asElement: Content = ({tag, fallback, children}, said, name) => {
  const all = name === undefined ? said : {preset: name, ...without(said, 'preset')};
  const inside = children?.trim().replaceAll('\n', '\n  ') ?? linkTo(fallback.href, fallback.text);
  return atPlace('html', `<${tag}${attributesOf(all)}>\n  ${inside}\n</${tag}>`);
};
const asLink: Content = ({tag, fallback}, _said, name) =>
  atPlace('html', linkTo(fallback.href.replace(/#.*$/s, '') + fragment(tag, name), fallback.text));
const asData: Content = ({tag, fallback}, _said, name) => {
  const all = {'data-hys': tag.replace('hys-', ''), ...(name !== undefined && {'data-hys-preset': name})};
  return atPlace('html', `<div${attributesOf(all)}>${linkTo(fallback.href, fallback.text)}</div>`);
};
const asShortcode: Content = ({tag, fallback}, said, name) => {
  const own = Object.entries(said).filter(([key]) => key !== 'preset' && inShortcode.includes(key));
  const all = [
    ...Object.entries(name === undefined ? pick(said, 'preset') : {preset: name}),
    ...own,
    ['href', fallback.href] as const,
    ['text', fallback.text] as const,
  ];
  const written = all.map(
    ([key, value]) => `${key}="${escaped(String(value)).replace(/[[\]\\]/g, byNumber)}"`,
  );
  return atPlace('shortcode', `[${tag} ${written.join(' ')}]`);
};

/** WordPress looks for brackets before it looks at HTML, and takes backslashes away. */
const byNumber = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** What our plugin lets the author of a page choose. */
const inShortcode = ['preset', 'heading-level', 'locale', 'reading', 'audience', 'region', 'limit', 'render'];

/** What a form can say where the element stands. The rest goes into the settings, where there is a place for it. */
const saidInContent = (form: Form): ((name: string) => boolean) => {
  if (form === 'element' || form === 'tag-manager') return () => true;
  return form === 'wordpress' ? (name) => inShortcode.includes(name) : () => false;
};

const contents: Readonly<Record<Form, Content>> = {
  element: asElement,
  link: asLink,
  'data-hys': asData,
  wordpress: asShortcode,
  drupal: asData,
  umbraco: asLink,
  'tag-manager': asElement,
};

const atPlace = (language: Part['language'], code: string): Part => ({place: 'content', language, code});

/** What is not as it would be anyway, in the order in which it was given. */
function written({tag, attributes}: Embed): Said {
  const known = {...defaults[tag], ...markupOnly};
  const said: Record<string, string | true> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!Object.hasOwn(known, name)) throw new TypeError(`<${tag}> has no attribute "${name}".`);
    const isFlag = typeof known[name] === 'boolean';
    if (isFlag ? value === false : String(value) === String(known[name])) continue;
    said[name] = isFlag ? true : String(value);
  }
  return said;
}

/** As the settings want it: numbers as numbers, flags as flags. */
function jsonOf(tag: Tag, said: Said): Readonly<Record<string, string | number | boolean>> {
  const entries = Object.entries(said).filter(([name]) => !(name in markupOnly));
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof defaults[tag][name] === 'number' && value !== true && isFinite(Number(value))
        ? Number(value)
        : value,
    ]),
  );
}

/** No `<` ends the block early, and no `@` is taken for code by a template of Umbraco. */
const inertJson = (settings: object): string =>
  JSON.stringify(settings, null, 2).replaceAll('<', '\\u003c').replaceAll('@', '\\u0040');

const settingsBlock = (json: string): string =>
  `<script type="application/json" data-hys-config>\n${json}\n</script>`;

function attributesOf(said: Readonly<Record<string, string | true>>): string {
  const all = Object.entries(said).map(([name, value]) =>
    value === true ? name : `${name}="${escaped(value)}"`,
  );
  const inOneLine = all.map((one) => ` ${one}`).join('');
  return inOneLine.length > 72 ? all.map((one) => `\n  ${one}`).join('') : inOneLine;
}

const linkTo = (href: string, text: string): string => `<a href="${escaped(href)}">${escaped(text)}</a>`;

const scriptTag = ({src, integrity}: Script, when: string): string =>
  `<script src="${escaped(src)}"${when}\n  integrity="${escaped(integrity)}" crossorigin="anonymous"></script>`;
const deferred = (script: Script): string => scriptTag(script, ' defer');
const bareScript = (script: Script): string => scriptTag(script, '');

/** A library of Drupal, which its theme then attaches. */
function library(scripts: readonly Script[]): Part {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const lines = scripts.flatMap(({src, integrity}) => [
    `    ${quoted(src)}:`,
    '      type: external',
    '      minified: true',
    `      attributes: { defer: true, integrity: ${quoted(integrity)}, crossorigin: anonymous }`,
  ]);
  return {place: 'theme-library', language: 'yaml', code: ['have-your-say:', '  js:', ...lines].join('\n')};
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  // Editors fold lines, and a template of Umbraco takes this sign for code.
  '\n': '&#10;',
  '\r': '&#13;',
  '@': '&#64;',
};

/** Text for an attribute in double quotes or between tags. */
function escaped(text: string): string {
  return text.replace(/[&"<>\n\r@]/g, (sign) => references[sign] ?? sign);
}

const builtIn = [
  'page-useful',
  'friends-and-family',
  'experience',
  'youth-forum',
  'parent-panel',
  'patient-voices',
];

/** A name that settings may give to a preset, and that stands in a fragment and a shortcode as it is. */
function checkedName(name: string): string {
  const isFine = /^[a-z0-9][a-z0-9-]*$/i.test(name) && !name.startsWith('hys-') && !builtIn.includes(name);
  if (!isFine) throw new TypeError(`A preset of the page's own cannot be called "${name}".`);
  return name;
}

const pick = (said: Said, name: string): Said => (name in said ? {[name]: said[name] ?? ''} : {});

function without(said: Said, dropped: string): Said {
  return Object.fromEntries(Object.entries(said).filter(([name]) => name !== dropped));
}

function withPlace({place, language, code}: Part): string {
  if (language === 'shortcode') return code;
  if (language === 'json') return `${places[place]}:\n${code}`;
  return language === 'yaml' ? `# ${places[place]}\n${code}` : `<!-- ${places[place]} -->\n${code}`;
}
