import { LitElement, nothing, html } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../../controllers/announcer.js';
import { CharacterCountController } from '../../controllers/character-count-controller.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { FormController } from '../../controllers/form-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { RenderRoot } from '../../controllers/render-root.js';
import { reportMistake } from '../../controllers/report.js';
import { SubmissionController } from '../../controllers/submission-controller.js';
import { answersToSend } from '../../forms/answers.js';
import { questionsOf, isAsked } from '../../forms/definition.js';
import { countGraphemes } from '../../forms/graphemes.js';
import { presetNamed, presetNames } from '../../forms/presets.js';
import { DEFAULT_MAX_LENGTH, LARGEST_MAX_LENGTH } from '../../forms/validation.js';
import { send, sending } from '../../localization/form.strings.js';
import { bytesOf, LARGEST_BODY } from '../../submission/submission.js';
import { characterCount } from '../../templates/character-count.js';
import { errorSummary } from '../../templates/error-summary.js';
import { controlId, choiceField, longTextField } from '../../templates/field.js';
import { heading } from '../../templates/heading.js';
import { trap, TRAP_NAME } from '../../templates/trap.js';
import { formStyles } from '../../theme/form.styles.js';
import { tokens } from '../../theme/tokens.js';
import { trial, notUrgent, privacyLink } from './feedback.strings.js';
import { version } from '../../version.js';
import { outcomeOf, outcomeHeading } from './outcomes.js';
import { wordsOf, errorText } from './words.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
let instances = 0;
const _HysFeedback = class _HysFeedback extends LitElement {
  constructor() {
    super(...arguments);
    this.preset = "page-useful";
    this.heading = "";
    this.headingLevel = 2;
    this.endpoint = "";
    this.endpointType = "";
    this.topic = "";
    this.team = "";
    this.method = "";
    this.test = false;
    this.contactHref = "";
    this.privacyHref = "";
    this.readWhen = "";
    this.readWhenCy = "";
    this.maxLength = DEFAULT_MAX_LENGTH;
    this.locale = "";
    this.reading = "standard";
    this.audience = "adult";
    this.region = "";
    this.#id = `hys-feedback-${instances += 1}`;
    this.#language = new LanguageController(this, () => this.locale);
    this.#announcer = new Announcer(this, () => this.#language.current.locale);
    this.#count = new CharacterCountController(this, this.#announcer, () => this.#language.current);
    this.#renderRoot = new RenderRoot(this, _HysFeedback.styles, () => this.#announcer.node);
    this.#focus = new FocusController(this);
    this.#form = new FormController(this);
    this.#submission = new SubmissionController(
      this,
      () => ({ endpoint: this.endpoint, endpointType: this.endpointType }),
      (standing) => this.#handleStanding(standing)
    );
    /** Whether the visitor has asked for the attempt under way; only then does its outcome take focus. */
    this.#asked = false;
  }
  // Getters: for Safari 15.4, static fields would make the compiler turn every private name into a WeakMap.
  static get styles() {
    return [tokens, formStyles];
  }
  static get version() {
    return version;
  }
  #id;
  #language;
  #announcer;
  #count;
  #renderRoot;
  #focus;
  #form;
  #submission;
  #asked;
  /** What came of the last attempt; it stays on screen, buttons and all, while the next one is under way. */
  #outcome;
  /** Focuses the heading: a click on plain text inside must not jump to the first control. */
  focus(options) {
    this.renderRoot.querySelector(`#${this.#id}-title`)?.focus(options);
  }
  createRenderRoot() {
    return this.#renderRoot.create(() => super.createRenderRoot());
  }
  shouldUpdate(changed) {
    const known = presetNamed(this.preset) !== void 0;
    if (!known && changed.has("preset")) {
      reportMistake(this, {
        attribute: "preset",
        found: this.preset,
        advice: `Use one of: ${presetNames.join(", ")}. The element shows its fallback instead.`
      });
    }
    return known;
  }
  render() {
    const definition = presetNamed(this.preset);
    const { locale } = this.#language.current;
    return html`<section class="frame" part="section" aria-labelledby="${this.#id}-title" lang=${locale} dir="ltr">${heading(this.headingLevel, `${this.#id}-title`, this.#heading)} ${this.test ? html`<p class="trial">${trial(this.#language.current)}</p>` : nothing} ${this.#outcome ? this.#renderOutcome(definition, this.#outcome) : this.#renderForm(definition)}</section>${this.#renderRoot.announcerSlot}`;
  }
  get #heading() {
    return this.heading || (wordsOf(this.preset)?.heading(this.#language.current) ?? "");
  }
  get #readWhen() {
    return this.#language.current.locale === "cy" ? this.readWhenCy : this.readWhen;
  }
  get #limit() {
    const { maxLength } = this;
    if (Number.isInteger(maxLength) && maxLength > 0 && maxLength <= LARGEST_MAX_LENGTH) return maxLength;
    reportMistake(this, {
      attribute: "max-length",
      found: this.getAttribute("max-length") ?? String(maxLength),
      advice: `Use a whole number from 1 to ${LARGEST_MAX_LENGTH}. ${DEFAULT_MAX_LENGTH} is used instead.`
    });
    return DEFAULT_MAX_LENGTH;
  }
  #fieldId(name) {
    return `${this.#id}-${name}`;
  }
  #renderForm(definition) {
    const language = this.#language.current;
    const isSending = this.#submission.standing?.state === "sending";
    const questions = questionsOf(definition).filter((question) => isAsked(question, this.#form.answers));
    return html`<form novalidate @submit=${this.#handleSubmit}>${this.#form.problems.length && questions.length > 1 ? this.#renderSummary(definition) : nothing} ${this.#readWhen ? html`<p>${this.#readWhen}</p>` : nothing}<p>${notUrgent(language)}</p>${questions.map((question) => this.#renderQuestion(question, isSending))} ${trap(language, this.#fieldId("trap"))}<div class="actions"><button type="submit">${send(language)}</button><p class="status" .textContent=${isSending ? sending(language) : ""}></p></div>${this.privacyHref ? html`<p class="links"><a href=${this.privacyHref}>${privacyLink(language)}</a></p>` : nothing}</form>`;
  }
  #renderSummary(definition) {
    const types = new Map(questionsOf(definition).map(({ name, type }) => [name, type]));
    return errorSummary({
      id: this.#fieldId("problems"),
      level: this.headingLevel + 1,
      language: this.#language.current,
      errors: this.#form.problems.map(({ field }) => ({
        controlId: controlId(this.#fieldId(field), types.get(field) ?? "long-text"),
        text: this.#errorText(field) ?? ""
      })),
      onFollow: (id) => this.#focus.now(id)
    });
  }
  #renderQuestion(question, locked) {
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
      locked
    };
    if (question.type === "choice") {
      return choiceField({
        ...field,
        options: question.options.map(({ value }) => ({
          value,
          label: words?.options?.[value]?.(language) ?? value
        })),
        chosen: answer,
        onChoose: (value) => this.#form.answer(question.name, value)
      });
    }
    return longTextField({
      ...field,
      rows: question.rows ?? 5,
      text: answer ?? "",
      count: characterCount(language, this.#limit - countGraphemes(answer ?? "")),
      onInput: (text) => this.#handleInput(question.name, text),
      onFocus: (box) => this.#count.watch(box, (text) => this.#handleInput(question.name, text)),
      onBlur: () => this.#count.unwatch()
    });
  }
  #renderOutcome(definition, outcome) {
    return outcomeOf({
      id: this.#fieldId("outcome"),
      level: this.headingLevel + 1,
      standing: outcome,
      isSending: this.#submission.standing?.state === "sending",
      language: this.#language.current,
      reference: this.#submission.reference ?? "",
      readWhen: this.#readWhen,
      contactHref: this.contactHref,
      words: questionsOf(definition).flatMap((question) => {
        const answer = this.#form.answers[question.name];
        const words = wordsOf(this.preset)?.questions[question.name];
        if (!answer?.trim() || !words) return [];
        const text = words.options?.[answer]?.(this.#language.current) ?? answer;
        return [{ label: words.label(this.#language.current), text }];
      }),
      onTry: () => this.#handleTry(),
      onChange: () => this.#handleChange()
    });
  }
  #errorText(field) {
    const problem = this.#form.problemOf(field);
    const words = wordsOf(this.preset)?.questions[field];
    return problem && errorText(this.#language.current, words, problem.code, this.#limit);
  }
  #handleInput(name, text) {
    this.#form.answer(name, text);
    this.#count.changed(text, this.#limit);
  }
  #handleSubmit(event) {
    event.preventDefault();
    if (this.#submission.isUnderWay) return;
    const definition = presetNamed(this.preset);
    this.#form.read(event.target, definition, TRAP_NAME);
    if (!this.#form.check(definition, { maxLength: this.#limit })) return this.#focusProblem(definition);
    const frozen = this.#submission.freeze(this.#draft(definition));
    if (bytesOf(frozen.body) > LARGEST_BODY) {
      this.#form.show([{ field: longestAnswer(definition, frozen.submission.answers), code: "too-large" }]);
      return this.#focusProblem(definition);
    }
    this.#asked = true;
    this.#submission.send(frozen);
  }
  #draft(definition) {
    return {
      kind: "feedback",
      form: { id: definition.id, version: definition.version },
      language: this.#language.current.locale,
      reading: this.reading,
      audience: this.audience,
      region: this.region || null,
      topic: this.topic,
      team: this.team,
      method: this.method,
      page: { url: location.href, title: document.title },
      answers: answersToSend(definition, this.#form.answers),
      ...this.test ? { test: true } : null,
      trap: this.#form.trap
    };
  }
  /** One question on the step: its control. More: the summary, which says how many and leads to each. */
  #focusProblem(definition) {
    const questions = questionsOf(definition).filter((question) => isAsked(question, this.#form.answers));
    const [only] = questions;
    this.#focus.afterUpdate(
      questions.length === 1 && only ? controlId(this.#fieldId(only.name), only.type) : this.#fieldId("problems")
    );
  }
  #handleStanding(standing) {
    const language = this.#language.current;
    if (standing.state === "sending") {
      if (this.#asked) this.#announcer.say(sending(language));
      return;
    }
    this.#announcer.hush();
    const asked = this.#asked;
    this.#asked = false;
    if (standing.state === "rejected" && this.#showRefusal(standing, asked)) return;
    this.#outcome = standing;
    if (standing.state === "sent") this.#form.clear();
    const outcomeId = this.#fieldId("outcome");
    const losesFocus = standing.state !== "waiting" && this.#focus.isInside && !this.#focus.isOn(outcomeId);
    if (asked || losesFocus) this.#focus.afterUpdate(outcomeId);
    else if (standing.state !== "waiting") this.#announcer.say(outcomeHeading(language, standing));
  }
  /** Puts the endpoint's reasons beside the questions they are about; `false` if they are about none of ours. */
  #showRefusal(standing, asked) {
    const definition = presetNamed(this.preset);
    const names = questionsOf(definition).map(({ name }) => name);
    const ours = standing.problems.filter(({ field }) => names.includes(field));
    if (!ours.length) return false;
    this.#reopen();
    this.#form.show(ours);
    if (asked || this.#focus.isInside) this.#focusProblem(definition);
    else this.#announcer.say(outcomeHeading(this.#language.current, standing));
    return true;
  }
  #handleTry() {
    this.#asked = true;
    this.#submission.tryNow();
  }
  #handleChange() {
    this.#reopen();
    this.#focus.afterUpdate(`${this.#id}-title`);
  }
  #reopen() {
    this.#outcome = void 0;
    this.#submission.reopen();
  }
};
__decorateClass([
  property()
], _HysFeedback.prototype, "preset");
__decorateClass([
  property()
], _HysFeedback.prototype, "heading");
__decorateClass([
  property({ attribute: "heading-level", type: Number })
], _HysFeedback.prototype, "headingLevel");
__decorateClass([
  property()
], _HysFeedback.prototype, "endpoint");
__decorateClass([
  property({ attribute: "endpoint-type" })
], _HysFeedback.prototype, "endpointType");
__decorateClass([
  property()
], _HysFeedback.prototype, "topic");
__decorateClass([
  property()
], _HysFeedback.prototype, "team");
__decorateClass([
  property()
], _HysFeedback.prototype, "method");
__decorateClass([
  property({ type: Boolean })
], _HysFeedback.prototype, "test");
__decorateClass([
  property({ attribute: "contact-href" })
], _HysFeedback.prototype, "contactHref");
__decorateClass([
  property({ attribute: "privacy-href" })
], _HysFeedback.prototype, "privacyHref");
__decorateClass([
  property({ attribute: "read-when" })
], _HysFeedback.prototype, "readWhen");
__decorateClass([
  property({ attribute: "read-when-cy" })
], _HysFeedback.prototype, "readWhenCy");
__decorateClass([
  property({ attribute: "max-length", type: Number })
], _HysFeedback.prototype, "maxLength");
__decorateClass([
  property()
], _HysFeedback.prototype, "locale");
__decorateClass([
  property()
], _HysFeedback.prototype, "reading");
__decorateClass([
  property()
], _HysFeedback.prototype, "audience");
__decorateClass([
  property()
], _HysFeedback.prototype, "region");
let HysFeedback = _HysFeedback;
function longestAnswer(definition, answers) {
  const names = questionsOf(definition).map(({ name }) => name);
  return names.reduce(
    (longest, name) => (answers[name]?.length ?? 0) > (answers[longest]?.length ?? 0) ? name : longest
  );
}

export { HysFeedback };
//# sourceMappingURL=feedback.js.map
