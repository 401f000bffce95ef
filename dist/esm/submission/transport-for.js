import { deliveryOf } from './delivery.js';
import { serviceOf } from './destination.js';
import { resolveEndpoint } from './endpoint.js';
import { createFetchTransport, readAnswer } from './fetch-transport.js';
import { unnamedIn } from './flat.js';
import { createNavigation } from './navigate.js';

function transportFor(destination, page) {
  return async (submission) => {
    const now = destination();
    const resolved = resolveEndpoint(now.endpoint, page.base);
    if ("reason" in resolved) return { kind: "misconfigured", reason: resolved.reason };
    const { url } = resolved;
    const service = serviceOf(now, page.report);
    const fields = unnamedIn(submission.submission, service);
    if (fields.length) return { kind: "misconfigured", reason: { code: "unnamed-fields", fields } };
    const transport = service.encoding === "navigate" ? createNavigation({ url, service, ...page }) : createFetchTransport({
      url,
      service,
      blockedByPolicy: page.blockedByPolicy,
      sameOrigin: new URL(url).origin === page.document.defaultView?.origin
    });
    return transport(submission);
  };
}
function transportBySite(promised, destination, report) {
  return async (submission) => {
    const promise = promised(submission);
    if (!promise) return { kind: "unconfirmed" };
    try {
      const response = await promise;
      return response instanceof Response ? deliveryOf(await readAnswer(response), submission.id, serviceOf(destination(), report), Date.now()) : { kind: "acknowledged" };
    } catch {
      return { kind: "unconfirmed" };
    }
  };
}

export { transportBySite, transportFor };
