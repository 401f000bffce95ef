import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import * as strings from '../localization/signposts.strings.js';
import type {Language} from '../localization/language.js';
import type {Signpost, SignpostText} from '../signposts/signposts.js';
import {prose} from './prose.js';

/** Where help is to be had now. It is always there: nothing looks for words that sound like a crisis. */
export const signposts = (language: Language, rows: readonly Signpost[]): TemplateResult => html`
  ${prose(language, 'signposts.help-now', strings.helpNow(language))}
  <ul class="signposts">
    ${rows.map(
      ({name, tel, text, hours}) => html`
        <li>
          ${inTongue(name, language)}:
          ${tel ? html`<a href="tel:${tel.replaceAll(' ', '')}" dir="ltr">${tel}</a>` : nothing}
          ${text ? strings.textTo(language, text.message, text.to) : nothing}${
            hours ? html` (${inTongue(hours, language)})` : nothing
          }
        </li>
      `,
    )}
  </ul>
`;

const inTongue = (text: SignpostText, {locale}: Language): string => text[locale === 'cy' ? 'cy' : 'en-GB'];
