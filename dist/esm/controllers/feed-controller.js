import { articlesToFeed } from '../feed/articles.js';
import { loadFeed } from '../feed/load.js';
import { readData } from '../feed/read-feed.js';
import { HysLoadedEvent } from './loaded-event.js';
import { reportMistake } from './report.js';

const SLOW = 1e3;
const MOST_REPORTS = 20;
const AT_A_TIME = 20;
const PAUSE = 50;
const ADVICE = {
  address: "Use an http(s) address.",
  unreachable: "Nothing could be read. Check the address, connect-src of the page, and CORS on the server.",
  status: "The server answers with an error.",
  timeout: "It took too long.",
  "too-large": "It is too large.",
  page: "A web page came, perhaps one to sign in. The feed has to be public.",
  doctype: "XML with a document type is not read.",
  broken: "It cannot be read to its end.",
  "no-feed": "It is no kind of feed that we know.",
  "trusted-types": "Add hys-feed to trusted-types in the policy of the page."
};
const PROBLEMS = {
  "nothing-to-show": "It says nothing and is left out.",
  "no-id": "It has no id and is left out.",
  "duplicate-id": "Another item has this id. The newest is shown.",
  "unknown-status": "Its status is none that we know.",
  "no-reason": "Its status is cannot. Give the reason.",
  "no-next-step": "Its status is planned. Say what happens next.",
  "no-consent": "Its quote has no quoteConsent and is not shown.",
  "unreadable-date": "Write its date as in 2026-11-20.",
  "future-date": "Its date is in the future and is not shown.",
  "unusable-address": "Only http(s) addresses are used."
};
class FeedController {
  constructor(host, source, hooks) {
    this.#phase = "loading";
    this.#isRetrying = false;
    this.#articles = [];
    this.#children = new MutationObserver(() => this.#look());
    /** Asks once more; what is on screen stays until there is an answer. */
    this.retry = () => {
      if (this.#isRetrying || !this.#taken?.src) return;
      this.#isRetrying = true;
      this.#host.requestUpdate();
      void this.#load(this.#taken.src);
    };
    this.#host = host;
    this.#source = source;
    this.#isOurs = hooks.isOurs;
    this.#onAsked = hooks.onAsked;
    this.#onSlow = hooks.onSlow;
    this.#onSettled = hooks.onSettled;
    host.addController(this);
  }
  #host;
  #source;
  #isOurs;
  #onAsked;
  #onSlow;
  #onSettled;
  #taken;
  #feed;
  #phase;
  #isRetrying;
  #request;
  #articles;
  #reporting;
  #children;
  get phase() {
    return this.#phase;
  }
  /** What is there to show, while there is. */
  get feed() {
    return this.#phase === "shown" ? this.#feed : void 0;
  }
  /** Whether a visitor has asked to try again, and it is not known yet what came of it. */
  get isRetrying() {
    return this.#isRetrying;
  }
  /** Whether the updates stand in the page itself. */
  get isInPage() {
    return !this.#taken?.feed && !this.#taken?.src;
  }
  hostConnected() {
    this.#children.observe(this.#host, { childList: true });
    if (this.#phase === "loading") this.#host.requestUpdate();
  }
  hostDisconnected() {
    this.#children.disconnect();
    clearTimeout(this.#reporting);
    if (!this.#request) return;
    this.#request.abort();
    this.#request = void 0;
    this.#taken = void 0;
  }
  /** Looks again where the updates come from; to be called before an update. */
  resolve() {
    const source = this.#source();
    if (this.#taken && this.#taken.feed === source.feed && this.#taken.src === source.src) return;
    this.#taken = source;
    this.#request?.abort();
    this.#request = void 0;
    this.#isRetrying = false;
    if (source.feed) this.#take(readData(source.feed, this.#origin), "feed");
    else if (source.src) void this.#load(source.src);
    else this.#look();
  }
  get #origin() {
    return { base: this.#host.baseURI, now: Date.now() };
  }
  /** Reads what stands in the page. Rendered into the page itself, we have taken the articles out of it. */
  #look() {
    if (!this.#taken || !this.isInPage) return;
    const theirs = [...this.#host.children].filter((child) => !this.#isOurs(child));
    const found = theirs.flatMap(
      (child) => child.localName === "article" ? [child] : [...child.querySelectorAll("article")]
    );
    const articles = this.#host.shadowRoot ? found : [.../* @__PURE__ */ new Set([...this.#articles, ...found])];
    const isSame = this.#phase === "shown" && articles.length === this.#articles.length && articles.every((article, index) => article === this.#articles[index]);
    if (isSame) return;
    this.#articles = articles;
    this.#take(articlesToFeed(articles, this.#origin), "article");
  }
  async #load(src) {
    const request = new AbortController();
    this.#request = request;
    if (!this.#isRetrying) this.#phase = "loading";
    let wasSlow = false;
    const timer = setTimeout(() => {
      wasSlow = true;
      if (this.#request === request) this.#onSlow();
    }, SLOW);
    const loading = loadFeed(src, { base: this.#host.baseURI, signal: request.signal });
    this.#onAsked();
    const loaded = await loading;
    clearTimeout(timer);
    if (this.#request !== request) return;
    this.#request = void 0;
    this.#take(loaded, "src", wasSlow || this.#isRetrying);
  }
  #take(loaded, attribute, wasSlow = false) {
    if ("failure" in loaded) {
      this.#phase = "failed";
      const { failure, detail } = loaded;
      reportMistake(
        this.#host,
        attribute,
        this.#taken?.src ?? "",
        [ADVICE[failure], detail].filter(Boolean).join(" ")
      );
    } else {
      this.#phase = "shown";
      this.#feed = loaded;
      this.#report(loaded.problems()[Symbol.iterator]());
      this.#host.dispatchEvent(new HysLoadedEvent(loaded.items.length));
    }
    this.#onSettled(wasSlow);
    this.#isRetrying = false;
    this.#host.requestUpdate();
  }
  /** Goes through a feed for its publisher a little at a time, after its visitors have what they came for. */
  #report(items, left = MOST_REPORTS) {
    clearTimeout(this.#reporting);
    this.#reporting = setTimeout(() => {
      for (let count = 0; count < AT_A_TIME && left > 0; count += 1) {
        const { value, done } = items.next();
        if (done) return;
        for (const { code, item } of value.slice(0, left)) {
          left -= 1;
          reportMistake(this.#host, "item", item, PROBLEMS[code]);
        }
      }
      if (left) this.#report(items, left);
    }, PAUSE);
  }
}

export { FeedController };
