import { LitElement, html, nothing } from 'lit';
import { Announcer } from '../../controllers/announcer.js';
import { CharacterCountController } from '../../controllers/character-count-controller.js';
import { ConversationController } from '../../controllers/conversation-controller.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { FormController } from '../../controllers/form-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { LeavingGuard } from '../../controllers/leaving-guard.js';
import { RenderRoot } from '../../controllers/render-root.js';
import { SettingsController } from '../../controllers/settings-controller.js';
import { SubmissionController, destinationProperties } from '../../controllers/submission-controller.js';
import { wordsWritten, partsToSend, herePage } from '../../controllers/written.js';
import { namesSent } from '../../forms/answers.js';
import { hasOptions, questionsOf, askedSteps, textIn, answerTo, askedQuestions } from '../../forms/definition.js';
import { panelNames } from '../../forms/sign-up/panels.js';
import { pathOf, chosenPanels } from '../../forms/sign-up/route.js';
import { signUpForm, SIGN_UP_VERSION } from '../../forms/sign-up/sign-up-form.js';
import { DEFAULT_MAX_LENGTH } from '../../forms/validation.js';
import { questionText } from '../../localization/form-words.js';
import { continueOn } from '../../localization/form.strings.js';
import { afterwards } from '../../localization/outcome.strings.js';
import { REGIONS } from '../../submission/submission.js';
import { legendId, controlId } from '../../templates/field.js';
import { frame, asker } from '../../templates/frame.js';
import { outcomeHeading, outcomeOf, referenceLine } from '../../templates/outcome.js';
import { personalDetailsQuestion } from '../../templates/personal-details.js';
import { prose } from '../../templates/prose.js';
import { stepForm } from '../../templates/step-form.js';
import { TRAP_NAME } from '../../templates/trap.js';
import { formStyles } from '../../theme/form.styles.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { copyOf } from './copy.js';
import { EqualityPart } from './equality-part.js';
import { factsOf } from './facts.js';
import { kindWords, stepCaption, checkWords, notices, basisText, arrived } from './panel-sign-up.strings.js';
import { signUpStyles } from './panel-sign-up.styles.js';
import { PanelsController } from './panels-controller.js';
import { readOver, answersRead } from './read-over.js';
import { signUpWords } from './words.js';

