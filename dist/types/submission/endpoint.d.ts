import type { MisconfiguredReason } from './delivery.js';
/**
 * The absolute address of an endpoint, or why it cannot be used. Answers may be about somebody's health, so from a
 * page that came over HTTPS they never leave over plain HTTP.
 */
export declare function resolveEndpoint(endpoint: string, pageUrl: string): {
    readonly url: string;
} | {
    readonly reason: MisconfiguredReason;
};
