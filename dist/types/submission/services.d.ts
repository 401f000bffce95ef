import type { Acknowledges } from './delivery.js';
/** How a kind of endpoint wants to be spoken to, and what its answers mean. */
export interface Service {
    readonly acknowledges: Acknowledges;
    /** What a 2xx that acknowledges nothing amounts to: our receiver stores an id once, so it may be asked again. */
    readonly unproven: 'retry' | 'unconfirmed';
    /** Whether the id also goes into an `Idempotency-Key` header; a service with a fixed CORS list would refuse it. */
    readonly idempotencyHeader: boolean;
}
declare const services: {
    readonly json: {
        readonly acknowledges: Acknowledges;
        readonly unproven: "unconfirmed";
        readonly idempotencyHeader: false;
    };
    readonly receiver: {
        readonly acknowledges: Acknowledges;
        readonly unproven: "retry";
        readonly idempotencyHeader: true;
    };
};
/** The values of `endpoint-type`. */
export type ServiceName = keyof typeof services;
export declare const serviceNames: readonly ServiceName[];
/** The service of that name. */
export declare function serviceNamed(name: string): Service | undefined;
export {};
