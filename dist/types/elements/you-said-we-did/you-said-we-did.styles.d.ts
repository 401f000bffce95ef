/** How updates look: a card each, with what was said as a speech bubble beside what was done. */
export declare const feedStyles: import("lit").CSSResult;
