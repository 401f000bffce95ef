import {css} from 'lit';

/**
 * The tokens that a site may set, and what they are if it does not: the site's own design system where there is one
 * (NHS.UK frontend 10 and GOV.UK frontend 6 publish theirs as custom properties), else colours mixed with the
 * colour of the text around, so that they stand out on a light and on a dark page alike. Browsers that cannot mix
 * colours (Safari before 16.2, Chrome before 111, Firefox before 113) use the colour of the text instead.
 *
 * What each is for is in `token-list.ts`. The private names are the public ones, so that what guards their contrast
 * can tell one from the other.
 */
export const tokens = css`
  :host {
    --_text: var(--hys-text-colour, inherit);
    --_secondary-text: var(
      --hys-secondary-text-colour,
      var(--nhsuk-secondary-text-colour, var(--govuk-secondary-text-colour, inherit))
    );
    --_link: var(--hys-link-colour, var(--nhsuk-link-colour, var(--govuk-link-colour, inherit)));
    --_error: var(
      --hys-error-colour,
      var(--nhsuk-error-colour, var(--govuk-error-colour, color-mix(in srgb, #d5281b 70%, currentColor)))
    );
    --_success: var(
      --hys-success-colour,
      var(--nhsuk-success-colour, var(--govuk-success-colour, color-mix(in srgb, #00703c 60%, currentColor)))
    );
    --_accent: var(
      --hys-accent-colour,
      var(--nhsuk-link-colour, var(--govuk-link-colour, color-mix(in srgb, #2a6cab 70%, currentColor)))
    );
    --_border: var(
      --hys-border-colour,
      var(
        --nhsuk-border-colour,
        var(--govuk-border-colour, color-mix(in srgb, currentColor 35%, transparent))
      )
    );
    --_background: var(--hys-background-colour, transparent);
    --_card: var(
      --hys-card-colour,
      var(--nhsuk-card-background-colour, var(--nhsuk-input-background-colour, transparent))
    );
    --_button: var(--hys-button-colour, var(--nhsuk-button-colour, var(--govuk-success-colour, #2a6cab)));
    --_button-text: var(--hys-button-text-colour, var(--nhsuk-button-text-colour, #fff));
    --_button-hover: var(
      --hys-button-hover-colour,
      var(--hys-button-colour, var(--nhsuk-button-hover-colour, var(--_button)))
    );
    --_button-shadow: var(--hys-button-shadow-colour, var(--nhsuk-button-shadow-colour, transparent));
    --_input-background: var(--hys-input-background-colour, var(--nhsuk-input-background-colour, Field));
    --_input-text: var(
      --hys-input-text-colour,
      var(--nhsuk-text-colour, var(--govuk-text-colour, FieldText))
    );
    --_input-border: var(
      --hys-input-border-colour,
      var(--nhsuk-input-border-colour, var(--govuk-input-border-colour, currentColor))
    );
    --_focus: var(--hys-focus-colour, var(--nhsuk-focus-colour, var(--govuk-focus-colour, #fd0)));
    --_focus-text: var(
      --hys-focus-text-colour,
      var(--nhsuk-focus-text-colour, var(--govuk-focus-text-colour, #0b0c0c))
    );
    --_focus-width: max(var(--hys-focus-width, 3px), 2px);
    --_space: var(--hys-space, 1em);
    --_radius: var(--hys-radius, 0.25em);

    color: var(--_text);
    display: block;
    font-family: var(--hys-font-family, inherit);
    font-size: max(var(--hys-font-size, 1em), 16px);
    line-height: var(--hys-line-height, 1.5);
  }
`;
