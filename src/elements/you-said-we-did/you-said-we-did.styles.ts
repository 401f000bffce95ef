import {css} from 'lit';

/**
 * How updates look: a card each, with what was said as a speech bubble beside what was done.
 *
 * @cssproperty [--hys-measure=44em] - how wide an element may be; updates take 56em unless it is set
 * @cssproperty [--hys-loading-size=12em] - how much room updates take while they load, so that nothing jumps afterwards
 */
export const feedStyles = css`
  .feed {
    --_tint: color-mix(in srgb, var(--_accent) 10%, transparent);
    border: 0;
    /* The ground of a theme reaches a little further than the words, and takes no room. */
    box-shadow: 0 0 0 0.75em var(--_background);
    max-inline-size: var(--hys-measure, 56em);
    padding: 0;
  }

  .feed > .title:first-child {
    font-size: 1.75em;
  }

  /* What stands below stays where it is when the updates come. */
  .loading {
    min-block-size: var(--hys-loading-size, 12em);
  }

  .items {
    display: grid;
    gap: 1.5em;
    list-style: none;
    margin: 0 0 1.5em;
    padding: 0;
  }

  .item,
  .find {
    background: var(--_card);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: clamp(1em, 4%, 1.5em);
  }

  .item {
    border-block-start: 0.3em solid var(--_accent);
  }

  .item.done {
    --_accent: var(--_success);
  }

  .item:is(.cannot, .no-change) {
    --_accent: currentColor;
  }

  .item .title {
    font-size: 1.3125em;
    margin-block-end: 0.6em;
  }

  .photo {
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius);
    display: block;
    inline-size: 100%;
    margin-block-end: 1em;
    object-fit: cover;
  }

  /* Side by side where there is room for both. */
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 1.5em;
    margin: 0 0 1em;
  }

  .pair > div {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  .pair dt {
    align-items: center;
    display: flex;
    font-weight: 700;
    gap: 0.5em;
    line-height: 1.3;
    margin-block-end: 0.25em;
  }

  .pair dd,
  .text {
    margin: 0 0 0.75em;
    white-space: pre-line;
  }

  .pair dd:last-child {
    margin-block-end: 0;
  }

  .pair dd + dd {
    margin-block-start: -0.5em;
  }

  .said {
    align-self: start;
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: 0.75em;
    border-end-start-radius: 0;
    padding: 1em 1.1em;
  }

  .did {
    border-inline-start: 0.3em solid var(--_accent);
    padding-block: 0.25em;
    padding-inline: 1.1em 0;
  }

  .icon {
    block-size: 1.5em;
    color: var(--_accent);
    flex: none;
    inline-size: 1.5em;
  }

  .did dt:first-child {
    font-size: 1.125em;
  }

  .meta {
    border-block-start: 1px solid var(--_border);
    font-size: max(0.9375em, 15px);
    padding-block-start: 0.75em;
  }

  .meta > :last-child {
    margin-block-end: 0;
  }

  .meta p {
    color: var(--_secondary-text);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block: 0;
  }

  .meta .links {
    margin-block-start: 0.5em;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    list-style: none;
    margin: 0 0 0.6em;
    padding: 0;
  }

  .tags li {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: 1em;
    padding: 0.05em 0.75em;
  }

  .filters {
    align-items: end;
    border-block: 1px solid var(--_border);
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.25em;
    margin-block-end: 1.25em;
    padding-block: 1em;
  }

  .filters .field {
    flex: 1 1 12em;
    margin: 0;
    max-inline-size: 24em;
  }

  .filters .label,
  .find .label {
    font-size: 1em;
  }

  .find {
    margin-block: 1.5em;
  }

  .find .field {
    margin-block-end: 1em;
  }

  .found:not(:empty) > * {
    margin-block: 1.25em 0;
  }

  .about {
    margin-block-start: 1.25em;
    color: var(--_secondary-text);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .about p {
    margin: 0;
  }

  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }
  }

  @media print {
    .filters,
    .find,
    .shown {
      display: none;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
