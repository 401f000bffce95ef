import { nothing, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { optional, errorPrefix } from '../localization/form.strings.js';

const controlId = (id, type) => type === "choice" ? `${id}-1` : id;
function choiceField(field) {
  const { id, name, options, chosen, locked, onChoose } = field;
  const last = options.length - 1;
  return html`<div class="field ${field.error ? "wrong" : ""}" part="question"><fieldset aria-describedby=${field.hint ? `${id}-hint` : nothing}><legend class="label">${label(field)}</legend>${hintAndError(field)} ${options.map(
    (option, index) => html`<div class="choice"><input type="radio" id="${id}-${index + 1}" name=${name} value=${option.value} aria-describedby=${field.error && (index === 0 || index === last) ? `${id}-error` : nothing} .checked=${chosen === option.value} @click=${(event) => locked && event.preventDefault()} @change=${() => onChoose(option.value)}> <label for="${id}-${index + 1}">${option.label}</label></div>`
  )}</fieldset></div>`;
}
function longTextField(field) {
  const { id, name, hint, error } = field;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return html`<div class="field ${error ? "wrong" : ""}" part="question"><label class="label" for=${id}>${label(field)}</label> ${hintAndError(field)} <textarea id=${id} name=${name} rows=${field.rows} dir="auto" aria-describedby=${described || nothing} aria-invalid=${ifDefined(error ? "true" : void 0)} ?readonly=${field.locked} .value=${field.text} @input=${(event) => field.onInput(event.target.value)} @focus=${(event) => field.onFocus(event.target)} @blur=${field.onBlur}></textarea> ${field.count}</div>`;
}
const label = ({ label: label2, optional: optional$1, language }) => optional$1 ? html`${label2} <span class="optional">${optional(language)}</span>` : label2;
const hintAndError = ({ id, hint, error, language }) => html`${hint ? html`<p id="${id}-hint" class="hint">${hint}</p>` : nothing} ${error ? html`<p id="${id}-error" class="error"><span class="visually-hidden">${errorPrefix(language)}</span> <span .textContent=${error}></span></p>` : nothing}`;

export { choiceField, controlId, longTextField };
//# sourceMappingURL=field.js.map
