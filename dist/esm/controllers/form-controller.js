import { askedSteps, hasOptions, isOptional, answerTo, askedQuestions } from '../forms/definition.js';
import { problemsOf } from '../forms/validation.js';

class FormController {
  #host;
  #answers = {};
  #problems = [];
  /** The name of the step on screen; the first until somebody goes on. */
  #step;
  /** What the box that people leave empty holds. */
  #trap = "";
  #limits;
  /** The steps that somebody has gone on from, by what they asked. */
  #seen = /* @__PURE__ */ new Set();
  /** Whether the step on screen was gone back to from the last one, to change an answer. */
  #isChanging = false;
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
  /** The step on screen. */
  step(definition) {
    const steps = askedSteps(definition, this.#answers);
    return steps.find(({ name }) => name === this.#step) ?? steps[0] ?? definition.steps[0];
  }
  /** What the step on screen asks now. */
  questions(definition) {
    return this.#asksIn(definition, this.step(definition));
  }
  /** Whether another step follows, or may, as long as a choice that it hangs on has yet to be made on this one. */
  goesOn(definition) {
    const current = this.step(definition);
    const open = new Set(
      this.questions(definition).filter((question) => hasOptions(question) && !isOptional(question, this.#answers)).map(({ name }) => name).filter((name) => !answerTo(this.#answers, name)?.length)
    );
    const asked = new Set(askedSteps(definition, this.#answers));
    return definition.steps.slice(definition.steps.indexOf(current) + 1).some((step) => asked.has(step) || step.questions.some(({ when }) => when && open.has(when.question)));
  }
  /**
   * Shows the step after the one on screen; `false` if it was the last. After a change it is the last one again, unless
   * the change has opened or spoilt another: then that one comes first.
   */
  goOn(definition) {
    this.#seen.add(this.#trace(definition, this.step(definition)));
    const isRead = this.step(definition).questions.length === 0;
    if (!this.#isChanging && !isRead) return this.#move(definition, 1);
    const next = this.#firstOpen(definition);
    this.#isChanging = next.questions.length > 0;
    if (next === this.step(definition)) return false;
    this.#step = next.name;
    this.show(this.#problemsIn(definition, next));
    return true;
  }
  /** Shows the step before. Neither checks nor loses anything; `false` if it was the first. */
  goBack(definition) {
    this.show([]);
    return this.#move(definition, -1);
  }
  /** Shows the step that asks a question again; going on from it returns to the last step. */
  change(definition, field) {
    this.#isChanging = true;
    this.show([]);
    this.goTo(definition, field);
  }
  /** Forgets every answer that nothing asks for any more, and every choice that is no longer offered. */
  keepAsked(definition) {
    const kept = {};
    for (const question of askedQuestions(definition, this.#answers)) {
      const answer = answerTo(this.#answers, question.name);
      if (answer === void 0) continue;
      const isOffered = (value) => !hasOptions(question) || question.options.some((option) => option.value === value);
      if (typeof answer !== "string") kept[question.name] = answer.filter(isOffered);
      else if (isOffered(answer)) kept[question.name] = answer;
    }
    this.#answers = kept;
    const traces = askedSteps(definition, kept).map((step) => this.#trace(definition, step));
    this.#seen = new Set(traces.filter((trace) => this.#seen.has(trace)));
  }
  /** Shows the step that asks a question. */
  goTo(definition, field) {
    this.#step = definition.steps.find(({ questions }) => questions.some(({ name }) => name === field))?.name;
    this.#host.requestUpdate();
  }
  answer(field, answer) {
    this.#answers = { ...this.#answers, [field]: answer };
    this.#host.requestUpdate();
  }
  /**
   * Reads every control of the form: autofill, dictation and password managers change values without an event, and
   * what is on screen is what the person means.
   */
  read(form, definition, trapName) {
    const answers = { ...this.#answers };
    for (const question of this.questions(definition)) {
      const { name } = question;
      if (hasOptions(question)) {
        const checked = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]:checked`)];
        const values = checked.map(({ value }) => value);
        answers[name] = question.type === "choices" ? values : values[0] ?? "";
      } else {
        const control = form.querySelector(`[name="${CSS.escape(name)}"]`);
        if (control) answers[name] = control.value;
      }
    }
    this.#trap = form.querySelector(`[name="${trapName}"]`)?.value || this.#trap;
    this.#answers = answers;
  }
  /** Whether the answers of the step on screen can be taken; if not, `problems` says why. */
  check(definition, limits) {
    this.#limits = limits;
    this.show(problemsOf(this.questions(definition), this.#answers, limits));
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
    this.#step = void 0;
    this.#trap = "";
    this.#seen.clear();
    this.#isChanging = false;
    this.#host.requestUpdate();
  }
  /** The first step that nobody has gone on from, or that something is wrong with; the last if there is none. */
  #firstOpen(definition) {
    const steps = askedSteps(definition, this.#answers);
    const isOpen = (step) => !this.#seen.has(this.#trace(definition, step)) || this.#problemsIn(definition, step).length > 0;
    return steps.find(isOpen) ?? steps.at(-1);
  }
  #asksIn(definition, { questions }) {
    return askedQuestions(definition, this.#answers).filter((question) => questions.includes(question));
  }
  #problemsIn(definition, step) {
    const asked = this.#asksIn(definition, step);
    const isSeen = this.#seen.has(this.#trace(definition, step));
    return isSeen && this.#limits ? problemsOf(asked, this.#answers, this.#limits) : [];
  }
  /** Another route may ask other things under the same name of a step. */
  #trace(definition, step) {
    return [step.name, ...this.#asksIn(definition, step).map(({ name }) => name)].join();
  }
  #move(definition, by) {
    const steps = askedSteps(definition, this.#answers);
    const next = steps[steps.indexOf(this.step(definition)) + by];
    if (!next) return false;
    this.#step = next.name;
    this.#host.requestUpdate();
    return true;
  }
}

export { FormController };
