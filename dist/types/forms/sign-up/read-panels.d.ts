import type { Mistake } from '../rules.js';
import type { SignUpSetup } from './panels.js';
export type ReadPanels = {
    readonly setup: SignUpSetup;
}
/** Never empty. */
 | {
    readonly mistakes: readonly Mistake[];
};
/** More panels than this are no longer a choice. */
export declare const MOST_PANELS = 20;
/** Topics of all panels together: they are boxes to tick on one step. */
export declare const MOST_TOPICS = 30;
/**
 * Reads the panels of a site. Either all of it is good, or none is used: a panel that admits the wrong ages is worse
 * than none. What contradicts itself is a mistake like any other.
 *
 * @param attributes what stands on the element itself and so comes first
 */
export declare function readPanels(value: unknown, attributes?: {
    readonly privacyHref?: string;
}): ReadPanels;
/** What the attributes say; `null`, `undefined` and an empty text are not there. */
export interface PanelAttributes {
    readonly preset?: string | null;
    /** Names of built-in panels, between commas. */
    readonly panels?: string | null;
    readonly minAge?: string | number | null;
    readonly maxAge?: string | number | null;
    readonly permissionAge?: string | number | null;
    readonly privacyHref?: string | null;
}
/**
 * The panels that attributes alone make. A mistake names the attribute. Ages are those of a single panel: with
 * several it would not be clear whose they are.
 */
export declare function setupFromAttributes(attributes: PanelAttributes): ReadPanels;
/** Whether every text of a site's panels is there in a language. A plain string is English. */
export declare function speaksPanels({ panels }: SignUpSetup, locale: string): boolean;
