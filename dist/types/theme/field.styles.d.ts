/**
 * How questions look: labels, hints, errors, choices and boxes.
 *
 * @cssproperty [--hys-input-radius=0] - corners of boxes
 */
export declare const fieldStyles: import("lit").CSSResult;
