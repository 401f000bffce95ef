import { echoesId, isNotAPage } from './delivery.js';

const services = {
  json: { acknowledges: isNotAPage, unproven: "unconfirmed", idempotencyHeader: false },
  receiver: { acknowledges: echoesId, unproven: "retry", idempotencyHeader: true }
};
const serviceNames = Object.keys(services);
function serviceNamed(name) {
  return Object.hasOwn(services, name) ? services[name] : void 0;
}

export { serviceNamed, serviceNames };
