import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {articlesToFeed} from '../feed/articles.js';
import type {Feed, FeedFailure, FeedFailureCode, FeedProblem, FeedProblemCode} from '../feed/feed.js';
import {loadFeed} from '../feed/load.js';
import {readData} from '../feed/read-feed.js';
import {HysLoadedEvent} from './loaded-event.js';
import {reportMistake} from './report.js';

/** Where an element takes its updates from, highest first; after both, the `<article>`s inside it. */
export interface FeedSource {
  /** A feed as data. */
  readonly feed: unknown;
  /** The address of one. */
  readonly src: string;
}

export type FeedPhase = 'loading' | 'shown' | 'failed';

/** Who waits longer than this, in milliseconds, hears that something is going on. */
const SLOW = 1000;
/** Nobody reads more lines than this about one feed. */
const MOST_REPORTS = 20;
/** So many items are looked at for faults, and then it is everybody else's turn for so many milliseconds. */
const AT_A_TIME = 20;
const PAUSE = 50;

const ADVICE: Readonly<Record<FeedFailureCode, string>> = {
  address: 'Use an http(s) address.',
  unreachable: 'Nothing could be read. Check the address, connect-src of the page, and CORS on the server.',
  status: 'The server answers with an error.',
  timeout: 'It took too long.',
  'too-large': 'It is too large.',
  page: 'A web page came, perhaps one to sign in. The feed has to be public.',
  doctype: 'XML with a document type is not read.',
  broken: 'It cannot be read to its end.',
  'no-feed': 'It is no kind of feed that we know.',
  'trusted-types': 'Add hys-feed to trusted-types in the policy of the page.',
};

const PROBLEMS: Readonly<Record<FeedProblemCode, string>> = {
  'nothing-to-show': 'It says nothing and is left out.',
  'no-id': 'It has no id and is left out.',
  'duplicate-id': 'Another item has this id. The newest is shown.',
  'unknown-status': 'Its status is none that we know.',
  'no-reason': 'Its status is cannot. Give the reason.',
  'no-next-step': 'Its status is planned. Say what happens next.',
  'no-consent': 'Its quote has no quoteConsent and is not shown.',
  'unreadable-date': 'Write its date as in 2026-11-20.',
  'future-date': 'Its date is in the future and is not shown.',
  'unusable-address': 'Only http(s) addresses are used.',
};

