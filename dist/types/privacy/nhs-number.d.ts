/** One random number in eleven has the right check digit, so there has to be a clue too. */
export declare function hasNhsNumber(text: string): boolean;
