/**
 * How updates look: a card each, with what was said as a speech bubble beside what was done.
 *
 * @cssproperty [--hys-accent-colour] - Status icons and edges
 * @cssproperty [--hys-card-colour] - The ground of an update
 * @cssproperty [--hys-loading-size=12em] - How much room it takes while it loads, so that nothing jumps afterwards
 * @cssproperty [--hys-measure=56em] - The most that the updates may be wide
 */
export declare const feedStyles: import("lit").CSSResult;
