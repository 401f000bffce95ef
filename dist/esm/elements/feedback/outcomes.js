import { html, nothing } from 'lit';
import { sending } from '../../localization/form.strings.js';
import { unconfirmedHeading, expiredHeading, misconfiguredHeading, rejectedHeading, sentHeading, waitingHeading, sendAgain, expiredText, tryAgain, misconfiguredText, changeAnswer, rejectedText, tryNow, waitingText, unconfirmedText, anotherWay as anotherWay$1, noReply, reference, referenceUse } from '../../localization/outcome.strings.js';
import { outcome } from '../../templates/outcome.js';

const headings = {
  waiting: waitingHeading,
  sent: sentHeading,
  rejected: rejectedHeading,
  misconfigured: misconfiguredHeading,
  expired: expiredHeading
};
function outcomeHeading(language, standing) {
  if (standing.state === "waiting" && !standing.automatic) return unconfirmedHeading(language);
  return headings[standing.state](language);
}
function outcomeOf(context) {
  const { id, level, standing, language } = context;
  return outcome({
    id,
    level,
    title: outcomeHeading(language, standing),
    ...contentOf(context)
  });
}
function contentOf(context) {
  const { standing, language, onTry, onChange } = context;
  const wayOut = html`${status(context)} ${anotherWay(context)}`;
  switch (standing.state) {
    case "sent":
      return { tone: "good", details: thanks(context), actions: nothing };
    case "waiting":
      return {
        tone: "waiting",
        text: standing.automatic ? waitingText(language) : unconfirmedText(language),
        details: words(context),
        actions: html`${button(standing.automatic ? tryNow(language) : sendAgain(language), onTry)} ${wayOut}`
      };
    case "rejected":
      return {
        tone: "bad",
        text: rejectedText(language),
        details: words(context),
        actions: html`${button(changeAnswer(language), onChange)} ${wayOut}`
      };
    case "misconfigured":
      return {
        tone: "bad",
        text: misconfiguredText(language),
        details: words(context),
        actions: html`${button(tryAgain(language), onTry)} ${wayOut}`
      };
    case "expired":
      return {
        tone: "bad",
        text: expiredText(language),
        details: words(context),
        actions: html`${button(sendAgain(language), onTry)} ${wayOut}`
      };
  }
}
const button = (text, onClick) => html`<button type="button" @click=${onClick}>${text}</button>`;
const status = ({ isSending, language }) => isSending ? html`<p class="status" .textContent=${sending(language)}></p>` : nothing;
const anotherWay = ({ contactHref, language }) => contactHref ? html`<a href=${contactHref}>${anotherWay$1(language)}</a>` : nothing;
const words = ({ words: words2 }) => words2.length ? html`<dl class="words">${words2.map(
  ({ label, text }) => html`<dt>${label}</dt><dd dir="auto" .textContent=${text}></dd>`
)}</dl>` : nothing;
const thanks = ({ language, readWhen, reference: reference$1 }) => html`${readWhen ? html`<p>${readWhen}</p>` : nothing}<p>${noReply(language)}</p><p>${reference(language)} <bdi class="reference" dir="ltr" .textContent=${reference$1}></bdi><br>${referenceUse(language)}</p>`;

export { outcomeHeading, outcomeOf };
//# sourceMappingURL=outcomes.js.map
