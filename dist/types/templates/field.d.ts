import type { TemplateResult } from 'lit';
import type { Fill } from '../forms/definition.js';
import type { Language } from '../localization/language.js';
/** What every field shows. Label, hint, error and control share one root, or they would not reach each other. */
export interface Field {
    /** What belongs to it has `_` after this, which no name of a question has. */
    readonly id: string;
    /** The name of the question. */
    readonly name: string;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly optional: boolean;
    /** The outlines of the picture that says the same as the label, in Easy Read. */
    readonly outlines?: readonly string[] | undefined;
    /** The error message, without "Error:". */
    readonly error?: string | undefined;
    /** What the service itself says about it, in a language that nobody here knows. */
    readonly serviceSays?: string | undefined;
    readonly language: Language;
    /** While an answer is on its way it cannot be changed. */
    readonly locked: boolean;
}
export interface FieldOption {
    readonly value: string;
    readonly label: string;
    readonly outlines?: readonly string[] | undefined;
    /** Comes last, after "or". */
    readonly odd?: boolean;
    /** Asked right below, while this option is chosen. */
    readonly reveal?: unknown;
}
export interface OptionsField extends Field {
    readonly options: readonly FieldOption[];
    readonly chosen: readonly string[];
    /** Checkboxes instead of radios. */
    readonly several?: boolean;
    /** Draws faces beside the words, from best to worst. */
    readonly faces?: boolean;
    /** The level of the heading that the legend is, where this is all that a step asks. */
    readonly legendLevel?: number | undefined;
    readonly legendCaption?: string | undefined;
    readonly onChoose: (chosen: readonly string[]) => void;
    /** Present where the answer can be taken back. */
    readonly onClear?: (() => void) | undefined;
}
export interface TextField extends Field {
    readonly text: string;
    /** What the browser may fill in. */
    readonly fill?: Fill | undefined;
    readonly onInput: (text: string) => void;
}
export interface LongTextField extends TextField {
    readonly rows: number;
    readonly onFocus: (box: HTMLTextAreaElement) => void;
    readonly onBlur: () => void;
    /** Shown under the box. */
    readonly count: TemplateResult;
}
/** What an error leads to: a text box, or the first of the options. */
export declare const controlId: (id: string, hasOptions: boolean) => string;
/** The heading that a legend is, where a choice is all that a step asks. */
export declare const legendId: (id: string) => string;
/**
 * A choice, as native radios or checkboxes. The hint belongs to the group and the error to the first and the last of
 * them: a group's description is silent on Tab, and Shift+Tab enters a group of radios at the last in Chromium.
 */
export declare function optionsField(field: OptionsField): TemplateResult;
/** Free text of several lines. No `maxlength`: typing and pasting are never cut, too much is an error at Send. */
export declare function longTextField(field: LongTextField): TemplateResult;
/** What the browser may fill in for the person who types, and which keyboard a phone shows. */
declare const LINES: {
    readonly 'short-text': {
        readonly type: "text";
        readonly autocomplete: "off";
    };
    readonly email: {
        readonly type: "email";
        readonly autocomplete: "email";
    };
    readonly phone: {
        readonly type: "tel";
        readonly autocomplete: "tel";
    };
};
/** Text of one line. */
export declare function lineField(kind: keyof typeof LINES, field: TextField): TemplateResult;
export {};
