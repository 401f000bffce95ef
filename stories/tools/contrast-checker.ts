import {html, nothing, render} from 'lit';
import {pairs} from '../../src/controllers/contrast-guard.js';
import {contrast} from '../../src/theme/contrast.js';
import {tokenList} from '../../src/theme/token-list.js';
import {copyable, notices, tool} from './parts.js';

/** A page without any brand, to begin with. */
const beginning: Readonly<Record<string, string>> = {
  page: '#ffffff',
  text: '#212b32',
  'secondary-text': '#4c6272',
  link: '#005eb8',
  error: '#d5281b',
  success: '#007f3b',
  accent: '#005eb8',
  card: '#ffffff',
  button: '#1f6b4f',
  'button-hover': '#17523c',
  'button-text': '#ffffff',
  'input-background': '#ffffff',
  'input-text': '#212b32',
  'input-border': '#4c6272',
  focus: '#ffdd00',
  'focus-text': '#0b0c0c',
};

const groups: readonly (readonly [title: string, names: readonly string[]])[] = [
  ['Grounds', ['page', 'card']],
  ['Words', ['text', 'secondary-text', 'link', 'error']],
  ['Marks', ['success', 'accent']],
  ['Buttons', ['button', 'button-hover', 'button-text']],
  ['Boxes', ['input-background', 'input-text', 'input-border']],
  ['Focus', ['focus', 'focus-text']],
];

const tokenOf = (name: string) => (name === 'page' ? '--hys-background-colour' : `--hys-${name}-colour`);
const describe = (name: string) =>
  name === 'page'
    ? 'the ground of your page'
    : (tokenList.find((token) => token.name === tokenOf(name))?.description ?? name);

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const HEX = /^#[\da-f]{6}$/i;

/** As a browser computes it, which is what the elements judge too. */
const computed = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

export const contrastOf = (one: string, other: string): number =>
  HEX.test(one) && HEX.test(other) ? contrast(computed(one), computed(other)) : NaN;

/** The nearest colour of the same hue, darker or lighter, that can be told from the ground. */
export function nearest(colour: string, ground: string, least: number): string | undefined {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const towards = (end: number, share: number) =>
    `#${parts
      .map((part) =>
        Math.round(part + (end - part) * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  for (let percent = 1; percent <= 100; percent++)
    for (const end of [0, 255]) {
      const other = towards(end, percent / 100);
      if (contrastOf(other, ground) >= least) return other;
    }
  return undefined;
}

/** What stands on what in the elements, with the page as the ground of what has no other. */
export const brandPairs = pairs
  .filter(([token, ground]) => !(token === 'text' && ground === 'background'))
  .map(([token, ground, least]) => [token, ground || 'page', least] as const);

export interface Verdict {
  readonly token: string;
  readonly ground: string;
  readonly least: number;
  readonly contrast: number;
  readonly verdict: 'good' | 'close' | 'bad';
  readonly instead: string | undefined;
}

/** Each pair of a brand. Close ones pass, and would fail with the next small change. */
export const verdicts = (colours: Readonly<Record<string, string>>): readonly Verdict[] =>
  brandPairs.map(([token, ground, least]) => {
    const [one = '', other = ''] = [colours[token], colours[ground]];
    const found = contrastOf(one, other);
    const verdict = !(found >= least) ? 'bad' : found < least * 1.1 ? 'close' : 'good';
    const instead =
      verdict === 'bad' && HEX.test(one) && HEX.test(other) ? nearest(one, other, least) : undefined;
    return {token, ground, least, contrast: found, verdict, instead};
  });

const words = {good: 'Good', close: 'Only just', bad: 'Too faint'} as const;
const inWords = (name: string) => (name === 'page' ? 'the page' : name.replaceAll('-', ' '));

/** Says before anything is published which colours of a brand cannot be told apart. */
export function contrastChecker(): HTMLElement {
  const root = document.createElement('div');
  let colours = beginning;
  const set = (name: string, value: string) => {
    colours = {...colours, [name]: value.trim()};
    draw();
  };
  function draw(): void {
    const all = verdicts(colours);
    const bad = all.filter(({verdict}) => verdict === 'bad');
    const css = Object.entries(colours)
      .filter(([, value]) => HEX.test(value))
      .map(([name, value]) => `  ${tokenOf(name)}: ${value};`);
    render(
      tool(
        'Brand contrast checker',
        'Put the colours of your brand in. You see which of them people with low vision could not tell apart, and which would do instead.',
        groups.map(
          ([title, names]) =>
            html`<fieldset class="ask wide">
              <legend>${title}</legend>
              <div class="colours">
                ${names.map(
                  (name) =>
                    html`<div class="colour">
                      <label for="colour-${name}"
                        >${inWords(name)[0]?.toUpperCase()}${inWords(name).slice(1)}</label
                      >
                      <p class="hint" id="colour-${name}-hint">${capital(describe(name))}</p>
                      <div class="pair">
                        <input
                          type="color"
                          aria-label="${inWords(name)}: choose from a palette"
                          .value=${HEX.test(colours[name] ?? '') ? (colours[name] ?? '') : '#000000'}
                          @input=${(event: Event) => set(name, (event.target as HTMLInputElement).value)}
                        />
                        <input
                          id="colour-${name}"
                          type="text"
                          spellcheck="false"
                          autocomplete="off"
                          aria-describedby="colour-${name}-hint${HEX.test(colours[name] ?? '') ? '' : ` colour-${name}-error`}"
                          aria-invalid=${HEX.test(colours[name] ?? '') ? nothing : 'true'}
                          .value=${colours[name] ?? ''}
                          @input=${(event: Event) => set(name, (event.target as HTMLInputElement).value)}
                        />
                      </div>
                      ${
                        HEX.test(colours[name] ?? '')
                          ? nothing
                          : html`<p class="error" id="colour-${name}-error">Write it as in #1f6b4f.</p>`
                      }
                    </div>`,
                )}
              </div>
            </fieldset>`,
        ),
        html`
          ${notices(
            bad.map(({token, ground}) => `${inWords(token)} on ${inWords(ground)} is too faint.`),
            'All of these can be told apart.',
          )}
          <table class="verdicts">
            <caption>
              Each pair, its contrast and what it has to be
            </caption>
            <thead>
              <tr>
                <th scope="col">Pair</th>
                <th scope="col">Contrast</th>
                <th scope="col">Verdict</th>
              </tr>
            </thead>
            <tbody>
              ${all.map(
                ({token, ground, least, contrast: found, verdict, instead}) =>
                  html`<tr class=${verdict}>
                    <th scope="row">${inWords(token)} on ${inWords(ground)}</th>
                    <td>
                      ${isNaN(found) ? '–' : `${(Math.floor(found * 100) / 100).toFixed(2)}:1`}
                      <span class="of">of ${least}:1</span>
                    </td>
                    <td>
                      <span class="verdict">${words[verdict]}</span>
                      ${
                        instead
                          ? html`<button
                              type="button"
                              class="quiet small"
                              @click=${() => set(token, instead)}
                            >
                              Use ${instead}<span class="hidden"> for ${inWords(token)}</span>
                            </button>`
                          : nothing
                      }
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>
          ${copyable('css', 'For your style sheet', `:root {\n${css.join('\n')}\n}`)}
        `,
      ),
      root,
    );
  }
  draw();
  return root;
}
