/** How questions look: labels, hints, errors, choices and boxes. */
export declare const fieldStyles: import("lit").CSSResult;
