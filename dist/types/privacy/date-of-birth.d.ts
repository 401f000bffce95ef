/** Whether there is a full date that is somebody's birthday by its age or its words, and the text without dates. */
export declare function takeDates(text: string, today: Date): {
    readonly found: boolean;
    readonly rest: string;
};
