/** What the element shows has been read from its source. */
export declare class HysLoadedEvent extends Event {
    static get eventName(): "hys-loaded";
    /** How many things were read; those that could not be are not counted. */
    readonly count: number;
    constructor(count: number);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'hys-loaded': HysLoadedEvent;
    }
}
