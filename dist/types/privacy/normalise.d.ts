/**
 * One way of writing each thing: plain digits and letters, single spaces, hyphens for every dash.
 *
 * Marks and invisible characters go first. Numbers that are copied out of a contact list are wrapped in invisible
 * direction marks; putting a long run of accents in order takes normalisation time that grows with its square; and
 * U+FDFA and U+FDFB are whole sentences, which it would write out.
 */
export declare const normalise: (text: string) => string;
/**
 * The start of a number, for a pattern: not inside another number or a decimal. It takes up to two characters,
 * because Safari before 16.4 cannot look behind.
 */
export declare const BEFORE = "(?:^|[^\\d.+-]|[^\\d][.+-])";
/** What stands where a part of the text was taken out: no number reaches across it. */
export declare const TAKEN = "\n";
/** Whether `clue` stands in the words just before or after a part of the text. */
export declare const isNear: (clue: RegExp, text: string, start: number, length: number) => boolean;
