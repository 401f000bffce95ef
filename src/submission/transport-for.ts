import type {Delivery} from './delivery.js';
import {deliveryOf} from './delivery.js';
import type {Destination, Report} from './destination.js';
import {serviceOf} from './destination.js';
import {resolveEndpoint} from './endpoint.js';
import {createFetchTransport, readAnswer} from './fetch-transport.js';
import {unnamedIn} from './flat.js';
import {createNavigation} from './navigate.js';
import type {FrozenSubmission} from './submission.js';
import type {Transport} from './transport.js';

/** What a transport needs to know of the page it sends from, and may do with it. */
export interface Surroundings {
  readonly document: Document;
  /** What relative addresses begin at. Not the document's: a form called `baseURI` would stand in its place. */
  readonly base: string;
  /** Resolves to true if the page's own policy blocked a request to the address since `since`. */
  readonly blockedByPolicy: (url: string, since: number) => Promise<boolean>;
  readonly onLeaving: (isExpected: boolean) => void;
  readonly report: Report;
}

/** Delivers to where the attributes say at the moment of each attempt: a page may set them late, or mend them. */
export function transportFor(destination: () => Destination, page: Surroundings): Transport {
  return async (submission): Promise<Delivery> => {
    const now = destination();
    const resolved = resolveEndpoint(now.endpoint, page.base);
    if ('reason' in resolved) return {kind: 'misconfigured', reason: resolved.reason};
    const {url} = resolved;
    const service = serviceOf(now, page.report);
    const fields = unnamedIn(submission.submission, service);
    if (fields.length) return {kind: 'misconfigured', reason: {code: 'unnamed-fields', fields}};
    const transport =
      service.encoding === 'navigate'
        ? createNavigation({url, service, ...page})
        : createFetchTransport({
            url,
            service,
            blockedByPolicy: page.blockedByPolicy,
            sameOrigin: new URL(url).origin === page.document.defaultView?.origin,
          });
    return transport(submission);
  };
}

/** Delivers by what the site has promised for each attempt in `respondWith()`; `undefined` where it has not. */
export function transportBySite(
  promised: (submission: FrozenSubmission) => Promise<unknown> | undefined,
  destination: () => Destination,
  report: Report,
): Transport {
  return async (submission): Promise<Delivery> => {
    const promise = promised(submission);
    // The site has not taken the repeat: nobody has delivered anything.
    if (!promise) return {kind: 'unconfirmed'};
    try {
      const response = await promise;
      return response instanceof Response
        ? deliveryOf(await readAnswer(response), submission.id, serviceOf(destination(), report), Date.now())
        : {kind: 'acknowledged'};
    } catch {
      return {kind: 'unconfirmed'};
    }
  };
}
