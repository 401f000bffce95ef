import type { TemplateResult } from 'lit';
import type { Language } from '../localization/language.js';
/** What every field shows. Label, hint, error and control share one root, or they would not reach each other. */
export interface Field {
    readonly id: string;
    /** The name of the question. */
    readonly name: string;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly optional?: boolean;
    /** The error message, without "Error:". */
    readonly error?: string | undefined;
    readonly language: Language;
}
export interface ChoiceField extends Field {
    readonly options: readonly {
        readonly value: string;
        readonly label: string;
    }[];
    readonly chosen: string | undefined;
    readonly onChoose: (value: string) => void;
    /** While an answer is on its way it cannot be changed. */
    readonly locked: boolean;
}
export interface LongTextField extends Field {
    readonly rows: number;
    readonly text: string;
    readonly onInput: (text: string) => void;
    readonly onFocus: (box: HTMLTextAreaElement) => void;
    readonly onBlur: () => void;
    readonly locked: boolean;
    /** Shown under the box. */
    readonly count: TemplateResult;
}
/** The id of the control that an error leads to: a text area, or the first radio of a group. */
export declare const controlId: (id: string, type: "choice" | "long-text") => string;
/**
 * One answer out of a few. The hint belongs to the group and the error to the first and the last radio: a group's
 * description is silent on Tab, and Shift+Tab enters at the last radio in Chromium.
 */
export declare function choiceField(field: ChoiceField): TemplateResult;
/** Free text of several lines. No `maxlength`: typing and pasting are never cut, too much is an error at Send. */
export declare function longTextField(field: LongTextField): TemplateResult;
