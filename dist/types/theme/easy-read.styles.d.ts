/** How Easy Read looks: larger, one sentence and one picture a row. */
export declare const easyReadStyles: import("lit").CSSResult;
