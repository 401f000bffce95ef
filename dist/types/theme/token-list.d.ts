/** A custom property that a site may set, for documents and tools. Nothing of this reaches visitors. */
export interface Token {
    readonly name: `--hys-${string}`;
    readonly kind: 'colour' | 'type' | 'space' | 'focus' | 'radius';
    /** What it is for. */
    readonly description: string;
    /** What it is where no site has set it: the chain of the tokens and custom properties that are asked. */
    readonly standard: string;
    /** The tags that use it, where not all of them do. */
    readonly on?: readonly string[];
}
/** Every token, by what it is for. A test holds this list against the style sheets. */
export declare const tokenList: readonly Token[];
