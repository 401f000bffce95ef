// Two pictures of the same story, pixel by pixel. Also runs inside a page, so each function holds all that it needs.

/** How far a channel of a pixel may be off, of 255: the edges of letters are not the same twice. */
export const TOLERANCE = 24;

/** The share of pixels that may differ before two pictures are taken for different: 1 in 20,000. */
export const THRESHOLD = 0.00005;

/**
 * Counts the pixels that differ, and marks them in `marked`. Where one picture is larger, what it has more differs.
 * @param {{data: Uint8ClampedArray, width: number, height: number}} one
 * @param {{data: Uint8ClampedArray, width: number, height: number}} other
 * @param {number} tolerance
 * @param {Uint8ClampedArray} [marked] as large as the larger of both in each direction
 * @returns {number}
 */
export function differing(one, other, tolerance, marked) {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isInBoth = x < one.width && x < other.width && y < one.height && y < other.height;
      const [a, b] = [(y * one.width + x) * 4, (y * other.width + x) * 4];
      let isSame = isInBoth;
      for (let channel = 0; isSame && channel < 4; channel++)
        isSame = Math.abs((one.data[a + channel] ?? 0) - (other.data[b + channel] ?? 0)) <= tolerance;
      if (!isSame) count++;
      if (!marked) continue;
      const at = (y * width + x) * 4;
      // What is the same stays, pale, so that one sees where on the page the rest is.
      const pale = isInBoth
        ? 200 + Math.round(((other.data[b] ?? 0) + (other.data[b + 1] ?? 0) + (other.data[b + 2] ?? 0)) / 14)
        : 255;
      marked.set(isSame ? [pale, pale, pale, 255] : [214, 0, 90, 255], at);
    }
  return count;
}

/** @param {{different: number, pixels: number}} result */
export const isChanged = ({different, pixels}, threshold = THRESHOLD) => different > pixels * threshold;
