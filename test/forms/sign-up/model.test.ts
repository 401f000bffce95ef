import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ReactiveControllerHost} from 'lit';
import {FormController} from '../../../src/controllers/form-controller.js';
import {answersToSend, canonicalAnswer, contactToSend} from '../../../src/forms/answers.js';
import type {Answer, Answers, FormDefinition, Question} from '../../../src/forms/definition.js';
import {answerTo, hasOptions, questionsOf} from '../../../src/forms/definition.js';
import {signUpProblems} from '../../../src/forms/sign-up/examine.js';
import type {Panel, Route, SignUpSetup} from '../../../src/forms/sign-up/panels.js';
import {panelNamed, ROUTES} from '../../../src/forms/sign-up/panels.js';
import {chosenPanels, pathOf} from '../../../src/forms/sign-up/route.js';
import {signUpForm} from '../../../src/forms/sign-up/sign-up-form.js';
import {randomSetup, SEED} from './random-panels.js';

const LIMITS = {maxLength: 20};

const panel = (name: string, more: Partial<Panel> = {}): Panel => ({...(panelNamed(name) as Panel), ...more});
const builtIn: SignUpSetup = {
  panels: [
    panel('youth-forum', {topics: [{value: 'sleep', label: 'Sleep'}]}),
    panel('parent-panel'),
    panel('patient-voices', {topics: [{value: 'food', label: 'Food'}]}),
  ],
  privacyHref: '/privacy',
  basis: 'consent',
};

/** What each route sends, written once more: a question, and what it hangs on. */
type Fields = Readonly<Record<string, readonly [question: string, ...is: string[]] | readonly []>>;
const always = [] as const;
const ownAnswers: Fields = {
  who: always,
  band: always,
  panels: always,
  reach: always,
  safe: ['reach', 'phone', 'text', 'relay-uk'],
  ways: always,
  level: always,
  topics: always,
  access: always,
  'access-more': always,
  speak: always,
  'speak-other': ['speak', 'other'],
};
const ownContact: Fields = {
  name: always,
  postcode: always,
  email: ['reach', 'email'],
  phone: ['reach', 'phone'],
  mobile: ['reach', 'text'],
  relay: ['reach', 'relay-uk'],
  address: ['reach', 'post'],
};
const sends: Readonly<Record<Route, {readonly answers: Fields; readonly contact: Fields}>> = {
  permission: {
    answers: {band: always, panels: always},
    contact: {
      'first-name': always,
      'adult-name': always,
      'adult-email': ['adult-reach', 'email'],
      'adult-phone': ['adult-reach', 'phone'],
    },
  },
  young: {
    answers: ownAnswers,
    contact: {...ownContact, 'trusted-name': always, 'trusted-phone': always},
  },
  adult: {answers: ownAnswers, contact: ownContact},
  parent: {answers: {...ownAnswers, children: always}, contact: ownContact},
};

interface Act {
  readonly kind: 'fill in' | 'answer' | 'go on' | 'back' | 'change';
  readonly which: number;
  readonly what: number;
}

const TEXTS = ['Words', '', ' \n', '01632 960 001', 'sam@example.org', 'far, far too long a text to be sent'];

/** An answer that is in order, for any question. */
function soundAnswer(question: Question, what: number): Answer {
  if (question.type === 'email') return 'sam@example.org';
  if (question.type === 'phone') return '01632 960 001';
  if (!hasOptions(question)) return 'Words';
  const values = question.options.map(({value}) => value);
  const value = values[what % values.length] as string;
  if (question.type !== 'choices') return value;
  return what % 3 ? [value] : values;
}

function anyAnswer(question: Question, what: number): Answer {
  if (!hasOptions(question)) return TEXTS[what % TEXTS.length] as string;
  return what % 5 ? soundAnswer(question, what) : question.type === 'choices' ? [] : '';
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(
    ...(['fill in', 'fill in', 'fill in', 'fill in', 'answer', 'answer', 'go on', 'back', 'change'] as const),
  ),
  which: fc.nat(50),
  what: fc.nat(50),
});

class Walk {
  readonly form = new FormController({requestUpdate: () => {}} as ReactiveControllerHost);
  /** What somebody has answered last, asked or not. */
  readonly given = new Map<string, Answer>();
  readonly setup: SignUpSetup;
  /** The routes on which something was sent. */
  readonly sent: Route[] = [];

  constructor(setup: SignUpSetup) {
    this.setup = setup;
  }

  #made: readonly [Answers, FormDefinition] | undefined;

