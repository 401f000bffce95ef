/**
 * On one line, cut to a number of characters. Control characters could move the cursor or retitle the window, and
 * direction marks could turn the rest of the line round: in a terminal, text has to stay text too.
 */
export function shown(text: string, longest: number): string {
  const line = safe(text).replace(/\s+/gu, ' ').trim();
  const characters = [...new Intl.Segmenter('en-GB').segment(line.slice(0, longest * 20))];
  if (characters.length <= longest) return line.slice(0, longest * 20);
  return `${characters
    .slice(0, longest - 1)
    .map(({segment}) => segment)
    .join('')}…`;
}

/** The same, with spaces up to that number of characters. */
export const fitted = (text: string, width: number): string => shown(text, width).padEnd(width);

/** Whole, with its line breaks; every line after the first begins with `indent`. */
export const shownWhole = (text: string, indent = ''): string =>
  text
    .split(/\r\n?|\n/)
    .map(safe)
    .join(`\n${indent}`);

const safe = (text: string) => text.replace(/\p{Bidi_Control}/gu, '').replace(/\p{Cc}+/gu, ' ');
