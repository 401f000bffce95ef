import { encodeJson } from '../submission/encoder.js';
import { resolveEndpoint } from '../submission/endpoint.js';
import { createFetchTransport, readAnswer } from '../submission/fetch-transport.js';
import { deliveryOf } from '../submission/delivery.js';
import { createReference, createId } from '../submission/identity.js';
import { Outbox } from '../submission/outbox.js';
import { serviceNames, serviceNamed } from '../submission/services.js';
import { freeze } from '../submission/submission.js';
import { LeavingGuard } from './leaving-guard.js';
import { PolicyWatch } from './policy-watch.js';
import { reportMistake } from './report.js';
import { HysSubmitEvent, HysFailedEvent, HysWaitingEvent, HysSentEvent } from './submission-events.js';

class SubmissionController {
  #host;
  #destination;
  #onChange;
  #policyWatch = new PolicyWatch();
  /** On while an answer is in memory and nowhere else. */
  #guard = new LeavingGuard();
  /** Submit events whose response has been used: each tells of one attempt. */
  #delivered = /* @__PURE__ */ new WeakSet();
  #entry;
  #standing;
  #receipt;
  #last;
  constructor(host, destination, onChange) {
    this.#host = host;
    this.#destination = destination;
    this.#onChange = onChange;
  }
  /** `undefined` until Send is pressed. */
  get standing() {
    return this.#standing;
  }
  /** What is known of the submission on its way, and all that is still known of it once it is sent. */
  get receipt() {
    return this.#receipt;
  }
  get isUnderWay() {
    return this.#standing?.state === "sending" || this.#standing?.state === "waiting";
  }
  /** What a draft would be on the wire. The same words twice are the same submission, under the same id. */
  freeze(draft) {
    const key = encodeJson({ ...draft });
    if (this.#last?.draft !== key) {
      const stamp = {
        id: createId(),
        reference: createReference(),
        createdAt: /* @__PURE__ */ new Date(),
        element: this.#host.localName
      };
      this.#last = { draft: key, frozen: freeze(draft, stamp) };
    }
    return this.#last.frozen;
  }
  /** Sends, unless something is under way or the site prevents it. */
  send(frozen) {
    if (this.isUnderWay) return;
    const event = new HysSubmitEvent(frozen.submission);
    if (!this.#host.dispatchEvent(event) && !event.response) return;
    this.#receipt = { reference: frozen.reference, hasContact: Object.hasOwn(frozen.submission, "contact") };
    this.#entry = new Outbox((submission) => this.#deliver(submission, event)).post(frozen, this.#follow);
  }
  /** Tries again at once, because the visitor asked for it. */
  tryNow() {
    if (this.#standing?.state === "expired" && this.#entry) this.send(this.#entry.submission);
    else this.#entry?.tryNow();
  }
  /** Back to the form with the words kept, after an outcome that allows it. */
  reopen() {
    if (this.isUnderWay) return;
    this.#standing = void 0;
    this.#host.requestUpdate();
  }
  #follow = (entry) => {
    const before = this.#standing;
    const { standing } = entry;
    this.#standing = standing;
    if (this.isUnderWay) this.#listen();
    else this.#unlisten();
    if (standing.state === "sent") {
      this.#last = void 0;
      this.#entry = void 0;
    }
    if (standing.state === "misconfigured") this.#reportMisconfigured(standing.reason);
    if (standing.state === "waiting" && !standing.automatic) this.#reportUnconfirmed();
    this.#onChange(standing, before);
    this.#host.requestUpdate();
    const event = outcomeEvent(standing, entry.submission.reference);
    if (event) this.#host.dispatchEvent(event);
  };
  async #deliver(submission, first) {
    if (first.response) return this.#deliverBySite(submission, first);
    const { endpoint, endpointType } = this.#destination();
    const resolved = resolveEndpoint(endpoint, this.#host.baseURI);
    if ("reason" in resolved) return { kind: "misconfigured", reason: resolved.reason };
    const transport = createFetchTransport({
      url: resolved.url,
      service: this.#service(endpointType),
      blockedByPolicy: this.#policyWatch.hasBlocked,
      sameOrigin: new URL(resolved.url).origin === location.origin
    });
    return transport(submission);
  }
  /** What `respondWith()` promised for the first attempt; a repeat asks the site again with the same submission. */
  async #deliverBySite(submission, first) {
    let event = first;
    if (this.#delivered.has(first)) {
      event = new HysSubmitEvent(submission.submission);
      this.#host.dispatchEvent(event);
    }
    this.#delivered.add(first);
    if (!event.response) return { kind: "unconfirmed" };
    try {
      const response = await event.response;
      return response instanceof Response ? deliveryOf(
        await readAnswer(response),
        submission.id,
        this.#service(this.#destination().endpointType),
        Date.now()
      ) : { kind: "acknowledged" };
    } catch {
      return { kind: "unconfirmed" };
    }
  }
  /** The service named by `endpoint-type`; an unknown name is reported, and taken for an endpoint of the site's own. */
  #service(endpointType) {
    const service = serviceNamed(endpointType || "json");
    if (service) return service;
    reportMistake(this.#host, "endpoint-type", endpointType, `Use one of: ${serviceNames.join(", ")}.`);
    return serviceNamed("json");
  }
  #reportMisconfigured(reason) {
    const { endpoint } = this.#destination();
    reportMistake(this.#host, "endpoint", endpoint, adviceFor(reason));
  }
  #reportUnconfirmed() {
    const { endpoint } = this.#destination();
    if (!endpoint) return;
    reportMistake(
      this.#host,
      "endpoint",
      endpoint,
      "Its answer did not say that it was accepted: it redirected or sent a page. Answer with 2xx and JSON or nothing."
    );
  }
  #wake = () => {
    if (!document.hidden) this.#entry?.wake();
  };
  #listen() {
    this.#policyWatch.start();
    for (const name of ["online", "pageshow"]) addEventListener(name, this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
    this.#guard.isOn = true;
  }
  #unlisten() {
    this.#policyWatch.stop();
    for (const name of ["online", "pageshow"]) removeEventListener(name, this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
    this.#guard.isOn = false;
  }
}
function outcomeEvent(standing, reference) {
  switch (standing.state) {
    case "sent":
      return new HysSentEvent(reference);
    case "waiting":
      return new HysWaitingEvent(standing.automatic);
    case "rejected":
    case "misconfigured":
    case "expired":
      return new HysFailedEvent(standing.state);
    case "sending":
      return void 0;
  }
}
function adviceFor(reason) {
  switch (reason.code) {
    case "no-endpoint":
      return "Nothing can be sent. Set it to the address that takes the answers.";
    case "unreadable-endpoint":
      return "This is not a web address. Use an https: address, or a path on this site.";
    case "insecure-endpoint":
      return "This page came over https:, so answers are not sent over http:. Use an https: address.";
    case "status":
      return `It answered ${reason.status}. Check the address, and that it takes POST requests from this page's origin.`;
    case "content-security-policy":
      return "The page's Content-Security-Policy blocks it. Add its origin to connect-src.";
    case "cross-origin":
      return "It can be reached, but not from this origin. Let it answer OPTIONS and POST with Access-Control-Allow-Origin and Access-Control-Allow-Headers: content-type.";
  }
}

export { SubmissionController };
