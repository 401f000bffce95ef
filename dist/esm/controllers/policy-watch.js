const REPORT_DELAY = 100;
class PolicyWatch {
  constructor() {
    this.#blocked = [];
    /** Whether a request to the address was blocked since that time (`Date.now()`). */
    this.hasBlocked = async (url, since) => {
      await new Promise((resolve) => setTimeout(resolve, REPORT_DELAY));
      return this.#blocked.some(({ uri, at }) => at >= since && isSameAddress(uri, url));
    };
    this.#remember = (event) => {
      if (event.effectiveDirective === "connect-src" || event.effectiveDirective === "form-action") {
        this.#blocked.push({ uri: event.blockedURI, at: Date.now() });
      }
    };
  }
  #blocked;
  start() {
    document.addEventListener("securitypolicyviolation", this.#remember);
  }
  stop() {
    document.removeEventListener("securitypolicyviolation", this.#remember);
    this.#blocked.length = 0;
  }
  #remember;
}
function isSameAddress(reported, url) {
  const address = url.replace(/#.*$/, "");
  return reported === address || reported === new URL(url).origin;
}

export { PolicyWatch };
