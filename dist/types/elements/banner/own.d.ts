import type { Consultation } from '../../consultation/consultation.js';
/** A consultation as the attributes of an element describe it. */
export interface Described {
    readonly heading: string;
    readonly summary: string;
    readonly opens: string;
    readonly closes: string;
    readonly href: string;
}
/** Says what is wrong with an attribute, and what comes of it. */
type Report = (attribute: string, found: string, advice: string) => void;
/**
 * The consultation, or `undefined` where nobody could say from the attributes whether it is open. `outcome` says what is
 * shown then.
 */
export declare function describedConsultation({ heading, summary, opens, closes, href }: Described, report: Report, outcome: string): Consultation | undefined;
export {};
