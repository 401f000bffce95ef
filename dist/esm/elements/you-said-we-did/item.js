import { nothing, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { shortened } from '../../sources/text.js';
import { formatDate } from '../../localization/dates.js';
import { heading } from '../../templates/heading.js';
import { statusIcon } from './status-icon.js';
import { itemWords, statusWords, nextBy, nextOwner, updatedOn, heardFrom, readMore } from './you-said-we-did.strings.js';

const LONGEST_TITLE = 80;
const titleOf = ({ title, youSaid, response, summary }) => title ?? shortened((youSaid ?? response ?? summary ?? "").replace(/\s+/g, " "), LONGEST_TITLE);
function dateIn(language, date) {
  const words = formatDate(language, new Date(date));
  return date.length === 7 ? words.replace(/^\d+ /, "") : words;
}
function itemOf({ id, level, language, item, image }) {
  const words = itemWords(language);
  const lang = item.lang ?? void 0;
  const text = (value) => html`<dd lang=${ifDefined(lang)} dir="auto" .textContent=${value}></dd>`;
  const {
    weAsked,
    youSaid,
    response,
    reason,
    next,
    summary,
    status,
    service,
    place,
    published,
    updated,
    link
  } = item;
  const isAnswered = Boolean(status ?? response);
  return html`<article class="item ${status ?? ""}" part="item" aria-labelledby=${id}>${image ? html`<img class="photo" src=${image.src} alt=${image.alt} loading="lazy" decoding="async">` : nothing}<div class="head" lang=${ifDefined(lang)} dir="auto">${heading(level, id, titleOf(item))}</div>${summary ? html`<p class="text" lang=${ifDefined(lang)} dir="auto" .textContent=${summary}></p>` : nothing} ${weAsked || youSaid || isAnswered ? html`<dl class="pair">${weAsked || youSaid ? html`<div class="said">${weAsked ? html`<dt>${words.weAsked}</dt>${text(weAsked)}` : nothing} ${youSaid ? html`<dt>${statusIcon("said")}<span>${words.youSaid}</span></dt>${text(item.isQuote ? `\u201C${youSaid}\u201D` : youSaid)}` : nothing}</div>` : nothing} ${isAnswered ? html`<div class="did"><dt>${statusIcon(status ?? "answer")}<span .textContent=${statusWords(language, status)}></span></dt>${response ? text(response) : status === "cannot" ? nothing : html`<dd></dd>`} ${reason || status === "cannot" ? html`<dt>${words.reason}</dt>${reason ? text(reason) : html`<dd>${words.noReason}</dd>`}` : nothing} ${next || status === "planned" ? html`<dt>${words.next}</dt>${next ? html`${text(next.text)}${next.by ? html`<dd>${nextBy(language, dateIn(language, next.by))}</dd>` : nothing}${next.owner ? html`<dd>${nextOwner(language)} <bdi lang=${ifDefined(lang)} .textContent=${next.owner}></bdi></dd>` : nothing}` : html`<dd>${words.noNext}</dd>`}` : nothing}</div>` : nothing}</dl>` : nothing}<div class="meta">${item.themes.length ? html`<ul class="tags" role="list" lang=${ifDefined(lang)}>${item.themes.map((theme) => html`<li .textContent=${theme}></li>`)}</ul>` : nothing}<p>${[service, place].map((part) => part ? html`<span lang=${ifDefined(lang)} .textContent=${part}></span>` : nothing)} ${published ? html`<time datetime=${published} .textContent=${dateIn(language, published)}></time>` : nothing} ${updated ? html`<span .textContent=${updatedOn(language, dateIn(language, updated))}></span>` : nothing} ${item.heardFrom ? html`<span .textContent=${heardFrom(language, item.heardFrom)}></span>` : nothing}</p>${link ? html`<p class="links"><a href=${link} rel="noopener noreferrer">${readMore(language)} <bdi lang=${ifDefined(lang)} .textContent=${titleOf(item)}></bdi></a></p>` : nothing}</div></article>`;
}

export { dateIn, itemOf, titleOf };
