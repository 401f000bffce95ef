import type {PropertyDeclarations, ReactiveControllerHost} from 'lit';
import type {DeviceOutbox} from '../localization/catalogues.js';
import {deviceOutbox} from '../localization/catalogues.js';
import {blamed} from '../submission/blame.js';
import type {MisconfiguredReason} from '../submission/delivery.js';
import type {Destination as Endpoint, Mistake} from '../submission/destination.js';
import {serviceOf} from '../submission/destination.js';
import {isReadableOnTheWay, resolveEndpoint} from '../submission/endpoint.js';
import {carriesReference, unnamedAmong} from '../submission/flat.js';
import {askForToken, tokenFor} from '../submission/form-token.js';
import {Freezer} from '../submission/freezer.js';
import type {OutboxEntry, Standing} from '../submission/outbox.js';
import {Outbox} from '../submission/outbox.js';
import type {Keeping} from '../submission/sealed-outbox.js';
import type {Service} from '../submission/services.js';
import type {FrozenSubmission, SubmissionDraft} from '../submission/submission.js';
import {transportBySite, transportFor} from '../submission/transport-for.js';
import type {Transport} from '../submission/transport.js';
import {adviceFor, adviceForPlain, adviceForRefusal, adviceForUnconfirmed} from './endpoint-advice.js';
import {expectLeaving, LeavingGuard} from './leaving-guard.js';
import {PolicyWatch} from './policy-watch.js';
import {reportMistake} from './report.js';
import {HysFailedEvent, HysSentEvent, HysSubmitEvent, HysWaitingEvent} from './submission-events.js';

const DOCS = 'services';

/** Where answers go, and where they wait meanwhile, as the element's attributes say it. */
export interface Destination extends Endpoint {
  readonly outbox: string;
  readonly outboxKey: string;
}

/** The attributes that say where answers go and how, for every element that sends. */
export const destinationProperties: PropertyDeclarations = {
  endpoint: {},
  endpointType: {attribute: 'endpoint-type'},
  encoding: {},
  fieldNames: {attribute: 'field-names'},
  extra: {},
  envelope: {},
  shape: {},
  okWhen: {attribute: 'ok-when'},
  errorsAt: {attribute: 'errors-at'},
  idempotencyHeader: {attribute: 'idempotency-header', type: Boolean},
  outbox: {},
  outboxKey: {attribute: 'outbox-key'},
};

/** What a visitor keeps of a submission. */
export interface Receipt {
  /** Answers about equality have none, and to some services it is not sent. */
  readonly reference: string | undefined;
  /** Whether the visitor left contact details. */
  readonly hasContact: boolean;
}

/**
 * Joins an element to the outbox: freezes what is sent, lets the site take over, follows the way of the submission,
 * and warns before the page is left while an answer is only in memory.
 */
