import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Moves focus to something that the next update renders: a step, an error, an outcome (WCAG 2.2 2.4.3). */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #target: string | undefined;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
    host.addController(this);
  }

  /** Focuses the element with that id once the next update is on screen. */
  afterUpdate(id: string): void {
    this.#target = id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const id = this.#target;
    this.#target = undefined;
    if (id) this.now(id);
  }

  /**
   * Focuses the element with that id at once. What names it is scrolled into view first: a browser would show the
   * control alone, and a magnifier's user would not know what it asks for.
   */
  now(id: string): void {
    const target = this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!target) return;
    const name =
      target.closest('fieldset')?.querySelector('legend') ??
      this.#host.renderRoot.querySelector(`label[for="${CSS.escape(id)}"]`) ??
      target;
    // `nearest` leaves the page alone where it is already in view.
    name.scrollIntoView({block: 'nearest'});
    target.focus({preventScroll: true});
  }

  /** Whether focus is on something inside the element. */
  get isInside(): boolean {
    const root = this.#host.renderRoot;
    const active = this.#active;
    return active !== null && root !== active && root.contains(active);
  }

  /** Whether focus is on the element with that id. */
  isOn(id: string): boolean {
    return this.isInside && this.#active?.id === id;
  }

  get #active(): Element | null {
    return (this.#host.renderRoot.getRootNode() as Document | ShadowRoot).activeElement;
  }
}
