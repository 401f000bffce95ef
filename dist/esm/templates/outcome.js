import { html, nothing } from 'lit';
import { sending } from '../localization/form.strings.js';
import { afterwards, outcomeWords } from '../localization/outcome.strings.js';
import { heading } from './heading.js';
import { prose } from './prose.js';

const kindOf = (standing) => {
  if (standing.state !== "waiting") return standing.state;
  return standing.automatic ? standing.kept ? "kept" : "waiting" : "unconfirmed";
};
const outcomeHeading = (language, standing) => wordsFor(language, standing).heading;
const wordsFor = (language, standing) => outcomeWords(language, standing.state === "passed-on" ? standing.to : "")[kindOf(standing)];
const TONES = {
  sent: "good",
  waiting: "waiting",
  kept: "waiting",
  unconfirmed: "waiting",
  "passed-on": "waiting"
};
function outcomeOf(context) {
  const { id, level, standing, language } = context;
  const kind = kindOf(standing);
  const words = wordsFor(language, standing);
  return html`<div class="outcome ${TONES[kind] ?? "bad"}" part="outcome">${heading(level, id, kind === "sent" && context.sentHeading || words.heading)} ${kind === "sent" ? context.thanks : stillHere(context, kind, words.text, words.action)} ${context.help}</div>`;
}
const stillHere = ({ language, standing, words, meanwhile, isSending, contactHref, onTry, onChange }, kind, text, action) => html`${prose(language, `outcome.${kind}.text`, text)} ${words.length ? html`<dl class="words">${words.map(
  ({ label, text: text2 }) => html`<dt>${label}</dt><dd dir="auto" .textContent=${text2}></dd>`
)}</dl>` : nothing} ${kind === "passed-on" ? meanwhile : nothing}<div class="actions">${action ? html`<button type="button" @click=${standing.state === "rejected" ? onChange : onTry} .textContent=${action}></button>` : nothing} ${contactHref ? html`<a href=${contactHref}>${afterwards(language).anotherWay}</a>` : nothing} ${action ? html`<p class="status" .textContent=${isSending ? sending(language) : ""}></p>` : nothing}</div>`;
const referenceLine = (language, reference) => reference ? html`<p>${afterwards(language).reference} <bdi class="reference" dir="ltr" .textContent=${reference}></bdi></p>${prose(language, "outcome.reference-use", afterwards(language).referenceUse)}` : nothing;

export { outcomeHeading, outcomeOf, referenceLine };
