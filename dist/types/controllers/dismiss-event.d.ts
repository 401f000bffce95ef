/** The visitor has hidden the element. Focus is on the button that shows it again; a site may lead it elsewhere. */
export declare class HysDismissEvent extends Event {
    static get eventName(): "hys-dismiss";
    /** The id of what was hidden. */
    readonly consultation: string;
    constructor(consultation: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'hys-dismiss': HysDismissEvent;
    }
}
