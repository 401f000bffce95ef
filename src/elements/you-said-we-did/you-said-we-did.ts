import type {PropertyDeclarations} from 'lit';
import {html, LitElement, nothing, render} from 'lit';
import {Announcer} from '../../controllers/announcer.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {FocusController} from '../../controllers/focus-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {RenderRoot} from '../../controllers/render-root.js';
import {reportMistake} from '../../controllers/report.js';
import {SettingsController} from '../../controllers/settings-controller.js';
import type {Feed, ListedItem} from '../../feed/feed.js';
import {MOST_ITEMS} from '../../feed/feed.js';
import {readData} from '../../feed/read-feed.js';
import type {Choice} from '../../feed/select.js';
import type {Facets} from '../../feed/select.js';
import {answering, everything, facetsOf, matching, spoken} from '../../feed/select.js';
import type {Audience, Language, Reading} from '../../localization/language.js';
import {parseReference} from '../../submission/identity.js';
import {canHash, referenceHash} from '../../submission/reference-hash.js';
import type {Region} from '../../submission/submission.js';
import {heading} from '../../templates/heading.js';
import {prose} from '../../templates/prose.js';
import {readingButton} from '../../templates/reading-button.js';
import {formStyles} from '../../theme/form.styles.js';
import {tokens} from '../../theme/tokens.js';
import {version} from '../../version.js';
import {filters} from './filters.js';
import {dateIn, itemOf} from './item.js';
import {referenceSearch} from './reference.js';
import * as strings from './you-said-we-did.strings.js';
import {feedStyles} from './you-said-we-did.styles.js';

const DEFAULT_LIMIT = 5;
const LARGEST_LIMIT = 100;
/** In milliseconds. Older than this, the newest update says something about the feed. */
const A_YEAR = 366 * 24 * 60 * 60 * 1000;

let instances = 0;

/** An update that nobody sees. */
const SAMPLE = {
  items: [
    {
      id: 1,
      title: 'a',
      date_published: '2026-01-01T00:00:00Z',
      url: '/',
      _you_said_we_did: {
        youSaid: 'a',
        response: {status: 'done', text: 'a'},
        themes: ['a', 'b'],
        service: 'a',
      },
    },
  ],
};
let isRehearsed = false;

/** What a visitor has typed as a reference, and what came of it. */
interface Search {
  readonly typed: string;
  readonly standing: 'open' | 'wrong' | 'none';
  readonly found: readonly ListedItem[];
}
const noSearch: Search = {typed: '', standing: 'open', found: []};

/**
 * Shows people what their words have changed: what was said, what was done, and why something was not.
 *
 * @attr {'light' | 'shadow'} [render=shadow] - Where it renders: in a shadow root, or in the page itself for tools that
 *   cannot see into one. Set it in the HTML.
 * @slot - The updates themselves, one `<article>` each, where there is no `src`; otherwise what shows until there is a
 *   feed, and whenever there is none.
 * @fires {HysLoadedEvent} hys-loaded - the updates are there
 * @csspart section - all of it
 * @csspart question - a box to choose or look for updates by
 * @csspart item - one update
 * @csspart find - what happened to one's own answer
 */
export class HysYouSaidWeDid extends LitElement {
  // Getters: for Safari 15.4, static fields would make the compiler turn every private name into a WeakMap.
  static override get styles() {
    return [tokens, ...formStyles, feedStyles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      srcCy: {attribute: 'src-cy'},
      feed: {attribute: false},
      limit: {type: Number},
      images: {},
      heading: {},
      headingLevel: {attribute: 'heading-level', type: Number},
      preset: {},
      locale: {},
      strings: {attribute: false},
      orgName: {attribute: 'org-name'},
      orgNameCy: {attribute: 'org-name-cy'},
      reading: {},
      audience: {},
      region: {},
    };
  }

  static get version() {
    return version;
  }

