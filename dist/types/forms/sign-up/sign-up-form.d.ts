import type { Answers, FormDefinition, Option } from '../definition.js';
import type { Basis, Route, SignUpSetup } from './panels.js';
/** Stored with each sign-up. Changes whenever a question changes its meaning. */
export declare const SIGN_UP_VERSION = "1";
/** The id under which a sign-up of a route is stored. */
export declare const signUpFormId: (route: Route) => string;
/** How somebody would like to be reached, as stored. */
export declare const REACHES: readonly string[];
/** What would help somebody to take part, as stored. England's DAPB1605 asks to record and to meet it; so does Wales. */
export declare const ACCESS_NEEDS: readonly string[];
/** How much somebody would like to do, as stored. */
export declare const LEVELS: readonly string[];
/** How old the children are whom a parent or carer speaks of, as stored. */
export declare const CHILDREN: readonly string[];
/** What somebody may allow, each by a tick of its own. None is needed to join. */
export declare const PERMISSIONS: readonly string[];
/** Agreeing that the details are held, where the organisation relies on consent. */
export declare const CONSENT = "joining";
/** What the steps of a route offer to choose from. */
export interface Offers {
    readonly bands: readonly string[];
    /** The panels to choose from; a single one is not asked about. */
    readonly panels: readonly string[];
    readonly ways: readonly string[];
    readonly topics: readonly Option[];
    readonly basis?: Basis | undefined;
}
/**
 * The form as it stands after these answers. Who you are and your band come first, then the panels that admit you,
 * then what the route asks: what another route asks is not part of it, so it can be neither asked nor sent.
 */
export declare function signUpForm({ panels, basis }: SignUpSetup, answers: Answers): FormDefinition;
/** Everything that a route asks, from the first question on. */
export declare function formOf(route: Route, offers: Offers): FormDefinition;
