import type {PropertyValues} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {Announcer} from '../../controllers/announcer.js';
import {CharacterCountController} from '../../controllers/character-count-controller.js';
import {FocusController} from '../../controllers/focus-controller.js';
import {FormController} from '../../controllers/form-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {RenderRoot} from '../../controllers/render-root.js';
import {reportMistake} from '../../controllers/report.js';
import {SubmissionController} from '../../controllers/submission-controller.js';
import {answersToSend} from '../../forms/answers.js';
import type {FormDefinition, Question} from '../../forms/definition.js';
import {isAsked, questionsOf} from '../../forms/definition.js';
import {countGraphemes} from '../../forms/graphemes.js';
import {presetNamed, presetNames} from '../../forms/presets.js';
import type {Problem} from '../../forms/validation.js';
import {DEFAULT_MAX_LENGTH, LARGEST_MAX_LENGTH} from '../../forms/validation.js';
import * as formStrings from '../../localization/form.strings.js';
import type {Standing} from '../../submission/outbox.js';
import type {Audience, Reading, Region, SubmissionDraft} from '../../submission/submission.js';
import {bytesOf, LARGEST_BODY} from '../../submission/submission.js';
import {characterCount} from '../../templates/character-count.js';
import {errorSummary} from '../../templates/error-summary.js';
import {choiceField, controlId, longTextField} from '../../templates/field.js';
import {heading} from '../../templates/heading.js';
import {trap, TRAP_NAME} from '../../templates/trap.js';
import {formStyles} from '../../theme/form.styles.js';
import {tokens} from '../../theme/tokens.js';
import * as strings from './feedback.strings.js';
import {version} from '../../version.js';
import type {Outcome} from './outcomes.js';
import {outcomeHeading, outcomeOf} from './outcomes.js';
import {errorText, wordsOf} from './words.js';

let instances = 0;

/**
 * Asks visitors what they think, inside the page, and tells them whether their answer arrived.
 *
 * @slot - Shown until the element has rendered, and whenever it cannot: a link to another way to answer.
 * @fires {HysSubmitEvent} hys-submit - before sending; cancelable, `respondWith()` takes over
 * @fires {HysSentEvent} hys-sent - the endpoint has accepted the answer
 * @fires {HysWaitingEvent} hys-waiting - not accepted yet; the element keeps the words
 * @fires {HysFailedEvent} hys-failed - not accepted, and not tried again by itself; the visitor keeps the words
 * @csspart section - all of it
 * @csspart question - one question with its hint and error
 * @csspart error-summary - the list of what to put right
 * @csspart outcome - what became of the answer
 * @cssproperty [--hys-text-colour=inherit] - text
 * @cssproperty [--hys-error-colour] - error messages and their borders
 * @cssproperty [--hys-button-colour] - the button that sends
 */
export class HysFeedback extends LitElement {
  // Getters: for Safari 15.4, static fields would make the compiler turn every private name into a WeakMap.
  static override get styles() {
    return [tokens, formStyles];
  }

  static get version() {
    return version;
  }

  /** What is asked: `page-useful`. */
  @property() preset = 'page-useful';
  /** The element's heading; without it, the preset's own. */
  @property() heading = '';
  /** The level of the heading, 1 to 6; what is inside follows. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;
  /** Where answers go: an `https:` address, or a path on this site. */
  @property() endpoint = '';
  /** What kind of endpoint it is: `receiver` for our own; without it, any that takes JSON. */
  @property({attribute: 'endpoint-type'}) endpointType = '';
  /** What the answers are about; stored with each. */
  @property() topic = '';
  /** Which team or ward they are about; stored with each. */
  @property() team = '';
  /** How they are collected, such as `tablet`; stored with each. */
  @property() method = '';
  /** Marks what is sent as a trial, on screen and wherever it is stored. */
  @property({type: Boolean}) test = false;
  /** A page with other ways to get in touch; offered whenever an answer could not be sent. */
  @property({attribute: 'contact-href'}) contactHref = '';
  /** The privacy notice. */
  @property({attribute: 'privacy-href'}) privacyHref = '';
  /** When somebody reads what is sent, as a sentence. */
  @property({attribute: 'read-when'}) readWhen = '';
  /** The same in Welsh; a Welsh page shows nothing rather than English. */
  @property({attribute: 'read-when-cy'}) readWhenCy = '';
  /** The most characters that a long answer may have. */
  @property({attribute: 'max-length', type: Number}) maxLength = DEFAULT_MAX_LENGTH;
  /** The language to speak, where the page's `lang` is wrong. */
  @property() locale = '';
  @property() reading: Reading = 'standard';
  @property() audience: Audience = 'adult';
  @property() region: Region | '' = '';

