import { html, nothing } from 'lit';
import { textIn } from '../../forms/definition.js';
import { bandOf } from '../../forms/sign-up/bands.js';
import { factLabels } from './panel-sign-up.strings.js';
import { questionWords, bandText } from './questions.strings.js';
import { panelName } from './words.js';

const factsOf = (panels, language) => html`${panels.map((panel) => factsOfPanel(panel, language))}`;
function factsOfPanel(panel, language) {
  const labels = factLabels(language);
  const { for: who, minAge, maxAge = Infinity, area, meets, rewards, runBy } = panel;
  const says = questionWords(language)["who"]?.options ?? {};
  const rows = [
    // In the words in which they are asked next.
    [labels.for, who?.map((one) => `\u201C${says[one] ?? ""}\u201D`).join(", ")],
    [labels.ages, minAge > 0 || maxAge < Infinity ? bandText(language, bandOf(minAge, maxAge)) : void 0],
    [labels.area, area],
    [labels.meets, meets],
    [labels.rewards, rewards],
    [labels.runBy, runBy]
  ];
  return html`<p class="panel-name" .textContent=${panelName(panel, language)}></p><dl class="facts">${rows.map(
    ([label, text]) => text ? html`<div><dt .textContent=${label}></dt><dd .textContent=${textIn(text, language.locale)}></dd></div>` : nothing
  )}</dl>`;
}

export { factsOf };
