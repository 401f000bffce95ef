/** A whole number with its thousands apart: 2,000. English and Welsh write numbers alike. */
export declare const formatNumber: (value: number) => string;