let instances = 0;
class HysPanelSignUp extends LitElement {
  constructor() {
    super();
    /** The panel to join: `youth-forum`, `parent-panel`, `patient-voices`, or a name from the page's settings. */
    this.preset = "youth-forum";
    /** Several built-in panels in one form, between commas. Above `preset`. */
    this.panels = "";
    /** The youngest age that the panel admits. */
    this.minAge = "";
    /** The oldest age that the panel admits. */
    this.maxAge = "";
    /** Who is younger needs a parent or carer to agree. */
    this.permissionAge = "";
    /** The address of panels of the site's own, as JSON. */
    this.src = "";
    /** The element's heading. */
    this.heading = "";
    /** The level of the heading, 1 to 6; what is inside follows. */
    this.headingLevel = 2;
    /** Where sign-ups go: an `https:` address, or a path on this site. */
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
    /** What the sign-ups are about; stored with each, except of a child who needs permission. */
    this.topic = "";
    /** Which team they are for; stored with each, except of a child who needs permission. */
    this.team = "";
    /** How they are collected, such as `tablet`; stored with each, except of a child who needs permission. */
    this.method = "";
    /** Marks what is sent as a trial, on screen and wherever it is stored. */
    this.test = false;
    /** A page with other ways to get in touch, for people whom no panel admits and whenever sending fails. */
    this.contactHref = "";
    /** The privacy notice. Nobody is asked anything without one. */
    this.privacyHref = "";
    /** When somebody reads what is sent, as a sentence. */
    this.readWhen = "";
    /** The same in Welsh; a Welsh page shows nothing rather than English. */
    this.readWhenCy = "";
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
    /** The nation whose questions about equality are asked: those of Wales, or else of England. */
    this.region = "";
    this.#id = `hys-panel-sign-up-${instances += 1}`;
    this.#panels = new PanelsController(this, () => ({
      form: this.form,
      src: this.src,
      preset: this.preset,
      panels: this.panels,
      minAge: this.minAge,
      maxAge: this.maxAge,
      permissionAge: this.permissionAge,
      privacyHref: this.privacyHref
    }));
    this.#pageLanguage = new LanguageController(this, () => ({
      locale: this.locale,
      reading: this.reading,
      audience: this.audience,
      strings: this.strings
    }));
    this.#announcer = new Announcer(this, () => this.#language.locale);
    this.#count = new CharacterCountController(this, this.#announcer, () => this.#language);
    this.#renderRoot = new RenderRoot(this, HysPanelSignUp.styles, () => this.#announcer.node);
    this.#focus = new FocusController(this);
    this.#form = new FormController(this);
    this.#guard = new LeavingGuard();
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
        maxLength: () => DEFAULT_MAX_LENGTH,
        draft: () => this.#draft(),
        trapName: TRAP_NAME,
        idOf: (place) => this.#idOf(place),
        controlOf: (question) => controlId(this.#fieldId(question.name), hasOptions(question)),
        legendOf: ({ name }) => legendId(this.#fieldId(name)),
        hasTitle: (step) => Boolean(this.#words.steps?.[step]),
        headingOf: (outcome) => this.#headingOf(outcome),
        // While it is open which panels somebody joins, what they answered may yet be asked for.
        forgets: () => this.#path !== "undecided"
      }
    );
    this.#equality = new EqualityPart(
      this,
      { focus: this.#focus, announcer: this.#announcer, count: this.#count },
      {
        id: `${this.#id}-equality`,
        language: () => this.#language,
        level: () => this.headingLevel + 1,
        destination: () => this,
        region: () => this.#region,
        band: () => this.#sent?.band ?? "",
        isTest: () => this.test,
        contactHref: () => this.contactHref
      }
    );
    this.#clearCopy = () => {
      if (this.#sent) this.#sent = { ...this.#sent, copy: void 0 };
      this.#focus.afterUpdate(this.#idOf("copy"));
    };
    new SettingsController(this, panelNames);
  }
  // Getters: for Safari 15.4, static fields would make the compiler turn every private name into a WeakMap.
  static get styles() {
    return [tokens, ...formStyles, signUpStyles];
  }
  // A table instead of decorators, which would cost every visitor half a kilobyte.
  static get properties() {
    return {
      preset: {},
      panels: {},
      minAge: { attribute: "min-age" },
      maxAge: { attribute: "max-age" },
      permissionAge: { attribute: "permission-age" },
      src: {},
      form: { attribute: false },
      heading: {},
      headingLevel: { attribute: "heading-level", type: Number },
      ...destinationProperties,
      topic: {},
      team: {},
      method: {},
      test: { type: Boolean },
      contactHref: { attribute: "contact-href" },
      privacyHref: { attribute: "privacy-href" },
      readWhen: { attribute: "read-when" },
      readWhenCy: { attribute: "read-when-cy" },
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
  #panels;
  #pageLanguage;
  #announcer;
  #count;
  #renderRoot;
  #focus;
  #form;
  #guard;
  #submission;
  #conversation;
  #equality;
  #sent;
  /** When the permissions were last answered, and how. */
  #agreed;
  /** Focuses the heading: a click on plain text inside must not jump to the first control. */
  focus(options) {
    this.renderRoot.querySelector(`#${this.#id}-title`)?.focus(options);
  }
  connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#guard.isOn = false;
  }
  createRenderRoot() {
    return this.#renderRoot.create(() => super.createRenderRoot());
  }
  shouldUpdate() {
    this.#panels.resolve();
    return this.#panels.current !== void 0;
  }
  firstUpdated() {
    this.#submission.examine(namesSent(questionsOf(this.#asked)));
  }
  updated() {
    const definition = this.#asked;
    const isFirst = this.#form.step(definition) === definition.steps[0];
    const isOver = this.#conversation.outcome?.state === "passed-on";
    const isUnderWay = !this.#kindPage && !isFirst && !isOver && !this.#submission.isKept;
    this.#guard.isOn = this.isConnected && (isUnderWay || this.#equality.isUnderWay);
  }
  render() {
    const words = this.#words;
    const { outcome } = this.#conversation;
    return html`${frame({
      id: this.#idOf("title"),
      level: this.headingLevel,
      heading: this.heading || words.heading,
      language: this.#language,
      test: this.test,
      onReading: (reading) => this.reading = reading,
      content: outcome ? this.#renderOutcome(words, outcome) : this.#renderStep(words)
    })} ${this.#renderRoot.announcerSlot}`;
  }
  /** There is something to join wherever an update gets as far as rendering. */
  get #setup() {
    return this.#panels.current;
  }
  /** The form as it stands: what was answered decides what is asked. */
  get #asked() {
    return signUpForm(this.#setup, this.#form.answers);
  }
  get #path() {
    return pathOf(this.#setup.panels, this.#form.answers);
  }
  /** The name of the page on screen that says that no panel here admits somebody. */
  get #kindPage() {
    const { name } = this.#form.step(this.#asked);
    return Object.hasOwn(kindWords(this.#language), name) ? name : void 0;
  }
  get #words() {
    return signUpWords(this.#asked, this.#setup.panels, this.#language);
  }
  get #language() {
    const { current, manner } = this.#pageLanguage;
    return this.#panels.languageFor(current, { ...manner, reading: current.wanted });
  }
  /** `null` where the site has not said, or has said something that is no region: nobody is refused for it. */
  get #region() {
    return REGIONS.find((region) => region === this.region) ?? null;
  }
  get #readWhen() {
    return this.#language.locale === "cy" ? this.readWhenCy : this.readWhen;
  }
  #idOf(name) {
    return `${this.#id}-${name}`;
  }
  /** Apart from the ids of the element's own parts. */
  #fieldId(name) {
    return `${this.#id}_${name}`;
  }
  /** What each question says; the words are made once for all of them. */
  #textsIn(words) {
    const language = this.#language;
    return (question) => questionText(question, words, language, DEFAULT_MAX_LENGTH);
  }
  #renderStep(words) {
    const language = this.#language;
    const definition = this.#asked;
    const step = this.#form.step(definition);
    const kindPage = this.#kindPage;
    const isFirst = step === definition.steps[0];
    return stepForm({
      level: this.headingLevel,
      placeId: (place) => this.#idOf(place),
      title: words.steps?.[step.name],
      caption: kindPage ? void 0 : this.#caption(definition),
      isFirst,
      isOnlyStep: false,
      introduction: isFirst ? this.#renderIntroduction() : nothing,
      lead: this.#renderLead(step.name, words),
      questions: this.#form.questions(definition),
      answers: this.#form.answers,
      problems: this.#form.problems,
      textOf: this.#textsIn(words),
      language,
      maxLength: DEFAULT_MAX_LENGTH,
      locked: this.#submission.isUnderWay,
      idOf: (name) => this.#fieldId(name),
      onAnswer: (name, answer) => this.#conversation.answer(name, answer),
      onClear: (question) => this.#conversation.clear(question),
      onFocus: (name, box) => this.#count.watch(box, (text) => this.#conversation.answer(name, text)),
      onBlur: () => this.#count.unwatch(),
      aboutFreeText: nothing,
      after: this.#renderAfter(step.name),
      inBetween: this.#conversation.personal.length ? this.#renderPersonalQuestion() : void 0,
      goLabel: kindPage ? void 0 : this.#goLabel(step.name),
      isSending: this.#submission.standing?.state === "sending",
      privacyHref: kindPage ? "" : this.#setup.privacyHref,
      // A page without a button to go on can still be submitted by a script of the site's own.
      onSubmit: kindPage ? (event) => event.preventDefault() : this.#conversation.submit,
      onBack: this.#conversation.back,
      onFollow: (id) => this.#focus.now(id)
    });
  }
  /** How many steps there are is known once the route is. */
  #caption(definition) {
    const steps = askedSteps(definition, this.#form.answers);
    const isKnown = this.#path !== "undecided";
    return stepCaption(
      this.#language,
      steps.indexOf(this.#form.step(definition)) + 1,
      isKnown ? steps.length : void 0
    );
  }
  #goLabel(step) {
    if (step !== "check") return continueOn(this.#language);
    const { ask, join } = checkWords(this.#language);
    return this.#path === "permission" ? ask : join;
  }
  #renderIntroduction() {
    const language = this.#language;
    return html`${asker(language, this.orgName, this.orgNameCy)} ${factsOf(this.#setup.panels, language)} ${prose(language, "sign-up.nothing-sent", notices(language).nothingSent)}`;
  }
  /** What is said under the heading of a step, before anything is asked. */
  #renderLead(step, words) {
    const language = this.#language;
    const notices$1 = notices(language);
    const kind = this.#kindPage;
    if (kind) {
      return html`${prose(language, `sign-up.${kind}.text`, kindWords(language)[kind] ?? "")} ${this.contactHref ? html`<p><a href=${this.contactHref}>${afterwards(language).anotherWay}</a></p>` : nothing}`;
    }
    switch (step) {
      case "first-name":
        return html`${prose(language, "sign-up.permission", notices$1.permission)} ${this.#renderNotice()}`;
      case "about":
        return this.#renderNotice();
      case "trusted":
        return prose(language, "sign-up.trusted.text", notices$1.trusted);
      case "check":
        return html`${prose(language, "sign-up.not-sent-yet", notices$1.notSentYet)} ${readOver(
          answersRead(this.#asked, this.#form.answers, this.#textsIn(words)),
          language,
          (name) => this.#conversation.changeAnswer(name)
        )}`;
      default:
        return nothing;
    }
  }
  /** At the moment of asking, in plain lines: what for, on what basis, and the way out (UK GDPR article 13). */
  #renderNotice() {
    const language = this.#language;
    const words = notices(language);
    const { basis } = this.#setup;
    return html`<div class="notice">${prose(language, "sign-up.use", words.use)} ${basis ? prose(language, `sign-up.basis.${basis}`, basisText(language, basis)) : nothing} ${this.#renderLeaving()} ${prose(language, "sign-up.complain", words.complain)}</div>`;
  }
  #renderLeaving(panels = chosenPanels(this.#setup.panels, this.#form.answers)) {
    const language = this.#language;
    return html`${prose(language, "sign-up.leaving", notices(language).leaving)} ${panels.map(
      ({ leaving }) => leaving ? html`<p .textContent=${textIn(leaving, language.locale)}></p>` : nothing
    )}`;
  }
  #renderAfter(step) {
    const language = this.#language;
    const panels = chosenPanels(this.#setup.panels, this.#form.answers);
    return step === "part" && panels.some(({ rewards }) => rewards) ? prose(language, "sign-up.payment", notices(language).payment) : nothing;
  }
  #renderPersonalQuestion() {
    return personalDetailsQuestion({
      id: this.#idOf("personal"),
      level: this.headingLevel + 1,
      language: this.#language,
      kinds: this.#conversation.personal,
      isLast: false,
      onChange: this.#conversation.changePersonal,
      onKeep: this.#conversation.keepPersonal
    });
  }
  #headingOf(outcome) {
    if (outcome.state !== "sent") return outcomeHeading(this.#language, outcome);
    const { asking, joined } = arrived(this.#language);
    return this.#sent?.route === "permission" ? asking : joined;
  }
  #renderOutcome(words, outcome) {
    const language = this.#language;
    return outcomeOf({
      id: this.#idOf("outcome"),
      level: this.headingLevel + 1,
      standing: outcome,
      isSending: this.#submission.standing?.state === "sending",
      language,
      sentHeading: this.#headingOf(outcome),
      thanks: outcome.state === "sent" ? this.#renderThanks() : nothing,
      meanwhile: html`${this.#readWhen ? html`<p>${this.#readWhen}</p>` : nothing} ${referenceLine(language, this.#submission.receipt?.reference)}`,
      contactHref: this.contactHref,
      words: wordsWritten(this.#asked, this.#form.answers, this.#textsIn(words)),
      onTry: this.#conversation.tryNow,
      onChange: this.#conversation.change
    });
  }
  #renderThanks() {
    const language = this.#language;
    const words = arrived(language);
    const { route, copy, panels } = this.#sent ?? {};
    return html`${route === "permission" ? prose(language, "sign-up.asking.text", words.askingNext) : prose(language, "sign-up.joined.text", words.joinedNext)} ${this.#readWhen ? html`<p>${this.#readWhen}</p>` : nothing} ${referenceLine(language, this.#submission.receipt?.reference)} ${this.#renderLeaving(panels)} ${copy ? copyOf({
      id: this.#idOf("copy"),
      level: this.headingLevel + 2,
      language,
      answers: copy(),
      reference: this.#submission.receipt?.reference,
      onClear: this.#clearCopy
    }) : html`<div id=${this.#idOf("copy")} tabindex="-1">${prose(language, "sign-up.cleared", words.cleared)}</div>`} ${this.endpointType === "receiver" && route !== "permission" ? this.#equality.render() : nothing}`;
  }
  #clearCopy;
  #draft() {
    const definition = this.#asked;
    const { answers: given } = this.#form;
    const panels = chosenPanels(this.#setup.panels, given);
    const { form, answers, contact, warnings } = partsToSend(definition, given);
    const route = this.#path;
    this.#sent = {
      route,
      band: String(answerTo(given, "band") ?? ""),
      panels,
      copy: () => answersRead(
        definition,
        given,
        this.#textsIn(signUpWords(definition, this.#setup.panels, this.#language))
      )
    };
    const always = {
      kind: "panel-sign-up",
      form,
      language: this.#language.locale,
      answers: { ...answers, panels: panels.map(({ id }) => id) },
      ...contact && { contact },
      ...this.test ? { test: true } : null,
      // Autofill may have put a child's own words there.
      trap: route === "permission" && this.#form.trap ? "filled" : this.#form.trap
    };
    if (route === "permission") return always;
    return {
      ...always,
      reading: this.#language.reading,
      audience: this.#language.audience,
      region: this.#region,
      topic: this.topic,
      team: this.team,
      method: this.method,
      page: herePage(),
      permissions: this.#permissions(definition),
      ...warnings && { warnings }
    };
  }
  /** Everything that somebody was asked to allow, in the words on screen. */
  #permissions(definition) {
    const { answers } = this.#form;
    const { locale } = this.#language;
    const textOf = this.#textsIn(this.#words);
    const offered = askedQuestions(definition, answers).filter(({ goes }) => goes === "permissions").flatMap((question) => {
      const { option } = textOf(question);
      const ticked = [answerTo(answers, question.name) ?? []].flat();
      return (hasOptions(question) ? question.options : []).map(({ value }) => ({
        purpose: value,
        granted: ticked.includes(value),
        wording: option(value)
      }));
    });
    const key = JSON.stringify([locale, offered]);
    if (this.#agreed?.key !== key) this.#agreed = { key, at: (/* @__PURE__ */ new Date()).toISOString() };
    const { at } = this.#agreed;
    return offered.map((permission) => ({
      ...permission,
      version: SIGN_UP_VERSION,
      language: locale,
      at,
      by: "self"
    }));
  }
}

export { HysPanelSignUp };
