import {html, nothing, render} from 'lit';
import {serviceNames} from '../../src/submission/services.js';
import type {Tag} from '../embed/defaults.js';
import {defaults, markupOnly} from '../embed/defaults.js';
import {hosted} from '../embed/hosted.js';
import type {Form, Part} from '../embed/snippet.js';
import {leftOut, snippet, snippetParts} from '../embed/snippet.js';
import type {Option} from './options.js';
import {first, options, presets} from './options.js';
import {choice, copyable, line, notices, radios, tick, tool} from './parts.js';

/** What was built, to be named in a snippet. */
export interface Built {
  readonly version: string;
  readonly hashes: Readonly<Record<string, string>>;
}

const tags: readonly (readonly [Tag, string, string])[] = [
  ['hys-feedback', 'Feedback', 'People answer inside the page.'],
  ['hys-banner', 'Banner', 'People hear of a decision that is open.'],
  ['hys-panel-sign-up', 'Panel sign-up', 'People join a forum or a panel.'],
  ['hys-you-said-we-did', 'You said, we did', 'People see what their words have changed.'],
];

const ways: readonly (readonly [Form, string])[] = [
  ['element', 'HTML, as it is'],
  ['link', 'Only a link: for editors that strip tags'],
  ['data-hys', 'A div with data-hys: where such attributes survive'],
  ['wordpress', 'WordPress, with our plugin'],
  ['drupal', 'Drupal'],
  ['umbraco', 'Umbraco'],
  ['tag-manager', 'A tag manager'],
];

const placeTitles: Readonly<Record<Part['place'], string>> = {
  template: 'Once, in the template of the page',
  content: 'Where you want to ask',
  'theme-library': 'In your theme: THEME.libraries.yml',
  tag: 'In the tag manager: custom HTML, on every page',
  plugin: 'In the settings of our plugin (have_your_say_settings)',
};

const fallbacks: Readonly<Record<Tag, {readonly href: string; readonly text: string}>> = {
  'hys-feedback': {href: 'https://www.example.org/feedback', text: 'Give feedback on this page'},
  'hys-banner': {href: 'https://www.example.org/consultations', text: 'Have your say on evening clinics'},
  'hys-panel-sign-up': {href: 'https://www.example.org/youth-forum', text: 'Join our youth forum'},
  'hys-you-said-we-did': {href: 'https://www.example.org/changes', text: 'What you said and what we did'},
};

