/**
 * Registers a tag unless somebody has: a page may load us twice, through its template and a tag manager, and an
 * error here would stop the rest of the bundle (nolanlawson/emoji-picker-element#245). The first definition stays.
 */
export declare function define(tag: string, element: CustomElementConstructor & {
    readonly version?: string;
}): void;
