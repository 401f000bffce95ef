import { pairsOf } from './encodings.js';
import { REQUEST_TIMEOUT } from './fetch-transport.js';

function createNavigation({
  url,
  service,
  document,
  blockedByPolicy,
  onLeaving,
  timeout = REQUEST_TIMEOUT
}) {
  return async (submission) => {
    const view = document.defaultView;
    const form = document.createElement("form");
    form.method = "post";
    form.action = url;
    form.acceptCharset = "utf-8";
    form.hidden = true;
    const boxes = pairsOf(submission, service).map(([name, value]) => {
      const box = document.createElement("textarea");
      box.name = name;
      box.value = value;
      return box;
    });
    form.append(...boxes);
    document.body.append(form);
    const began = Date.now();
    const left = new Promise((resolve) => {
      view.addEventListener("pagehide", () => resolve(true), { once: true });
      setTimeout(() => resolve(false), timeout);
    });
    onLeaving(true);
    let isRefused = false;
    try {
      HTMLFormElement.prototype.submit.call(form);
    } catch {
      isRefused = true;
    }
    Element.prototype.remove.call(form);
    const isBlocked = isRefused || await blockedByPolicy(url, began);
    const hasLeft = !isBlocked && await left;
    onLeaving(false);
    if (isBlocked) return { kind: "misconfigured", reason: { code: "content-security-policy" } };
    return hasLeft ? { kind: "passed-on", to: new URL(url).host } : { kind: "unconfirmed" };
  };
}

export { createNavigation };
