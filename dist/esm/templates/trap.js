import { html } from 'lit';
import { leaveEmpty } from '../localization/form.strings.js';

const TRAP_NAME = "hys-quarrel";
const trap = (language, id) => html`<div class="visually-hidden" aria-hidden="true"><label for=${id}>${leaveEmpty(language)}</label> <input id=${id} name=${TRAP_NAME} type="text" tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true" data-bwignore data-form-type="other"></div>`;

export { TRAP_NAME, trap };
