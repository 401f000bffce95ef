const format = new Intl.NumberFormat('en-GB');

/** A whole number with its thousands apart: 2,000. English and Welsh write numbers alike. */
export const formatNumber = (value: number): string => format.format(value);
