import { nothing, html } from 'lit';
import { helpNow, textTo } from '../localization/signposts.strings.js';
import { prose } from './prose.js';

const signposts = (language, rows) => html`${prose(language, "signposts.help-now", helpNow(language))}<ul class="signposts">${rows.map(
  ({ name, tel, text, hours }) => html`<li>${inTongue(name, language)}: ${tel ? html`<a href="tel:${tel.replaceAll(" ", "")}" dir="ltr">${tel}</a>` : nothing} ${text ? textTo(language, text.message, text.to) : nothing}${hours ? html`(${inTongue(hours, language)})` : nothing}</li>`
)}</ul>`;
const inTongue = (text, { locale }) => text[locale === "cy" ? "cy" : "en-GB"];

export { signposts };
