import { LitElement, nothing, html } from 'lit';
import { Announcer } from '../../controllers/announcer.js';
import { CharacterCountController } from '../../controllers/character-count-controller.js';
import { ConversationController } from '../../controllers/conversation-controller.js';
import { DefinitionController } from '../../controllers/definition-controller.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { FormController } from '../../controllers/form-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { RenderRoot } from '../../controllers/render-root.js';
import { reportMistake } from '../../controllers/report.js';
import { SettingsController } from '../../controllers/settings-controller.js';
import { SubmissionController } from '../../controllers/submission-controller.js';
import { isFreeText, questionsOf, hasOptions } from '../../forms/definition.js';
import { standingQuestions } from '../../forms/reveal.js';
import { DEFAULT_MAX_LENGTH, LARGEST_MAX_LENGTH } from '../../forms/validation.js';
import { continueOn, send, back, sending } from '../../localization/form.strings.js';
import { readOverrides } from '../../localization/overrides.js';
import { signpostsFor, staleSignposts } from '../../signposts/signposts.js';
import { REGIONS } from '../../submission/submission.js';
import { errorSummary } from '../../templates/error-summary.js';
import { legendId, controlId } from '../../templates/field.js';
import { heading } from '../../templates/heading.js';
import { prose } from '../../templates/prose.js';
import { questions } from '../../templates/questions.js';
import { signposts } from '../../templates/signposts.js';
import { TRAP_NAME, trap } from '../../templates/trap.js';
import { formStyles } from '../../theme/form.styles.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { trial, privacyLink, toStandard, toEasyRead, askedBy, notUrgent, notAComplaint } from './feedback.strings.js';
import { outcomeHeading, outcomeOf } from './outcomes.js';
import { personalDetailsQuestion } from './personal-details.js';
import { wordsOf, questionText } from './words.js';
import { wordsWritten, partsToSend } from './written.js';

