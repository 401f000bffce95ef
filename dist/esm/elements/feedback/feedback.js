import { LitElement, html, nothing } from 'lit';
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
import { SubmissionController, destinationProperties } from '../../controllers/submission-controller.js';
import { namesSent } from '../../forms/answers.js';
import { questionsOf, isFreeText, hasOptions } from '../../forms/definition.js';
import { presetNames } from '../../forms/presets.js';
import { DEFAULT_MAX_LENGTH, LARGEST_MAX_LENGTH } from '../../forms/validation.js';
import { questionText } from '../../localization/form-words.js';
import { continueOn, send } from '../../localization/form.strings.js';
import { afterwards } from '../../localization/outcome.strings.js';
import { signpostsFor, staleSignposts } from '../../signposts/signposts.js';
import { REGIONS } from '../../submission/submission.js';
import { legendId, controlId } from '../../templates/field.js';
import { frame, asker } from '../../templates/frame.js';
import { outcomeHeading, outcomeOf, referenceLine } from '../../templates/outcome.js';
import { personalDetailsQuestion } from '../../templates/personal-details.js';
import { prose } from '../../templates/prose.js';
import { signposts } from '../../templates/signposts.js';
import { stepForm } from '../../templates/step-form.js';
import { TRAP_NAME } from '../../templates/trap.js';
import { formStyles } from '../../theme/form.styles.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { notUrgent, notAComplaint, panelLink } from './feedback.strings.js';
import { wordsOf } from './words.js';
import { wordsWritten, partsToSend, herePage } from '../../controllers/written.js';

