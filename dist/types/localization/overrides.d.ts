import type { Templates } from './catalogues.js';
/** Words of a site, by language tag and message id. */
export type Overrides = Readonly<Record<string, Templates>>;
/** One thing that is wrong with a site's words. */
export interface OverrideMistake {
    /** As in `strings.cy.form.send`. */
    readonly place: string;
    readonly found: string;
    readonly advice: string;
}
/**
 * Reads words of a site: `{"en-GB": {"form.send": "…"}, "cy": {…}}`, text only. `{0}` and `{1}` stand for what is put
 * in, and have to be there as in the built-in words. English without its Welsh is not used on Welsh pages, and that
 * is reported: Welsh is never less than English.
 */
export declare function readOverrides(value: unknown): {
    readonly overrides: Overrides;
    readonly mistakes: readonly OverrideMistake[];
};
