/** Text out of what other people's systems write. Nothing here is ever parsed into a tree. */
/** Entities as the characters that they stand for, once: `&amp;lt;` becomes `&lt;`. */
export declare const decodeEntities: (text: string) => string;
/** What XML does not know and careless feeds use all the same, put in its place before XML is read. */
export declare const decodeHtmlNames: (xml: string) => string;
/** Text as it is shown: lines stay, other white space is one space; `null` where nothing is left. */
export declare function cleanText(text: unknown): string | null;
/** The text of HTML, a line for each paragraph; `null` where nothing is left. It never becomes a tree. */
export declare function htmlToText(html: unknown): string | null;
/** At most that many characters, cut between words. */
export declare function shortened(text: string, most: number): string;
/** The first whole sentence of a text, past its headings, or what there is of it within that many characters. */
export declare function firstSentence(text: string, most: number): string;
