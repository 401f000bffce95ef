import type {ErrorObject, ValidateFunction} from 'ajv/dist/2020.js';
import {Ajv2020} from 'ajv/dist/2020.js';
import {html, render} from 'lit';
import {copyable, lines, notices, tool} from './parts.js';

const beginning = `{
  "*": { "region": "england", "org-name": "Example Hospitals" },
  "hys-feedback": { "endpoint": "https://www.example.org/api/feedback" },
  "ward-7": { "preset": "friends-and-family", "topic": "Ward 7" }
}`;

const pieces: readonly (readonly [label: string, key: string, value: object])[] = [
  ['For all elements', '*', {region: 'england'}],
  ['For feedback', 'hys-feedback', {endpoint: 'https://www.example.org/api/feedback'}],
  ['For banners', 'hys-banner', {remember: 'session'}],
  ['For sign-ups', 'hys-panel-sign-up', {'privacy-href': '/privacy'}],
  ['For updates', 'hys-you-said-we-did', {limit: 5}],
  ['A preset of yours', 'my-preset', {preset: 'experience'}],
];

/**
 * A check of settings against the schema that is built from the elements, and those of the questions, panels and
 * consultations that it names.
 */
export function checkOf(schema: object, others: readonly object[] = []): (text: string) => readonly string[] {
  const ajv = new Ajv2020({allErrors: true, strict: false, schemas: [...others]});
  const validate: ValidateFunction = ajv.compile(schema);
  return (text) => {
    let settings: unknown;
    try {
      settings = JSON.parse(text);
    } catch (error) {
      return [`This is not JSON: ${error instanceof Error ? error.message : String(error)}`];
    }
    if (validate(settings)) return [];
    return [...new Set((validate.errors ?? []).map(inWords).filter((line) => line !== undefined))];
  };
}

/** Where it is, as somebody sees it, and what to do. */
function inWords({instancePath, keyword, params, message}: ErrorObject): string | undefined {
  const place = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join(', ');
  const at = place ? `${place}: ` : '';
  const {additionalProperty, unevaluatedProperty, allowedValues, type, propertyName} = params as Readonly<
    Record<string, unknown>
  >;
  const unknown = additionalProperty ?? unevaluatedProperty;
  if (typeof unknown === 'string') return `${at}there is no setting “${unknown}”.`;
  if (Array.isArray(allowedValues)) return `${at}use one of ${allowedValues.map(String).join(', ')}.`;
  if (keyword === 'type') return `${at}it has to be a ${[type].flat().map(String).join(' or ')}.`;
  if (typeof propertyName === 'string')
    return `“${propertyName}” is the name of a built-in form. Choose another.`;
  // What these wrap is told by itself.
  return ['not', 'if', 'anyOf', 'oneOf', 'allOf', '$ref'].includes(keyword)
    ? undefined
    : `${at}${message ?? keyword}.`;
}

/** No `<` of a text may end the block. */
export const blockOf = (text: string): string =>
  `<script type="application/json" data-hys-config>\n${text.trim().replaceAll('<', '\\u003c')}\n</script>`;

/** Writes the settings of a page, and reads along as the elements would. */
export function settingsBuilder(schema: object | undefined, others: readonly object[] = []): HTMLElement {
  const root = document.createElement('div');
  // Before the first build there is none, and nothing must be called right that nobody has read.
  const check = schema ? checkOf(schema, others) : () => ['The schema is not there yet: run npm run build.'];
  let text = beginning;
  function add(key: string, value: object): void {
    try {
      const all = JSON.parse(text) as Record<string, unknown>;
      let name = key;
      for (let number = 2; Object.hasOwn(all, name) && key === 'my-preset'; number++)
        name = `${key}-${number}`;
      text = JSON.stringify({...all, [name]: {...value, ...(all[name] as object | undefined)}}, null, 2);
    } catch {
      // What is not JSON yet is put right first: the notice says what is wrong.
    }
    draw();
  }
  function draw(): void {
    const mistakes = check(text);
    render(
      tool(
        'Settings builder',
        'One block of settings for all elements of a page. Attributes of an element stand above it.',
        html`
          ${lines(
            {
              name: 'settings',
              label: 'Settings',
              hint: '* is for every element, a tag for its own, and any other name is a preset that links and elements can name.',
              value: text,
              onInput: (value) => ((text = value), draw()),
            },
            18,
            true,
          )}
          <p id="add">Put in:</p>
          <p class="actions" role="group" aria-labelledby="add">
            ${pieces.map(
              ([label, key, value]) =>
                html`<button type="button" class="quiet small" @click=${() => add(key, value)}>
                  ${label}
                </button>`,
            )}
          </p>
        `,
        html`
          ${notices(mistakes, 'Every setting is known, and every value is of the right kind.')}
          ${copyable('block', 'For the template of the page', blockOf(text))}
          <p>This is data and not a script, so no content security policy has to allow it.</p>
        `,
      ),
      root,
    );
  }
  draw();
  return root;
}
