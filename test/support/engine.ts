/** Commands of the DevTools protocol work in Chromium alone. */
export const isChromium = /Chrom(e|ium)\//.test(navigator.userAgent);

/** Driven by WebDriver, which has fewer commands. */
export const isWebKit = !isChromium && /AppleWebKit\//.test(navigator.userAgent);
