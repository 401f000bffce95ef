import type { TemplateResult } from 'lit';
import type { Outcome } from '../../controllers/conversation-controller.js';
import type { Receipt } from '../../controllers/submission-controller.js';
import type { Language } from '../../localization/language.js';
export interface OutcomeOfFeedback {
    /** The id of the heading, which takes focus. */
    readonly id: string;
    readonly level: number;
    readonly standing: Outcome;
    /** Whether another attempt is under way. */
    readonly isSending: boolean;
    readonly language: Language;
    readonly receipt: Receipt | undefined;
    /** Whether the visitor was asked how they can be reached. */
    readonly isContactAsked: boolean;
    readonly readWhen: string;
    readonly contactHref: string;
    readonly panelHref: string;
    /** Where help is to be had now; the same as above the free text. */
    readonly signposts: unknown;
    /** What the visitor wrote, to be read and copied. */
    readonly words: readonly {
        readonly label: string;
        readonly text: string;
    }[];
    readonly onTry: () => void;
    readonly onChange: () => void;
}
/** The sentence that says what became of an answer: its heading, and what is announced if it comes unasked. */
export declare const outcomeHeading: (language: Language, standing: Outcome) => string;
/**
 * What became of an answer, and what the visitor can do now. One template for all: the heading stays the same node
 * when *waiting* turns into *sent*, so a reader whose focus is on it is not thrown out.
 */
export declare function outcomeOf(context: OutcomeOfFeedback): TemplateResult;
