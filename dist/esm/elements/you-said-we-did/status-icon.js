import { html } from 'lit';

const OUTLINES = {
  // A disc with a tick.
  done: "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zM10.3 17.4 5 12l2-2 3.3 3.4L17 6.6l2 2z",
  // A disc that is half full.
  doing: "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 3v16a8 8 0 0 1 0-16z",
  // A sheet of a calendar.
  planned: "M6 1h3v2h6V1h3v2h4v20H2V3h4zM5 10v10h14V10zm2 2h4v4H7z",
  // A magnifying glass.
  exploring: "M10 1a9 9 0 1 0 5.2 16.3L20.9 23l2.1-2.1-5.7-5.7A9 9 0 0 0 10 1zm0 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12z",
  // A stop sign with a bar.
  cannot: "M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4zM6 10.4v3.2h12v-3.2z",
  // A square with an equals sign.
  "no-change": "M4 2h16a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm2 6v3h12V8zm0 5v3h12v-3z",
  // A speech bubble.
  said: "M4 2h16a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-7l-6 5.5V17H4a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z",
  // An arrow back.
  answer: "M10 4v5c7 0 11 4 12 12-3-4-6-6-12-6v5l-9-8z"
};
const statusIcon = (status) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path fill="currentColor" fill-rule="evenodd" d=${OUTLINES[status]}></path></svg>`;

export { statusIcon };
