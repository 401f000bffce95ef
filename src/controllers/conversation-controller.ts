import type {ReactiveControllerHost} from 'lit';
import {isContactAsked} from '../forms/contact.js';
import type {Answer, FormDefinition, Question} from '../forms/definition.js';
import {hasOptions, isFreeText, questionsOf} from '../forms/definition.js';
import {openingQuestions} from '../forms/reveal.js';
import type {Problem} from '../forms/validation.js';
import {sending} from '../localization/form.strings.js';
import type {Language} from '../localization/language.js';
import type {PersonalDetail} from '../privacy/personal-details.js';
import {findPersonalDetails} from '../privacy/personal-details.js';
import type {Outcome, Standing} from '../submission/outbox.js';
import type {SubmissionDraft} from '../submission/submission.js';
import {bytesOf, LARGEST_BODY} from '../submission/submission.js';
import type {Announcer} from './announcer.js';
import type {CharacterCountController} from './character-count-controller.js';
import type {FocusController} from './focus-controller.js';
import type {FormController} from './form-controller.js';
import {HysStepEvent} from './step-event.js';
import type {SubmissionController} from './submission-controller.js';

/** The places of an element that focus is led to. */
export type Place = 'title' | 'step' | 'problems' | 'personal' | 'outcome' | 'go';

/** What a conversation needs to know of the element it belongs to. */
export interface Speaker {
  readonly definition: () => FormDefinition;
  readonly language: () => Language;
  /** In graphemes, for each long text. */
  readonly maxLength: () => number;
  readonly draft: () => SubmissionDraft;
  /** The name of the box that people leave empty. */
  readonly trapName: string;
  readonly idOf: (place: Place) => string;
  /** The id of the control that a question leads to. */
  readonly controlOf: (question: Question) => string;
  /** The id of the heading that a choice has for its legend where it is all that a step asks. */
  readonly legendOf: (question: Question) => string;
  /** Whether a step has a heading of its own. */
  readonly hasTitle: (step: string) => boolean;
  /** The sentence that says what became of the answer. */
  readonly headingOf: (outcome: Outcome) => string;
  /** Whether an answer is forgotten as soon as nothing asks for it any more. */
  readonly forgets?: () => boolean;
}

interface Parts {
  readonly form: FormController;
  readonly submission: SubmissionController;
  readonly focus: FocusController;
  readonly announcer: Announcer;
  readonly count: CharacterCountController;
}

/**
 * From the first question to the outcome: which step comes next, what is asked before sending, and where focus goes.
 * One event has one channel: either focus moves, or the announcer speaks.
 */
