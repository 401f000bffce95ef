import { html } from 'lit';
import { afterwards } from '../../localization/outcome.strings.js';
import { heading } from '../../templates/heading.js';
import { arrived } from './panel-sign-up.strings.js';
import { readOver } from './read-over.js';

const KEPT_FOR = 6e4;
function copyOf({ id, level, language, answers, reference = "", onClear }) {
  const words = arrived(language);
  const given = answers.filter(({ text }) => text !== void 0);
  const lines = given.map(({ label, text }) => `${label}
${text}
`);
  const file = [words.copy, `${afterwards(language).reference} ${reference}`, "", ...lines].join("\n");
  return html`${heading(level, id, words.copy)} ${readOver(given, language)}<div class="actions"><button type="button" class="secondary" @click=${() => print()} .textContent=${words.print}></button> <button type="button" class="secondary" @click=${() => save(file, `${reference || "copy"}.txt`)} .textContent=${words.save}></button> <button type="button" class="secondary" @click=${onClear} .textContent=${words.clear}></button></div>`;
}
function save(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

export { copyOf };