let instances = 0;
class HysFeedback extends LitElement {
  constructor() {
    super(...arguments);
    /** What is asked: `page-useful`, `friends-and-family`, `experience`, or a name from the page's settings. */
    this.preset = "page-useful";
    /** The address of a form definition of the site's own, as JSON. */
    this.src = "";
    /** `off` leaves out every question that takes free text, for when nobody can look after what is written. */
    this.freeText = "on";
    /** The element's heading; without it, the preset's own. */
    this.heading = "";
    /** The level of the heading, 1 to 6; what is inside follows. */
    this.headingLevel = 2;
    /** Where answers go: an `https:` address, or a path on this site. */
    this.endpoint = "";
    /** What kind of endpoint it is: `receiver` for our own; without it, any that takes JSON. */
    this.endpointType = "";
    /** What the answers are about; stored with each. */
    this.topic = "";
    /** Which team or ward they are about; stored with each. */
    this.team = "";
    /** How they are collected, such as `tablet`; stored with each. */
    this.method = "";
    /** Marks what is sent as a trial, on screen and wherever it is stored. */
    this.test = false;
    /** A page with other ways to get in touch; offered whenever an answer could not be sent. */
    this.contactHref = "";
    /** The privacy notice. */
    this.privacyHref = "";
    /** The page on which people join a panel; offered after sending. */
    this.panelHref = "";
    /** When somebody reads what is sent, as a sentence. */
    this.readWhen = "";
    /** The same in Welsh; a Welsh page shows nothing rather than English. */
    this.readWhenCy = "";
    /** The most characters that a long answer may have. */
    this.maxLength = DEFAULT_MAX_LENGTH;
    /** Who asks. */
    this.orgName = "";
    /** Who asks, in Welsh. */
    this.orgNameCy = "";
    /** The language to speak, where the page's `lang` is wrong. */
    this.locale = "";
    /** `easy` for Easy Read; without it, as the language tag says. */
    this.reading = "";
    this.audience = "adult";
    this.region = "";
    this.#id = `hys-feedback-${instances += 1}`;
    this.#settings = new SettingsController(this);
    this.#definition = new DefinitionController(this, () => ({
      form: this.form,
      src: this.src,
      preset: this.preset,
      freeText: this.freeText
    }));
    this.#pageLanguage = new LanguageController(this, () => ({
      locale: this.locale,
      reading: this.reading,
      audience: this.audience,
      overrides: this.#ownWords
    }));
    this.#announcer = new Announcer(this, () => this.#language.locale);
    this.#count = new CharacterCountController(this, this.#announcer, () => this.#language);
    this.#renderRoot = new RenderRoot(this, HysFeedback.styles, () => this.#announcer.node);
    this.#focus = new FocusController(this);
    this.#form = new FormController(this);
    this.#submission = new SubmissionController(
      this,
      () => ({ endpoint: this.endpoint, endpointType: this.endpointType }),
      (standing) => this.#conversation.follow(standing)
    );
    this.#conversation = new ConversationController(
      this,
      {
        form: this.#form,
        submission: this.#submission,
        focus: this.#focus,
        announcer: this.#announcer,
        count: this.#count
      },
      {
        definition: () => this.#asked,
        language: () => this.#language,
        maxLength: () => this.#limit,
        draft: () => this.#draft(),
        trapName: TRAP_NAME,
        idOf: (place) => this.#idOf(place),
        controlOf: (question) => controlId(this.#fieldId(question.name), hasOptions(question)),
        legendOf: ({ name }) => legendId(this.#fieldId(name)),
        hasTitle: (step) => Boolean(wordsOf(this.#asked, this.#language).steps?.[step]),
        headingOf: (outcome) => outcomeHeading(this.#language, outcome)
      }
    );
  }
  // Getters: for Safari 15.4, static fields would make the compiler turn every private name into a WeakMap.
  static get styles() {
    return [tokens, ...formStyles];
  }
  // A table instead of decorators, which would cost every visitor half a kilobyte.
  static get properties() {
    return {
      preset: {},
      src: {},
      form: { attribute: false },
      freeText: { attribute: "free-text" },
      heading: {},
      headingLevel: { attribute: "heading-level", type: Number },
      endpoint: {},
      endpointType: { attribute: "endpoint-type" },
      topic: {},
      team: {},
      method: {},
      test: { type: Boolean },
      contactHref: { attribute: "contact-href" },
      privacyHref: { attribute: "privacy-href" },
      panelHref: { attribute: "panel-href" },
      readWhen: { attribute: "read-when" },
      readWhenCy: { attribute: "read-when-cy" },
      maxLength: { attribute: "max-length", type: Number },
      locale: {},
      strings: { attribute: false },
      orgName: { attribute: "org-name" },
      orgNameCy: { attribute: "org-name-cy" },
      reading: {},
      audience: {},
      region: {}
    };
  }
  static get version() {
    return version;
  }
  #id;
  #settings;
  #definition;
  #pageLanguage;
  #announcer;
  #count;
  #renderRoot;
  #focus;
  #form;
  #submission;
  #conversation;
  /** The site's own words, and what they were read from. */
  #overrides;
  /** Focuses the heading: a click on plain text inside must not jump to the first control. */
  focus(options) {
    this.renderRoot.querySelector(`#${this.#id}-title`)?.focus(options);
  }
  createRenderRoot() {
    return this.#renderRoot.create(() => super.createRenderRoot());
  }
  scheduleUpdate() {
    const { pending } = this.#settings;
    return pending ? pending.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }
  shouldUpdate() {
    this.#definition.resolve();
    return this.#definition.current !== void 0;
  }
  render() {
    const words = wordsOf(this.#asked, this.#language);
    const { outcome } = this.#conversation;
    return html`<section class="frame ${this.#language.audience} ${this.#language.reading}" part="section" aria-labelledby=${this.#idOf("title")} lang=${this.#language.locale} dir=${this.#language.dir}>${heading(this.headingLevel, this.#idOf("title"), this.heading || words.heading)} ${this.#language.hasEasyRead ? this.#renderReadingButton() : nothing} ${this.test ? html`<div class="trial">${prose(this.#language, "feedback.trial", trial(this.#language))}</div>` : nothing} ${outcome ? this.#renderOutcome(words, outcome) : this.#renderForm(words)}</section>${this.#renderRoot.announcerSlot}`;
  }
  /** What is asked. There is always something where an update gets as far as rendering. */
  get #asked() {
    return this.#definition.current;
  }
  get #language() {
    const { current, manner } = this.#pageLanguage;
    return this.#definition.languageFor(current, { ...manner, reading: current.wanted });
  }
  /** Read whenever they are new, also while there is nothing to ask yet. */
  get #ownWords() {
    const from = this.strings;
    if (this.#overrides?.from !== from) {
      const { overrides, mistakes } = readOverrides(from);
      for (const { place, found, advice } of mistakes) reportMistake(this, place, found, advice);
      this.#overrides = { from, overrides };
    }
    return this.#overrides?.overrides;
  }
  /** `null` where the site has not said, or has said something that is no region: nobody's answer is refused for it. */
  get #region() {
    return REGIONS.find((region) => region === this.region) ?? null;
  }
  get #readWhen() {
    return this.#language.locale === "cy" ? this.readWhenCy : this.readWhen;
  }
  get #limit() {
    const { maxLength } = this;
    if (Number.isInteger(maxLength) && maxLength > 0 && maxLength <= LARGEST_MAX_LENGTH) return maxLength;
    reportMistake(
      this,
      "max-length",
      this.getAttribute("max-length") ?? String(maxLength),
      `Use a whole number from 1 to ${LARGEST_MAX_LENGTH}. ${DEFAULT_MAX_LENGTH} is used instead.`
    );
    return DEFAULT_MAX_LENGTH;
  }
  #idOf(name) {
    return `${this.#id}-${name}`;
  }
  /** Apart from the ids of the element's own parts: a site may call its question "title". */
  #fieldId(name) {
    return `${this.#id}_${name}`;
  }
  #renderForm(words) {
    const language = this.#language;
    const definition = this.#asked;
    const step = this.#form.step(definition);
    const asked = this.#form.questions(definition);
    const title = words.steps?.[step.name];
    const isFirst = step === definition.steps[0];
    const isAlone = definition.steps.length > 1 && standingQuestions(asked).length === 1;
    return html`<form novalidate @submit=${this.#conversation.submit}>${this.#form.problems.length && asked.length > 1 ? this.#renderSummary(words) : nothing} ${isFirst ? this.#renderIntroduction() : nothing} ${title ? heading(this.headingLevel + 1, this.#idOf("step"), title) : nothing} ${questions({
      questions: asked,
      answers: this.#form.answers,
      problems: this.#form.problems,
      textOf: (question) => questionText(question, words, language, this.#limit),
      language,
      maxLength: this.#limit,
      locked: this.#submission.isUnderWay,
      legendLevel: isAlone ? this.headingLevel + 1 : void 0,
      idOf: (name) => this.#fieldId(name),
      onAnswer: (name, answer) => this.#conversation.answer(name, answer),
      onClear: (question) => this.#conversation.clear(question),
      onFocus: (name, box) => this.#count.watch(box, (text) => this.#conversation.answer(name, text)),
      onBlur: () => this.#count.unwatch(),
      aboutFreeText: asked.some(isFreeText) ? this.#renderSignposts() : nothing
    })} ${trap(language, this.#idOf("trap"))} ${this.#conversation.personal.length ? this.#renderPersonalQuestion() : this.#renderActions(isFirst)} ${this.privacyHref ? html`<p class="links"><a href=${this.privacyHref}>${privacyLink(language)}</a></p>` : nothing}</form>`;
  }
  /** Changes its words, not a pressed state: what it does next is what it says. */
  #renderReadingButton() {
    const isEasy = this.#language.reading === "easy";
    return html`<button type="button" class="secondary reading" @click=${() => this.reading = isEasy ? "standard" : "easy"} .textContent=${isEasy ? toStandard(this.#language) : toEasyRead(this.#language)}></button>`;
  }
  #renderIntroduction() {
    const language = this.#language;
    const isWelsh = language.locale === "cy" && this.orgNameCy;
    const name = isWelsh ? this.orgNameCy : this.orgName;
    return html`${name ? html`<p>${askedBy(language)} <bdi lang=${isWelsh ? "cy" : "en-GB"} .textContent=${name}></bdi></p>` : nothing} ${this.#readWhen ? html`<p>${this.#readWhen}</p>` : nothing} ${prose(language, "feedback.not-urgent", notUrgent(language))}`;
  }
  #renderSignposts() {
    this.#reportSignposts();
    return html`${prose(this.#language, "feedback.not-a-complaint", notAComplaint(this.#language))} ${signposts(this.#language, signpostsFor(this.#region, this.#language.audience))}`;
  }
  #reportSignposts() {
    if (!this.#region) {
      reportMistake(
        this,
        "region",
        this.region,
        `Only helplines of the whole United Kingdom are shown. Use one of: ${REGIONS.join(", ")}.`
      );
    }
    const stale = staleSignposts().map(({ id }) => id);
    if (stale.length) {
      reportMistake(
        this,
        "signposts",
        stale.join(", "),
        "Reviewed more than 6 months ago. Take a newer version of the script."
      );
    }
  }
  #renderActions(isFirst) {
    const language = this.#language;
    const isSending = this.#submission.standing?.state === "sending";
    return html`<div class="actions"><button type="submit" id=${this.#idOf("go")} .textContent=${this.#form.goesOn(this.#asked) ? continueOn(language) : send(language)}></button> ${isFirst ? nothing : html`<button type="button" class="secondary" @click=${this.#conversation.back} .textContent=${back(language)}></button>`}<p class="status" .textContent=${isSending ? sending(language) : ""}></p></div>`;
  }
  #renderPersonalQuestion() {
    return personalDetailsQuestion({
      id: this.#idOf("personal"),
      level: this.headingLevel + 1,
      language: this.#language,
      kinds: this.#conversation.personal,
      isLast: !this.#form.goesOn(this.#asked),
      onChange: this.#conversation.changePersonal,
      onKeep: this.#conversation.keepPersonal
    });
  }
  #renderSummary(words) {
    const asked = this.#form.questions(this.#asked);
    return errorSummary({
      id: this.#idOf("problems"),
      level: this.headingLevel + 1,
      language: this.#language,
      errors: this.#form.problems.flatMap(({ field, code }) => {
        const question = asked.find(({ name }) => name === field);
        if (!question) return [];
        const { error } = questionText(question, words, this.#language, this.#limit);
        return [{ controlId: controlId(this.#fieldId(field), hasOptions(question)), text: error(code) }];
      }),
      onFollow: (id) => this.#focus.now(id)
    });
  }
  #renderOutcome(words, outcome) {
    const definition = this.#asked;
    return outcomeOf({
      id: this.#idOf("outcome"),
      level: this.headingLevel + 1,
      standing: outcome,
      isSending: this.#submission.standing?.state === "sending",
      language: this.#language,
      receipt: this.#submission.receipt,
      isContactAsked: this.#conversation.isContactAsked,
      readWhen: this.#readWhen,
      contactHref: this.contactHref,
      panelHref: this.panelHref,
      signposts: questionsOf(definition).some(isFreeText) ? this.#renderSignposts() : nothing,
      words: wordsWritten(
        definition,
        this.#form.answers,
        (question) => questionText(question, words, this.#language, this.#limit)
      ),
      onTry: this.#conversation.tryNow,
      onChange: this.#conversation.change
    });
  }
  #draft() {
    return {
      kind: "feedback",
      language: this.#language.locale,
      reading: this.#language.reading,
      audience: this.#language.audience,
      region: this.#region,
      topic: this.topic,
      team: this.team,
      method: this.method,
      page: { url: location.href, title: document.title },
      ...partsToSend(this.#asked, this.#form.answers),
      ...this.test ? { test: true } : null,
      trap: this.#form.trap
    };
  }
}

export { HysFeedback };
