import {css} from 'lit';

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
export const tokens = css`
  :host {
    --_error: var(
      --hys-error-colour,
      var(--nhsuk-error-colour, var(--govuk-error-colour, color-mix(in srgb, #d5281b 70%, currentColor)))
    );
    --_success: var(
      --hys-success-colour,
      var(--nhsuk-success-colour, var(--govuk-success-colour, color-mix(in srgb, #00703c 60%, currentColor)))
    );
    --_button: var(--hys-button-colour, var(--nhsuk-button-colour, var(--govuk-success-colour, #1d5b8f)));
    --_button-text: var(--hys-button-text-colour, var(--nhsuk-button-text-colour, #fff));
    --_button-hover: var(--hys-button-hover-colour, var(--nhsuk-button-hover-colour, var(--_button)));
    --_button-shadow: var(--hys-button-shadow-colour, var(--nhsuk-button-shadow-colour, transparent));
    --_link: var(--hys-link-colour, var(--nhsuk-link-colour, var(--govuk-link-colour, inherit)));
    --_focus: var(--hys-focus-colour, var(--nhsuk-focus-colour, var(--govuk-focus-colour, #fd0)));
    --_focus-text: var(
      --hys-focus-text-colour,
      var(--nhsuk-focus-text-colour, var(--govuk-focus-text-colour, #0b0c0c))
    );
    --_border: var(
      --hys-border-colour,
      var(
        --nhsuk-border-colour,
        var(--govuk-border-colour, color-mix(in srgb, currentColor 35%, transparent))
      )
    );
    --_input: var(--hys-input-background-colour, var(--nhsuk-input-background-colour, Field));
    --_input-text: var(
      --hys-input-text-colour,
      var(--nhsuk-text-colour, var(--govuk-text-colour, FieldText))
    );
    --_input-border: var(
      --hys-input-border-colour,
      var(--nhsuk-input-border-colour, var(--govuk-input-border-colour, currentColor))
    );
    --_secondary: var(
      --hys-secondary-text-colour,
      var(--nhsuk-secondary-text-colour, var(--govuk-secondary-text-colour, inherit))
    );
    --_space: var(--hys-space, 1em);
    --_radius: var(--hys-radius, 0.25em);

    color: var(--hys-text-colour, inherit);
    display: block;
    font-family: var(--hys-font-family, inherit);
    font-size: max(1em, 16px);
    line-height: var(--hys-line-height, 1.5);
  }
`;
