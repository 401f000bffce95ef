import { deviceOutbox } from '../localization/catalogues.js';
import { blamed } from '../submission/blame.js';
import { serviceOf } from '../submission/destination.js';
import { resolveEndpoint, isReadableOnTheWay } from '../submission/endpoint.js';
import { carriesReference, unnamedAmong } from '../submission/flat.js';
import { tokenFor, askForToken } from '../submission/form-token.js';
import { Freezer } from '../submission/freezer.js';
import { Outbox } from '../submission/outbox.js';
import { transportFor, transportBySite } from '../submission/transport-for.js';
import { adviceForRefusal, adviceForUnconfirmed, adviceForPlain, adviceFor } from './endpoint-advice.js';
import { LeavingGuard, expectLeaving } from './leaving-guard.js';
import { PolicyWatch } from './policy-watch.js';
import { reportMistake } from './report.js';
import { HysSubmitEvent, HysFailedEvent, HysWaitingEvent, HysSentEvent } from './submission-events.js';

const DOCS = "services";
const destinationProperties = {
  endpoint: {},
  endpointType: { attribute: "endpoint-type" },
  encoding: {},
  fieldNames: { attribute: "field-names" },
  extra: {},
  envelope: {},
  shape: {},
  okWhen: { attribute: "ok-when" },
  errorsAt: { attribute: "errors-at" },
  idempotencyHeader: { attribute: "idempotency-header", type: Boolean },
  outbox: {},
  outboxKey: { attribute: "outbox-key" }
};
class SubmissionController {
  #host;
  #destination;
  #onChange;
  #policyWatch = new PolicyWatch();
  /** On while an answer is in memory and nowhere else. */
  #guard = new LeavingGuard();
  #freezer;
  #entry;
  /** What has the submission on the device. */
  #keeping;
  #standing;
  #isKept = false;
  #receipt;
  /** What was asked when the submission was sent. */
  #questions = [];
  constructor(host, destination, onChange) {
    this.#host = host;
    this.#destination = destination;
    this.#onChange = onChange;
    this.#freezer = new Freezer(host.localName);
    host.addEventListener("input", this.#prepare);
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
  /** Whether what waits is on the device too, and goes on from there when the page is left. */
  get isKept() {
    return this.#isKept;
  }
  /** What a draft would be on the wire. The same words twice are the same submission, under the same id. */
  freeze(draft) {
    return this.#freezer.freeze(draft, tokenFor(this.#receiver ?? ""));
  }
  /** Sends what these questions were answered with, unless something is under way or the site prevents it. */
  send(frozen, questions) {
    if (this.isUnderWay) return;
    this.#questions = questions;
    const event = new HysSubmitEvent(frozen.submission);
    if (!this.#host.dispatchEvent(event) && !event.response) return;
    const isFindable = Boolean(event.response) || carriesReference(this.#service);
    this.#receipt = {
      reference: isFindable ? frozen.reference : void 0,
      hasContact: Object.hasOwn(frozen.submission, "contact")
    };
    const transport = this.#transportFor(event);
    const deliver = async (submission) => blamed(await transport(submission), questions, submission.submission);
    const url = this.#receiver;
    this.#keeping = url && !event.response ? this.#outbox()?.keep(deliver, url, this.#destination().outboxKey) : void 0;
    this.#entry = new Outbox(this.#keeping?.send ?? deliver).post(frozen, this.#follow);
  }
  /** Tries again at once, because the visitor asked for it. */
  tryNow() {
    if (this.#standing?.state === "expired" && this.#entry)
      this.send(this.#entry.submission, this.#questions);
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
    if (!this.isUnderWay && standing.state !== "sent") void this.#keeping?.forget();
    if (standing.state === "misconfigured") this.#reportMisconfigured(standing.reason);
    if (standing.state === "rejected" && !standing.problems.length)
      this.#reportEndpoint(adviceForRefusal(standing));
    if (standing.state === "sent") {
      this.#freezer.forget();
      this.#entry = void 0;
    }
    if (standing.state === "waiting" && !standing.automatic && this.#destination().endpoint)
      this.#reportEndpoint(adviceForUnconfirmed);
    this.#onChange(standing, before);
    this.#host.requestUpdate();
    const event = outcomeEvent(standing, this.#receipt?.reference);
    if (event) this.#host.dispatchEvent(event);
  };
  /**
   * Says what is wrong with the attributes that describe the endpoint before anybody has sent anything: also of
   * `questions` that the person who tries it out may leave unanswered.
   */
  examine(questions) {
    const resolved = resolveEndpoint(this.#destination().endpoint, this.#host.baseURI);
    if ("reason" in resolved) return this.#reportMisconfigured(resolved.reason);
    if (isReadableOnTheWay(resolved.url, origin)) this.#reportEndpoint(adviceForPlain);
    const fields = unnamedAmong(questions, this.#service);
    if (fields.length) this.#reportMisconfigured({ code: "unnamed-fields", fields });
  }
  /** Somebody has begun to answer. What is asked of the receiver now is there by the time that they send. */
  #prepare = () => {
    if (this.#receiver) void askForToken(this.#receiver);
    this.#outbox();
  };
  /** The address of the endpoint, if it is a receiver of ours and can be used. */
  get #receiver() {
    const { endpoint, endpointType } = this.#destination();
    const resolved = resolveEndpoint(endpoint, this.#host.baseURI);
    return endpointType === "receiver" && "url" in resolved ? resolved.url : void 0;
  }
  /** What keeps answers on the device, if the site wants that and has set it up; what is in the way is reported. */
  #outbox() {
    const destination = this.#destination();
    if (destination.outbox === "memory") return void 0;
    const device = deviceOutbox();
    const advice = device ? device.adviceOn(destination) : "Load have-your-say.sealed.min.js too, of the same version.";
    if (advice) reportMistake(this.#host, "outbox", destination.outbox, advice);
    return advice ? void 0 : device;
  }
  get #service() {
    return serviceOf(this.#destination(), this.#report);
  }
  #report = ({ attribute, found, advice }) => reportMistake(this.#host, attribute, found, advice, DOCS);
  #transportFor(first) {
    if (!first.response)
      return transportFor(this.#destination, {
        document,
        base: this.#host.baseURI,
        blockedByPolicy: this.#policyWatch.hasBlocked,
        onLeaving: expectLeaving,
        report: this.#report
      });
    let response = first.response;
    const promised = ({ submission }) => {
      const event = new HysSubmitEvent(submission);
      if (!response) this.#host.dispatchEvent(event);
      const given = response ?? event.response;
      response = void 0;
      return given;
    };
    return transportBySite(promised, this.#destination, this.#report);
  }
  #reportMisconfigured(reason) {
    const { endpoint } = this.#destination();
    const found = reason.code === "secret-endpoint" ? reason.endpoint : endpoint;
    this.#reportEndpoint(adviceFor(reason), found);
  }
  #reportEndpoint(advice, found = this.#destination().endpoint) {
    this.#report({ attribute: "endpoint", found, advice });
  }
  #wake = () => {
    if (!document.hidden) this.#entry?.wake();
  };
  #listen() {
    this.#policyWatch.start();
    for (const name of ["online", "pageshow"]) addEventListener(name, this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
    if (this.#standing?.state === "waiting") this.#isKept = Boolean(this.#standing.kept);
    this.#guard.isOn = !this.#isKept;
  }
  #unlisten() {
    this.#policyWatch.stop();
    for (const name of ["online", "pageshow"]) removeEventListener(name, this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
    this.#isKept = false;
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
    // Nothing is known to have happened, so none of the events would be true.
    case "passed-on":
    case "sending":
      return void 0;
  }
}

export { SubmissionController, destinationProperties };
