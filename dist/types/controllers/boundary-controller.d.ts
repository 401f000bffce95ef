import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Updates an element when the clock passes the next instant at which it has something else to say. */
export declare class BoundaryController implements ReactiveController {
    #private;
    /** `next` answers with an instant as in `Date.now()`, or with `undefined` if nothing is going to change. */
    constructor(host: ReactiveControllerHost, next: () => number | undefined);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
