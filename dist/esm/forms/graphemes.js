function countGraphemes(text) {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) return [...text].length;
  segmenter ??= new Intl.Segmenter("en-GB", { granularity: "grapheme" });
  let count = 0;
  const segments = segmenter.segment(text)[Symbol.iterator]();
  while (!segments.next().done) count += 1;
  return count;
}
let segmenter;

export { countGraphemes };
