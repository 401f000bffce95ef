import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';

/** One thing that a tool asks for. */
export interface Asked {
  /** Also its id on the page, so it is said once in each tool. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** What is wrong with it, to be read beside it. */
  readonly error?: string | undefined;
  readonly onInput: (value: string) => void;
}

const describedBy = ({name, hint, error}: Asked) =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || nothing;

const around = (asked: Asked, control: TemplateResult, more = ''): TemplateResult => html`
  <div class="ask ${asked.error ? 'wrong' : ''} ${more}">
    <label for=${asked.name}>${asked.label}</label>
    ${asked.hint ? html`<p class="hint" id="${asked.name}-hint">${asked.hint}</p>` : nothing}
    ${asked.error ? html`<p class="error" id="${asked.name}-error">${asked.error}</p>` : nothing} ${control}
  </div>
`;

/** A box of one line. */
export const line = (asked: Asked, type: 'text' | 'url' | 'number' | 'date' = 'text'): TemplateResult =>
  around(
    asked,
    html`<input
      id=${asked.name}
      type=${type === 'url' ? 'text' : type}
      inputmode=${type === 'url' ? 'url' : nothing}
      spellcheck=${type === 'text' ? nothing : 'false'}
      autocomplete="off"
      aria-describedby=${describedBy(asked)}
      aria-invalid=${asked.error ? 'true' : nothing}
      .value=${live(asked.value)}
      @input=${(event: Event) => asked.onInput((event.target as HTMLInputElement).value)}
    />`,
  );

/** A box of several lines. */
export const lines = (asked: Asked, rows = 4, isCode = false): TemplateResult =>
  around(
    asked,
    html`<textarea
      id=${asked.name}
      rows=${rows}
      class=${isCode ? 'code' : ''}
      spellcheck=${isCode ? 'false' : nothing}
      aria-describedby=${describedBy(asked)}
      aria-invalid=${asked.error ? 'true' : nothing}
      .value=${live(asked.value)}
      @input=${(event: Event) => asked.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
    'wide',
  );

/** One of several, as a list that opens. */
export const choice = (
  asked: Asked,
  options: readonly (readonly [value: string, label: string])[],
): TemplateResult =>
  around(
    asked,
    html`<select
      id=${asked.name}
      aria-describedby=${describedBy(asked)}
      @change=${(event: Event) => asked.onInput((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([value, label]) => html`<option value=${value} ?selected=${value === asked.value}>${label}</option>`,
      )}
    </select>`,
  );

/** Yes or no; its value is `true` or empty. */
export const tick = (asked: Asked): TemplateResult => html`
  <div class="ask tick">
    <input
      id=${asked.name}
      type="checkbox"
      aria-describedby=${describedBy(asked)}
      .checked=${live(asked.value === 'true')}
      @change=${(event: Event) => asked.onInput((event.target as HTMLInputElement).checked ? 'true' : '')}
    />
    <label for=${asked.name}>${asked.label}</label>
    ${asked.hint ? html`<p class="hint" id="${asked.name}-hint">${asked.hint}</p>` : nothing}
  </div>
`;

/** One of a few, all of them in sight. */
export const radios = (
  asked: Asked,
  options: readonly (readonly [value: string, label: string, hint?: string])[],
): TemplateResult => html`
  <fieldset class="ask wide">
    <legend>${asked.label}</legend>
    ${asked.hint ? html`<p class="hint">${asked.hint}</p>` : nothing}
    <div class="radios">
      ${options.map(
        ([value, label, hint]) => html`
          <div class="radio">
            <input
              id="${asked.name}-${value}"
              type="radio"
              name=${asked.name}
              aria-describedby=${hint ? `${asked.name}-${value}-hint` : nothing}
              .checked=${live(value === asked.value)}
              @change=${() => asked.onInput(value)}
            />
            <label for="${asked.name}-${value}">${label}</label>
            ${hint ? html`<p class="hint" id="${asked.name}-${value}-hint">${hint}</p>` : nothing}
          </div>
        `,
      )}
    </div>
  </fieldset>
`;

/** Text to copy, with a button that says whether it has. */
export const copyable = (name: string, title: string, text: string): TemplateResult => html`
  <div class="copyable">
    <h3 id="${name}-title">${title}</h3>
    <pre id="${name}-text">${text}</pre>
    <p class="actions">
      <button
        type="button"
        aria-describedby="${name}-title"
        @click=${(event: Event) => copy(event, text, title)}
      >
        Copy
      </button>
      <span class="status" role="status"></span>
    </p>
  </div>
`;

/** A site without https has no clipboard for scripts. There the text is marked, to be copied by hand. */
async function copy(event: Event, text: string, title: string): Promise<void> {
  const box = (event.currentTarget as Element).closest('.copyable');
  const [status, pre] = [box?.querySelector('.status'), box?.querySelector('pre')];
  if (!status || !pre) return;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `Copied: ${title}`;
  } catch {
    getSelection()?.selectAllChildren(pre);
    status.textContent =
      'Your browser did not let this page copy. The text is selected: copy it with Ctrl and C.';
  }
}

/** What should be looked at before it goes out. It is told when it changes. */
export const notices = (all: readonly string[], fine: string): TemplateResult => html`
  <div class="notices" role="status">
    ${
      all.length
        ? html`<p class="bad">
              ${all.length === 1 ? 'One thing to look at:' : `${all.length} things to look at:`}
            </p>
            <ul>
              ${all.map((one) => html`<li>${one}</li>`)}
            </ul>`
        : html`<p class="good">${fine}</p>`
    }
  </div>
`;

/** A tool: its name, what it is for, what it asks, and what comes of it. */
export const tool = (title: string, about: string, asks: unknown, result: unknown): TemplateResult => html`
  <main class="tool">
    <header>
      <h1>${title}</h1>
      <p class="lede">${about}</p>
    </header>
    <div class="desk">
      <form class="asks" novalidate @submit=${(event: Event) => event.preventDefault()}>${asks}</form>
      <section class="result" aria-labelledby="result">
        <h2 id="result">What comes of it</h2>
        ${result}
      </section>
    </div>
  </main>
`;
