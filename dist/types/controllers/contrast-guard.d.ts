/**
 * What has to be read or seen, on what of ours (or on the page), the least contrast, and what takes the place of all that
 * belong together; of what stands on the page, the colour of the text does.
 */
export declare const pairs: readonly (readonly [token: string, ground: string, least: number, safe?: string])[];
/**
 * Holds the colours of a site against each other, once, and replaces those that cannot be told apart: somebody with weak
 * eyes would not see the button. What it cannot judge (pictures, transparent grounds, colours outside sRGB) stays.
 */
export declare function guardContrast(host: HTMLElement, root: HTMLElement | DocumentFragment): void;
