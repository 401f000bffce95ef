/** The absolute address of a web page; `undefined` for anything else, such as a script. */
export declare function linkTo(address: string, base: string): string | undefined;
