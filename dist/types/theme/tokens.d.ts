/**
 * The tokens that a site may set, and what they are if it does not: the site's own design system where there is one
 * (NHS.UK frontend 10 and GOV.UK frontend 6 publish theirs as custom properties), else colours mixed with the
 * colour of the text around, so that they stand out on a light and on a dark page alike. Browsers that cannot mix
 * colours (Safari before 16.2, Chrome before 111, Firefox before 113) use the colour of the text instead.
 *
 * What each is for is in `token-list.ts`. The private names are the public ones, so that what guards their contrast
 * can tell one from the other.
 */
export declare const tokens: import("lit").CSSResult;
