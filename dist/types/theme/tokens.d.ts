/**
 * The tokens that a site may set, and what they are if it does not: the site's own design system where there is one
 * (NHS.UK frontend 10 and GOV.UK frontend 6 publish theirs as custom properties), else colours mixed with the
 * colour of the text around, so that they stand out on a light and on a dark page alike. Browsers that cannot mix
 * colours (Safari before 16.2, Chrome before 111, Firefox before 113) use the colour of the text instead.
 *
 * @cssproperty [--hys-text-colour=inherit] - Text
 * @cssproperty [--hys-secondary-text-colour] - Hints and other text that stands back
 * @cssproperty [--hys-link-colour] - Links
 * @cssproperty [--hys-border-colour] - The frame and lines
 * @cssproperty [--hys-error-colour] - Error messages and what they mark
 * @cssproperty [--hys-success-colour] - What has arrived or been done
 * @cssproperty [--hys-button-colour] - The button that leads on, and the bar of a banner
 * @cssproperty [--hys-button-text-colour] - The words on that button
 * @cssproperty [--hys-button-hover-colour] - That button under the pointer
 * @cssproperty [--hys-button-shadow-colour=transparent] - The shadow below that button
 * @cssproperty [--hys-focus-colour=#fd0] - Where the keyboard is
 * @cssproperty [--hys-focus-text-colour=#0b0c0c] - Text on that colour
 * @cssproperty [--hys-input-background-colour=Field] - Boxes to write in
 * @cssproperty [--hys-input-text-colour=FieldText] - What is written in them
 * @cssproperty [--hys-input-border-colour=currentColor] - Their borders
 * @cssproperty [--hys-font-family=inherit] - The font
 * @cssproperty [--hys-line-height=1.5] - The height of a line
 * @cssproperty [--hys-radius=0.25em] - How round corners are
 * @cssproperty [--hys-space=1em] - The space between parts
 */
export declare const tokens: import("lit").CSSResult;
