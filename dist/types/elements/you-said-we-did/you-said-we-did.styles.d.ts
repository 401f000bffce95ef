/**
 * How updates look: a card each, with what was said as a speech bubble beside what was done.
 *
 * @cssproperty [--hys-measure=44em] - how wide an element may be; updates take 56em unless it is set
 * @cssproperty [--hys-loading-size=12em] - how much room updates take while they load, so that nothing jumps afterwards
 */
export declare const feedStyles: import("lit").CSSResult;
