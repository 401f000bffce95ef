import {blamed} from './blame.js';
import type {Delivery, EndpointAnswer, MisconfiguredReason} from './delivery.js';
import {deliveryOf} from './delivery.js';
import type {Destination, Mistake} from './destination.js';
import {serviceOf} from './destination.js';
import {encode, pairsOf} from './encodings.js';
import {resolveEndpoint} from './endpoint.js';
import {carriesReference, unnamedIn} from './flat.js';
import type {FrozenSubmission} from './submission.js';

/** For tools that show a web team what would be sent. No element needs it, so it is in no script for visitors. */

/** Attributes that are not set. */
const NOTHING: Destination = {
  endpoint: '',
  endpointType: '',
  encoding: '',
  fieldNames: '',
  extra: '',
  envelope: '',
  shape: '',
  okWhen: '',
  errorsAt: '',
  idempotencyHeader: false,
};

/** Exactly what goes over the wire, or what keeps it from going. */
export interface RequestDescription {
  readonly method: 'POST';
  readonly address: string;
  /** As the browser is asked to send them; it adds its own. */
  readonly headers: Readonly<Record<string, string>>;
  /** A multipart body with `…` for the boundary that the browser makes up. */
  readonly body: string;
  /** How the element takes the answer. */
  readonly result: 'read' | 'not readable' | 'the visitor leaves';
  /** Whether staff find the answer by the reference that the visitor gets. */
  readonly carriesReference: boolean;
  readonly mistakes: readonly Mistake[];
  /** Why nothing would be sent at all. */
  readonly refusal: MisconfiguredReason | undefined;
}

/** The request that an element with these attributes makes of a submission, on the page at `pageUrl`. */
export function describeRequest(
  attributes: Partial<Destination>,
  submission: FrozenSubmission,
  pageUrl: string,
): RequestDescription {
  const destination = {...NOTHING, ...attributes};
  const mistakes: Mistake[] = [];
  const service = serviceOf(destination, (mistake) => mistakes.push(mistake));
  const resolved = resolveEndpoint(destination.endpoint, pageUrl);
  const fields = unnamedIn(submission.submission, service);
  const {encoding} = service;
  const message = encode(submission, service);
  const type = message.type ?? 'multipart/form-data; boundary=…';
  const isNavigation = encoding === 'navigate';
  return {
    method: 'POST',
    address: 'url' in resolved ? resolved.url : destination.endpoint,
    headers: {
      ...(isNavigation ? null : {Accept: 'application/json'}),
      'Content-Type': type,
      ...(service.idempotencyHeader ? {'Idempotency-Key': submission.id} : null),
    },
    body:
      typeof message.body === 'string'
        ? message.body
        : pairsOf(submission, service)
            .map(([name, text]) => `--…\nContent-Disposition: form-data; name="${name}"\n\n${text}\n`)
            .join('') + '--…--\n',
    result: isNavigation ? 'the visitor leaves' : encoding === 'blind' ? 'not readable' : 'read',
    carriesReference: carriesReference(service),
    mistakes,
    refusal:
      'reason' in resolved ? resolved.reason : fields.length ? {code: 'unnamed-fields', fields} : undefined,
  };
}

/** What an element with these attributes makes of an answer: whether it thanks, keeps the words, asks again. */
export function explainAnswer(
  attributes: Partial<Destination>,
  answer: Partial<EndpointAnswer>,
  submission: FrozenSubmission,
  pageUrl: string,
): {readonly service: string; readonly delivery: Delivery} {
  const destination = {...NOTHING, ...attributes};
  const full = {status: 200, redirected: false, body: '', retryAfter: null, ...answer};
  const resolved = resolveEndpoint(destination.endpoint, pageUrl);
  const delivery = deliveryOf(
    full,
    submission.id,
    serviceOf(destination, () => {}),
    Date.now(),
    'url' in resolved ? new URL(resolved.url).host : '',
  );
  const {answers, contact} = submission.submission;
  const questions = Object.keys({...answers, ...contact});
  return {
    service: destination.endpointType || 'json',
    delivery: blamed(delivery, questions, submission.submission),
  };
}