/** Finds the updates that an element shows. An answer that nobody waits for any more never shows. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: () => FeedSource;
  readonly #isOurs: (node: Node) => boolean;
  readonly #onAsked: () => void;
  readonly #onSlow: () => void;
  readonly #onSettled: (wasSlow: boolean) => void;
  #taken: FeedSource | undefined;
  #feed: Feed | undefined;
  #phase: FeedPhase = 'loading';
  #isRetrying = false;
  #request: AbortController | undefined;
  #articles: readonly Element[] = [];
  #reporting: ReturnType<typeof setTimeout> | undefined;
  readonly #children = new MutationObserver(() => this.#look());

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    source: () => FeedSource,
    hooks: {
      /** Whether a child of the element is our own. */
      readonly isOurs: (node: Node) => boolean;
      /** A request is on its way, and nothing can be done about it meanwhile. */
      readonly onAsked: () => void;
      readonly onSlow: () => void;
      readonly onSettled: (wasSlow: boolean) => void;
    },
  ) {
    this.#host = host;
    this.#source = source;
    this.#isOurs = hooks.isOurs;
    this.#onAsked = hooks.onAsked;
    this.#onSlow = hooks.onSlow;
    this.#onSettled = hooks.onSettled;
    host.addController(this);
  }

  get phase(): FeedPhase {
    return this.#phase;
  }

  /** What is there to show, while there is. */
  get feed(): Feed | undefined {
    return this.#phase === 'shown' ? this.#feed : undefined;
  }

  /** Whether a visitor has asked to try again, and it is not known yet what came of it. */
  get isRetrying(): boolean {
    return this.#isRetrying;
  }

  /** Whether the updates stand in the page itself. */
  get isInPage(): boolean {
    return !this.#taken?.feed && !this.#taken?.src;
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {childList: true});
    // What was on its way when the element was taken out is asked for again.
    if (this.#phase === 'loading') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    clearTimeout(this.#reporting);
    if (!this.#request) return;
    this.#request.abort();
    this.#request = undefined;
    this.#taken = undefined;
  }

  /** Looks again where the updates come from; to be called before an update. */
  resolve(): void {
    const source = this.#source();
    if (this.#taken && this.#taken.feed === source.feed && this.#taken.src === source.src) return;
    this.#taken = source;
    this.#request?.abort();
    this.#request = undefined;
    this.#isRetrying = false;
    if (source.feed) this.#take(readData(source.feed, this.#origin), 'feed');
    else if (source.src) void this.#load(source.src);
    else this.#look();
  }

  /** Asks once more; what is on screen stays until there is an answer. */
  retry = (): void => {
    if (this.#isRetrying || !this.#taken?.src) return;
    this.#isRetrying = true;
    this.#host.requestUpdate();
    void this.#load(this.#taken.src);
  };

  get #origin() {
    return {base: this.#host.baseURI, now: Date.now()};
  }

  /** Reads what stands in the page. Rendered into the page itself, we have taken the articles out of it. */
  #look(): void {
    if (!this.#taken || !this.isInPage) return;
    const theirs = [...this.#host.children].filter((child) => !this.#isOurs(child));
    const found = theirs.flatMap((child) =>
      child.localName === 'article' ? [child] : [...child.querySelectorAll('article')],
    );
    const articles = this.#host.shadowRoot ? found : [...new Set([...this.#articles, ...found])];
    const isSame =
      this.#phase === 'shown' &&
      articles.length === this.#articles.length &&
      articles.every((article, index) => article === this.#articles[index]);
    if (isSame) return;
    this.#articles = articles;
    this.#take(articlesToFeed(articles, this.#origin), 'article');
  }

  async #load(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    if (!this.#isRetrying) this.#phase = 'loading';
    let wasSlow = false;
    const timer = setTimeout(() => {
      wasSlow = true;
      if (this.#request === request) this.#onSlow();
    }, SLOW);
    const loading = loadFeed(src, {base: this.#host.baseURI, signal: request.signal});
    this.#onAsked();
    const loaded = await loading;
    clearTimeout(timer);
    // Another source may have been named meanwhile, or the element may be gone.
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#take(loaded, 'src', wasSlow || this.#isRetrying);
  }

  #take(loaded: Feed | FeedFailure, attribute: string, wasSlow = false): void {
    if ('failure' in loaded) {
      this.#phase = 'failed';
      const {failure, detail} = loaded;
      reportMistake(
        this.#host,
        attribute,
        this.#taken?.src ?? '',
        [ADVICE[failure], detail].filter(Boolean).join(' '),
      );
    } else {
      this.#phase = 'shown';
      this.#feed = loaded;
      this.#report(loaded.problems()[Symbol.iterator]());
      this.#host.dispatchEvent(new HysLoadedEvent(loaded.items.length));
    }
    this.#onSettled(wasSlow);
    this.#isRetrying = false;
    this.#host.requestUpdate();
  }

  /** Goes through a feed for its publisher a little at a time, after its visitors have what they came for. */
  #report(items: Iterator<readonly FeedProblem[]>, left = MOST_REPORTS): void {
    clearTimeout(this.#reporting);
    this.#reporting = setTimeout(() => {
      for (let count = 0; count < AT_A_TIME && left > 0; count += 1) {
        const {value, done} = items.next();
        if (done) return;
        for (const {code, item} of value.slice(0, left)) {
          left -= 1;
          reportMistake(this.#host, 'item', item, PROBLEMS[code]);
        }
      }
      if (left) this.#report(items, left);
    }, PAUSE);
  }
}
