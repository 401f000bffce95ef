import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Fill} from '../forms/definition.js';
import * as strings from '../localization/form.strings.js';
import type {Language} from '../localization/language.js';
import {face} from './face.js';
import {heading} from './heading.js';
import {picture} from './picture.js';

/** What every field shows. Label, hint, error and control share one root, or they would not reach each other. */
export interface Field {
  /** What belongs to it has `_` after this, which no name of a question has. */
  readonly id: string;
  /** The name of the question. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional: boolean;
  /** The outlines of the picture that says the same as the label, in Easy Read. */
  readonly outlines?: readonly string[] | undefined;
  /** The error message, without "Error:". */
  readonly error?: string | undefined;
  /** What the service itself says about it, in a language that nobody here knows. */
  readonly serviceSays?: string | undefined;
  readonly language: Language;
  /** While an answer is on its way it cannot be changed. */
  readonly locked: boolean;
}

export interface FieldOption {
  readonly value: string;
  readonly label: string;
  readonly outlines?: readonly string[] | undefined;
  /** Comes last, after "or". */
  readonly odd?: boolean;
  /** Asked right below, while this option is chosen. */
  readonly reveal?: unknown;
}

export interface OptionsField extends Field {
  readonly options: readonly FieldOption[];
  readonly chosen: readonly string[];
  /** Checkboxes instead of radios. */
  readonly several?: boolean;
  /** Draws faces beside the words, from best to worst. */
  readonly faces?: boolean;
  /** The level of the heading that the legend is, where this is all that a step asks. */
  readonly legendLevel?: number | undefined;
  readonly legendCaption?: string | undefined;
  readonly onChoose: (chosen: readonly string[]) => void;
  /** Present where the answer can be taken back. */
  readonly onClear?: (() => void) | undefined;
}

export interface TextField extends Field {
  readonly text: string;
  /** What the browser may fill in. */
  readonly fill?: Fill | undefined;
  readonly onInput: (text: string) => void;
}

export interface LongTextField extends TextField {
  readonly rows: number;
  readonly onFocus: (box: HTMLTextAreaElement) => void;
  readonly onBlur: () => void;
  /** Shown under the box. */
  readonly count: TemplateResult;
}

/** What an error leads to: a text box, or the first of the options. */
export const controlId = (id: string, hasOptions: boolean) => (hasOptions ? `${id}_1` : id);

/** The heading that a legend is, where a choice is all that a step asks. */
export const legendId = (id: string) => `${id}_legend`;

/**
 * A choice, as native radios or checkboxes. The hint belongs to the group and the error to the first and the last of
 * them: a group's description is silent on Tab, and Shift+Tab enters a group of radios at the last in Chromium.
 */
export function optionsField(field: OptionsField): TemplateResult {
  const {id, options, chosen, faces, onClear, language} = field;
  const scale = options.filter(({odd}) => !odd).length;
  return html`
    <div class="field ${field.error ? 'wrong' : ''}" part="question">
      <fieldset aria-describedby=${field.hint ? `${id}_hint` : nothing}>
        <legend class="label">
          ${pictured(
            field,
            field.legendLevel
              ? heading(field.legendLevel, legendId(id), labelText(field), field.legendCaption)
              : label(field),
          )}
        </legend>
        ${hintAndError(field)}
        ${options.map(
          (option, index) => html`
            ${option.odd ? html`<p class="or">${strings.or(language)}</p>` : nothing}
            <div class="choice">
              ${optionControl(field, option, index)}
              <label for="${id}_${index + 1}"
                >${faces && !option.odd ? face(index / Math.max(scale - 1, 1)) : (picture(option.outlines) ?? nothing)}<span
                  >${option.label}</span
                ></label
              >
            </div>
            ${option.reveal ? html`<div class="reveal">${option.reveal}</div>` : nothing}
          `,
        )}
        ${
          onClear && chosen.length
            ? html`<button type="button" class="plain" @click=${onClear}>${strings.clear(language)}</button>`
            : nothing
        }
      </fieldset>
    </div>
  `;
}

