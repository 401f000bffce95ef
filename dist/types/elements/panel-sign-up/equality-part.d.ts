import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { CharacterCountController } from '../../controllers/character-count-controller.js';
import type { FocusController } from '../../controllers/focus-controller.js';
import type { Destination } from '../../controllers/submission-controller.js';
import type { Language } from '../../localization/language.js';
import type { Region } from '../../submission/submission.js';
/** What the questions about equality need to know of the element that they stand in. */
export interface EqualityHost {
    /** Of the part and of its fields; apart from those of the sign-up. */
    readonly id: string;
    readonly language: () => Language;
    readonly level: () => number;
    readonly destination: () => Destination;
    readonly region: () => Region | null;
    /** Of the person who has just signed up. It decides what is asked and is not sent. */
    readonly band: () => string;
    readonly isTest: () => boolean;
    readonly contactHref: () => string;
}
interface Parts {
    readonly focus: FocusController;
    readonly announcer: Announcer;
    readonly count: CharacterCountController;
}
/**
 * The questions about equality: opt-in, once somebody has joined, and a form and a submission of their own. Nothing in
 * it says who answers: no reference, no page, no language, and the day in place of the time.
 */
export declare class EqualityPart {
    #private;
    constructor(element: ReactiveControllerHost & HTMLElement & {
        readonly renderRoot: HTMLElement | DocumentFragment;
    }, parts: Parts, host: EqualityHost);
    /** Whether somebody is in the middle of it. */
    get isUnderWay(): boolean;
    /** Nothing where no add-on script has brought the questions. */
    render(): TemplateResult | typeof nothing;
}
export {};
