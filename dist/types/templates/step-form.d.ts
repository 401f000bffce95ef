import type { TemplateResult } from 'lit';
import type { Questions } from './questions.js';
export interface StepForm extends Omit<Questions, 'legendLevel' | 'legendCaption'> {
    /** The level of the element's own heading. */
    readonly level: number;
    /** The id of a part of the element. */
    readonly placeId: (place: 'step' | 'problems' | 'go' | 'trap') => string;
    /** The heading of the step; without it, the legend is the heading where one choice is all that is asked. */
    readonly title?: string | undefined;
    /** Where the step stands among the others, before the heading. */
    readonly caption?: string | undefined;
    readonly isFirst: boolean;
    readonly isOnlyStep: boolean;
    /** Before everything else of the step. */
    readonly introduction: unknown;
    /** Under the heading of the step, before its questions. */
    readonly lead?: unknown;
    /** After the questions. */
    readonly after?: unknown;
    /** What is asked before going on, in place of the buttons. */
    readonly inBetween?: unknown;
    /** The words on the button that goes on or sends; without them, there is nothing to go on to. */
    readonly goLabel: string | undefined;
    readonly isSending: boolean;
    readonly privacyHref: string;
    readonly onSubmit: (event: SubmitEvent) => void;
    readonly onBack: () => void;
    readonly onFollow: (controlId: string) => void;
}
/** One step of a form: what is wrong with it, what it asks, and the way on and back. */
export declare function stepForm(step: StepForm): TemplateResult;
