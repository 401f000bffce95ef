import { LitElement, nothing, html } from 'lit';
import { orderedWays } from '../../consultation/consultation.js';
import { DEFAULT_HIDE_AFTER_DAYS, goneFrom, statusAt, isAhead, isOpen, choose, nextBoundary, overFrom } from '../../consultation/life-cycle.js';
import { lastMoment } from '../../consultation/uk-time.js';
import { BoundaryController } from '../../controllers/boundary-controller.js';
import { ConsultationController } from '../../controllers/consultation-controller.js';
import { HysDismissEvent } from '../../controllers/dismiss-event.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { RenderRoot } from '../../controllers/render-root.js';
import { reportMistake } from '../../controllers/report.js';
import { SettingsController } from '../../controllers/settings-controller.js';
import { textIn } from '../../forms/definition.js';
import { heading } from '../../templates/heading.js';
import { readingButton } from '../../templates/reading-button.js';
import { formStyles } from '../../theme/form.styles.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { bannerWords, calendarTitle, showAgain } from './banner.strings.js';
import { bannerStyles } from './banner.styles.js';
import { calendarLink } from './calendar-link.js';
import { Memory, REMEMBER } from './memory.js';
import { describedConsultation } from './own.js';
import { statusSentences } from './status.js';
import { wayItem, formatItem, telephone } from './ways.js';

