const REMEMBER = ["none", "session", "local"];
const PREFIX = "hys-hidden:";
const LONGEST = 183 * 864e5;
class Memory {
  #remember;
  constructor(remember) {
    this.#remember = remember;
  }
  /** The ids of what is hidden. What has come to its end is removed. */
  hidden(now) {
    const ids = /* @__PURE__ */ new Set();
    this.#use((storage) => {
      for (const key of Object.keys(storage)) {
        if (!key.startsWith(PREFIX)) continue;
        const end = Date.parse(storage.getItem(key) ?? "");
        if (end > now && end <= now + LONGEST) ids.add(key.slice(PREFIX.length));
        else storage.removeItem(key);
      }
    });
    return ids;
  }
  /** Remembers that something is hidden, until its end and for half a year at most. */
  hide(id, end, now) {
    const until = new Date(Math.min(end ?? Infinity, now + LONGEST));
    this.#use((storage) => storage.setItem(PREFIX + id, until.toISOString()));
  }
  show(id) {
    this.#use((storage) => storage.removeItem(PREFIX + id));
  }
  #use(work) {
    const remember = this.#remember();
    if (remember === "none") return;
    try {
      work(remember === "local" ? localStorage : sessionStorage);
    } catch {
    }
  }
}

export { Memory, REMEMBER };
