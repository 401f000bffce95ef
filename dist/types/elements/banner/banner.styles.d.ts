/** How a banner looks: a bar at its head, the way to take part as a button, lists side by side where there is room. */
export declare const bannerStyles: import("lit").CSSResult;
