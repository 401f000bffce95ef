import { LitElement, html, nothing, render } from 'lit';
import { Announcer } from '../../controllers/announcer.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { RenderRoot } from '../../controllers/render-root.js';
import { reportMistake } from '../../controllers/report.js';
import { SettingsController } from '../../controllers/settings-controller.js';
import { MOST_ITEMS } from '../../feed/feed.js';
import { readData } from '../../feed/read-feed.js';
import { everything, spoken, matching, facetsOf, answering } from '../../feed/select.js';
import { parseReference } from '../../submission/identity.js';
import { canHash, referenceHash } from '../../submission/reference-hash.js';
import { heading as heading$1 } from '../../templates/heading.js';
import { prose } from '../../templates/prose.js';
import { readingButton } from '../../templates/reading-button.js';
import { formStyles } from '../../theme/form.styles.js';
import { tokens } from '../../theme/tokens.js';
import { version } from '../../version.js';
import { filters } from './filters.js';
import { itemOf, dateIn } from './item.js';
import { referenceSearch } from './reference.js';
import { loading, heading, failed, retry, empty, shown, noMatch, more, filterWords, source, newest, stale, cut, partial, referenceWords } from './you-said-we-did.strings.js';
import { feedStyles } from './you-said-we-did.styles.js';

