import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { Language } from '../localization/language.js';
import type { Outcome } from '../submission/outbox.js';
export interface OutcomeOf {
    /** The id of the heading, which takes focus. */
    readonly id: string;
    readonly level: number;
    readonly standing: Outcome;
    /** Whether another attempt is under way. */
    readonly isSending: boolean;
    readonly language: Language;
    /** What it says in place of the usual words once it is sent. */
    readonly sentHeading?: string | undefined;
    /** What stands under the heading once it is sent. */
    readonly thanks: unknown;
    /** What stands under the words once it is passed on. */
    readonly meanwhile?: unknown;
    /** Where help is to be had now, whatever became of the answer. */
    readonly help?: unknown;
    readonly contactHref: string;
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
export declare function outcomeOf(context: OutcomeOf): TemplateResult;
/** What a visitor keeps; nothing where nobody would find the answer by it. */
export declare const referenceLine: (language: Language, reference: string | undefined) => typeof nothing | TemplateResult<1>;
