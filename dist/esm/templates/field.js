import { nothing, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { or, clear, optional, errorPrefix } from '../localization/form.strings.js';
import { face } from './face.js';
import { heading } from './heading.js';
import { picture } from './picture.js';

const controlId = (id, hasOptions) => hasOptions ? `${id}_1` : id;
const legendId = (id) => `${id}_legend`;
function optionsField(field) {
  const { id, options, chosen, faces, onClear, language } = field;
  const scale = options.filter(({ odd }) => !odd).length;
  return html`<div class="field ${field.error ? "wrong" : ""}" part="question"><fieldset aria-describedby=${field.hint ? `${id}_hint` : nothing}><legend class="label">${pictured(
    field,
    field.legendLevel ? heading(field.legendLevel, legendId(id), labelText(field), field.legendCaption) : label(field)
  )}</legend>${hintAndError(field)} ${options.map(
    (option, index) => html`${option.odd ? html`<p class="or">${or(language)}</p>` : nothing}<div class="choice">${optionControl(field, option, index)} <label for="${id}_${index + 1}">${faces && !option.odd ? face(index / Math.max(scale - 1, 1)) : picture(option.outlines) ?? nothing}<span>${option.label}</span></label></div>${option.reveal ? html`<div class="reveal">${option.reveal}</div>` : nothing}`
  )} ${onClear && chosen.length ? html`<button type="button" class="plain" @click=${onClear}>${clear(language)}</button>` : nothing}</fieldset></div>`;
}
function optionControl(field, { value }, index) {
  const { id, name, error, chosen, several, locked, onChoose } = field;
  const isEdge = index === 0 || index === field.options.length - 1;
  const choose = (event) => {
    const { checked } = event.target;
    const others = several ? chosen.filter((other) => other !== value) : [];
    onChoose(checked ? [...others, value] : others);
  };
  return html`<input type=${several ? "checkbox" : "radio"} id="${id}_${index + 1}" name=${name} value=${value} aria-describedby=${error && isEdge ? `${id}_error` : nothing} .checked=${chosen.includes(value)} @click=${(event) => locked && event.preventDefault()} @change=${choose}>`;
}
function longTextField(field) {
  const { id, name, rows, locked, text, onInput, onFocus, onBlur } = field;
  return textField(
    field,
    html`<textarea id=${id} name=${name} rows=${rows} dir="auto" autocomplete=${ifDefined(field.fill)} aria-describedby=${described(field)} aria-invalid=${ifDefined(field.error ? "true" : void 0)} ?readonly=${locked} .value=${text} @input=${(event) => onInput(event.target.value)} @focus=${(event) => onFocus(event.target)} @blur=${onBlur}></textarea>`,
    field.count
  );
}
const LINES = {
  "short-text": { type: "text", autocomplete: "off" },
  email: { type: "email", autocomplete: "email" },
  phone: { type: "tel", autocomplete: "tel" }
};
function lineField(kind, field) {
  const { id, name, locked, text, onInput } = field;
  const { type, autocomplete } = LINES[kind];
  const isContact = kind !== "short-text";
  return textField(
    field,
    html`<input class="line" type=${type} id=${id} name=${name} dir=${isContact ? "ltr" : "auto"} autocomplete=${field.fill ?? autocomplete} spellcheck=${isContact || field.fill ? "false" : "true"} aria-describedby=${described(field)} aria-invalid=${ifDefined(field.error ? "true" : void 0)} ?readonly=${locked} .value=${text} @input=${(event) => onInput(event.target.value)}>`
  );
}
const textField = (field, control, after = nothing) => html`<div class="field ${field.error ? "wrong" : ""}" part="question"><label class="label" for=${field.id}>${pictured(field, label(field))}</label> ${hintAndError(field)} ${control} ${after}</div>`;
const described = ({ id, hint, error }) => [hint && `${id}_hint`, error && `${id}_error`].filter(Boolean).join(" ") || nothing;
const label = ({ label: label2, optional: optional$1, language }) => optional$1 ? html`${label2} <span class="optional">${optional(language)}</span>` : label2;
const pictured = ({ outlines }, words) => html`<span class=${outlines ? "row" : ""}>${picture(outlines) ?? nothing}<span>${words}</span></span>`;
const labelText = ({ label: label2, optional: optional$1, language }) => optional$1 ? `${label2} ${optional(language)}` : label2;
const hintAndError = ({ id, hint, error, serviceSays, language }) => html`${hint ? html`<p id="${id}_hint" class="hint">${hint}</p>` : nothing} ${error ? html`<p id="${id}_error" class="error"><span class="visually-hidden">${errorPrefix(language)}</span> <span .textContent=${error}></span> ${serviceSays ? html`<bdi lang="" .textContent=${serviceSays}></bdi>` : nothing}</p>` : nothing}`;

export { controlId, legendId, lineField, longTextField, optionsField };
