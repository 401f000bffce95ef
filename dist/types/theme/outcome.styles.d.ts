/** How the error summary, the outcomes and what stands around them look. */
export declare const outcomeStyles: import("lit").CSSResult;
