/** A custom property that a site may set, for documents and tools. Nothing of this reaches visitors. */
export interface Token {
  readonly name: `--hys-${string}`;
  readonly kind: 'colour' | 'type' | 'space' | 'focus' | 'radius';
  /** What it is for. */
  readonly description: string;
  /** What it is where no site has set it: the chain of the tokens and custom properties that are asked. */
  readonly standard: string;
  /** The tags that use it, where not all of them do. */
  readonly on?: readonly string[];
}

const forms = ['hys-feedback', 'hys-panel-sign-up'];
const withBoxes = [...forms, 'hys-you-said-we-did'];
const feed = ['hys-you-said-we-did'];

/** Every token, by what it is for. A test holds this list against the style sheets. */
export const tokenList: readonly Token[] = [
  {name: '--hys-text-colour', kind: 'colour', description: 'text', standard: 'inherit'},
  {
    name: '--hys-secondary-text-colour',
    kind: 'colour',
    description: 'hints, counts, dates and what stands around',
    standard: 'var(--nhsuk-secondary-text-colour, var(--govuk-secondary-text-colour, inherit))',
  },
  {
    name: '--hys-link-colour',
    kind: 'colour',
    description: 'links',
    standard: 'var(--nhsuk-link-colour, var(--govuk-link-colour, inherit))',
  },
  {
    name: '--hys-error-colour',
    kind: 'colour',
    description: 'error messages, their borders, and what was not sent',
    standard:
      'var(--nhsuk-error-colour, var(--govuk-error-colour, color-mix(in srgb, #d5281b 70%, currentColor)))',
    on: withBoxes,
  },
  {
    name: '--hys-success-colour',
    kind: 'colour',
    description: 'the edge of a thank-you, and of an update that is done',
    standard:
      'var(--nhsuk-success-colour, var(--govuk-success-colour, color-mix(in srgb, #00703c 60%, currentColor)))',
    on: withBoxes,
  },
  {
    name: '--hys-accent-colour',
    kind: 'colour',
    description: 'icons and edges of updates',
    standard:
      'var(--nhsuk-link-colour, var(--govuk-link-colour, color-mix(in srgb, #2a6cab 70%, currentColor)))',
    on: feed,
  },
  {
    name: '--hys-border-colour',
    kind: 'colour',
    description: 'lines around and between things, which nobody has to see',
    standard:
      'var(--nhsuk-border-colour, var(--govuk-border-colour, color-mix(in srgb, currentColor 35%, transparent)))',
  },
  {
    name: '--hys-background-colour',
    kind: 'colour',
    description: 'the ground of an element',
    standard: 'transparent',
  },
  {
    name: '--hys-card-colour',
    kind: 'colour',
    description: 'the ground of an update',
    standard: 'var(--nhsuk-card-background-colour, var(--nhsuk-input-background-colour, transparent))',
    on: feed,
  },
  {
    name: '--hys-button-colour',
    kind: 'colour',
    description: 'the button that sends or leads on, and the bar above a banner',
    standard: 'var(--nhsuk-button-colour, var(--govuk-success-colour, #2a6cab))',
  },
  {
    name: '--hys-button-text-colour',
    kind: 'colour',
    description: 'the words of the button',
    standard: 'var(--nhsuk-button-text-colour, #fff)',
  },
  {
    name: '--hys-button-hover-colour',
    kind: 'colour',
    description: 'the button under a pointer; its words stay',
    standard:
      'var(--hys-button-colour, var(--nhsuk-button-hover-colour, var(--govuk-success-colour, #2a6cab)))',
  },
  {
    name: '--hys-button-shadow-colour',
    kind: 'colour',
    description: 'an edge below the button',
    standard: 'var(--nhsuk-button-shadow-colour, transparent)',
  },
  {
    name: '--hys-input-background-colour',
    kind: 'colour',
    description: 'boxes, circles and ticks',
    standard: 'var(--nhsuk-input-background-colour, Field)',
    on: withBoxes,
  },
  {
    name: '--hys-input-text-colour',
    kind: 'colour',
    description: 'what is written in a box, the dot in a circle, the tick',
    standard: 'var(--nhsuk-text-colour, var(--govuk-text-colour, FieldText))',
    on: withBoxes,
  },
  {
    name: '--hys-input-border-colour',
    kind: 'colour',
    description: 'the edges of boxes, circles and ticks',
    standard: 'var(--nhsuk-input-border-colour, var(--govuk-input-border-colour, currentColor))',
    on: withBoxes,
  },
  {
    name: '--hys-focus-colour',
    kind: 'focus',
    description: 'around what has the keyboard focus, and behind the words of a link or button',
    standard: 'var(--nhsuk-focus-colour, var(--govuk-focus-colour, #fd0))',
  },
  {
    name: '--hys-focus-text-colour',
    kind: 'focus',
    description: 'the words of a focused link or button, and the dark line beside the light one',
    standard: 'var(--nhsuk-focus-text-colour, var(--govuk-focus-text-colour, #0b0c0c))',
  },
  {
    name: '--hys-focus-width',
    kind: 'focus',
    description: 'how wide the outline is, 2px at least',
    standard: '3px',
  },
  {name: '--hys-font-family', kind: 'type', description: 'the font', standard: 'inherit'},
  {name: '--hys-heading-font-family', kind: 'type', description: 'the font of headings', standard: 'inherit'},
  {name: '--hys-font-size', kind: 'type', description: 'the size of text, 16px at least', standard: '1em'},
  {name: '--hys-line-height', kind: 'type', description: 'the height of lines', standard: '1.5'},
  {
    name: '--hys-space',
    kind: 'space',
    description: 'between paragraphs; other distances follow',
    standard: '1em',
  },
  {
    name: '--hys-measure',
    kind: 'space',
    description: 'how wide an element may be; updates take 56em unless it is set',
    standard: '44em',
  },
  {
    name: '--hys-loading-size',
    kind: 'space',
    description: 'how much room updates take while they load, so that nothing jumps afterwards',
    standard: '12em',
    on: feed,
  },
  {name: '--hys-radius', kind: 'radius', description: 'corners of frames and cards', standard: '0.25em'},
  {
    name: '--hys-button-radius',
    kind: 'radius',
    description: 'corners of buttons',
    standard: 'var(--hys-radius, 0.25em)',
  },
  {name: '--hys-input-radius', kind: 'radius', description: 'corners of boxes', standard: '0', on: withBoxes},
];
