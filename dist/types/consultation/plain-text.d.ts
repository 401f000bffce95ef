/**
 * The words of a piece of HTML, one paragraph a line. It never becomes a tree: the result is text, and stays text
 * wherever it is shown.
 */
export declare function textOfHtml(html: string): string;
/** The text up to that many characters, ending with a whole word and "…". */
export declare function shortened(text: string, most: number): string;
/** The first whole sentence of a text, past its headings, or what there is of it within that many characters. */
export declare function firstSentence(text: string, most: number): string;
