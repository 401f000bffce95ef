/** A report arrives in a task of its own, which may come after `fetch` has failed. */
const REPORT_DELAY = 100;

/** Remembers which addresses the page's Content-Security-Policy has blocked: `fetch` itself does not say. */
export class PolicyWatch {
  readonly #blocked: {readonly uri: string; readonly at: number}[] = [];

  start(): void {
    document.addEventListener('securitypolicyviolation', this.#remember);
  }

  stop(): void {
    document.removeEventListener('securitypolicyviolation', this.#remember);
    this.#blocked.length = 0;
  }

  /** Whether a request to the address was blocked since that time (`Date.now()`). */
  hasBlocked = async (url: string, since: number): Promise<boolean> => {
    await new Promise((resolve) => setTimeout(resolve, REPORT_DELAY));
    return this.#blocked.some(({uri, at}) => at >= since && isSameAddress(uri, url));
  };

  #remember = (event: SecurityPolicyViolationEvent): void => {
    if (event.effectiveDirective === 'connect-src' || event.effectiveDirective === 'form-action') {
      this.#blocked.push({uri: event.blockedURI, at: Date.now()});
    }
  };
}

/** Browsers report the address without its fragment, and after a redirect only its origin. */
function isSameAddress(reported: string, url: string): boolean {
  const address = url.replace(/#.*$/, '');
  return reported === address || reported === new URL(url).origin;
}