const DEFAULT_LIMIT = 5;
const LARGEST_LIMIT = 100;
const A_YEAR = 366 * 24 * 60 * 60 * 1e3;
let instances = 0;
const SAMPLE = {
  items: [
    {
      id: 1,
      title: "a",
      date_published: "2026-01-01T00:00:00Z",
      url: "/",
      _you_said_we_did: {
        youSaid: "a",
        response: { status: "done", text: "a" },
        themes: ["a", "b"],
        service: "a"
      }
    }
  ]
};
let isRehearsed = false;
const noSearch = { typed: "", standing: "open", found: [] };
class HysYouSaidWeDid extends LitElement {
  constructor() {
    super();
    /** The address of a feed. Without it, the `<article>`s inside the element are the updates. */
    this.src = "";
    /** The address of the same feed in Welsh, where the feed itself is in one language. */
    this.srcCy = "";
    /** How many updates show at first, and how many more at each "Show more". */
    this.limit = DEFAULT_LIMIT;
    /** `same-origin` shows pictures that lie on this site; the site's policy has to allow `img-src 'self'`. */
    this.images = "none";
    /** The element's heading; without it, "You said, we did". */
    this.heading = "";
    /** The level of the heading, 1 to 6; what is inside follows. */
    this.headingLevel = 2;
    /** A name from the page's settings. */
    this.preset = "";
    /** The language to speak, where the page's `lang` is wrong. */
    this.locale = "";
    /** Whose updates they are, where the feed has no title. */
    this.orgName = "";
    /** The same, in Welsh. */
    this.orgNameCy = "";
    /** `easy` for Easy Read; without it, as the language tag says. */
    this.reading = "";
    /** Whose words it uses: `young` for those of young people, where their script is on the page. */
    this.audience = "adult";
    /** Taken so that settings for all elements may name it; nothing here depends on it. */
    this.region = "";
    this.#id = `hys-you-said-we-did-${instances += 1}`;
    this.#pageLanguage = new LanguageController(this, () => ({
      locale: this.locale,
      reading: this.reading,
      audience: this.audience,
      strings: this.strings
    }));
    this.#announcer = new Announcer(this, () => this.#language.locale);
    this.#feed = new FeedController(
      this,
      () => ({ feed: this.feed, src: this.#language.locale === "cy" && this.srcCy || this.src }),
      {
        isOurs: (node) => node === this.#announcer.node || node === this.renderRoot,
        onAsked: () => void setTimeout(() => this.#rehearse()),
        onSlow: () => this.#announcer.say(loading(this.#language)),
        onSettled: (wasSlow) => this.#settle(wasSlow)
      }
    );
    this.#renderRoot = new RenderRoot(
      this,
      HysYouSaidWeDid.styles,
      () => this.#announcer.node,
      () => !this.#feed.feed || this.#feed.isInPage && !this.#feed.feed.items.length
    );
    this.#focus = new FocusController(this);
    /** What the boxes say, and what of it is applied. */
    this.#draft = everything;
    this.#choice = everything;
    /** How many times a visitor has asked for more. */
    this.#pages = 1;
    this.#search = noSearch;
    this.#isPrinting = false;
    this.#showAll = () => {
      this.#draft = everything;
      this.#apply();
      this.#focus.afterUpdate(this.#idOf("apply"));
    };
    this.#showMore = () => {
      const first = this.#pages * this.#limit + 1;
      this.#pages += 1;
      this.#focus.afterUpdate(this.#idOf(String(first)));
    };
    /** On paper there is no button, so all that is loaded is printed. */
    this.#print = ({ type }) => {
      this.#isPrinting = type === "beforeprint";
      this.requestUpdate();
      if (this.isUpdatePending) this.performUpdate();
    };
    new SettingsController(this);
  }
  // Getters: for Safari 15.4, static fields would make the compiler turn every private name into a WeakMap.
  static get styles() {
    return [tokens, ...formStyles, feedStyles];
  }
  static get properties() {
    return {
      src: {},
      srcCy: { attribute: "src-cy" },
      feed: { attribute: false },
      limit: { type: Number },
      images: {},
      heading: {},
      headingLevel: { attribute: "heading-level", type: Number },
      preset: {},
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
  #pageLanguage;
  #announcer;
  #feed;
  #renderRoot;
  #focus;
  #draft;
  #choice;
  #pages;
  #search;
  #isPrinting;
  /** What fits, of what and by which choice. */
  #matched;
  /** What there is to choose from, and of what. */
  #facets;
  connectedCallback() {
    super.connectedCallback();
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#print);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#print);
  }
  /** Focuses the heading: a click on plain text inside must not jump to the first control. */
  focus(options) {
    this.renderRoot.querySelector(`#${this.#idOf("title")}`)?.focus(options);
  }
  createRenderRoot() {
    return this.#renderRoot.create(() => super.createRenderRoot());
  }
  willUpdate() {
    this.#feed.resolve();
  }
  render() {
    const language = this.#language;
    const { feed } = this.#feed;
    const isLoading = this.#feed.phase === "loading";
    const title = this.heading || heading(language);
    const content = isLoading ? html`<p class="frame feed loading" lang=${language.locale} .textContent=${loading(language)}></p>` : html`<section class="frame feed ${language.audience} ${language.reading}" part="section" aria-labelledby=${this.#idOf("title")} lang=${language.locale} dir=${language.dir}>${heading$1(this.headingLevel, this.#idOf("title"), title)} ${readingButton(language, (reading) => this.reading = reading)} ${feed ? this.#renderFeed(feed) : this.#renderFailure()}</section>`;
    return html`${content}${this.#renderRoot.announcerSlot}`;
  }
  get #language() {
    return this.#pageLanguage.current;
  }
  /** What a translation of an item may be called, the best first. */
  get #tags() {
    const { locale, reading } = this.#language;
    return reading === "easy" ? [`${locale}-simple`, locale] : [locale];
  }
  get #limit() {
    const { limit } = this;
    if (Number.isInteger(limit) && limit > 0 && limit <= LARGEST_LIMIT) return limit;
    reportMistake(
      this,
      "limit",
      this.getAttribute("limit") ?? String(limit),
      `Use a whole number from 1 to ${LARGEST_LIMIT}. ${DEFAULT_LIMIT} is used.`
    );
    return DEFAULT_LIMIT;
  }
  #idOf(name) {
    return `${this.#id}-${name}`;
  }
  #renderFailure() {
    const language = this.#language;
    return html`${prose(language, "feed.failed", failed(language))}<div class="actions"><button type="button" id=${this.#idOf("retry")} @click=${this.#feed.retry} .textContent=${retry(language)}></button><p class="status" .textContent=${this.#feed.isRetrying ? loading(language) : ""}></p></div>`;
  }
  #renderFeed(feed) {
    const language = this.#language;
    const { items } = feed;
    if (!items.length) return prose(language, "feed.empty", empty(language));
    const found = this.#matching(items);
    const shown$1 = this.#isPrinting ? found : found.slice(0, this.#pages * this.#limit);
    return html`${items.length > this.#limit ? this.#renderFilters(items) : nothing} ${found.length ? html`<p class="shown" .textContent=${shown(language, shown$1.length, found.length)}></p>` : prose(language, "feed.no-match", noMatch(language))}<ul class="items" role="list">${shown$1.map((item, index) => html`<li>${this.#renderItem(item, String(index + 1))}</li>`)}</ul><div class="actions">${shown$1.length < found.length ? html`<button type="button" @click=${this.#showMore} .textContent=${more(language)}></button>` : nothing} ${this.#choice === everything ? nothing : html`<button type="button" class="secondary" @click=${this.#showAll} .textContent=${filterWords(language).all}></button>`}</div>${canHash() && this.#facetsOf(items).hasReferences ? this.#renderSearch() : nothing} ${this.#renderAbout(feed)}`;
  }
  /**
   * Renders an update out of sight while the feed is on its way. Browsers compile what they run for the first time, on a
   * slow phone for a fifth of a second, and now nobody is waiting for it.
   */
  #rehearse() {
    const feed = readData(SAMPLE, { base: this.baseURI, now: Date.now() });
    if (isRehearsed || "failure" in feed) return;
    isRehearsed = true;
    render([this.#renderFeed(feed), this.#renderFilters(feed.items)], document.createDocumentFragment());
  }
  #renderItem(listed, number) {
    const item = listed.whole();
    const { image } = item;
    return itemOf({
      id: this.#idOf(number),
      level: this.headingLevel + 1,
      language: this.#language,
      item: spoken(item, this.#tags),
      image: image && this.#showsImages && new URL(image.src).origin === location.origin ? image : null
    });
  }
  get #showsImages() {
    const { images } = this;
    if (images !== "none" && images !== "same-origin") {
      reportMistake(this, "images", images, "Use none or same-origin. none is used.");
    }
    return images === "same-origin";
  }
  #renderFilters(items) {
    return filters({
      language: this.#language,
      themes: this.#facetsOf(items).themes,
      services: this.#facetsOf(items).services,
      draft: this.#draft,
      idOf: (name) => this.#idOf(name),
      onChange: (part) => {
        this.#draft = { ...this.#draft, ...part };
        this.requestUpdate();
      },
      onApply: () => this.#apply()
    });
  }
  /** Looked for once: there may be ten thousand items. */
  #matching(items) {
    const choice = this.#choice;
    if (this.#matched?.items !== items || this.#matched.choice !== choice) {
      this.#matched = { items, choice, found: matching(items, choice) };
    }
    return this.#matched.found;
  }
  /** Found once: there may be ten thousand items, and they do not change while somebody chooses. */
  #facetsOf(items) {
    const language = this.#language;
    if (this.#facets?.items !== items || this.#facets.language !== language) {
      this.#facets = { items, language, facets: facetsOf(items, this.#tags) };
    }
    return this.#facets.facets;
  }
  #renderSearch() {
    const { typed, standing, found } = this.#search;
    return referenceSearch({
      language: this.#language,
      level: this.headingLevel + 1,
      typed,
      standing,
      found: found.map((item, index) => this.#renderItem(item, `found-${index + 1}`)),
      idOf: (name) => this.#idOf(name),
      onInput: (text) => this.#search = { ...this.#search, typed: text },
      onFind: () => void this.#find()
    });
  }
  #renderAbout({ title, home, items, leftOut, isPartial }) {
    const language = this.#language;
    const isWelsh = language.locale === "cy" && this.orgNameCy;
    const name = title ?? (isWelsh ? this.orgNameCy : this.orgName);
    const { newest: newest$1 } = this.#facetsOf(items);
    const whole = newest$1?.whole();
    const date = whole?.published ?? whole?.updated;
    return html`<div class="about">${name ? html`<p>${source(language)} ${home ? html`<a href=${home} rel="noopener noreferrer" dir="auto" .textContent=${name}></a>` : html`<bdi .textContent=${name}></bdi>`}</p>` : nothing} ${date ? html`<p .textContent=${newest(language, dateIn(language, date))}></p>` : nothing} ${date && newest$1 && newest$1.time < Date.now() - A_YEAR ? prose(language, "feed.stale", stale(language)) : nothing} ${leftOut ? html`<p .textContent=${cut(language, MOST_ITEMS)}></p>` : nothing} ${isPartial ? prose(language, "feed.partial", partial(language)) : nothing}</div>`;
  }
  /** What was chosen belongs to the feed that it was chosen from. */
  #settle(wasSlow) {
    const language = this.#language;
    this.#draft = this.#choice = everything;
    this.#pages = 1;
    this.#search = { ...noSearch, typed: this.#search.typed };
    const { feed, isRetrying } = this.#feed;
    if (feed && isRetrying && this.#focus.isInside) return this.#focus.afterUpdate(this.#idOf("title"));
    if (!wasSlow) return;
    const count = feed?.items.length ?? 0;
    this.#announcer.say(
      !feed ? failed(language) : count ? shown(language, Math.min(count, this.#limit), count) : empty(language)
    );
  }
  #apply() {
    const { theme, service, search } = this.#draft;
    this.#choice = theme || service || search.trim() ? this.#draft : everything;
    this.#pages = 1;
    this.requestUpdate();
    const found = this.#matching(this.#feed.feed?.items ?? []).length;
    this.#announcer.say(
      found ? shown(this.#language, Math.min(found, this.#limit), found) : noMatch(this.#language)
    );
  }
  #showAll;
  #showMore;
  async #find() {
    const { typed } = this.#search;
    const reference = parseReference(typed);
    if (!reference) {
      this.#search = { typed, standing: "wrong", found: [] };
      return this.#focus.afterUpdate(this.#idOf("reference"));
    }
    const { feed } = this.#feed;
    const hash = await referenceHash(reference);
    if (feed !== this.#feed.feed || typed !== this.#search.typed) return;
    const found = answering(feed?.items ?? [], hash);
    this.#search = { typed, standing: found.length ? "open" : "none", found };
    if (found.length) return this.#focus.afterUpdate(this.#idOf("found-1"));
    this.requestUpdate();
    this.#announcer.say(referenceWords(this.#language).none);
  }
  #print;
}

export { HysYouSaidWeDid };