/** Makes the snippet for a page out of a few questions, in any form. */
export function snippetBuilder(built: Built): HTMLElement {
  const root = document.createElement('div');
  let tag: Tag = 'hys-feedback';
  let form: Form = 'element';
  let values: Readonly<Record<string, string>> = {
    endpoint: 'https://www.example.org/api/feedback',
    region: 'england',
  };
  let fallback = fallbacks[tag];
  let folder = '/assets';
  let withEasyRead = false;
  let isOpen = false;

  const set = (name: string, value: string) => {
    values = {...values, [name]: value};
    draw();
  };

  const asked = (name: string) => {
    const {
      label,
      hint,
      kind = 'text',
      choices = choicesOf(tag, name),
    }: Option = options[name] ?? {label: name};
    const standard = {...defaults[tag], ...markupOnly}[name];
    const one = {
      name: `option-${name}`,
      label,
      hint,
      value: values[name] ?? (standard === false ? '' : String(standard)),
      onInput: (value: string) => set(name, value),
    };
    if (choices) return choice(one, choices);
    return kind === 'flag' ? tick(one) : line(one, kind);
  };

  function draw(): void {
    const named = Object.entries(values).filter(([name]) => name in defaults[tag] || name in markupOnly);
    const attributes = Object.fromEntries(
      named.map(([name, value]) => [
        name,
        typeof defaults[tag][name] === 'boolean' ? value === 'true' : value,
      ]),
    );
    const at = (file: string) => hosted(`have-your-say.${file}`, {...built, folder});
    const addOns = [
      ...(withEasyRead || values['reading'] === 'easy' ? [at('easy-read.min.js')] : []),
      ...(values['audience'] === 'young' ? [at('young.min.js')] : []),
      ...(attributes['outbox'] === 'sealed' ? [at('sealed.min.js')] : []),
    ];
    const embed = {tag, attributes, fallback, form, script: at('min.js'), addOns};
    const parts = snippetParts(embed);
    const more = Object.keys(defaults[tag]).filter((name) => !first[tag]?.includes(name));
    render(
      tool(
        'Snippet builder',
        'Choose what people see and where their answers go. Copy what comes of it into your page, or hand it to your web team.',
        html`
          ${radios(
            {
              name: 'tag',
              label: 'What do you want to put on your page?',
              value: tag,
              onInput: (value) => {
                tag = value as Tag;
                fallback = fallbacks[tag];
                draw();
              },
            },
            tags,
          )}
          ${choice(
            {
              name: 'form',
              label: 'How will you paste it?',
              value: form,
              onInput: (value) => ((form = value as Form), draw()),
            },
            ways,
          )}
          ${(first[tag] ?? []).map(asked)}
          <h2>Without the script</h2>
          ${line({
            name: 'fallback-text',
            label: 'Words of the link',
            hint: 'Shown until the script has run, and for good where it cannot.',
            value: fallback.text,
            onInput: (text) => ((fallback = {...fallback, text}), draw()),
          })}
          ${line(
            {
              name: 'fallback-href',
              label: 'Where it leads',
              hint: 'The whole address: some editors shorten others.',
              value: fallback.href,
              onInput: (href) => ((fallback = {...fallback, href}), draw()),
            },
            'url',
          )}
          <h2>The script</h2>
          ${line(
            {
              name: 'folder',
              label: 'Folder on your server',
              hint: 'Where you put the files of dist/.',
              value: folder,
              onInput: (value) => ((folder = value), draw()),
            },
            'url',
          )}
          ${tick({
            name: 'easy-read',
            label: 'Let people switch to Easy Read',
            hint: 'Loads a script of its own.',
            value: withEasyRead ? 'true' : '',
            onInput: (value) => ((withEasyRead = value === 'true'), draw()),
          })}
          <p class="actions">
            <button
              type="button"
              class="quiet"
              aria-expanded=${String(isOpen)}
              aria-controls="more"
              @click=${() => ((isOpen = !isOpen), draw())}
            >
              More settings
            </button>
          </p>
          <div id="more" ?hidden=${!isOpen}>${isOpen ? [...more, 'render'].map(asked) : nothing}</div>
        `,
        html`
          ${notices(missing(tag, values, leftOut(embed)), 'Nothing is missing.')}
          ${parts.map((part, index) => copyable(`part-${index}`, placeTitles[part.place], part.code))}
          ${parts.length > 1 ? copyable('whole', 'All of it', snippet(embed)) : nothing}
        `,
      ),
      root,
    );
  }
  draw();
  return root;
}

function choicesOf(tag: Tag, name: string): Option['choices'] {
  if (name === 'preset') return presets[tag];
  if (name !== 'endpoint-type') return undefined;
  return [
    ['', 'An endpoint of your own that takes JSON'],
    ...serviceNames.map((service) => [service, service] as const),
  ];
}

/** What somebody would find out only on their own page. */
export function missing(
  tag: Tag,
  values: Readonly<Record<string, string>>,
  cannotSay: readonly string[],
): readonly string[] {
  const sends = 'endpoint' in defaults[tag];
  const endpoint = values['endpoint'] ?? '';
  return [
    ...(sends && !endpoint ? ['Nothing can be sent without an address for the answers.'] : []),
    ...(sends && /^http:/.test(endpoint)
      ? ['Answers only go to an https: address, or to a path on your site.']
      : []),
    ...(tag === 'hys-panel-sign-up' && !values['privacy-href']
      ? ['Without a privacy notice nobody is asked anything, and the link stays.']
      : []),
    ...(tag === 'hys-feedback' && !values['region']
      ? ['Say where you are: without it, only helplines for the whole United Kingdom are shown.']
      : []),
    ...(tag === 'hys-banner' && !values['heading'] && !values['src'] ? ['Give the banner a heading.'] : []),
    ...(tag === 'hys-banner' && !values['closes'] && !values['src'] ? ['Say when it closes.'] : []),
    ...(tag === 'hys-you-said-we-did' && !values['src']
      ? ['Without an address, put the updates into the element as articles.']
      : []),
    ...cannotSay.map((name) => `A link cannot say “${options[name]?.label ?? name}”. It is left out.`),
  ];
}
