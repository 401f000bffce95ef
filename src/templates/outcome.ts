import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import * as formStrings from '../localization/form.strings.js';
import type {Language} from '../localization/language.js';
import {afterwards, outcomeWords} from '../localization/outcome.strings.js';
import {heading} from './heading.js';
import type {Outcome} from '../submission/outbox.js';
import {prose} from './prose.js';

export interface OutcomeOf {
  /** The id of the heading, which takes focus. */
  readonly id: string;
  readonly level: number;
  readonly standing: Outcome;
  /** Whether another attempt is under way. */
  readonly isSending: boolean;
  readonly language: Language;
  /** What it says in place of the usual words once it is sent. */
  readonly sentHeading?: string | undefined;
  /** What stands under the heading once it is sent. */
  readonly thanks: unknown;
  /** What stands under the words once it is passed on. */
  readonly meanwhile?: unknown;
  /** Where help is to be had now, whatever became of the answer. */
  readonly help?: unknown;
  readonly contactHref: string;
  /** What the visitor wrote, to be read and copied. */
  readonly words: readonly {readonly label: string; readonly text: string}[];
  readonly onTry: () => void;
  readonly onChange: () => void;
}

const kindOf = (standing: Outcome) => {
  if (standing.state !== 'waiting') return standing.state;
  return standing.automatic ? (standing.kept ? 'kept' : 'waiting') : 'unconfirmed';
};

/** The sentence that says what became of an answer: its heading, and what is announced if it comes unasked. */
export const outcomeHeading = (language: Language, standing: Outcome): string =>
  wordsFor(language, standing).heading;

const wordsFor = (language: Language, standing: Outcome) =>
  outcomeWords(language, standing.state === 'passed-on' ? standing.to : '')[kindOf(standing)];

/** `sent` is good, `waiting` may yet be, and the others need the visitor. */
const TONES: Partial<Record<string, string>> = {
  sent: 'good',
  waiting: 'waiting',
  kept: 'waiting',
  unconfirmed: 'waiting',
  'passed-on': 'waiting',
};

/**
 * What became of an answer, and what the visitor can do now. One template for all: the heading stays the same node
 * when *waiting* turns into *sent*, so a reader whose focus is on it is not thrown out.
 */
export function outcomeOf(context: OutcomeOf): TemplateResult {
  const {id, level, standing, language} = context;
  const kind = kindOf(standing);
  const words = wordsFor(language, standing);
  return html`
    <div class="outcome ${TONES[kind] ?? 'bad'}" part="outcome">
      ${heading(level, id, (kind === 'sent' && context.sentHeading) || words.heading)}
      ${kind === 'sent' ? context.thanks : stillHere(context, kind, words.text, words.action)} ${context.help}
    </div>
  `;
}

const stillHere = (
  {language, standing, words, meanwhile, isSending, contactHref, onTry, onChange}: OutcomeOf,
  kind: string,
  text: string,
  action: string,
) => html`
  ${prose(language, `outcome.${kind}.text`, text)}
  ${
    words.length
      ? html`<dl class="words">
          ${words.map(
            ({label, text}) =>
              html`<dt>${label}</dt>
                <dd dir="auto" .textContent=${text}></dd>`,
          )}
        </dl>`
      : nothing
  }
  ${kind === 'passed-on' ? meanwhile : nothing}
  <div class="actions">
    ${
      action
        ? html`<button
            type="button"
            @click=${standing.state === 'rejected' ? onChange : onTry}
            .textContent=${action}
          ></button>`
        : nothing
    }
    ${contactHref ? html`<a href=${contactHref}>${afterwards(language).anotherWay}</a>` : nothing}
    ${action ? html`<p class="status" .textContent=${isSending ? formStrings.sending(language) : ''}></p>` : nothing}
  </div>
`;

/** What a visitor keeps; nothing where nobody would find the answer by it. */
export const referenceLine = (language: Language, reference: string | undefined) =>
  reference
    ? html`
        <p>
          ${afterwards(language).reference} <bdi class="reference" dir="ltr" .textContent=${reference}></bdi>
        </p>
        ${prose(language, 'outcome.reference-use', afterwards(language).referenceUse)}
      `
    : nothing;