let instances = 0;
class HysFeedback extends LitElement {
  constructor() {
    super();
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
    /** What kind of endpoint it is: `receiver` for our own, or the name of a service; without it, any that takes JSON. */
    this.endpointType = "";
    /** How the body is written, where that is not as the service usually takes it. */
    this.encoding = "";
    /** What each field is called at the service: `improve=comment,useful=rating`. Nothing after `=` leaves it out. */
    this.fieldNames = "";
    /** Fields that are the same each time: `orgid=00D…,retURL=https://…`. */
    this.extra = "";
    /** Where in the JSON the fields go, as names with dots between. */
    this.envelope = "";
    /** `list`: each field as `{"name": …, "value": …}`. */
    this.shape = "";
    /** What the service's answer has to say before anybody is thanked: `status=mail_sent`. */
    this.okWhen = "";
    /** Where the service's answer says what is wrong with which field. */
    this.errorsAt = "";
    /** Whether each submission's id also goes into an `Idempotency-Key` header. */
    this.idempotencyHeader = false;
    /** `sealed` keeps what waits on the device, so that only the receiver can open it; it needs an add-on script. */
    this.outbox = "memory";
    /** The receiver's public key, without which nothing is sealed. */
    this.outboxKey = "";
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
    /** Whose words it uses: `young` for those of young people, where their script is on the page. */
    this.audience = "adult";
    /** The nation whose helplines are shown; without it, only those of the whole United Kingdom. */
    this.region = "";
    this.#id = `hys-feedback-${instances += 1}`;
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
      strings: this.strings
    }));
    this.#announcer = new Announcer(this, () => this.#language.locale);
    this.#count = new CharacterCountController(this, this.#announcer, () => this.#language);
    this.#renderRoot = new RenderRoot(this, HysFeedback.styles, () => this.#announcer.node);
    this.#focus = new FocusController(this);
    this.#form = new FormController(this);
    this.#submission = new SubmissionController(
      this,
      () => this,
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
    new SettingsController(this, presetNames);
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
      ...destinationProperties,
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
  #definition;
  #pageLanguage;
  #announcer;
  #count;
  #renderRoot;
  #focus;
  #form;
  #submission;
  #conversation;
  /** Focuses the heading: a click on plain text inside must not jump to the first control. */
  focus(options) {
    this.renderRoot.querySelector(`#${this.#id}-title`)?.focus(options);
  }
  createRenderRoot() {
    return this.#renderRoot.create(() => super.createRenderRoot());
  }
  shouldUpdate() {
    this.#definition.resolve();
    return this.#definition.current !== void 0;
  }
  firstUpdated() {
    this.#submission.examine(namesSent(questionsOf(this.#asked)));
  }
  render() {
    const words = wordsOf(this.#asked, this.#language);
    const { outcome } = this.#conversation;
    return html`${frame({
      id: this.#idOf("title"),
      level: this.headingLevel,
      heading: this.heading || words.heading,
      language: this.#language,
      test: this.test,
      onReading: (reading) => this.reading = reading,
      content: outcome ? this.#renderOutcome(words, outcome) : this.#renderForm(words)
    })} ${this.#renderRoot.announcerSlot}`;
  }
  /** What is asked. There is always something where an update gets as far as rendering. */
  get #asked() {
    return this.#definition.current;
  }
  get #language() {
    const { current, manner } = this.#pageLanguage;
    return this.#definition.languageFor(current, { ...manner, reading: current.wanted });
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
    const isFirst = step === definition.steps[0];
    return stepForm({
      level: this.headingLevel,
      placeId: (place) => this.#idOf(place),
      title: words.steps?.[step.name],
      isFirst,
      isOnlyStep: definition.steps.length === 1,
      introduction: isFirst ? this.#renderIntroduction() : nothing,
      questions: asked,
      answers: this.#form.answers,
      problems: this.#form.problems,
      textOf: (question) => questionText(question, words, language, this.#limit),
      language,
      maxLength: this.#limit,
      locked: this.#submission.isUnderWay,
      idOf: (name) => this.#fieldId(name),
      onAnswer: (name, answer) => this.#conversation.answer(name, answer),
      onClear: (question) => this.#conversation.clear(question),
      onFocus: (name, box) => this.#count.watch(box, (text) => this.#conversation.answer(name, text)),
      onBlur: () => this.#count.unwatch(),
      aboutFreeText: asked.some(isFreeText) ? this.#renderSignposts() : nothing,
      inBetween: this.#conversation.personal.length ? this.#renderPersonalQuestion() : void 0,
      goLabel: this.#form.goesOn(definition) ? continueOn(language) : send(language),
      isSending: this.#submission.standing?.state === "sending",
      privacyHref: this.privacyHref,
      onSubmit: this.#conversation.submit,
      onBack: this.#conversation.back,
      onFollow: (id) => this.#focus.now(id)
    });
  }
  #renderIntroduction() {
    const language = this.#language;
    return html`${asker(language, this.orgName, this.orgNameCy)} ${this.#readWhen ? html`<p>${this.#readWhen}</p>` : nothing} ${prose(language, "feedback.not-urgent", notUrgent(language))}`;
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
  #renderOutcome(words, outcome) {
    const language = this.#language;
    return outcomeOf({
      id: this.#idOf("outcome"),
      level: this.headingLevel + 1,
      standing: outcome,
      isSending: this.#submission.standing?.state === "sending",
      language,
      thanks: this.#renderThanks(),
      meanwhile: html`${this.#readWhen ? html`<p>${this.#readWhen}</p>` : nothing} ${referenceLine(language, this.#submission.receipt?.reference)}`,
      help: questionsOf(this.#asked).some(isFreeText) ? this.#renderSignposts() : nothing,
      contactHref: this.contactHref,
      words: wordsWritten(
        this.#asked,
        this.#form.answers,
        (question) => questionText(question, words, language, this.#limit)
      ),
      onTry: this.#conversation.tryNow,
      onChange: this.#conversation.change
    });
  }
  #renderThanks() {
    const language = this.#language;
    const words = afterwards(language);
    const { receipt } = this.#submission;
    return html`${this.#readWhen ? html`<p>${this.#readWhen}</p>` : nothing} ${receipt?.hasContact ? prose(language, "outcome.reply", words.reply) : nothing} ${this.#conversation.isContactAsked ? nothing : prose(language, "outcome.no-reply", words.noReply)} ${referenceLine(language, receipt?.reference)} ${this.panelHref ? html`<p><a href=${this.panelHref}>${panelLink(language)}</a></p>` : nothing}`;
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
      page: herePage(),
      ...partsToSend(this.#asked, this.#form.answers),
      ...this.test ? { test: true } : null,
      trap: this.#form.trap
    };
  }
}

export { HysFeedback };
