import { questionsOf } from '../forms/definition.js';
import { validate } from '../forms/validation.js';

class FormController {
  #host;
  #answers = {};
  #problems = [];
  /** What the box that people leave empty holds. */
  #trap = "";
  constructor(host) {
    this.#host = host;
  }
  get answers() {
    return this.#answers;
  }
  get problems() {
    return this.#problems;
  }
  get trap() {
    return this.#trap;
  }
  problemOf(field) {
    return this.#problems.find((problem) => problem.field === field);
  }
  answer(field, value) {
    this.#answers = { ...this.#answers, [field]: value };
    this.#host.requestUpdate();
  }
  /**
   * Reads every control of the form: autofill, dictation and password managers change values without an event, and
   * what is on screen is what the person means.
   */
  read(form, definition, trapName) {
    const answers = {};
    for (const { name } of questionsOf(definition)) {
      const control = form.elements.namedItem(name);
      if (control instanceof RadioNodeList || control instanceof HTMLInputElement) {
        const chosen = form.querySelector(`input[name="${CSS.escape(name)}"]:checked`);
        if (chosen) answers[name] = chosen.value;
      } else if (control instanceof HTMLTextAreaElement) {
        answers[name] = control.value;
      }
    }
    const trap = form.elements.namedItem(trapName);
    this.#trap = trap instanceof HTMLInputElement ? trap.value : "";
    this.#answers = answers;
  }
  /** Whether the answers can be sent; if not, `problems` says why. */
  check(definition, limits) {
    this.show(validate(definition, this.#answers, limits));
    return this.#problems.length === 0;
  }
  /** Shows problems that somebody else found: the endpoint, or the size of the whole. */
  show(problems) {
    this.#problems = problems;
    this.#host.requestUpdate();
  }
  /** Forgets everything: once an answer is sent, the page holds no trace of it. */
  clear() {
    this.#answers = {};
    this.#problems = [];
    this.#trap = "";
    this.#host.requestUpdate();
  }
}

export { FormController };
//# sourceMappingURL=form-controller.js.map