  readonly #id = `hys-feedback-${(instances += 1)}`;
  readonly #language = new LanguageController(this, () => this.locale);
  readonly #announcer = new Announcer(this, () => this.#language.current.locale);
  readonly #count = new CharacterCountController(this, this.#announcer, () => this.#language.current);
  readonly #renderRoot = new RenderRoot(this, HysFeedback.styles, () => this.#announcer.node);
  readonly #focus = new FocusController(this);
  readonly #form = new FormController(this);
  readonly #submission = new SubmissionController(
    this,
    () => ({endpoint: this.endpoint, endpointType: this.endpointType}),
    (standing) => this.#handleStanding(standing),
  );
  /** Whether the visitor has asked for the attempt under way; only then does its outcome take focus. */
  #asked = false;
  /** What came of the last attempt; it stays on screen, buttons and all, while the next one is under way. */
  #outcome: Outcome | undefined;

  /** Focuses the heading: a click on plain text inside must not jump to the first control. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(`#${this.#id}-title`)?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#renderRoot.create(() => super.createRenderRoot());
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const known = presetNamed(this.preset) !== undefined;
    if (!known && changed.has('preset')) {
      reportMistake(this, {
        attribute: 'preset',
        found: this.preset,
        advice: `Use one of: ${presetNames.join(', ')}. The element shows its fallback instead.`,
      });
    }
    return known;
  }

  protected override render() {
    const definition = presetNamed(this.preset) as FormDefinition;
    const {locale} = this.#language.current;
    return html`
      <section class="frame" part="section" aria-labelledby="${this.#id}-title" lang=${locale} dir="ltr">
        ${heading(this.headingLevel, `${this.#id}-title`, this.#heading)}
        ${this.test ? html`<p class="trial">${strings.trial(this.#language.current)}</p>` : nothing}
        ${this.#outcome ? this.#renderOutcome(definition, this.#outcome) : this.#renderForm(definition)}
      </section>
      ${this.#renderRoot.announcerSlot}
    `;
  }

  get #heading(): string {
    return this.heading || (wordsOf(this.preset)?.heading(this.#language.current) ?? '');
  }

  get #readWhen(): string {
    return this.#language.current.locale === 'cy' ? this.readWhenCy : this.readWhen;
  }

  get #limit(): number {
    const {maxLength} = this;
    if (Number.isInteger(maxLength) && maxLength > 0 && maxLength <= LARGEST_MAX_LENGTH) return maxLength;
    reportMistake(this, {
      attribute: 'max-length',
      found: this.getAttribute('max-length') ?? String(maxLength),
      advice: `Use a whole number from 1 to ${LARGEST_MAX_LENGTH}. ${DEFAULT_MAX_LENGTH} is used instead.`,
    });
    return DEFAULT_MAX_LENGTH;
  }

  #fieldId(name: string): string {
    return `${this.#id}-${name}`;
  }

  #renderForm(definition: FormDefinition) {
    const language = this.#language.current;
    const isSending = this.#submission.standing?.state === 'sending';
    const questions = questionsOf(definition).filter((question) => isAsked(question, this.#form.answers));
    return html`
      <form novalidate @submit=${this.#handleSubmit}>
        ${this.#form.problems.length && questions.length > 1 ? this.#renderSummary(definition) : nothing}
        ${this.#readWhen ? html`<p>${this.#readWhen}</p>` : nothing}
        <p>${strings.notUrgent(language)}</p>
        ${questions.map((question) => this.#renderQuestion(question, isSending))}
        ${trap(language, this.#fieldId('trap'))}
        <div class="actions">
          <button type="submit">${formStrings.send(language)}</button>
          <p class="status" .textContent=${isSending ? formStrings.sending(language) : ''}></p>
        </div>
        ${
          this.privacyHref
            ? html`<p class="links"><a href=${this.privacyHref}>${strings.privacyLink(language)}</a></p>`
            : nothing
        }
      </form>
    `;
  }

  #renderSummary(definition: FormDefinition) {
    const types = new Map(questionsOf(definition).map(({name, type}) => [name, type]));
    return errorSummary({
      id: this.#fieldId('problems'),
      level: this.headingLevel + 1,
      language: this.#language.current,
      errors: this.#form.problems.map(({field}) => ({
        controlId: controlId(this.#fieldId(field), types.get(field) ?? 'long-text'),
        text: this.#errorText(field) ?? '',
      })),
      onFollow: (id) => this.#focus.now(id),
    });
  }

  #renderQuestion(question: Question, locked: boolean) {
    const language = this.#language.current;
    const words = wordsOf(this.preset)?.questions[question.name];
    const answer = this.#form.answers[question.name];
    const field = {
      id: this.#fieldId(question.name),
      name: question.name,
      label: words?.label(language) ?? question.name,
      hint: words?.hint?.(language),
      optional: question.optional ?? false,
      error: this.#errorText(question.name),
      language,
      locked,
    };
    if (question.type === 'choice') {
      return choiceField({
        ...field,
        options: question.options.map(({value}) => ({
          value,
          label: words?.options?.[value]?.(language) ?? value,
        })),
        chosen: answer,
        onChoose: (value) => this.#form.answer(question.name, value),
      });
    }
    return longTextField({
      ...field,
      rows: question.rows ?? 5,
      text: answer ?? '',
      count: characterCount(language, this.#limit - countGraphemes(answer ?? '')),
      onInput: (text) => this.#handleInput(question.name, text),
      onFocus: (box) => this.#count.watch(box, (text) => this.#handleInput(question.name, text)),
      onBlur: () => this.#count.unwatch(),
    });
  }

  #renderOutcome(definition: FormDefinition, outcome: Outcome) {
    return outcomeOf({
      id: this.#fieldId('outcome'),
      level: this.headingLevel + 1,
      standing: outcome,
      isSending: this.#submission.standing?.state === 'sending',
      language: this.#language.current,
      reference: this.#submission.reference ?? '',
      readWhen: this.#readWhen,
      contactHref: this.contactHref,
      words: questionsOf(definition).flatMap((question) => {
        const answer = this.#form.answers[question.name];
        const words = wordsOf(this.preset)?.questions[question.name];
        if (!answer?.trim() || !words) return [];
        const text = words.options?.[answer]?.(this.#language.current) ?? answer;
        return [{label: words.label(this.#language.current), text}];
      }),
      onTry: () => this.#handleTry(),
      onChange: () => this.#handleChange(),
    });
  }

  #errorText(field: string): string | undefined {
    const problem = this.#form.problemOf(field);
    const words = wordsOf(this.preset)?.questions[field];
    return problem && errorText(this.#language.current, words, problem.code, this.#limit);
  }

  #handleInput(name: string, text: string): void {
    this.#form.answer(name, text);
    this.#count.changed(text, this.#limit);
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#submission.isUnderWay) return;
    const definition = presetNamed(this.preset) as FormDefinition;
    this.#form.read(event.target as HTMLFormElement, definition, TRAP_NAME);
    if (!this.#form.check(definition, {maxLength: this.#limit})) return this.#focusProblem(definition);
    const frozen = this.#submission.freeze(this.#draft(definition));
    if (bytesOf(frozen.body) > LARGEST_BODY) {
      this.#form.show([{field: longestAnswer(definition, frozen.submission.answers), code: 'too-large'}]);
      return this.#focusProblem(definition);
    }
    this.#asked = true;
    this.#submission.send(frozen);
  }

  #draft(definition: FormDefinition): SubmissionDraft {
    return {
      kind: 'feedback',
      form: {id: definition.id, version: definition.version},
      language: this.#language.current.locale,
      reading: this.reading,
      audience: this.audience,
      region: this.region || null,
      topic: this.topic,
      team: this.team,
      method: this.method,
      page: {url: location.href, title: document.title},
      answers: answersToSend(definition, this.#form.answers),
      ...(this.test ? {test: true as const} : null),
      trap: this.#form.trap,
    };
  }

  /** One question on the step: its control. More: the summary, which says how many and leads to each. */
  #focusProblem(definition: FormDefinition): void {
    const questions = questionsOf(definition).filter((question) => isAsked(question, this.#form.answers));
    const [only] = questions;
    this.#focus.afterUpdate(
      questions.length === 1 && only
        ? controlId(this.#fieldId(only.name), only.type)
        : this.#fieldId('problems'),
    );
  }

  #handleStanding(standing: Standing): void {
    const language = this.#language.current;
    if (standing.state === 'sending') {
      if (this.#asked) this.#announcer.say(formStrings.sending(language));
      return;
    }
    this.#announcer.hush();
    const asked = this.#asked;
    this.#asked = false;
    if (standing.state === 'rejected' && this.#showRefusal(standing, asked)) return;
    this.#outcome = standing;
    if (standing.state === 'sent') this.#form.clear();
    // What comes later, unasked, leaves focus where it is; unless focus is on something that is about to go. The
    // heading stays, and to focus it once more would say nothing.
    const outcomeId = this.#fieldId('outcome');
    const losesFocus = standing.state !== 'waiting' && this.#focus.isInside && !this.#focus.isOn(outcomeId);
    if (asked || losesFocus) this.#focus.afterUpdate(outcomeId);
    else if (standing.state !== 'waiting') this.#announcer.say(outcomeHeading(language, standing));
  }

  /** Puts the endpoint's reasons beside the questions they are about; `false` if they are about none of ours. */
  #showRefusal(standing: Outcome & {readonly problems: readonly Problem[]}, asked: boolean): boolean {
    const definition = presetNamed(this.preset) as FormDefinition;
    const names = questionsOf(definition).map(({name}) => name);
    const ours = standing.problems.filter(({field}) => names.includes(field));
    if (!ours.length) return false;
    this.#reopen();
    this.#form.show(ours);
    if (asked || this.#focus.isInside) this.#focusProblem(definition);
    else this.#announcer.say(outcomeHeading(this.#language.current, standing));
    return true;
  }

  #handleTry(): void {
    this.#asked = true;
    this.#submission.tryNow();
  }

  #handleChange(): void {
    this.#reopen();
    this.#focus.afterUpdate(`${this.#id}-title`);
  }

  #reopen(): void {
    this.#outcome = undefined;
    this.#submission.reopen();
  }
}

function longestAnswer(definition: FormDefinition, answers: Readonly<Record<string, string>>): string {
  const names = questionsOf(definition).map(({name}) => name);
  return names.reduce((longest, name) =>
    (answers[name]?.length ?? 0) > (answers[longest]?.length ?? 0) ? name : longest,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'hys-feedback': HysFeedback;
  }
}