  /** The address of a feed. Without it, the `<article>`s inside the element are the updates. */
  src = '';
  /** The address of the same feed in Welsh, where the feed itself is in one language. */
  srcCy = '';
  /** A feed as data, as JSON would have it. Above `src`. */
  feed: unknown;
  /** How many updates show at first, and how many more at each "Show more". */
  limit = DEFAULT_LIMIT;
  /** `same-origin` shows pictures that lie on this site; the site's policy has to allow `img-src 'self'`. */
  images: 'none' | 'same-origin' = 'none';
  /** The element's heading; without it, "You said, we did". */
  heading = '';
  /** The level of the heading, 1 to 6; what is inside follows. */
  headingLevel = 2;
  /** A name from the page's settings. */
  preset = '';
  /** The language to speak, where the page's `lang` is wrong. */
  locale = '';
  /** Words of the site's own, by language tag and message id. */
  strings: unknown;
  /** Whose updates they are, where the feed has no title. */
  orgName = '';
  /** The same, in Welsh. */
  orgNameCy = '';
  /** `easy` for Easy Read; without it, as the language tag says. */
  reading: Reading | '' = '';
  /** Whose words it uses: `young` for those of young people, where their script is on the page. */
  audience: Audience = 'adult';
  /** Taken so that settings for all elements may name it; nothing here depends on it. */
  region: Region | '' = '';

