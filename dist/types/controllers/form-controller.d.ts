import type { ReactiveControllerHost } from 'lit';
import type { Answer, Answers, FormDefinition, Question, Step } from '../forms/definition.js';
import type { Limits, Problem } from '../forms/validation.js';
/** Joins an element to the rules of `forms/`: which step is shown, what has been answered, what is wrong with it. */
export declare class FormController {
    #private;
    constructor(host: ReactiveControllerHost);
    get answers(): Answers;
    get problems(): readonly Problem[];
    get trap(): string;
    /** The step on screen. */
    step(definition: FormDefinition): Step;
    /** What the step on screen asks now. */
    questions(definition: FormDefinition): readonly Question[];
    /** Whether another step follows, or may, as long as a choice that it hangs on has yet to be made on this one. */
    goesOn(definition: FormDefinition): boolean;
    /**
     * Shows the step after the one on screen; `false` if it was the last. After a change it is the last one again, unless
     * the change has opened or spoilt another: then that one comes first.
     */
    goOn(definition: FormDefinition): boolean;
    /** Shows the step before. Neither checks nor loses anything; `false` if it was the first. */
    goBack(definition: FormDefinition): boolean;
    /** Shows the step that asks a question again; going on from it returns to the last step. */
    change(definition: FormDefinition, field: string): void;
    /** Forgets every answer that nothing asks for any more, and every choice that is no longer offered. */
    keepAsked(definition: FormDefinition): void;
    /** Shows the step that asks a question. */
    goTo(definition: FormDefinition, field: string): void;
    answer(field: string, answer: Answer): void;
    /**
     * Reads every control of the form: autofill, dictation and password managers change values without an event, and
     * what is on screen is what the person means.
     */
    read(form: HTMLFormElement, definition: FormDefinition, trapName: string): void;
    /** Whether the answers of the step on screen can be taken; if not, `problems` says why. */
    check(definition: FormDefinition, limits: Limits): boolean;
    /** Shows problems that somebody else found: the endpoint, or the size of the whole. */
    show(problems: readonly Problem[]): void;
    /** Forgets everything: once an answer is sent, the page holds no trace of it. */
    clear(): void;
}