export class ConversationController {
  readonly #host: ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};
  readonly #parts: Parts;
  readonly #speaker: Speaker;
  /** Whether the visitor has asked for the attempt under way; only then does its outcome take focus. */
  #asked = false;
  #personal: readonly PersonalDetail[] = [];
  #outcome: Outcome | undefined;
  #isContactAsked = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode},
    parts: Parts,
    speaker: Speaker,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#speaker = speaker;
  }

  /** What was seen in the free text of this step, while the visitor is asked whether it is meant to be there. */
  get personal(): readonly PersonalDetail[] {
    return this.#personal;
  }

  /** What came of the last attempt; it stays on screen, buttons and all, while the next one is under way. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Whether the visitor was asked how they can be reached, as things stood at Send. */
  get isContactAsked(): boolean {
    return this.#isContactAsked;
  }

  answer(name: string, answer: Answer): void {
    this.#parts.form.answer(name, answer);
    const isLong = this.#asks().some((question) => question.name === name && question.type === 'long-text');
    if (isLong) this.#parts.count.changed(String(answer), this.#speaker.maxLength());
  }

  clear(question: Question): void {
    this.#parts.form.answer(question.name, '');
    this.#lead(this.#speaker.controlOf(question));
  }

  /** Continue or Send was pressed. */
  submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#parts.submission.isUnderWay || !this.#check()) return;
    this.#personal = findPersonalDetails(this.#freeText().map(this.#textOf).join('\n\n'));
    if (this.#personal.length) this.#leadTo('personal');
    else this.#goOn();
  };

  back = (): void => {
    this.#read();
    this.#personal = [];
    if (this.#parts.form.goBack(this.#speaker.definition())) this.#showStep();
  };

  /** Back to the first text that something was seen in; it may have been taken out meanwhile. */
  changePersonal = (): void => {
    this.#read();
    const texts = this.#freeText();
    const question = texts.find((text) => findPersonalDetails(this.#textOf(text)).length) ?? texts[0];
    this.#personal = [];
    if (question) this.#lead(this.#speaker.controlOf(question));
  };

  keepPersonal = (): void => {
    this.#personal = [];
    if (!this.#check()) return;
    // Where the pressed button was: it goes away while the answer is on its way.
    this.#leadTo('go');
    this.#goOn();
  };

  /** Back to a question whose answer was read over; Continue then returns to where it was read. */
  changeAnswer(name: string): void {
    this.#parts.form.change(this.#speaker.definition(), name);
    this.#showStep();
  }

  tryNow = (): void => {
    this.#asked = true;
    this.#parts.submission.tryNow();
  };

  /** Back to the form with the words kept. */
  change = (): void => {
    this.#reopen();
    this.#leadTo('title');
  };

  /** The submission stands somewhere else. */
  follow = (standing: Standing): void => {
    const {announcer, form, focus} = this.#parts;
    if (standing.state === 'sending') {
      if (this.#asked) announcer.say(sending(this.#speaker.language()));
      return;
    }
    announcer.hush();
    const asked = this.#asked;
    this.#asked = false;
    if (standing.state === 'rejected' && this.#showRefusal(standing, asked)) return;
    this.#outcome = standing;
    if (standing.state === 'sent') form.clear();
    // What comes later, unasked, leaves focus where it is; unless focus is on something that is about to go. The
    // heading stays, and to focus it once more would say nothing.
    const id = this.#speaker.idOf('outcome');
    const losesFocus = standing.state !== 'waiting' && focus.isInside && !focus.isOn(id);
    if (asked || losesFocus) this.#lead(id);
    else if (standing.state !== 'waiting') announcer.say(this.#speaker.headingOf(standing));
  };

  /** The next step, or sending if this was the last. */
  #goOn(): void {
    const {form, submission} = this.#parts;
    this.#personal = [];
    if (this.#speaker.forgets?.()) form.keepAsked(this.#speaker.definition());
    if (form.goOn(this.#speaker.definition()))
      return form.problems.length ? this.#leadToProblem() : this.#showStep();
    const frozen = submission.freeze(this.#speaker.draft());
    if (bytesOf(frozen.body) > LARGEST_BODY) {
      const {answers, contact} = frozen.submission;
      const field = longestAnswer({...answers, ...contact});
      form.goTo(this.#speaker.definition(), field);
      form.show([{field, code: 'too-large'}]);
      return this.#leadToProblem();
    }
    this.#isContactAsked = isContactAsked(this.#speaker.definition(), form.answers);
    this.#asked = true;
    submission.send(
      frozen,
      questionsOf(this.#speaker.definition()).map(({name}) => name),
    );
  }

  /** Puts the endpoint's reasons beside the questions they are about; `false` if they are about none of ours. */
  #showRefusal(standing: Outcome & {readonly problems: readonly Problem[]}, asked: boolean): boolean {
    const {announcer, form, focus} = this.#parts;
    const definition = this.#speaker.definition();
    const names = questionsOf(definition).map(({name}) => name);
    const ours = standing.problems.filter(({field}) => names.includes(field));
    const [first] = ours;
    if (!first) return false;
    this.#reopen();
    form.goTo(definition, first.field);
    form.show(ours);
    if (asked || focus.isInside) this.#leadToProblem();
    else announcer.say(this.#speaker.headingOf(standing));
    return true;
  }

  #reopen(): void {
    this.#outcome = undefined;
    this.#parts.submission.reopen();
  }

  #asks(): readonly Question[] {
    return this.#parts.form.questions(this.#speaker.definition());
  }

  #freeText(): readonly Question[] {
    return this.#asks().filter(isFreeText);
  }

  #textOf = ({name}: Question): string => String(this.#parts.form.answers[name] ?? '');

  #read(): void {
    const form = this.#host.renderRoot.querySelector('form');
    if (form) this.#parts.form.read(form, this.#speaker.definition(), this.#speaker.trapName);
  }

  /** Reads the step on screen; if something is wrong with it, says so and leads there. */
  #check(): boolean {
    this.#read();
    const isSound = this.#parts.form.check(this.#speaker.definition(), {
      maxLength: this.#speaker.maxLength(),
    });
    if (!isSound) this.#leadToProblem();
    return isSound;
  }

  /** One question on the step: its control. More: the summary, which says how many and leads to each. */
  #leadToProblem(): void {
    const [only, second] = this.#asks();
    if (only && !second) this.#lead(this.#speaker.controlOf(only));
    else this.#leadTo('problems');
  }

  /** Leads to the heading of the step: its title, or its only choice. Without either, to its first control. */
  #showStep(): void {
    const {name} = this.#parts.form.step(this.#speaker.definition());
    const [first, second] = openingQuestions(this.#asks());
    if (this.#speaker.hasTitle(name)) this.#leadTo('step');
    else if (first)
      this.#lead(
        hasOptions(first) && !second ? this.#speaker.legendOf(first) : this.#speaker.controlOf(first),
      );
    this.#host.dispatchEvent(new HysStepEvent(name));
  }

  #leadTo(place: Place): void {
    this.#lead(this.#speaker.idOf(place));
  }

  #lead(id: string): void {
    this.#parts.focus.afterUpdate(id);
  }
}

function longestAnswer(answers: Readonly<Record<string, Answer>>): string {
  let longest = '';
  for (const name of Object.keys(answers)) {
    if ((answers[name]?.length ?? 0) > (answers[longest]?.length ?? 0)) longest = name;
  }
  return longest;
}