function optionControl(field: OptionsField, {value}: FieldOption, index: number): TemplateResult {
  const {id, name, error, chosen, several, locked, onChoose} = field;
  const isEdge = index === 0 || index === field.options.length - 1;
  const choose = (event: Event) => {
    const {checked} = event.target as HTMLInputElement;
    const others = several ? chosen.filter((other) => other !== value) : [];
    onChoose(checked ? [...others, value] : others);
  };
  return html`<input
    type=${several ? 'checkbox' : 'radio'}
    id="${id}_${index + 1}"
    name=${name}
    value=${value}
    aria-describedby=${error && isEdge ? `${id}_error` : nothing}
    .checked=${chosen.includes(value)}
    @click=${(event: Event) => locked && event.preventDefault()}
    @change=${choose}
  />`;
}

/** Free text of several lines. No `maxlength`: typing and pasting are never cut, too much is an error at Send. */
export function longTextField(field: LongTextField): TemplateResult {
  const {id, name, rows, locked, text, onInput, onFocus, onBlur} = field;
  return textField(
    field,
    html`<textarea
      id=${id}
      name=${name}
      rows=${rows}
      dir="auto"
      autocomplete=${ifDefined(field.fill)}
      aria-describedby=${described(field)}
      aria-invalid=${ifDefined(field.error ? 'true' : undefined)}
      ?readonly=${locked}
      .value=${text}
      @input=${(event: Event) => onInput((event.target as HTMLTextAreaElement).value)}
      @focus=${(event: Event) => onFocus(event.target as HTMLTextAreaElement)}
      @blur=${onBlur}
    ></textarea>`,
    field.count,
  );
}

/** What the browser may fill in for the person who types, and which keyboard a phone shows. */
const LINES = {
  'short-text': {type: 'text', autocomplete: 'off'},
  email: {type: 'email', autocomplete: 'email'},
  phone: {type: 'tel', autocomplete: 'tel'},
} as const;

/** Text of one line. */
export function lineField(kind: keyof typeof LINES, field: TextField): TemplateResult {
  const {id, name, locked, text, onInput} = field;
  const {type, autocomplete} = LINES[kind];
  const isContact = kind !== 'short-text';
  return textField(
    field,
    html`<input
      class="line"
      type=${type}
      id=${id}
      name=${name}
      dir=${isContact ? 'ltr' : 'auto'}
      autocomplete=${field.fill ?? autocomplete}
      spellcheck=${isContact || field.fill ? 'false' : 'true'}
      aria-describedby=${described(field)}
      aria-invalid=${ifDefined(field.error ? 'true' : undefined)}
      ?readonly=${locked}
      .value=${text}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />`,
  );
}

const textField = (field: Field, control: TemplateResult, after: unknown = nothing) => html`
  <div class="field ${field.error ? 'wrong' : ''}" part="question">
    <label class="label" for=${field.id}>${pictured(field, label(field))}</label>
    ${hintAndError(field)} ${control} ${after}
  </div>
`;

const described = ({id, hint, error}: Field) =>
  [hint && `${id}_hint`, error && `${id}_error`].filter(Boolean).join(' ') || nothing;

const label = ({label, optional, language}: Field) =>
  optional ? html`${label} <span class="optional">${strings.optional(language)}</span>` : label;

/** In Easy Read the picture stands before the words, and long words wrap beside it. */
const pictured = ({outlines}: Field, words: unknown) =>
  html`<span class=${outlines ? 'row' : ''}>${picture(outlines) ?? nothing}<span>${words}</span></span>`;

const labelText = ({label, optional, language}: Field) =>
  optional ? `${label} ${strings.optional(language)}` : label;

const hintAndError = ({id, hint, error, serviceSays, language}: Field) => html`
  ${hint ? html`<p id="${id}_hint" class="hint">${hint}</p>` : nothing}
  ${
    error
      ? html`<p id="${id}_error" class="error">
          <span class="visually-hidden">${strings.errorPrefix(language)}</span>
          <span .textContent=${error}></span>
          ${serviceSays ? html`<bdi lang="" .textContent=${serviceSays}></bdi>` : nothing}
        </p>`
      : nothing
  }
`;
