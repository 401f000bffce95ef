import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Moves focus to something that the next update renders: a step, an error, an outcome (WCAG 2.2 2.4.3). */
export declare class FocusController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & {
        readonly renderRoot: HTMLElement | DocumentFragment;
    });
    /** Focuses the element with that id once the next update is on screen. */
    afterUpdate(id: string): void;
    hostUpdated(): void;
    /**
     * Focuses the element with that id at once. What names it is scrolled into view first: a browser would show the
     * control alone, and a magnifier's user would not know what it asks for.
     */
    now(id: string): void;
    /** Whether focus is on something inside the element. */
    get isInside(): boolean;
    /** Whether focus is on the element with that id. */
    isOn(id: string): boolean;
}
