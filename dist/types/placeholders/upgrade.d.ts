/**
 * Puts an element of ours in the place of each placeholder in `root`; what stood there becomes its child, and so its
 * fallback. A placeholder may name a preset, never an address or a text: whoever may write nothing but text on a site
 * could otherwise send its visitors' answers elsewhere.
 *
 * To be called again for pages that change after they have loaded, and for previews. Returns how many there were.
 */
export declare function upgrade(root?: ParentNode): number;
