import {css} from 'lit';

/** How a banner looks: a bar at its head, the way to take part as a button, lists side by side where there is room. */
export const bannerStyles = css`
  :host {
    margin-block: 0;
  }

  .banner {
    border-block-start: 0.4em solid var(--_button);
    border-start-end-radius: 0;
    border-start-start-radius: 0;
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .banner.past {
    border-block-start-color: var(--_border);
  }

  .banner p {
    margin-block-end: calc(var(--_space) / 2);
  }

  .when {
    font-size: 1.125em;
    font-weight: 700;
  }

  .when > :not(:first-child) {
    font-weight: 400;
  }

  /* Weaker than what shows focus. */
  .go {
    background: var(--_button);
    border: 2px solid transparent;
    border-radius: var(--hys-button-radius, var(--_radius));
    box-shadow: 0 4px 0 var(--_button-shadow);
    color: var(--_button-text);
    display: inline-block;
    font-weight: 700;
    line-height: 1.3;
    margin-block: calc(var(--_space) / 2);
    min-block-size: 44px;
    padding: 0.55em 1.1em;
    text-align: center;
    text-decoration: none;
  }

  .go:hover:not(:focus-visible) {
    background: var(--_button-hover);
  }

  .lists {
    display: grid;
    gap: var(--_space) 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    margin-block-start: var(--_space);
  }

  .list .title {
    font-size: 1em;
    margin-block-end: 0.25em;
  }

  .list ul,
  ul.links {
    list-style: none;
    margin: 0 0 var(--_space);
    padding: 0;
  }

  .list li {
    margin-block-end: 0.35em;
  }

  .list a,
  ul.links a {
    display: inline-block;
    min-block-size: 24px;
  }

  ul.links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-block: var(--_space);
  }

  /* Level with the words above. */
  button.plain {
    border: 0;
  }

  .banner > .plain {
    margin-block-end: -0.5em;
  }

  @media print {
    .banner a.calendar {
      display: none;
    }

    .go {
      background: none;
      box-shadow: none;
      color: inherit;
      padding: 0;
    }

    ul.links {
      display: block;
    }
  }
`;
