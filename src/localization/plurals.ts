/** The Welsh categories of 0 to 6; every other number, fractions included, is `other`. */
const welsh: readonly (Intl.LDMLPluralRule | undefined)[] = [
  'zero',
  'one',
  'two',
  'few',
  'other',
  'other',
  'many',
];

/**
 * The CLDR category whose sentence speaks of `n` things in that locale. The Welsh rule is our own, so that a browser
 * without Welsh data cannot fall back to that of another language.
 */
export function pluralCategory(locale: string, n: number): Intl.LDMLPluralRule {
  if (locale === 'cy') return welsh[Math.abs(n)] ?? 'other';
  return new Intl.PluralRules(locale).select(n);
}
