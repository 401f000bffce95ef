/**
 * An age band, as it is stored: `under-11`, `11-to-12`, `18`, `25-or-over`. A band and never a date of birth: it is
 * all that the route needs, and people give it more willingly.
 */
export type Band = string;
/** What somebody chooses who would rather not say how old they are. */
export declare const NOT_SAID = "prefer-not-to-say";
/** The ages of a band, in whole years, both included. */
export interface Ages {
    readonly from: number;
    /** `Infinity` where it has no upper end. */
    readonly to: number;
}
/** From here on nobody needs anybody's permission. */
export declare const ADULT_AGE = 18;
/** Oldest age that can be configured. */
export declare const OLDEST_AGE = 120;
/** The ages of a band, or `undefined` if it is none: a date is no band. */
export declare function agesOf(band: Band): Ages | undefined;
/** What the ages of a panel say about where bands begin. */
export interface Boundaries {
    readonly minAge: number;
    /** `Infinity` where there is none. */
    readonly maxAge: number;
    readonly permissionAge: number;
}
/**
 * The bands to offer, from the youngest to the oldest. Every configured minimum, maximum and permission age is a
 * boundary, so that a band never lies on both sides of a rule.
 */
export declare function bandsFor(panels: readonly Boundaries[]): readonly Band[];
/** The band of these ages, both included; `Infinity` where it has no upper end. */
export declare function bandOf(from: number, to: number): Band;
