import type {Acknowledges} from './delivery.js';
import {echoesId, isNotAPage} from './delivery.js';

/** How a kind of endpoint wants to be spoken to, and what its answers mean. */
export interface Service {
  readonly acknowledges: Acknowledges;
  /** What a 2xx that acknowledges nothing amounts to: our receiver stores an id once, so it may be asked again. */
  readonly unproven: 'retry' | 'unconfirmed';
  /** Whether the id also goes into an `Idempotency-Key` header; a service with a fixed CORS list would refuse it. */
  readonly idempotencyHeader: boolean;
}

const services = {
  json: {acknowledges: isNotAPage, unproven: 'unconfirmed', idempotencyHeader: false},
  receiver: {acknowledges: echoesId, unproven: 'retry', idempotencyHeader: true},
} as const satisfies Record<string, Service>;

/** The values of `endpoint-type`. */
export type ServiceName = keyof typeof services;
export const serviceNames = Object.keys(services) as readonly ServiceName[];

/** The service of that name. */
export function serviceNamed(name: string): Service | undefined {
  return Object.hasOwn(services, name) ? services[name as ServiceName] : undefined;
}
