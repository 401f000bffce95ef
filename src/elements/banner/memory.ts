/** The values of `remember`: for how long a visitor's browser remembers what was hidden. */
export const REMEMBER = ['none', 'session', 'local'] as const;
export type Remember = (typeof REMEMBER)[number];

/** Before the id of a consultation. Its value is when it is forgotten, as RFC 3339, and nothing else. */
const PREFIX = 'hys-hidden:';
/** Of days. Nothing that only hides a message is kept for longer. */
const LONGEST = 183 * 86_400_000;

/**
 * What a visitor has hidden. The site asks for it to be remembered; otherwise nothing is stored or looked for. A
 * browser that refuses, in a private window or a sandboxed frame, is a normal case: then nothing is remembered.
 *
 * @stores {localStorage, sessionStorage} hys-hidden:<id> - That a visitor has hidden the consultation of that id. The value is
 *   the moment at which it is forgotten: when the consultation closes or is no longer shown, and after 183 days at most; in
 *   `sessionStorage` with the tab at the latest. The next banner that is shown after that moment removes it, and so does the
 *   visitor by showing the banner again. Only where the site sets `remember="local"` or `remember="session"` on a banner
 */
export class Memory {
  readonly #remember: () => Remember;

  constructor(remember: () => Remember) {
    this.#remember = remember;
  }

  /** The ids of what is hidden. What has come to its end is removed. */
  hidden(now: number): ReadonlySet<string> {
    const ids = new Set<string>();
    this.#use((storage) => {
      for (const key of Object.keys(storage)) {
        if (!key.startsWith(PREFIX)) continue;
        const end = Date.parse(storage.getItem(key) ?? '');
        if (end > now && end <= now + LONGEST) ids.add(key.slice(PREFIX.length));
        else storage.removeItem(key);
      }
    });
    return ids;
  }

  /** Remembers that something is hidden, until its end and for half a year at most. */
  hide(id: string, end: number | undefined, now: number): void {
    const until = new Date(Math.min(end ?? Infinity, now + LONGEST));
    this.#use((storage) => storage.setItem(PREFIX + id, until.toISOString()));
  }

  show(id: string): void {
    this.#use((storage) => storage.removeItem(PREFIX + id));
  }

  #use(work: (storage: Storage) => void): void {
    const remember = this.#remember();
    if (remember === 'none') return;
    try {
      work(remember === 'local' ? localStorage : sessionStorage);
    } catch {
      // Refused, or full. The message is hidden on this page all the same.
    }
  }
}
