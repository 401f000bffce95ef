/** The contrast of two computed colours, 1 to 21; not a number where that cannot be told. */
export declare function contrast(one: string, other: string): number;
