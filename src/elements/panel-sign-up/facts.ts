import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {LocalText} from '../../forms/definition.js';
import {textIn} from '../../forms/definition.js';
import {bandOf} from '../../forms/sign-up/bands.js';
import type {Panel} from '../../forms/sign-up/panels.js';
import type {Language} from '../../localization/language.js';
import {factLabels} from './panel-sign-up.strings.js';
import {bandText, questionWords} from './questions.strings.js';
import {panelName} from './words.js';

/** What a site says of its panels, before anybody is asked anything. */
export const factsOf = (panels: readonly Panel[], language: Language): TemplateResult =>
  html`${panels.map((panel) => factsOfPanel(panel, language))}`;

function factsOfPanel(panel: Panel, language: Language): TemplateResult {
  const labels = factLabels(language);
  const {for: who, minAge, maxAge = Infinity, area, meets, rewards, runBy} = panel;
  const says = questionWords(language)['who']?.options ?? {};
  const rows: readonly (readonly [string, LocalText | undefined])[] = [
    // In the words in which they are asked next.
    [labels.for, who?.map((one) => `“${says[one] ?? ''}”`).join(', ')],
    [labels.ages, minAge > 0 || maxAge < Infinity ? bandText(language, bandOf(minAge, maxAge)) : undefined],
    [labels.area, area],
    [labels.meets, meets],
    [labels.rewards, rewards],
    [labels.runBy, runBy],
  ];
  return html`
    <p class="panel-name" .textContent=${panelName(panel, language)}></p>
    <dl class="facts">
      ${rows.map(([label, text]) =>
        text
          ? html`<div>
              <dt .textContent=${label}></dt>
              <dd .textContent=${textIn(text, language.locale)}></dd>
            </div>`
          : nothing,
      )}
    </dl>
  `;
}
