import type { TemplateResult } from 'lit';
import type { Language } from '../../localization/language.js';
import type { Standing } from '../../submission/outbox.js';
/** What can come of an attempt to send. */
export type Outcome = Exclude<Standing, {
    readonly state: 'sending';
}>;
export interface OutcomeOfFeedback {
    readonly id: string;
    readonly level: number;
    readonly standing: Outcome;
    /** Whether another attempt is under way. */
    readonly isSending: boolean;
    readonly language: Language;
    readonly reference: string;
    readonly readWhen: string;
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
export declare function outcomeHeading(language: Language, standing: Outcome): string;
/** What became of an answer, and what the visitor can do now. */
export declare function outcomeOf(context: OutcomeOfFeedback): TemplateResult;
