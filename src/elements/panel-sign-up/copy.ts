import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Language} from '../../localization/language.js';
import {afterwards} from '../../localization/outcome.strings.js';
import {heading} from '../../templates/heading.js';
import {arrived} from './panel-sign-up.strings.js';
import type {ReadAnswer} from './read-over.js';
import {readOver} from './read-over.js';

/** Long enough for every browser to have taken the file; Safari takes its time. */
const KEPT_FOR = 60_000;

export interface Copy {
  /** The id of the heading. */
  readonly id: string;
  readonly level: number;
  readonly language: Language;
  readonly answers: readonly ReadAnswer[];
  readonly reference: string | undefined;
  readonly onClear: () => void;
}

/**
 * What somebody has sent, to be printed or saved; made on the device. On a shared computer it can be taken off the
 * screen at once.
 */
export function copyOf({id, level, language, answers, reference = '', onClear}: Copy): TemplateResult {
  const words = arrived(language);
  const given = answers.filter(({text}) => text !== undefined);
  const lines = given.map(({label, text}) => `${label}\n${text}\n`);
  const file = [words.copy, `${afterwards(language).reference} ${reference}`, '', ...lines].join('\n');
  return html`
    ${heading(level, id, words.copy)} ${readOver(given, language)}
    <div class="actions">
      <button type="button" class="secondary" @click=${() => print()} .textContent=${words.print}></button>
      <button
        type="button"
        class="secondary"
        @click=${() => save(file, `${reference || 'copy'}.txt`)}
        .textContent=${words.save}
      ></button>
      <button type="button" class="secondary" @click=${onClear} .textContent=${words.clear}></button>
    </div>
  `;
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
