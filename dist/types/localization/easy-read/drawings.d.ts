export declare const drawings: Readonly<Record<string, readonly string[]>>;
