import type { MisconfiguredReason } from './delivery.js';
/** Whether somebody between the page and an address can read what is sent there. */
export declare const isReadableOnTheWay: (url: string, home: string) => boolean;
/**
 * The absolute address of an endpoint, or why it cannot be used. Answers may be about somebody's health, so from a
 * page that came over HTTPS they never leave over plain HTTP.
 */
export declare function resolveEndpoint(endpoint: string, pageUrl: string): {
    readonly url: string;
} | {
    readonly reason: MisconfiguredReason;
};
