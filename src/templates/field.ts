import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import * as strings from '../localization/form.strings.js';
import type {Language} from '../localization/language.js';

/** What every field shows. Label, hint, error and control share one root, or they would not reach each other. */
export interface Field {
  readonly id: string;
  /** The name of the question. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  /** The error message, without "Error:". */
  readonly error?: string | undefined;
  readonly language: Language;
}

export interface ChoiceField extends Field {
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
  /** While an answer is on its way it cannot be changed. */
  readonly locked: boolean;
}

export interface LongTextField extends Field {
  readonly rows: number;
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onFocus: (box: HTMLTextAreaElement) => void;
  readonly onBlur: () => void;
  readonly locked: boolean;
  /** Shown under the box. */
  readonly count: TemplateResult;
}

/** The id of the control that an error leads to: a text area, or the first radio of a group. */
export const controlId = (id: string, type: 'choice' | 'long-text') => (type === 'choice' ? `${id}-1` : id);

/**
 * One answer out of a few. The hint belongs to the group and the error to the first and the last radio: a group's
 * description is silent on Tab, and Shift+Tab enters at the last radio in Chromium.
 */
export function choiceField(field: ChoiceField): TemplateResult {
  const {id, name, options, chosen, locked, onChoose} = field;
  const last = options.length - 1;
  return html`
    <div class="field ${field.error ? 'wrong' : ''}" part="question">
      <fieldset aria-describedby=${field.hint ? `${id}-hint` : nothing}>
        <legend class="label">${label(field)}</legend>
        ${hintAndError(field)}
        ${options.map(
          (option, index) => html`
            <div class="choice">
              <input
                type="radio"
                id="${id}-${index + 1}"
                name=${name}
                value=${option.value}
                aria-describedby=${field.error && (index === 0 || index === last) ? `${id}-error` : nothing}
                .checked=${chosen === option.value}
                @click=${(event: Event) => locked && event.preventDefault()}
                @change=${() => onChoose(option.value)}
              />
              <label for="${id}-${index + 1}">${option.label}</label>
            </div>
          `,
        )}
      </fieldset>
    </div>
  `;
}

/** Free text of several lines. No `maxlength`: typing and pasting are never cut, too much is an error at Send. */
export function longTextField(field: LongTextField): TemplateResult {
  const {id, name, hint, error} = field;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`
    <div class="field ${error ? 'wrong' : ''}" part="question">
      <label class="label" for=${id}>${label(field)}</label>
      ${hintAndError(field)}
      <textarea
        id=${id}
        name=${name}
        rows=${field.rows}
        dir="auto"
        aria-describedby=${described || nothing}
        aria-invalid=${ifDefined(error ? 'true' : undefined)}
        ?readonly=${field.locked}
        .value=${field.text}
        @input=${(event: Event) => field.onInput((event.target as HTMLTextAreaElement).value)}
        @focus=${(event: Event) => field.onFocus(event.target as HTMLTextAreaElement)}
        @blur=${field.onBlur}
      ></textarea>
      ${field.count}
    </div>
  `;
}

const label = ({label, optional, language}: Field) =>
  optional ? html`${label} <span class="optional">${strings.optional(language)}</span>` : label;

const hintAndError = ({id, hint, error, language}: Field) => html`
  ${hint ? html`<p id="${id}-hint" class="hint">${hint}</p>` : nothing}
  ${
    error
      ? html`<p id="${id}-error" class="error">
          <span class="visually-hidden">${strings.errorPrefix(language)}</span>
          <span .textContent=${error}></span>
        </p>`
      : nothing
  }
`;
