import { nothing, html } from 'lit';
import { ConversationController } from '../../controllers/conversation-controller.js';
import { FormController } from '../../controllers/form-controller.js';
import { SubmissionController } from '../../controllers/submission-controller.js';
import { wordsWritten, partsToSend } from '../../controllers/written.js';
import { hasOptions, askedSteps } from '../../forms/definition.js';
import { packIdFor, forBand } from '../../forms/equality/who-is-asked.js';
import { DEFAULT_MAX_LENGTH } from '../../forms/validation.js';
import { packNamed } from '../../localization/catalogues.js';
import { ownWords, questionText } from '../../localization/form-words.js';
import { send, continueOn } from '../../localization/form.strings.js';
import { legendId, controlId } from '../../templates/field.js';
import { heading } from '../../templates/heading.js';
import { outcomeHeading, outcomeOf } from '../../templates/outcome.js';
import { personalDetailsQuestion } from '../../templates/personal-details.js';
import { prose } from '../../templates/prose.js';
import { stepForm } from '../../templates/step-form.js';
import { TRAP_NAME } from '../../templates/trap.js';
import { equalityWords, stepCaption } from './panel-sign-up.strings.js';

class EqualityPart {
  #host;
  #parts;
  #form;
  #submission;
  #conversation;
  #stands = "offered";
  constructor(element, parts, host) {
    this.#host = host;
    this.#parts = parts;
    this.#form = new FormController(element);
    this.#submission = new SubmissionController(
      element,
      host.destination,
      (standing) => this.#conversation.follow(standing)
    );
    this.#conversation = new ConversationController(
      element,
      { form: this.#form, submission: this.#submission, ...parts },
      {
        definition: () => this.#asked,
        language: host.language,
        maxLength: () => DEFAULT_MAX_LENGTH,
        draft: () => this.#draft(),
        trapName: TRAP_NAME,
        idOf: (place) => this.#idOf(place),
        controlOf: (question) => controlId(this.#fieldId(question.name), hasOptions(question)),
        legendOf: ({ name }) => legendId(this.#fieldId(name)),
        hasTitle: () => false,
        headingOf: (outcome) => this.#headingOf(outcome),
        forgets: () => true
      }
    );
  }
  /** Whether somebody is in the middle of it. */
  get isUnderWay() {
    return this.#stands === "asked" && this.#conversation.outcome?.state !== "sent";
  }
  /** Nothing where no add-on script has brought the questions. */
  render() {
    if (!this.#pack) return nothing;
    const language = this.#host.language();
    const words = equalityWords(language);
    if (this.#stands === "skipped")
      return html`<div class="after" id=${this.#idOf("title")} tabindex="-1">${prose(language, "sign-up.equality.skipped", words.skipped)}</div>`;
    return html`<div class="after" part="equality">${this.#conversation.outcome ? nothing : heading(this.#level, this.#idOf("title"), words.heading)} ${this.#stands === "offered" ? this.#renderOffer() : this.#renderQuestions()}</div>`;
  }
  get #pack() {
    return packNamed(packIdFor(this.#host.region()));
  }
  /** There is something to ask wherever it gets as far as asking. */
  get #asked() {
    return forBand(this.#pack, this.#host.band());
  }
  get #level() {
    return this.#host.level() + 1;
  }
  #idOf(place) {
    return `${this.#host.id}-${place}`;
  }
  #fieldId(name) {
    return `${this.#host.id}_${name}`;
  }
  #headingOf(outcome) {
    const language = this.#host.language();
    return outcome.state === "sent" ? equalityWords(language).sent : outcomeHeading(language, outcome);
  }
  #renderOffer() {
    const language = this.#host.language();
    const words = equalityWords(language);
    return html`${prose(language, "sign-up.equality.text", words.text)}<div class="actions"><button type="button" class="secondary" @click=${this.#start} .textContent=${words.yes}></button> <button type="button" class="secondary" @click=${this.#skip} .textContent=${words.no}></button></div>`;
  }
  #start = () => {
    this.#stands = "asked";
    const [first] = this.#asked.steps[0]?.questions ?? [];
    if (first) this.#parts.focus.afterUpdate(legendId(this.#fieldId(first.name)));
  };
  #skip = () => {
    this.#stands = "skipped";
    this.#parts.focus.afterUpdate(this.#idOf("title"));
  };
  #renderQuestions() {
    const language = this.#host.language();
    const definition = this.#asked;
    const words = { form: definition.id, ...ownWords(definition, language, "") };
    const textOf = (question) => questionText(question, words, language, DEFAULT_MAX_LENGTH);
    const { outcome } = this.#conversation;
    const isSending = this.#submission.standing?.state === "sending";
    if (outcome) {
      return outcomeOf({
        id: this.#idOf("outcome"),
        level: this.#level,
        standing: outcome,
        isSending,
        language,
        sentHeading: equalityWords(language).sent,
        thanks: nothing,
        contactHref: this.#host.contactHref(),
        words: wordsWritten(definition, this.#form.answers, textOf),
        onTry: this.#conversation.tryNow,
        onChange: this.#conversation.change
      });
    }
    const isLast = !this.#form.goesOn(definition);
    const steps = askedSteps(definition, this.#form.answers);
    const step = steps.indexOf(this.#form.step(definition));
    return stepForm({
      level: this.#level,
      placeId: (place) => this.#idOf(place),
      caption: stepCaption(language, step + 1, steps.length),
      isFirst: step === 0,
      isOnlyStep: false,
      introduction: nothing,
      questions: this.#form.questions(definition),
      answers: this.#form.answers,
      problems: this.#form.problems,
      textOf,
      language,
      maxLength: DEFAULT_MAX_LENGTH,
      locked: this.#submission.isUnderWay,
      idOf: (name) => this.#fieldId(name),
      onAnswer: (name, answer) => this.#conversation.answer(name, answer),
      onClear: (question) => this.#conversation.clear(question),
      onFocus: () => {
      },
      onBlur: () => {
      },
      aboutFreeText: nothing,
      inBetween: this.#conversation.personal.length ? personalDetailsQuestion({
        id: this.#idOf("personal"),
        level: this.#level + 1,
        language,
        kinds: this.#conversation.personal,
        isLast,
        onChange: this.#conversation.changePersonal,
        onKeep: this.#conversation.keepPersonal
      }) : void 0,
      goLabel: isLast ? send(language) : continueOn(language),
      isSending,
      privacyHref: "",
      onSubmit: this.#conversation.submit,
      onBack: this.#conversation.back,
      onFollow: (id) => this.#parts.focus.now(id)
    });
  }
  #draft() {
    const { form, answers } = partsToSend(this.#asked, this.#form.answers);
    return {
      kind: "equality",
      form,
      answers,
      ...this.#host.isTest() ? { test: true } : null,
      trap: this.#form.trap
    };
  }
}

export { EqualityPart };