let instances = 0;
class HysBanner extends LitElement {
  constructor() {
    super();
    /** The name of the consultation; above the names of those that come from `src`, the heading of the element. */
    this.heading = "";
    /** The level of the heading, 1 to 6; what is inside follows. */
    this.headingLevel = 2;
    /** One sentence on what it is about. */
    this.summary = "";
    /** When it opens: a date, or a time in the United Kingdom. Without it, it is open already. */
    this.opens = "";
    /** When it closes: with the end of that date, or at that time in the United Kingdom. */
    this.closes = "";
    /** For how many days after the day on which it closes it is still shown. */
    this.hideAfterDays = DEFAULT_HIDE_AFTER_DAYS;
    /** How long the browser remembers that a visitor has hidden it: `none`, `session` or `local`. */
    this.remember = "none";
    /** The address of consultations: JSON of the site's own, or what Citizen Space answers. */
    this.src = "";
    /** A name from the page's settings. */
    this.preset = "";
    /** The page on which people take part. */
    this.consultationHref = "";
    /** The page that says what people said and what changed. */
    this.feedHref = "";
    /** The page on which people join a panel. */
    this.panelHref = "";
    /** A page with ways to get in touch. */
    this.contactHref = "";
    /** Who runs it. */
    this.orgName = "";
    /** Who runs it, in Welsh. */
    this.orgNameCy = "";
    /** The language to speak, where the page's `lang` is wrong. */
    this.locale = "";
    /** `easy` for Easy Read; without it, as the language tag says. */
    this.reading = "";
    /** Whose words it uses: `young` for those of young people, where their script is on the page. */
    this.audience = "adult";
    this.#id = `hys-banner-${instances += 1}`;
    this.#consultations = new ConsultationController(
      this,
      () => ({ consultation: this.consultation, src: this.src }),
      (outcome) => describedConsultation(
        {
          heading: this.heading,
          summary: this.summary,
          opens: this.opens,
          closes: this.closes,
          href: this.consultationHref
        },
        (attribute, found, advice) => reportMistake(this, attribute, found, advice),
        outcome
      )
    );
    this.#pageLanguage = new LanguageController(this, () => ({
      locale: this.locale,
      reading: this.reading,
      audience: this.audience,
      strings: this.strings
    }));
    this.#renderRoot = new RenderRoot(this, HysBanner.styles, () => void 0);
    this.#focus = new FocusController(this);
    this.#memory = new Memory(() => this.#remembers);
    this.#handleFocusOut = ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget)) return;
      queueMicrotask(() => {
        if (!this.#focus.isInside) this.requestUpdate();
      });
    };
    this.#handleHide = () => {
      if (!this.#shown) return;
      const { consultation } = this.#shown;
      const now = Date.now();
      const { closes = Infinity } = consultation;
      const end = now < closes ? consultation.closes : goneFrom(consultation, this.#hideAfter);
      this.#memory.hide(consultation.id, end, now);
      this.#hidden = consultation.id;
      this.#focus.afterUpdate(this.#idOf("show"));
      void this.updateComplete.then(() => this.dispatchEvent(new HysDismissEvent(consultation.id)));
    };
    this.#handleShow = () => {
      if (this.#hidden !== void 0) this.#memory.show(this.#hidden);
      this.#hidden = void 0;
      this.#focus.afterUpdate(this.#idOf("title"));
    };
    new SettingsController(this);
    new BoundaryController(this, () => this.#nextChange());
  }
  // Getters: for Safari 15.4, static fields would make the compiler turn every private name into a WeakMap.
  static get styles() {
    return [tokens, ...formStyles, bannerStyles];
  }
  // A table instead of decorators, which would cost every visitor half a kilobyte.
  static get properties() {
    return {
      heading: {},
      headingLevel: { attribute: "heading-level", type: Number },
      summary: {},
      opens: {},
      closes: {},
      hideAfterDays: { attribute: "hide-after-days", type: Number },
      remember: {},
      src: {},
      consultation: { attribute: false },
      preset: {},
      consultationHref: { attribute: "consultation-href" },
      feedHref: { attribute: "feed-href" },
      panelHref: { attribute: "panel-href" },
      contactHref: { attribute: "contact-href" },
      orgName: { attribute: "org-name" },
      orgNameCy: { attribute: "org-name-cy" },
      locale: {},
      reading: {},
      audience: {},
      strings: { attribute: false }
    };
  }
  static get version() {
    return version;
  }
  #id;
  #consultations;
  #pageLanguage;
  #renderRoot;
  #focus;
  #memory;
  /** What is on screen. */
  #shown;
  /** The id of what the visitor has hidden on this page. */
  #hidden;
  /** Focuses the heading. */
  focus(options) {
    this.renderRoot.querySelector(`#${this.#id}-title`)?.focus(options);
  }
  createRenderRoot() {
    return this.#renderRoot.create(() => super.createRenderRoot());
  }
  shouldUpdate() {
    this.#consultations.resolve();
    return this.#consultations.all !== void 0;
  }
  render() {
    const now = Date.now();
    const shown = this.#choose(now);
    this.#shown = shown;
    if (!shown) return nothing;
    const { consultation } = shown;
    const language = this.#language;
    const words = bannerWords(language);
    const title = textIn(consultation.title, language.locale);
    if (this.#hidden === consultation.id) return this.#renderHidden(this.heading || title);
    const status = statusAt(consultation, now);
    return html`<section class="frame banner ${language.audience} ${language.reading} ${isAhead(status) ? "" : "past"}" part="section" aria-labelledby=${this.#idOf("title")} lang=${language.locale} dir=${language.dir} @focusout=${this.#handleFocusOut}>${heading(this.headingLevel, this.#idOf("title"), this.heading || title)} ${readingButton(language, (reading) => this.reading = reading) ?? nothing} ${this.#hasOwnHeading ? heading(this.headingLevel + 1, this.#idOf("name"), title) : nothing} ${consultation.summary ? html`<p .textContent=${textIn(consultation.summary, language.locale)}></p>` : nothing} ${isAhead(shown.status) ? this.#renderRow(words.audience, consultation.audience) : nothing}<div class="when">${statusSentences(language, words, consultation, status, now)}</div>${this.#renderGo(shown, words)} ${isOpen(shown.status) ? this.#renderLists(shown, words, now) : nothing} ${this.#renderAbout(shown, words)} ${this.#renderLinks(shown, words, now)} <button type="button" class="plain" @click=${this.#handleHide} .textContent=${words.hide}></button></section>`;
  }
  get #language() {
    const { current, manner } = this.#pageLanguage;
    return this.#consultations.languageFor(this.#shown?.consultation, current, {
      ...manner,
      reading: current.wanted
    });
  }
  get #remembers() {
    const known = REMEMBER.find((value) => value === this.remember);
    if (!known)
      reportMistake(this, "remember", this.remember, `Use one of: ${REMEMBER.join(", ")}. none is used.`);
    return known ?? "none";
  }
  get #hideAfter() {
    const { hideAfterDays } = this;
    if (Number.isInteger(hideAfterDays) && hideAfterDays >= 0 && hideAfterDays <= 3650) return hideAfterDays;
    reportMistake(
      this,
      "hide-after-days",
      this.getAttribute("hide-after-days") ?? String(hideAfterDays),
      `Use a whole number of days. ${DEFAULT_HIDE_AFTER_DAYS} is used instead.`
    );
    return DEFAULT_HIDE_AFTER_DAYS;
  }
  #idOf(name) {
    return `${this.#id}-${name}`;
  }
  /** What to show now. Nothing is taken away from under somebody's focus. */
  #choose(now) {
    const all = this.#consultations.all ?? [];
    const before = all.find(({ id }) => id === this.#shown?.consultation.id);
    if (this.#shown && before && this.#focus.isInside) return { ...this.#shown, consultation: before };
    const hidden = this.#memory.hidden(now);
    const consultation = choose(
      all.filter(({ id }) => id === this.#hidden),
      now,
      this.#hideAfter
    ) ?? choose(
      all.filter(({ id }) => !hidden.has(id)),
      now,
      this.#hideAfter
    );
    return consultation && { consultation, status: statusAt(consultation, now) };
  }
  #nextChange() {
    const now = Date.now();
    const edges = (this.#consultations.all ?? []).flatMap(({ opens, closes }) => [opens, closes]);
    const own = this.#shown && nextBoundary(this.#shown.consultation, now, this.#hideAfter);
    const ahead = [...edges, own].filter((edge) => edge !== void 0 && edge > now);
    return ahead.length ? Math.min(...ahead) : void 0;
  }
  /** Whether the site has a heading above the name of the consultation. */
  get #hasOwnHeading() {
    return Boolean(this.heading && (this.consultation || this.src));
  }
  #renderRow(label, text, lang = this.#language.locale) {
    return text ? html`<p>${label} <bdi lang=${lang} .textContent=${textIn(text, this.#language.locale)}></bdi></p>` : nothing;
  }
  #renderAbout({ consultation, status }, words) {
    const { area, organiser, rewards, whatHappensNext } = consultation;
    const isWelsh = this.#language.locale === "cy" && this.orgNameCy;
    return html`${isAhead(status) ? html`${this.#renderRow(words.area, area)} ${this.#renderRow(words.rewards, rewards)}` : nothing} ${organiser ? this.#renderRow(words.organiser, organiser) : this.#renderRow(
      words.organiser,
      isWelsh ? this.orgNameCy : this.orgName,
      isWelsh ? "cy" : "en-GB"
    )} ${isAhead(status) || status === "closed" ? this.#renderRow(words.next, whatHappensNext) : nothing}`;
  }
  /** The one thing to do now. */
  #renderGo({ consultation, status }, words) {
    const { locale } = this.#language;
    const online = this.#online(consultation);
    const [url, text] = status === "outcome" ? [consultation.outcomeUrl, words.seeOutcome] : status === "forthcoming" ? [online?.url ?? this.consultationHref, words.more] : isOpen(status) ? [
      online?.url ?? this.consultationHref,
      online?.label ? textIn(online.label, locale) : words.takePart
    ] : [];
    return url ? html`<p><a class="go" href=${textIn(url, locale)} .textContent=${text ?? ""}></a></p>` : nothing;
  }
  #online({ ways }) {
    return ways.find(({ kind }) => kind === "online");
  }
  #renderLists({ consultation }, words, now) {
    const language = this.#language;
    const online = this.#online(consultation);
    const ways = orderedWays(consultation).filter(
      (way) => way !== online && (overFrom(way) ?? Infinity) > now
    );
    const list = (name, title, items) => items.length ? html`<div class="list">${heading(this.headingLevel + (this.#hasOwnHeading ? 2 : 1), this.#idOf(name), title)}<ul role="list">${items.map((item) => html`<li>${item}</li>`)}</ul></div>` : nothing;
    return html`<div class="lists">${list(
      "ways",
      online || this.consultationHref ? words.ways : words.allWays,
      ways.map(
        (way) => (
          // Two events may start together. The place in the list as the site has it stays when one is over.
          wayItem(
            language,
            words,
            way,
            this.#entryId(`${consultation.id}-${consultation.ways.indexOf(way)}-${way.starts}`),
            now
          )
        )
      )
    )} ${list(
      "formats",
      words.formats,
      consultation.formats.map((format) => formatItem(language, words, format))
    )}</div>`;
  }
  /** In a calendar, an entry is known by this in all the world (RFC 5545 3.8.4.7). */
  #entryId(name) {
    return `${name}@${location.hostname}`;
  }
  #renderLinks({ consultation, status }, words, now) {
    const language = this.#language;
    const { closes, contact = {}, id, title } = consultation;
    const { url, email, number } = contact;
    const asking = url ? textIn(url, language.locale) : email ? `mailto:${email}` : number ? telephone(number) : this.contactHref;
    const link = (href, text) => href && html`<a href=${href} .textContent=${text}></a>`;
    const links = [
      isOpen(status) && closes !== void 0 && calendarLink(
        {
          id: this.#entryId(id),
          starts: lastMoment(closes),
          title: calendarTitle(language, textIn(title, language.locale)),
          language: language.locale
        },
        words.calendar,
        now
      ),
      status !== "outcome" && link(asking, words.ask),
      link(this.feedHref, words.feed),
      link(this.panelHref, words.panel)
    ].filter(Boolean);
    return links.length ? html`<ul class="links" role="list">${links.map((found) => html`<li>${found}</li>`)}</ul>` : nothing;
  }
  #renderHidden(title) {
    const { locale, dir } = this.#language;
    return html`<p class="hidden" lang=${locale} dir=${dir} @focusout=${this.#handleFocusOut}><button type="button" id=${this.#idOf("show")} class="plain" @click=${this.#handleShow} .textContent=${showAgain(this.#language, title)}></button></p>`;
  }
  #handleFocusOut;
  #handleHide;
  #handleShow;
}

export { HysBanner };