  readonly #id = `hys-you-said-we-did-${(instances += 1)}`;
  readonly #pageLanguage = new LanguageController(this, () => ({
    locale: this.locale,
    reading: this.reading,
    audience: this.audience,
    strings: this.strings,
  }));
  readonly #announcer: Announcer = new Announcer(this, () => this.#language.locale);
  readonly #feed: FeedController = new FeedController(
    this,
    () => ({feed: this.feed, src: (this.#language.locale === 'cy' && this.srcCy) || this.src}),
    {
      isOurs: (node) => node === this.#announcer.node || node === this.renderRoot,
      onAsked: () => void setTimeout(() => this.#rehearse()),
      onSlow: () => this.#announcer.say(strings.loading(this.#language)),
      onSettled: (wasSlow) => this.#settle(wasSlow),
    },
  );
  readonly #renderRoot = new RenderRoot(
    this,
    HysYouSaidWeDid.styles,
    () => this.#announcer.node,
    () => !this.#feed.feed || (this.#feed.isInPage && !this.#feed.feed.items.length),
  );
  readonly #focus = new FocusController(this);
  /** What the boxes say, and what of it is applied. */
  #draft: Choice = everything;
  #choice: Choice = everything;
  /** How many times a visitor has asked for more. */
  #pages = 1;
  #search: Search = noSearch;
  #isPrinting = false;
  /** What fits, of what and by which choice. */
  #matched:
    | {readonly items: readonly ListedItem[]; readonly choice: Choice; readonly found: readonly ListedItem[]}
    | undefined;
  /** What there is to choose from, and of what. */
  #facets:
    {readonly items: readonly ListedItem[]; readonly language: Language; readonly facets: Facets} | undefined;

  constructor() {
    super();
    new SettingsController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** Focuses the heading: a click on plain text inside must not jump to the first control. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(`#${this.#idOf('title')}`)?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#renderRoot.create(() => super.createRenderRoot());
  }

  protected override willUpdate(): void {
    this.#feed.resolve();
  }

  protected override render() {
    const language = this.#language;
    const {feed} = this.#feed;
    const isLoading = this.#feed.phase === 'loading';
    const title = this.heading || strings.heading(language);
    // While it loads, nothing that stays: what is to come would push it down.
    const content = isLoading
      ? html`<p
          class="frame feed loading"
          lang=${language.locale}
          .textContent=${strings.loading(language)}
        ></p>`
      : html`<section
          class="frame feed ${language.audience} ${language.reading}"
          part="section"
          aria-labelledby=${this.#idOf('title')}
          lang=${language.locale}
          dir=${language.dir}
        >
          ${heading(this.headingLevel, this.#idOf('title'), title)}
          ${readingButton(language, (reading) => (this.reading = reading))}
          ${feed ? this.#renderFeed(feed) : this.#renderFailure()}
        </section>`;
    return html`${content}${this.#renderRoot.announcerSlot}`;
  }

  get #language(): Language {
    return this.#pageLanguage.current;
  }

  /** What a translation of an item may be called, the best first. */
  get #tags(): readonly string[] {
    const {locale, reading} = this.#language;
    return reading === 'easy' ? [`${locale}-simple`, locale] : [locale];
  }

  get #limit(): number {
    const {limit} = this;
    if (Number.isInteger(limit) && limit > 0 && limit <= LARGEST_LIMIT) return limit;
    reportMistake(
      this,
      'limit',
      this.getAttribute('limit') ?? String(limit),
      `Use a whole number from 1 to ${LARGEST_LIMIT}. ${DEFAULT_LIMIT} is used.`,
    );
    return DEFAULT_LIMIT;
  }

  #idOf(name: string): string {
    return `${this.#id}-${name}`;
  }

  #renderFailure() {
    const language = this.#language;
    return html`
      ${prose(language, 'feed.failed', strings.failed(language))}
      <div class="actions">
        <button
          type="button"
          id=${this.#idOf('retry')}
          @click=${this.#feed.retry}
          .textContent=${strings.retry(language)}
        ></button>
        <p class="status" .textContent=${this.#feed.isRetrying ? strings.loading(language) : ''}></p>
      </div>
    `;
  }

  #renderFeed(feed: Feed) {
    const language = this.#language;
    const {items} = feed;
    if (!items.length) return prose(language, 'feed.empty', strings.empty(language));
    const found = this.#matching(items);
    const shown = this.#isPrinting ? found : found.slice(0, this.#pages * this.#limit);
    return html`
      ${items.length > this.#limit ? this.#renderFilters(items) : nothing}
      ${
        found.length
          ? html`<p class="shown" .textContent=${strings.shown(language, shown.length, found.length)}></p>`
          : prose(language, 'feed.no-match', strings.noMatch(language))
      }
      <ul class="items" role="list">
        ${shown.map((item, index) => html`<li>${this.#renderItem(item, String(index + 1))}</li>`)}
      </ul>
      <div class="actions">
        ${
          shown.length < found.length
            ? html`<button
                type="button"
                @click=${this.#showMore}
                .textContent=${strings.more(language)}
              ></button>`
            : nothing
        }
        ${
          this.#choice === everything
            ? nothing
            : html`<button
                type="button"
                class="secondary"
                @click=${this.#showAll}
                .textContent=${strings.filterWords(language).all}
              ></button>`
        }
      </div>
      ${canHash() && this.#facetsOf(items).hasReferences ? this.#renderSearch() : nothing}
      ${this.#renderAbout(feed)}
    `;
  }

  /**
   * Renders an update out of sight while the feed is on its way. Browsers compile what they run for the first time, on a
   * slow phone for a fifth of a second, and now nobody is waiting for it.
   */
  #rehearse(): void {
    const feed = readData(SAMPLE, {base: this.baseURI, now: Date.now()});
    if (isRehearsed || 'failure' in feed) return;
    isRehearsed = true;
    render([this.#renderFeed(feed), this.#renderFilters(feed.items)], document.createDocumentFragment());
  }

  #renderItem(listed: ListedItem, number: string) {
    const item = listed.whole();
    const {image} = item;
    return itemOf({
      id: this.#idOf(number),
      level: this.headingLevel + 1,
      language: this.#language,
      item: spoken(item, this.#tags),
      image: image && this.#showsImages && new URL(image.src).origin === location.origin ? image : null,
    });
  }

  get #showsImages(): boolean {
    const {images} = this;
    if (images !== 'none' && images !== 'same-origin') {
      reportMistake(this, 'images', images, 'Use none or same-origin. none is used.');
    }
    return images === 'same-origin';
  }

  #renderFilters(items: readonly ListedItem[]) {
    return filters({
      language: this.#language,
      themes: this.#facetsOf(items).themes,
      services: this.#facetsOf(items).services,
      draft: this.#draft,
      idOf: (name) => this.#idOf(name),
      onChange: (part) => {
        this.#draft = {...this.#draft, ...part};
        // What is bound has to follow what is typed, or "Show all" would leave it there.
        this.requestUpdate();
      },
      onApply: () => this.#apply(),
    });
  }

  /** Looked for once: there may be ten thousand items. */
  #matching(items: readonly ListedItem[]): readonly ListedItem[] {
    const choice = this.#choice;
    if (this.#matched?.items !== items || this.#matched.choice !== choice) {
      this.#matched = {items, choice, found: matching(items, choice)};
    }
    return this.#matched.found;
  }

  /** Found once: there may be ten thousand items, and they do not change while somebody chooses. */
  #facetsOf(items: readonly ListedItem[]): Facets {
    const language = this.#language;
    if (this.#facets?.items !== items || this.#facets.language !== language) {
      this.#facets = {items, language, facets: facetsOf(items, this.#tags)};
    }
    return this.#facets.facets;
  }

  #renderSearch() {
    const {typed, standing, found} = this.#search;
    return referenceSearch({
      language: this.#language,
      level: this.headingLevel + 1,
      typed,
      standing,
      found: found.map((item, index) => this.#renderItem(item, `found-${index + 1}`)),
      idOf: (name) => this.#idOf(name),
      onInput: (text) => (this.#search = {...this.#search, typed: text}),
      onFind: () => void this.#find(),
    });
  }

  #renderAbout({title, home, items, leftOut, isPartial}: Feed) {
    const language = this.#language;
    const isWelsh = language.locale === 'cy' && this.orgNameCy;
    const name = title ?? (isWelsh ? this.orgNameCy : this.orgName);
    const {newest} = this.#facetsOf(items);
    const whole = newest?.whole();
    const date = whole?.published ?? whole?.updated;
    return html`<div class="about">
      ${
        name
          ? html`<p>
              ${strings.source(language)}
              ${
                home
                  ? html`<a href=${home} rel="noopener noreferrer" dir="auto" .textContent=${name}></a>`
                  : html`<bdi .textContent=${name}></bdi>`
              }
            </p>`
          : nothing
      }
      ${date ? html`<p .textContent=${strings.newest(language, dateIn(language, date))}></p>` : nothing}
      ${
        date && newest && newest.time < Date.now() - A_YEAR
          ? prose(language, 'feed.stale', strings.stale(language))
          : nothing
      }
      ${leftOut ? html`<p .textContent=${strings.cut(language, MOST_ITEMS)}></p>` : nothing}
      ${isPartial ? prose(language, 'feed.partial', strings.partial(language)) : nothing}
    </div>`;
  }

  /** What was chosen belongs to the feed that it was chosen from. */
  #settle(wasSlow: boolean): void {
    const language = this.#language;
    this.#draft = this.#choice = everything;
    this.#pages = 1;
    this.#search = {...noSearch, typed: this.#search.typed};
    const {feed, isRetrying} = this.#feed;
    // The button that was pressed goes with the failure.
    if (feed && isRetrying && this.#focus.isInside) return this.#focus.afterUpdate(this.#idOf('title'));
    if (!wasSlow) return;
    const count = feed?.items.length ?? 0;
    this.#announcer.say(
      !feed
        ? strings.failed(language)
        : count
          ? strings.shown(language, Math.min(count, this.#limit), count)
          : strings.empty(language),
    );
  }

  #apply(): void {
    const {theme, service, search} = this.#draft;
    this.#choice = theme || service || search.trim() ? this.#draft : everything;
    this.#pages = 1;
    this.requestUpdate();
    const found = this.#matching(this.#feed.feed?.items ?? []).length;
    this.#announcer.say(
      found
        ? strings.shown(this.#language, Math.min(found, this.#limit), found)
        : strings.noMatch(this.#language),
    );
  }

  #showAll = (): void => {
    this.#draft = everything;
    this.#apply();
    // The button that was pressed goes.
    this.#focus.afterUpdate(this.#idOf('apply'));
  };

  #showMore = (): void => {
    const first = this.#pages * this.#limit + 1;
    this.#pages += 1;
    this.#focus.afterUpdate(this.#idOf(String(first)));
  };

  async #find(): Promise<void> {
    const {typed} = this.#search;
    const reference = parseReference(typed);
    if (!reference) {
      this.#search = {typed, standing: 'wrong', found: []};
      return this.#focus.afterUpdate(this.#idOf('reference'));
    }
    const {feed} = this.#feed;
    const hash = await referenceHash(reference);
    // Another feed, or other words in the box.
    if (feed !== this.#feed.feed || typed !== this.#search.typed) return;
    const found = answering(feed?.items ?? [], hash);
    this.#search = {typed, standing: found.length ? 'open' : 'none', found};
    if (found.length) return this.#focus.afterUpdate(this.#idOf('found-1'));
    this.requestUpdate();
    this.#announcer.say(strings.referenceWords(this.#language).none);
  }

  /** On paper there is no button, so all that is loaded is printed. */
  #print = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    if (this.isUpdatePending) this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hys-you-said-we-did': HysYouSaidWeDid;
  }
}
