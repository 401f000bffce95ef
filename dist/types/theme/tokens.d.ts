/**
 * The tokens that a site may set, and what they are if it does not: the site's own design system where there is one
 * (NHS.UK frontend 10 and GOV.UK frontend 6 publish theirs as custom properties), else colours mixed with the
 * colour of the text around, so that they stand out on a light and on a dark page alike. Browsers that cannot mix
 * colours (Safari before 16.2, Chrome before 111, Firefox before 113) use the colour of the text instead.
 *
 * What each is for is in `token-list.ts`. The private names are the public ones, so that what guards their contrast
 * can tell one from the other.
 *
 * @cssproperty [--hys-text-colour=inherit] - text
 * @cssproperty [--hys-secondary-text-colour=var(--nhsuk-secondary-text-colour, var(--govuk-secondary-text-colour, inherit))] - hints, counts, dates and what stands around
 * @cssproperty [--hys-link-colour=var(--nhsuk-link-colour, var(--govuk-link-colour, inherit))] - links
 * @cssproperty [--hys-error-colour=var(--nhsuk-error-colour, var(--govuk-error-colour, color-mix(in srgb, #d5281b 70%, currentColor)))] - error messages, their borders, and what was not sent
 * @cssproperty [--hys-success-colour=var(--nhsuk-success-colour, var(--govuk-success-colour, color-mix(in srgb, #00703c 60%, currentColor)))] - the edge of a thank-you, and of an update that is done
 * @cssproperty [--hys-accent-colour=var(--nhsuk-link-colour, var(--govuk-link-colour, color-mix(in srgb, #2a6cab 70%, currentColor)))] - icons and edges of updates
 * @cssproperty [--hys-border-colour=var(--nhsuk-border-colour, var(--govuk-border-colour, color-mix(in srgb, currentColor 35%, transparent)))] - lines around and between things, which nobody has to see
 * @cssproperty [--hys-background-colour=transparent] - the ground of an element
 * @cssproperty [--hys-card-colour=var(--nhsuk-card-background-colour, var(--nhsuk-input-background-colour, transparent))] - the ground of an update
 * @cssproperty [--hys-button-colour=var(--nhsuk-button-colour, var(--govuk-success-colour, #2a6cab))] - the button that sends or leads on, and the bar above a banner
 * @cssproperty [--hys-button-text-colour=var(--nhsuk-button-text-colour, #fff)] - the words of the button
 * @cssproperty [--hys-button-hover-colour=var(--hys-button-colour, var(--nhsuk-button-hover-colour, var(--govuk-success-colour, #2a6cab)))] - the button under a pointer; its words stay
 * @cssproperty [--hys-button-shadow-colour=var(--nhsuk-button-shadow-colour, transparent)] - an edge below the button
 * @cssproperty [--hys-input-background-colour=var(--nhsuk-input-background-colour, Field)] - boxes, circles and ticks
 * @cssproperty [--hys-input-text-colour=var(--nhsuk-text-colour, var(--govuk-text-colour, FieldText))] - what is written in a box, the dot in a circle, the tick
 * @cssproperty [--hys-input-border-colour=var(--nhsuk-input-border-colour, var(--govuk-input-border-colour, currentColor))] - the edges of boxes, circles and ticks
 * @cssproperty [--hys-focus-colour=var(--nhsuk-focus-colour, var(--govuk-focus-colour, #fd0))] - around what has the keyboard focus, and behind the words of a link or button
 * @cssproperty [--hys-focus-text-colour=var(--nhsuk-focus-text-colour, var(--govuk-focus-text-colour, #0b0c0c))] - the words of a focused link or button, and the dark line beside the light one
 * @cssproperty [--hys-focus-width=3px] - how wide the outline is, 2px at least
 * @cssproperty [--hys-font-family=inherit] - the font
 * @cssproperty [--hys-font-size=1em] - the size of text, 16px at least
 * @cssproperty [--hys-line-height=1.5] - the height of lines
 * @cssproperty [--hys-space=1em] - between paragraphs; other distances follow
 * @cssproperty [--hys-radius=0.25em] - corners of frames and cards
 */
export declare const tokens: import("lit").CSSResult;
