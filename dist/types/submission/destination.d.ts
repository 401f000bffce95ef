import type { Pairs, Service } from './services.js';
/** Where answers go and how, as the attributes of an element say it. */
export interface Destination {
    readonly endpoint: string;
    readonly endpointType: string;
    readonly encoding: string;
    readonly fieldNames: string;
    readonly extra: string;
    readonly envelope: string;
    readonly shape: string;
    readonly okWhen: string;
    readonly errorsAt: string;
    readonly idempotencyHeader: boolean;
}
/** Something wrong with an attribute, for the console of whoever sets up the page. */
export interface Mistake {
    readonly attribute: string;
    readonly found: string;
    readonly advice: string;
}
export type Report = (mistake: Mistake) => void;
/** The service that the attributes describe: its row, with what they say in place of what the row says. */
export declare function serviceOf(destination: Destination, report: Report): Service;
/**
 * `rating=input_1,comment=input_2`, in that order, with a backslash before a comma or an equals sign that belongs to a
 * name or a text. The first equals sign divides; blanks around names and texts are not theirs.
 */
export declare function readPairs(text: string, onMistake: (item: string) => void): Pairs;
