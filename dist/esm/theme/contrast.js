function luminance(colour) {
  const isMixed = colour.startsWith("color(srgb ");
  const [r = 0, g = 0, b = 0] = colour.slice(isMixed ? 11 : 4, -1).split(/,? /).map((part) => {
    const light = Number(part) / (isMixed ? 1 : 255);
    return light > 0.04045 ? ((light + 0.055) / 1.055) ** 2.4 : light / 12.92;
  });
  return /^(rgb\(|color\(srgb )[^/]*$/.test(colour) ? 0.2126 * r + 0.7152 * g + 0.0722 * b : NaN;
}
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export { contrast };
