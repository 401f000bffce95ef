import type { TemplateResult } from 'lit';
import type { Language } from '../localization/language.js';
export interface ErrorSummary {
    /** The id of the heading, which takes focus. */
    readonly id: string;
    readonly level: number;
    readonly language: Language;
    readonly errors: readonly {
        readonly controlId: string;
        readonly text: string;
    }[];
    /** Brings the visitor to a control. */
    readonly onFollow: (controlId: string) => void;
}
/** Every problem of a step that asks more than one thing, each with a link to its control (WCAG 2.2 3.3.1). */
export declare function errorSummary({ id, level, language, errors, onFollow }: ErrorSummary): TemplateResult;
