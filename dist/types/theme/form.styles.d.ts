/** How forms and their outcomes look, in every element. Sizes are in `em`: a page may set its root to 62.5%. */
export declare const formStyles: import("lit").CSSResult[];
