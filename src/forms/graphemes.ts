/**
 * Counts what a person would call characters: a family emoji is one, and so is a letter with its accents.
 * NHS.UK's character count does the same, so the number on screen matches what people see.
 */
export function countGraphemes(text: string): number {
  // Firefox before 125 has no Segmenter: code points are the nearest honest count there.
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [...text].length;
  segmenter ??= new Intl.Segmenter('en-GB', {granularity: 'grapheme'});
  let count = 0;
  const segments = segmenter.segment(text)[Symbol.iterator]();
  while (!segments.next().done) count += 1;
  return count;
}

let segmenter: Intl.Segmenter | undefined;
