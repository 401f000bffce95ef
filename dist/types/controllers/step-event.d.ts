/** Another step of the form is on screen. Carries its name, and no answer. */
export declare class HysStepEvent extends Event {
    static get eventName(): "hys-step";
    /** As in the form definition. */
    readonly step: string;
    constructor(step: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'hys-step': HysStepEvent;
    }
}
