import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import * as formStrings from '../../localization/form.strings.js';
import type {Language} from '../../localization/language.js';
import * as strings from '../../localization/outcome.strings.js';
import type {Standing} from '../../submission/outbox.js';
import {outcome} from '../../templates/outcome.js';

/** What can come of an attempt to send. */
export type Outcome = Exclude<Standing, {readonly state: 'sending'}>;

export interface OutcomeOfFeedback {
  readonly id: string;
  readonly level: number;
  readonly standing: Outcome;
  /** Whether another attempt is under way. */
  readonly isSending: boolean;
  readonly language: Language;
  readonly reference: string;
  readonly readWhen: string;
  readonly contactHref: string;
  /** What the visitor wrote, to be read and copied. */
  readonly words: readonly {readonly label: string; readonly text: string}[];
  readonly onTry: () => void;
  readonly onChange: () => void;
}

type Words = (language: Language) => string;

const headings: Readonly<Record<Outcome['state'], Words>> = {
  waiting: strings.waitingHeading,
  sent: strings.sentHeading,
  rejected: strings.rejectedHeading,
  misconfigured: strings.misconfiguredHeading,
  expired: strings.expiredHeading,
};

/** The sentence that says what became of an answer: its heading, and what is announced if it comes unasked. */
export function outcomeHeading(language: Language, standing: Outcome): string {
  if (standing.state === 'waiting' && !standing.automatic) return strings.unconfirmedHeading(language);
  return headings[standing.state](language);
}

/** What became of an answer, and what the visitor can do now. */
export function outcomeOf(context: OutcomeOfFeedback): TemplateResult {
  const {id, level, standing, language} = context;
  return outcome({
    id,
    level,
    title: outcomeHeading(language, standing),
    ...contentOf(context),
  });
}

function contentOf(context: OutcomeOfFeedback) {
  const {standing, language, onTry, onChange} = context;
  const wayOut = html`${status(context)} ${anotherWay(context)}`;
  switch (standing.state) {
    case 'sent':
      return {tone: 'good' as const, details: thanks(context), actions: nothing};
    case 'waiting':
      return {
        tone: 'waiting' as const,
        text: standing.automatic ? strings.waitingText(language) : strings.unconfirmedText(language),
        details: words(context),
        actions: html`${button(standing.automatic ? strings.tryNow(language) : strings.sendAgain(language), onTry)}
        ${wayOut}`,
      };
    case 'rejected':
      return {
        tone: 'bad' as const,
        text: strings.rejectedText(language),
        details: words(context),
        actions: html`${button(strings.changeAnswer(language), onChange)} ${wayOut}`,
      };
    case 'misconfigured':
      return {
        tone: 'bad' as const,
        text: strings.misconfiguredText(language),
        details: words(context),
        actions: html`${button(strings.tryAgain(language), onTry)} ${wayOut}`,
      };
    case 'expired':
      return {
        tone: 'bad' as const,
        text: strings.expiredText(language),
        details: words(context),
        actions: html`${button(strings.sendAgain(language), onTry)} ${wayOut}`,
      };
  }
}

const button = (text: string, onClick: () => void) =>
  html`<button type="button" @click=${onClick}>${text}</button>`;

const status = ({isSending, language}: OutcomeOfFeedback) =>
  isSending ? html`<p class="status" .textContent=${formStrings.sending(language)}></p>` : nothing;

const anotherWay = ({contactHref, language}: OutcomeOfFeedback) =>
  contactHref ? html`<a href=${contactHref}>${strings.anotherWay(language)}</a>` : nothing;

const words = ({words}: OutcomeOfFeedback) =>
  words.length
    ? html`<dl class="words">
        ${words.map(
          ({label, text}) =>
            html`<dt>${label}</dt>
              <dd dir="auto" .textContent=${text}></dd>`,
        )}
      </dl>`
    : nothing;

const thanks = ({language, readWhen, reference}: OutcomeOfFeedback) => html`
  ${readWhen ? html`<p>${readWhen}</p>` : nothing}
  <p>${strings.noReply(language)}</p>
  <p>
    ${strings.reference(language)} <bdi class="reference" dir="ltr" .textContent=${reference}></bdi><br />
    ${strings.referenceUse(language)}
  </p>
`;
