import type { MisconfiguredReason, Refusal } from '../submission/delivery.js';
/** What a web team is told where nobody can know whether an answer was taken. */
export declare const adviceForUnconfirmed = "No answer came that says it was accepted. See the network panel: CORS, a redirect, a page, or not what ok-when says?";
/** What a web team is told of an address whose answers others on the way can read. */
export declare const adviceForPlain = "Others can read it. Use an https: address.";
/** What a web team is told where an answer was refused and no question named. */
export declare const adviceForRefusal: ({ status, said }: Refusal) => string;
/** What a web team is told about an endpoint that takes nothing as it is set up. */
export declare function adviceFor(reason: MisconfiguredReason): string;
