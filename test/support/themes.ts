/** The look of the page around: a style sheet, and what the visitor has set in the browser. */
export interface Theme {
  readonly css: string;
  readonly features?: Readonly<Record<string, string>>;
}

export const plain: Theme = {css: ''};
export const themes: Readonly<Record<string, Theme>> = {
  dark: {
    css: ':root { color-scheme: dark; background: #121212; color: #eee }',
    features: {'prefers-color-scheme': 'dark'},
  },
  'forced colours': {css: '', features: {'forced-colors': 'active'}},
  'NHS-like': {
    css: `:root {
      --nhsuk-error-colour: #d5281b; --nhsuk-success-colour: #007f3b; --nhsuk-button-colour: #007f3b;
      --nhsuk-button-text-colour: #fff; --nhsuk-button-hover-colour: #00662f; --nhsuk-button-shadow-colour: #00401e;
      --nhsuk-link-colour: #005eb8; --nhsuk-focus-colour: #ffeb3b; --nhsuk-focus-text-colour: #212b32;
      --nhsuk-border-colour: #d8dde0; --nhsuk-input-border-colour: #4c6272; --nhsuk-secondary-text-colour: #4c6272;
      --nhsuk-text-colour: #212b32; background: #f0f4f5; color: #212b32 }`,
  },
  'GOV-like': {
    css: `:root {
      --govuk-error-colour: #ca3535; --govuk-success-colour: #0f7a52; --govuk-link-colour: #1a65a6;
      --govuk-focus-colour: #fd0; --govuk-focus-text-colour: #0b0c0c; --govuk-border-colour: #cecece;
      --govuk-input-border-colour: #0b0c0c; --govuk-secondary-text-colour: #484949; --govuk-text-colour: #0b0c0c;
      background: #fff; color: #0b0c0c }`,
  },
};
