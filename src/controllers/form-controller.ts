import type {ReactiveControllerHost} from 'lit';
import type {Answers, FormDefinition} from '../forms/definition.js';
import {questionsOf} from '../forms/definition.js';
import type {Limits, Problem} from '../forms/validation.js';
import {validate} from '../forms/validation.js';

/** Joins an element to the rules of `forms/`: what has been answered, and what is wrong with it. */
export class FormController {
  readonly #host: ReactiveControllerHost;
  #answers: Answers = {};
  #problems: readonly Problem[] = [];
  /** What the box that people leave empty holds. */
  #trap = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get answers(): Answers {
    return this.#answers;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get trap(): string {
    return this.#trap;
  }

  problemOf(field: string): Problem | undefined {
    return this.#problems.find((problem) => problem.field === field);
  }

  answer(field: string, value: string): void {
    this.#answers = {...this.#answers, [field]: value};
    this.#host.requestUpdate();
  }

  /**
   * Reads every control of the form: autofill, dictation and password managers change values without an event, and
   * what is on screen is what the person means.
   */
  read(form: HTMLFormElement, definition: FormDefinition, trapName: string): void {
    const answers: Record<string, string> = {};
    for (const {name} of questionsOf(definition)) {
      const control = form.elements.namedItem(name);
      if (control instanceof RadioNodeList || control instanceof HTMLInputElement) {
        const chosen = form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]:checked`);
        if (chosen) answers[name] = chosen.value;
      } else if (control instanceof HTMLTextAreaElement) {
        answers[name] = control.value;
      }
    }
    const trap = form.elements.namedItem(trapName);
    this.#trap = trap instanceof HTMLInputElement ? trap.value : '';
    this.#answers = answers;
  }

  /** Whether the answers can be sent; if not, `problems` says why. */
  check(definition: FormDefinition, limits: Limits): boolean {
    this.show(validate(definition, this.#answers, limits));
    return this.#problems.length === 0;
  }

  /** Shows problems that somebody else found: the endpoint, or the size of the whole. */
  show(problems: readonly Problem[]): void {
    this.#problems = problems;
    this.#host.requestUpdate();
  }

  /** Forgets everything: once an answer is sent, the page holds no trace of it. */
  clear(): void {
    this.#answers = {};
    this.#problems = [];
    this.#trap = '';
    this.#host.requestUpdate();
  }
}
