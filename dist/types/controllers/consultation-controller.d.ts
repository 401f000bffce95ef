import type { ReactiveControllerHost } from 'lit';
import type { Consultation } from '../consultation/consultation.js';
import type { Language, Manner } from '../localization/language.js';
/** Where an element takes its consultations from, highest first. */
export interface ConsultationSource {
    /** One or a list, as data, set by a script or by the page's settings. */
    readonly consultation: unknown;
    /** The address of a list: our own JSON, or Citizen Space's. */
    readonly src: string;
}
/** `hasUpdated` is Lit's: whether anything has been rendered. */
type Host = ReactiveControllerHost & Element & {
    readonly hasUpdated: boolean;
};
/**
 * Finds the consultations that an element may speak of. While there is nothing sound to show, the element's own
 * children stay.
 */
export declare class ConsultationController {
    #private;
    /**
     * `own` is the consultation that the element's attributes describe, for where there is no other source. It is told
     * what is shown if they do not.
     */
    constructor(host: Host, source: () => ConsultationSource, own: (outcome: string) => Consultation | undefined);
    /** `undefined` while they are loading, and for good if they cannot be used; empty if there is none. */
    get all(): readonly Consultation[] | undefined;
    /** Looks again where they come from; to be called before an update. */
    resolve(): void;
    /**
     * The language in which a consultation can be told in whole: that of the element, or English where it has no complete
     * Welsh. Half of each would also make the marked language untrue (WCAG 2.2 3.1.2). What attributes say is in the
     * language of the page.
     */
    languageFor(consultation: Consultation | undefined, language: Language, manner: Manner): Language;
}
export {};
