import type {TemplateResult} from 'lit';
import {html} from 'lit';
import * as strings from '../localization/form.strings.js';
import type {Language} from '../localization/language.js';

/** A name that no browser and no password manager has anything for. */
export const TRAP_NAME = 'hys-quarrel';

/** A box that only robots fill in. What is in it marks an answer for staff; nobody is refused because of it. */
export const trap = (language: Language, id: string): TemplateResult => html`
  <div class="visually-hidden" aria-hidden="true">
    <label for=${id}>${strings.leaveEmpty(language)}</label>
    <input
      id=${id}
      name=${TRAP_NAME}
      type="text"
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      data-form-type="other"
    />
  </div>
`;