export class SubmissionController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #destination: () => Destination;
  readonly #onChange: (standing: Standing, before: Standing | undefined) => void;
  readonly #policyWatch = new PolicyWatch();
  /** On while an answer is in memory and nowhere else. */
  readonly #guard = new LeavingGuard();
  readonly #freezer: Freezer;
  #entry: OutboxEntry | undefined;
  /** What has the submission on the device. */
  #keeping: Keeping | undefined;
  #standing: Standing | undefined;
  #isKept = false;
  #receipt: Receipt | undefined;
  /** What was asked when the submission was sent. */
  #questions: readonly string[] = [];

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    destination: () => Destination,
    onChange: (standing: Standing, before: Standing | undefined) => void,
  ) {
    this.#host = host;
    this.#destination = destination;
    this.#onChange = onChange;
    this.#freezer = new Freezer(host.localName);
    host.addEventListener('input', this.#prepare);
  }

  /** `undefined` until Send is pressed. */
  get standing(): Standing | undefined {
    return this.#standing;
  }

  /** What is known of the submission on its way, and all that is still known of it once it is sent. */
  get receipt(): Receipt | undefined {
    return this.#receipt;
  }

  get isUnderWay(): boolean {
    return this.#standing?.state === 'sending' || this.#standing?.state === 'waiting';
  }

  /** Whether what waits is on the device too, and goes on from there when the page is left. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** What a draft would be on the wire. The same words twice are the same submission, under the same id. */
  freeze(draft: SubmissionDraft): FrozenSubmission {
    return this.#freezer.freeze(draft, tokenFor(this.#receiver ?? ''));
  }

  /** Sends what these questions were answered with, unless something is under way or the site prevents it. */
  send(frozen: FrozenSubmission, questions: readonly string[]): void {
    if (this.isUnderWay) return;
    this.#questions = questions;
    const event = new HysSubmitEvent(frozen.submission);
    if (!this.#host.dispatchEvent(event) && !event.response) return;
    const isFindable = Boolean(event.response) || carriesReference(this.#service);
    this.#receipt = {
      reference: isFindable ? frozen.reference : undefined,
      hasContact: Object.hasOwn(frozen.submission, 'contact'),
    };
    const transport = this.#transportFor(event);
    const deliver: Transport = async (submission) =>
      blamed(await transport(submission), questions, submission.submission);
    const url = this.#receiver;
    // What a site delivers itself is in its hands.
    this.#keeping =
      url && !event.response ? this.#outbox()?.keep(deliver, url, this.#destination().outboxKey) : undefined;
    this.#entry = new Outbox(this.#keeping?.send ?? deliver).post(frozen, this.#follow);
  }

  /** Tries again at once, because the visitor asked for it. */
  tryNow(): void {
    if (this.#standing?.state === 'expired' && this.#entry)
      this.send(this.#entry.submission, this.#questions);
    else this.#entry?.tryNow();
  }

  /** Back to the form with the words kept, after an outcome that allows it. */
  reopen(): void {
    if (this.isUnderWay) return;
    this.#standing = undefined;
    this.#host.requestUpdate();
  }

  #follow = (entry: OutboxEntry): void => {
    const before = this.#standing;
    const {standing} = entry;
    this.#standing = standing;
    if (this.isUnderWay) this.#listen();
    else this.#unlisten();
    // Nobody is told that something was not sent and then has it sent behind their back.
    if (!this.isUnderWay && standing.state !== 'sent') void this.#keeping?.forget();
    if (standing.state === 'misconfigured') this.#reportMisconfigured(standing.reason);
    if (standing.state === 'rejected' && !standing.problems.length)
      this.#reportEndpoint(adviceForRefusal(standing));
    if (standing.state === 'sent') {
      // The words are with the endpoint now; nothing here needs them any more.
      this.#freezer.forget();
      this.#entry = undefined;
    }
    if (standing.state === 'waiting' && !standing.automatic && this.#destination().endpoint)
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
  examine(questions: readonly string[]): void {
    const resolved = resolveEndpoint(this.#destination().endpoint, this.#host.baseURI);
    if ('reason' in resolved) return this.#reportMisconfigured(resolved.reason);
    if (isReadableOnTheWay(resolved.url, origin)) this.#reportEndpoint(adviceForPlain);
    const fields = unnamedAmong(questions, this.#service);
    if (fields.length) this.#reportMisconfigured({code: 'unnamed-fields', fields});
  }

  /** Somebody has begun to answer. What is asked of the receiver now is there by the time that they send. */
  #prepare = (): void => {
    if (this.#receiver) void askForToken(this.#receiver);
    this.#outbox();
  };

  /** The address of the endpoint, if it is a receiver of ours and can be used. */
  get #receiver(): string | undefined {
    const {endpoint, endpointType} = this.#destination();
    const resolved = resolveEndpoint(endpoint, this.#host.baseURI);
    return endpointType === 'receiver' && 'url' in resolved ? resolved.url : undefined;
  }

  /** What keeps answers on the device, if the site wants that and has set it up; what is in the way is reported. */
  #outbox(): DeviceOutbox | undefined {
    const destination = this.#destination();
    if (destination.outbox === 'memory') return undefined;
    const device = deviceOutbox();
    const advice = device
      ? device.adviceOn(destination)
      : 'Load have-your-say.sealed.min.js too, of the same version.';
    if (advice) reportMistake(this.#host, 'outbox', destination.outbox, advice);
    return advice ? undefined : device;
  }

  get #service(): Service {
    return serviceOf(this.#destination(), this.#report);
  }

  #report = ({attribute, found, advice}: Mistake): void =>
    reportMistake(this.#host, attribute, found, advice, DOCS);

  #transportFor(first: HysSubmitEvent): Transport {
    if (!first.response)
      return transportFor(this.#destination, {
        document,
        base: this.#host.baseURI,
        blockedByPolicy: this.#policyWatch.hasBlocked,
        onLeaving: expectLeaving,
        report: this.#report,
      });
    let response: Promise<unknown> | undefined = first.response;
    // Each promise tells of one attempt; a repeat asks the site again with the same submission.
    const promised = ({submission}: FrozenSubmission) => {
      const event = new HysSubmitEvent(submission);
      if (!response) this.#host.dispatchEvent(event);
      const given = response ?? event.response;
      response = undefined;
      return given;
    };
    return transportBySite(promised, this.#destination, this.#report);
  }

  #reportMisconfigured(reason: MisconfiguredReason): void {
    const {endpoint} = this.#destination();
    // Of an address that is a secret, the console says no more than it has to.
    const found = reason.code === 'secret-endpoint' ? reason.endpoint : endpoint;
    this.#reportEndpoint(adviceFor(reason), found);
  }

  #reportEndpoint(advice: string, found = this.#destination().endpoint): void {
    this.#report({attribute: 'endpoint', found, advice});
  }

  #wake = (): void => {
    if (!document.hidden) this.#entry?.wake();
  };

  #listen(): void {
    this.#policyWatch.start();
    for (const name of ['online', 'pageshow'] as const) addEventListener(name, this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
    // On its next attempt it is still where it was.
    if (this.#standing?.state === 'waiting') this.#isKept = Boolean(this.#standing.kept);
    this.#guard.isOn = !this.#isKept;
  }

  #unlisten(): void {
    this.#policyWatch.stop();
    for (const name of ['online', 'pageshow'] as const) removeEventListener(name, this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    this.#isKept = false;
    this.#guard.isOn = false;
  }
}

function outcomeEvent(standing: Standing, reference: string | undefined): Event | undefined {
  switch (standing.state) {
    case 'sent':
      return new HysSentEvent(reference);
    case 'waiting':
      return new HysWaitingEvent(standing.automatic);
    case 'rejected':
    case 'misconfigured':
    case 'expired':
      return new HysFailedEvent(standing.state);
    // Nothing is known to have happened, so none of the events would be true.
    case 'passed-on':
    case 'sending':
      return undefined;
  }
}
