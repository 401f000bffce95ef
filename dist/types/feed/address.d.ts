/** An absolute http(s) address, or `undefined` for anything else: nothing else is ever a link. */
export declare function webAddress(value: unknown, base: string): string | undefined;
