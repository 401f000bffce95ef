import type { Service } from './services.js';
import type { Transport } from './transport.js';
export interface NavigationOptions {
    readonly url: string;
    readonly service: Service;
    /** Where the form is put for the moment in which it is sent. */
    readonly document: Document;
    readonly blockedByPolicy: (url: string, since: number) => Promise<boolean>;
    /** Hears when the page is about to be left by this, and when it was not. */
    readonly onLeaving: (isExpected: boolean) => void;
    readonly timeout?: number;
}
/**
 * Sends a form as the browser itself does, for services that cannot be reached otherwise. The visitor leaves with it:
 * what comes next is the service's own page, and nobody here hears what it says.
 */
export declare function createNavigation({ url, service, document, blockedByPolicy, onLeaving, timeout, }: NavigationOptions): Transport;
