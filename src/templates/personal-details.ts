import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Language} from '../localization/language.js';
import {outcomeWords} from '../localization/outcome.strings.js';
import * as strings from '../localization/personal-details.strings.js';
import type {PersonalDetail} from '../privacy/personal-details.js';
import {heading} from './heading.js';
import {prose} from './prose.js';

export interface PersonalDetailsQuestion {
  /** The id of the heading, which takes focus. */
  readonly id: string;
  readonly level: number;
  readonly language: Language;
  readonly kinds: readonly PersonalDetail[];
  /** Whether going on means sending. */
  readonly isLast: boolean;
  readonly onChange: () => void;
  readonly onKeep: () => void;
}

/** Asks whether personal details are meant to be there. A question, never a block: it may be wrong. */
export const personalDetailsQuestion = ({
  id,
  level,
  language,
  kinds,
  isLast,
  onChange,
  onKeep,
}: PersonalDetailsQuestion): TemplateResult => html`
  <div class="outcome waiting" part="personal-details">
    ${heading(level, id, strings.personalHeading(language))}
    ${prose(language, 'personal.text', strings.personalText(language))}
    <ul>
      ${kinds.map((kind) => html`<li .textContent=${strings.personalKind(language, kind)}></li>`)}
    </ul>
    <div class="actions">
      <button type="button" @click=${onChange}>${outcomeWords(language).rejected.action}</button>
      <button type="button" class="secondary" @click=${onKeep}>
        ${isLast ? strings.sendAsIs(language) : strings.keepAsIs(language)}
      </button>
    </div>
  </div>
`;