  get definition(): FormDefinition {
    const {answers} = this.form;
    if (this.#made?.[0] !== answers) this.#made = [answers, signUpForm(this.setup, answers)];
    return this.#made[1];
  }

  do({kind, which, what}: Act): void {
    const {form, definition} = this;
    const shown = form.questions(definition);
    if (kind === 'fill in') {
      for (const [index, question] of shown.entries())
        this.answer(question, soundAnswer(question, what + index));
      // What a choice has opened.
      for (const question of form.questions(this.definition)) {
        if (!shown.includes(question) && answerTo(form.answers, question.name) === undefined)
          this.answer(question, soundAnswer(question, what));
      }
      this.goOn();
    } else if (kind === 'answer' && shown.length) {
      const question = shown[which % shown.length] as Question;
      this.answer(question, anyAnswer(question, what));
    } else if (kind === 'back') {
      form.goBack(definition);
    } else if (kind === 'change' && form.step(definition).name === 'check') {
      const asked = definition.steps.flatMap(({questions}) => questions);
      form.change(definition, (asked[which % asked.length] as Question).name);
    } else if (kind === 'go on') {
      this.goOn();
    }
    this.look();
  }

  answer({name}: Question, answer: Answer): void {
    this.given.set(name, answer);
    this.form.answer(name, answer);
  }

  goOn(): void {
    const {form} = this;
    if (['too-young', 'too-old', 'elsewhere'].includes(form.step(this.definition).name)) return;
    // What is on screen is what somebody means: an option that is no longer there cannot be ticked.
    for (const question of form.questions(this.definition)) {
      const given = answerTo(form.answers, question.name);
      if (given === undefined || !hasOptions(question)) continue;
      const isThere = (value: string) => question.options.some((one) => one.value === value);
      this.answer(
        question,
        typeof given === 'string' ? (isThere(given) ? given : '') : given.filter(isThere),
      );
    }
    if (!form.check(this.definition, LIMITS)) return;
    form.keepAsked(this.definition);
    const isCheck = form.step(this.definition).name === 'check';
    if (!form.goOn(this.definition) && isCheck) this.send();
  }

  send(): void {
    const {panels} = this.setup;
    const {answers} = this.form;
    const path = pathOf(panels, answers);
    expect(ROUTES, 'nothing is sent from a page that is only read').to.include(path);
    const route = path as Route;
    this.sent.push(route);
    const {id, version} = this.definition;
    const parts = {
      form: {id, version},
      answers: {
        ...answersToSend(this.definition, answers),
        panels: chosenPanels(panels, answers).map((one) => one.id),
      },
      contact: contactToSend(this.definition, answers),
      permissions: this.ticked().map((purpose) => ({purpose, by: 'self'})),
    };
    const permissionAge = Math.min(...panels.map((one) => one.permissionAge));
    expect(signUpProblems(route, parts, permissionAge), 'what is sent is taken').to.deep.equal([]);
  }

  ticked(): readonly string[] {
    return this.definition.steps
      .flatMap(({questions}) => questions)
      .filter(({goes}) => goes === 'permissions')
      .flatMap(({name}) => answerTo(this.form.answers, name) ?? []);
  }

  /** What has to be true at any time. */
  look(): void {
    const wrong = this.wrong();
    if (wrong.length) expect.fail(wrong.join('; '));
  }

  wrong(): readonly string[] {
    const {form, definition, setup} = this;
    const path = pathOf(setup.panels, form.answers);
    const route = ROUTES.find((one) => one === path);
    const isAsked = ([question, ...is]: readonly string[]) => !question || is.includes(this.last(question));
    const needed = new Set(
      definition.steps
        .flatMap(({questions}) => questions)
        .filter(({optional, goes}) => !optional && !goes)
        .map(({name}) => name),
    );
    const fieldsOf = (part: 'answers' | 'contact'): Fields =>
      route ? sends[route][part] : part === 'answers' ? {who: always, band: always, panels: always} : {};
    return (['answers', 'contact'] as const).flatMap((part) => {
      const kept: Answers =
        (part === 'answers' ? answersToSend : contactToSend)(definition, form.answers) ?? {};
      const fields = fieldsOf(part);
      const isAtCheck = form.step(definition).name === 'check';
      return [
        ...Object.entries(kept).flatMap(([name, answer]) => {
          if (!Object.hasOwn(fields, name)) return `${name} is no field of the route ${path}`;
          if (!isAsked(fields[name] as readonly string[])) return `${name} hangs on another answer`;
          const given = canonicalAnswer(this.#stillOffered(name));
          return String(answer) === String(given) ? [] : `${name} was answered with ${String(given)} last`;
        }),
        ...Object.entries(fields).flatMap(([name, condition]) =>
          isAtCheck && needed.has(name) && isAsked(condition) && !Object.hasOwn(kept, name)
            ? `${name} is missing at the check`
            : [],
        ),
      ];
    });
  }

  /** What was answered last, without the choices that are no longer offered. */
  #stillOffered(name: string): Answer | undefined {
    const given = this.given.get(name);
    const question = questionsOf(this.definition).find((one) => one.name === name);
    if (given === undefined || !question || !hasOptions(question)) return given;
    // What is only on screen so far is forgotten when somebody goes on.
    const kept = [answerTo(this.form.answers, name) ?? []].flat();
    const isOffered = (value: string) =>
      kept.includes(value) || question.options.some((option) => option.value === value);
    return typeof given === 'string' ? given : given.filter(isOffered);
  }

  last(name: string): string {
    return String(answerTo(this.form.answers, name) ?? '');
  }
}

describe('a sign-up, however somebody goes about it', () => {
  const walks = fc.array(act, {minLength: 20, maxLength: 60, size: 'max'});

  it('ends with exactly the fields of the final route: the built-in panels', () => {
    const sent = new Set<Route>();
    fc.assert(
      fc.property(walks, (acts) => {
        const walk = new Walk(builtIn);
        for (const one of acts) walk.do(one);
        for (const route of walk.sent) sent.add(route);
      }),
      {seed: SEED, numRuns: 120},
    );
    expect([...sent], 'every route is walked to its end').to.have.members(ROUTES);
  });

  it('ends with exactly the fields of the final route: panels of any ages', () => {
    const sent = new Set<Route>();
    fc.assert(
      fc.property(randomSetup, walks, (setup, acts) => {
        const walk = new Walk(setup);
        for (const one of acts) walk.do(one);
        for (const route of walk.sent) sent.add(route);
      }),
      {seed: SEED, numRuns: 120},
    );
    expect([...sent], 'every route is walked to its end').to.have.members(ROUTES);
  });
});
