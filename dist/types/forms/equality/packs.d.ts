import type { FormDefinition } from '../definition.js';
/** Every pack, each stored under its id and version. */
export declare const equalityPacks: readonly FormDefinition[];
/** The pack for a region. Where that is not known, the one for England (GOV.UK Design System). */
export declare function packFor(region: string | null | undefined): FormDefinition;
/** The ethnic group to which a background counts, whichever pack it was asked with; `undefined` if it is none. */
export declare const parentGroupOf: (background: string) => string | undefined;
