/**
 * The CLDR category whose sentence speaks of `n` things in that locale. The Welsh rule is our own, so that a browser
 * without Welsh data cannot fall back to that of another language.
 */
export declare function pluralCategory(locale: string, n: number): Intl.LDMLPluralRule;
