import {describe, expect, it} from 'vitest';
import {differing, isChanged, THRESHOLD, TOLERANCE} from '../../scripts/visual/compare.mjs';

const picture = (width: number, height: number, grey = 255) => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(grey),
});

describe('Two pictures of a story', () => {
  it('are the same where nothing has changed', () => {
    expect(differing(picture(20, 10), picture(20, 10), TOLERANCE)).toBe(0);
  });

  it('are the same where the edge of a letter is a little off', () => {
    expect(differing(picture(20, 10), picture(20, 10, 255 - TOLERANCE), TOLERANCE)).toBe(0);
  });

  it('differ where one pixel is of another colour, and it is marked', () => {
    const other = picture(20, 10);
    other.data[(3 * 20 + 7) * 4 + 1] = 0;
    const marked = new Uint8ClampedArray(20 * 10 * 4);
    expect(differing(picture(20, 10), other, TOLERANCE, marked)).toBe(1);
    expect([...marked.slice((3 * 20 + 7) * 4, (3 * 20 + 7) * 4 + 4)]).toEqual([214, 0, 90, 255]);
  });

  it('differ by what one has more', () => {
    expect(differing(picture(20, 10), picture(20, 12), TOLERANCE)).toBe(40);
    expect(differing(picture(20, 10), picture(18, 10), TOLERANCE)).toBe(20);
  });

  it('count as changed above the threshold, not at it', () => {
    expect(isChanged({different: THRESHOLD * 20_000, pixels: 20_000})).toBe(false);
    expect(isChanged({different: THRESHOLD * 20_000 + 1, pixels: 20_000})).toBe(true);
  });
});
