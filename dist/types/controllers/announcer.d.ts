import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Speaks to screen readers without moving focus. Its one status is a child of the element in the light DOM, slotted
 * into the shadow root: live regions inside shadow roots are not heard everywhere (coveo/ui-kit#1715).
 */
export declare class Announcer implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, lang: () => string);
    /** The status, so that a light-DOM rendering can tell it from what the site wrote. */
    get node(): HTMLElement | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Says the text, instead of whatever was about to be said. */
    say(text: string): void;
    /** Says nothing of what was about to be said: focus has moved, and one event has one channel. */
    hush(): void;
}
