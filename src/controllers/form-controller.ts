import type {ReactiveControllerHost} from 'lit';
import type {Answer, Answers, FormDefinition, Question, Step} from '../forms/definition.js';
import {answerTo, askedQuestions, askedSteps, hasOptions, isOptional} from '../forms/definition.js';
import type {Limits, Problem} from '../forms/validation.js';
import {problemsOf} from '../forms/validation.js';

/** Joins an element to the rules of `forms/`: which step is shown, what has been answered, what is wrong with it. */
export class FormController {
  readonly #host: ReactiveControllerHost;
  #answers: Answers = {};
  #problems: readonly Problem[] = [];
  /** The name of the step on screen; the first until somebody goes on. */
  #step: string | undefined;
  /** What the box that people leave empty holds. */
  #trap = '';
  #limits: Limits | undefined;
  /** The steps that somebody has gone on from, by what they asked. */
  #seen = new Set<string>();
  /** Whether the step on screen was gone back to from the last one, to change an answer. */
  #isChanging = false;

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

  /** The step on screen. */
  step(definition: FormDefinition): Step {
    const steps = askedSteps(definition, this.#answers);
    return (steps.find(({name}) => name === this.#step) ?? steps[0] ?? definition.steps[0]) as Step;
  }

  /** What the step on screen asks now. */
  questions(definition: FormDefinition): readonly Question[] {
    return this.#asksIn(definition, this.step(definition));
  }

  /** Whether another step follows, or may, as long as a choice that it hangs on has yet to be made on this one. */
  goesOn(definition: FormDefinition): boolean {
    const current = this.step(definition);
    const open = new Set(
      this.questions(definition)
        .filter((question) => hasOptions(question) && !isOptional(question, this.#answers))
        .map(({name}) => name)
        .filter((name) => !answerTo(this.#answers, name)?.length),
    );
    const asked = new Set(askedSteps(definition, this.#answers));
    return definition.steps
      .slice(definition.steps.indexOf(current) + 1)
      .some((step) => asked.has(step) || step.questions.some(({when}) => when && open.has(when.question)));
  }

  /**
   * Shows the step after the one on screen; `false` if it was the last. After a change it is the last one again, unless
   * the change has opened or spoilt another: then that one comes first.
   */
  goOn(definition: FormDefinition): boolean {
    this.#seen.add(this.#trace(definition, this.step(definition)));
    const isRead = this.step(definition).questions.length === 0;
    if (!this.#isChanging && !isRead) return this.#move(definition, 1);
    const next = this.#firstOpen(definition);
    // What a change has opened is gone through from one to the next, past everything that is answered already.
    this.#isChanging = next.questions.length > 0;
    if (next === this.step(definition)) return false;
    this.#step = next.name;
    this.show(this.#problemsIn(definition, next));
    return true;
  }

  /** Shows the step before. Neither checks nor loses anything; `false` if it was the first. */
  goBack(definition: FormDefinition): boolean {
    this.show([]);
    return this.#move(definition, -1);
  }

  /** Shows the step that asks a question again; going on from it returns to the last step. */
  change(definition: FormDefinition, field: string): void {
    this.#isChanging = true;
    this.show([]);
    this.goTo(definition, field);
  }

  /** Forgets every answer that nothing asks for any more, and every choice that is no longer offered. */
  keepAsked(definition: FormDefinition): void {
    const kept: Record<string, Answer> = {};
    for (const question of askedQuestions(definition, this.#answers)) {
      const answer = answerTo(this.#answers, question.name);
      if (answer === undefined) continue;
      const isOffered = (value: string) =>
        !hasOptions(question) || question.options.some((option) => option.value === value);
      if (typeof answer !== 'string') kept[question.name] = answer.filter(isOffered);
      else if (isOffered(answer)) kept[question.name] = answer;
    }
    this.#answers = kept;
    // A step whose answers are forgotten is as new: nobody is told of errors on it before going on from it.
    const traces = askedSteps(definition, kept).map((step) => this.#trace(definition, step));
    this.#seen = new Set(traces.filter((trace) => this.#seen.has(trace)));
  }

  /** Shows the step that asks a question. */
  goTo(definition: FormDefinition, field: string): void {
    this.#step = definition.steps.find(({questions}) => questions.some(({name}) => name === field))?.name;
    this.#host.requestUpdate();
  }

  answer(field: string, answer: Answer): void {
    this.#answers = {...this.#answers, [field]: answer};
    this.#host.requestUpdate();
  }

  /**
   * Reads every control of the form: autofill, dictation and password managers change values without an event, and
   * what is on screen is what the person means.
   */
  read(form: HTMLFormElement, definition: FormDefinition, trapName: string): void {
    const answers: Record<string, Answer> = {...this.#answers};
    for (const question of this.questions(definition)) {
      const {name} = question;
      if (hasOptions(question)) {
        const checked = [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]:checked`)];
        const values = checked.map(({value}) => value);
        answers[name] = question.type === 'choices' ? values : (values[0] ?? '');
      } else {
        const control = form.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"]`);
        if (control) answers[name] = control.value;
      }
    }
    this.#trap = form.querySelector<HTMLInputElement>(`[name="${trapName}"]`)?.value || this.#trap;
    this.#answers = answers;
  }

  /** Whether the answers of the step on screen can be taken; if not, `problems` says why. */
  check(definition: FormDefinition, limits: Limits): boolean {
    this.#limits = limits;
    this.show(problemsOf(this.questions(definition), this.#answers, limits));
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
    this.#step = undefined;
    this.#trap = '';
    this.#seen.clear();
    this.#isChanging = false;
    this.#host.requestUpdate();
  }

  /** The first step that nobody has gone on from, or that something is wrong with; the last if there is none. */
  #firstOpen(definition: FormDefinition): Step {
    const steps = askedSteps(definition, this.#answers);
    const isOpen = (step: Step) =>
      !this.#seen.has(this.#trace(definition, step)) || this.#problemsIn(definition, step).length > 0;
    return (steps.find(isOpen) ?? steps.at(-1)) as Step;
  }

  #asksIn(definition: FormDefinition, {questions}: Step): readonly Question[] {
    return askedQuestions(definition, this.#answers).filter((question) => questions.includes(question));
  }

  #problemsIn(definition: FormDefinition, step: Step): readonly Problem[] {
    const asked = this.#asksIn(definition, step);
    const isSeen = this.#seen.has(this.#trace(definition, step));
    return isSeen && this.#limits ? problemsOf(asked, this.#answers, this.#limits) : [];
  }

  /** Another route may ask other things under the same name of a step. */
  #trace(definition: FormDefinition, step: Step): string {
    return [step.name, ...this.#asksIn(definition, step).map(({name}) => name)].join();
  }

  #move(definition: FormDefinition, by: number): boolean {
    const steps = askedSteps(definition, this.#answers);
    const next = steps[steps.indexOf(this.step(definition)) + by];
    if (!next) return false;
    this.#step = next.name;
    this.#host.requestUpdate();
    return true;
  }
}
