import type {Delivery} from './delivery.js';
import {pairsOf} from './encodings.js';
import {REQUEST_TIMEOUT} from './fetch-transport.js';
import type {Service} from './services.js';
import type {Transport} from './transport.js';

export interface NavigationOptions {
  readonly url: string;
  readonly service: Service;
  /** Where the form is put for the moment in which it is sent. */
  readonly document: Document;
  readonly blockedByPolicy: (url: string, since: number) => Promise<boolean>;
  /** Hears when the page is about to be left by this, and when it was not. */
  readonly onLeaving: (isExpected: boolean) => void;
  readonly timeout?: number;
}

/**
 * Sends a form as the browser itself does, for services that cannot be reached otherwise. The visitor leaves with it:
 * what comes next is the service's own page, and nobody here hears what it says.
 */
export function createNavigation({
  url,
  service,
  document,
  blockedByPolicy,
  onLeaving,
  timeout = REQUEST_TIMEOUT,
}: NavigationOptions): Transport {
  return async (submission): Promise<Delivery> => {
    const view = document.defaultView as Window;
    const form = document.createElement('form');
    form.method = 'post';
    form.action = url;
    form.acceptCharset = 'utf-8';
    form.hidden = true;
    const boxes = pairsOf(submission, service).map(([name, value]) => {
      const box = document.createElement('textarea');
      box.name = name;
      box.value = value;
      return box;
    });
    // All at once: a field called "append" or "remove" stands in the place of what a form can do by that name.
    form.append(...boxes);
    // Under the body, wherever the element stands: a form inside another one or inside a template would not be sent.
    document.body.append(form);
    const began = Date.now();
    const left = new Promise<boolean>((resolve) => {
      view.addEventListener('pagehide', () => resolve(true), {once: true});
      setTimeout(() => resolve(false), timeout);
    });
    onLeaving(true);
    let isRefused = false;
    try {
      HTMLFormElement.prototype.submit.call(form);
    } catch {
      // Firefox throws where `form-action` does not let it go there; the others only report it.
      isRefused = true;
    }
    Element.prototype.remove.call(form);
    const isBlocked = isRefused || (await blockedByPolicy(url, began));
    const hasLeft = !isBlocked && (await left);
    onLeaving(false);
    if (isBlocked) return {kind: 'misconfigured', reason: {code: 'content-security-policy'}};
    // Still here: the service has answered with a file or with nothing, or it does not answer at all.
    return hasLeft ? {kind: 'passed-on', to: new URL(url).host} : {kind: 'unconfirmed'};
  };
}
