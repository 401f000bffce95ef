import type { Answers } from '../definition.js';
import type { Route } from './panels.js';
/** One thing that is wrong with a sign-up: a part of the envelope or the name of a question. */
export interface SignUpProblem {
    readonly field: string;
    readonly code: string;
}
/** What a sign-up carries, its shape already checked. */
export interface SignUpParts {
    readonly form: {
        readonly id: string;
        readonly version: string;
    };
    readonly answers: Answers;
    readonly contact?: Answers | undefined;
    readonly permissions?: readonly {
        readonly purpose: string;
        readonly by: string;
    }[] | undefined;
}
/** The route of a sign-up, or `undefined` for a form or a version that is not known here. */
export declare const routeOfForm: ({ id, version }: SignUpParts["form"]) => Route | undefined;
/**
 * Every problem of a sign-up, by the same rules that asked for it. A site's own panels and topics are not known
 * everywhere, so of those only the shape is checked; that an age band and its route belong together always is.
 *
 * @param permissionAge who is younger cannot sign up alone: the lowest of all panels
 */
export declare function signUpProblems(route: Route, { answers, contact, permissions }: SignUpParts, permissionAge: number): readonly SignUpProblem[];
