/** Relative luminance as WCAG 2.2 defines it. A colour that is not opaque, or in another space, is not a number. */
function luminance(colour: string): number {
  // As browsers compute them: `rgb(1, 2, 3)` for what was written in sRGB, `color(srgb 0.1 0.2 0.3)` for what was mixed.
  const isMixed = colour.startsWith('color(srgb ');
  const [r = 0, g = 0, b = 0] = colour
    .slice(isMixed ? 11 : 4, -1)
    .split(/,? /)
    .map((part) => {
      const light = Number(part) / (isMixed ? 1 : 255);
      return light > 0.04045 ? ((light + 0.055) / 1.055) ** 2.4 : light / 12.92;
    });
  return /^(rgb\(|color\(srgb )[^/]*$/.test(colour) ? 0.2126 * r + 0.7152 * g + 0.0722 * b : NaN;
}

/** The contrast of two computed colours, 1 to 21; not a number where that cannot be told. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
