import { isContactAsked } from '../forms/contact.js';
import { questionsOf, isFreeText, hasOptions } from '../forms/definition.js';
import { openingQuestions } from '../forms/reveal.js';
import { sending } from '../localization/form.strings.js';
import { findPersonalDetails } from '../privacy/personal-details.js';
import { bytesOf, LARGEST_BODY } from '../submission/submission.js';
import { HysStepEvent } from './step-event.js';

class ConversationController {
  constructor(host, parts, speaker) {
    /** Whether the visitor has asked for the attempt under way; only then does its outcome take focus. */
    this.#asked = false;
    this.#personal = [];
    this.#isContactAsked = false;
    /** Continue or Send was pressed. */
    this.submit = (event) => {
      event.preventDefault();
      if (this.#parts.submission.isUnderWay || !this.#check()) return;
      this.#personal = findPersonalDetails(this.#freeText().map(this.#textOf).join("\n\n"));
      if (this.#personal.length) this.#leadTo("personal");
      else this.#goOn();
    };
    this.back = () => {
      this.#read();
      this.#personal = [];
      if (this.#parts.form.goBack(this.#speaker.definition())) this.#showStep();
    };
    /** Back to the first text that something was seen in; it may have been taken out meanwhile. */
    this.changePersonal = () => {
      this.#read();
      const texts = this.#freeText();
      const question = texts.find((text) => findPersonalDetails(this.#textOf(text)).length) ?? texts[0];
      this.#personal = [];
      if (question) this.#lead(this.#speaker.controlOf(question));
    };
    this.keepPersonal = () => {
      this.#personal = [];
      if (!this.#check()) return;
      this.#leadTo("go");
      this.#goOn();
    };
    this.tryNow = () => {
      this.#asked = true;
      this.#parts.submission.tryNow();
    };
    /** Back to the form with the words kept. */
    this.change = () => {
      this.#reopen();
      this.#leadTo("title");
    };
    /** The submission stands somewhere else. */
    this.follow = (standing) => {
      const { announcer, form, focus } = this.#parts;
      if (standing.state === "sending") {
        if (this.#asked) announcer.say(sending(this.#speaker.language()));
        return;
      }
      announcer.hush();
      const asked = this.#asked;
      this.#asked = false;
      if (standing.state === "rejected" && this.#showRefusal(standing, asked)) return;
      this.#outcome = standing;
      if (standing.state === "sent") form.clear();
      const id = this.#speaker.idOf("outcome");
      const losesFocus = standing.state !== "waiting" && focus.isInside && !focus.isOn(id);
      if (asked || losesFocus) this.#lead(id);
      else if (standing.state !== "waiting") announcer.say(this.#speaker.headingOf(standing));
    };
    this.#textOf = ({ name }) => String(this.#parts.form.answers[name] ?? "");
    this.#host = host;
    this.#parts = parts;
    this.#speaker = speaker;
  }
  #host;
  #parts;
  #speaker;
  #asked;
  #personal;
  #outcome;
  #isContactAsked;
  /** What was seen in the free text of this step, while the visitor is asked whether it is meant to be there. */
  get personal() {
    return this.#personal;
  }
  /** What came of the last attempt; it stays on screen, buttons and all, while the next one is under way. */
  get outcome() {
    return this.#outcome;
  }
  /** Whether the visitor was asked how they can be reached, as things stood at Send. */
  get isContactAsked() {
    return this.#isContactAsked;
  }
  answer(name, answer) {
    this.#parts.form.answer(name, answer);
    const isLong = this.#asks().some((question) => question.name === name && question.type === "long-text");
    if (isLong) this.#parts.count.changed(String(answer), this.#speaker.maxLength());
  }
  clear(question) {
    this.#parts.form.answer(question.name, "");
    this.#lead(this.#speaker.controlOf(question));
  }
  /** Back to a question whose answer was read over; Continue then returns to where it was read. */
  changeAnswer(name) {
    this.#parts.form.change(this.#speaker.definition(), name);
    this.#showStep();
  }
  /** The next step, or sending if this was the last. */
  #goOn() {
    const { form, submission } = this.#parts;
    this.#personal = [];
    if (this.#speaker.forgets?.()) form.keepAsked(this.#speaker.definition());
    if (form.goOn(this.#speaker.definition()))
      return form.problems.length ? this.#leadToProblem() : this.#showStep();
    const frozen = submission.freeze(this.#speaker.draft());
    if (bytesOf(frozen.body) > LARGEST_BODY) {
      const { answers, contact } = frozen.submission;
      const field = longestAnswer({ ...answers, ...contact });
      form.goTo(this.#speaker.definition(), field);
      form.show([{ field, code: "too-large" }]);
      return this.#leadToProblem();
    }
    this.#isContactAsked = isContactAsked(this.#speaker.definition(), form.answers);
    this.#asked = true;
    submission.send(
      frozen,
      questionsOf(this.#speaker.definition()).map(({ name }) => name)
    );
  }
  /** Puts the endpoint's reasons beside the questions they are about; `false` if they are about none of ours. */
  #showRefusal(standing, asked) {
    const { announcer, form, focus } = this.#parts;
    const definition = this.#speaker.definition();
    const names = questionsOf(definition).map(({ name }) => name);
    const ours = standing.problems.filter(({ field }) => names.includes(field));
    const [first] = ours;
    if (!first) return false;
    this.#reopen();
    form.goTo(definition, first.field);
    form.show(ours);
    if (asked || focus.isInside) this.#leadToProblem();
    else announcer.say(this.#speaker.headingOf(standing));
    return true;
  }
  #reopen() {
    this.#outcome = void 0;
    this.#parts.submission.reopen();
  }
  #asks() {
    return this.#parts.form.questions(this.#speaker.definition());
  }
  #freeText() {
    return this.#asks().filter(isFreeText);
  }
  #textOf;
  #read() {
    const form = this.#host.renderRoot.querySelector("form");
    if (form) this.#parts.form.read(form, this.#speaker.definition(), this.#speaker.trapName);
  }
  /** Reads the step on screen; if something is wrong with it, says so and leads there. */
  #check() {
    this.#read();
    const isSound = this.#parts.form.check(this.#speaker.definition(), {
      maxLength: this.#speaker.maxLength()
    });
    if (!isSound) this.#leadToProblem();
    return isSound;
  }
  /** One question on the step: its control. More: the summary, which says how many and leads to each. */
  #leadToProblem() {
    const [only, second] = this.#asks();
    if (only && !second) this.#lead(this.#speaker.controlOf(only));
    else this.#leadTo("problems");
  }
  /** Leads to the heading of the step: its title, or its only choice. Without either, to its first control. */
  #showStep() {
    const { name } = this.#parts.form.step(this.#speaker.definition());
    const [first, second] = openingQuestions(this.#asks());
    if (this.#speaker.hasTitle(name)) this.#leadTo("step");
    else if (first)
      this.#lead(
        hasOptions(first) && !second ? this.#speaker.legendOf(first) : this.#speaker.controlOf(first)
      );
    this.#host.dispatchEvent(new HysStepEvent(name));
  }
  #leadTo(place) {
    this.#lead(this.#speaker.idOf(place));
  }
  #lead(id) {
    this.#parts.focus.afterUpdate(id);
  }
}
function longestAnswer(answers) {
  let longest = "";
  for (const name of Object.keys(answers)) {
    if ((answers[name]?.length ?? 0) > (answers[longest]?.length ?? 0)) longest = name;
  }
  return longest;
}

export { ConversationController };
