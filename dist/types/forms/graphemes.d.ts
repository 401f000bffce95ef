/**
 * Counts what a person would call characters: a family emoji is one, and so is a letter with its accents.
 * NHS.UK's character count does the same, so the number on screen matches what people see.
 */
export declare function countGraphemes(text: string): number;
