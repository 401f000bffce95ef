import type { ReactiveControllerHost } from 'lit';
import type { Answers, FormDefinition } from '../forms/definition.js';
import type { Limits, Problem } from '../forms/validation.js';
/** Joins an element to the rules of `forms/`: what has been answered, and what is wrong with it. */
export declare class FormController {
    #private;
    constructor(host: ReactiveControllerHost);
    get answers(): Answers;
    get problems(): readonly Problem[];
    get trap(): string;
    problemOf(field: string): Problem | undefined;
    answer(field: string, value: string): void;
    /**
     * Reads every control of the form: autofill, dictation and password managers change values without an event, and
     * what is on screen is what the person means.
     */
    read(form: HTMLFormElement, definition: FormDefinition, trapName: string): void;
    /** Whether the answers can be sent; if not, `problems` says why. */
    check(definition: FormDefinition, limits: Limits): boolean;
    /** Shows problems that somebody else found: the endpoint, or the size of the whole. */
    show(problems: readonly Problem[]): void;
    /** Forgets everything: once an answer is sent, the page holds no trace of it. */
    clear(): void;
}
