/** What only a sign-up shows: where a step stands, what a panel is, and the answers to be read over. */
export declare const signUpStyles: import("lit").CSSResult;
