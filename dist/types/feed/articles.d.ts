import type { Feed } from './feed.js';
import type { Origin } from './item.js';
/**
 * Updates that stand in the page itself, one `<article>` each: a heading, a `<dl>` with "You said", "We did" and what
 * else there is, a `<time>`, a link. `data-status`, `data-service`, `data-theme` (several with commas between them) and
 * `data-references` say the rest; without `data-status`, the words of the label do. Where they are not clear, or two
 * labels differ, there is no status, and the labels stay in the text. What stands elsewhere is the summary. The updates
 * stay in the page's order.
 */
export declare function articlesToFeed(articles: Iterable<Element>, origin: Origin): Feed;
