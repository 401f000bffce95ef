import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import '../../src/define/hys-panel-sign-up.js';
import type {HysPanelSignUp} from '../../src/elements/panel-sign-up/panel-sign-up.js';
import type {FakeEndpoint} from './fake-endpoint.js';
import {useFakeEndpoint} from './fake-endpoint.js';
import type {Attributes, Mode} from './visit.js';
import {VisitTo} from './visit.js';

export type {Attributes, Mode} from './visit.js';
export {modes} from './visit.js';

/** What somebody answers, by question: one text or value, or every box that is ticked. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** In England, with a privacy notice and an endpoint, unless the attributes say otherwise. */
export function createSignUp(mode: Mode, attributes: Attributes = {}): HysPanelSignUp {
  const element = document.createElement('hys-panel-sign-up');
  element.setAttribute('render', mode);
  const all = {region: 'england', 'privacy-href': '/privacy', endpoint: '/answers', ...attributes};
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element;
}

/** An element on a page of its own, as a visitor meets it. */
export async function meetSignUp(
  mode: Mode,
  attributes: Attributes = {},
  prepare: (element: HysPanelSignUp) => void = () => {},
): Promise<SignUpVisit> {
  const created = createSignUp(mode, attributes);
  prepare(created);
  const element = await fixture<HysPanelSignUp>(created);
  await element.updateComplete;
  return new SignUpVisit(element);
}

/** A fake endpoint for each test of a suite. Who is in the middle of a sign-up is asked before the page is left. */
export function useSignUpEndpoint(): FakeEndpoint {
  // Before the endpoint closes, which waits until nobody would be asked any more.
  afterEach(fixtureCleanup);
  return useFakeEndpoint();
}

const MOST_STEPS = 20;

/** What a visitor sees of a sign-up and does with it. */
export class SignUpVisit extends VisitTo<HysPanelSignUp> {
  /** The heading of the step on screen: its title, or the question that it asks. */
  get stepHeading() {
    return this.get('form > .title, form legend .title');
  }

  /** The heading of the step, without its caption. */
  get step(): string {
    return this.get(
      ['form > .title', 'form legend .title'].map((title) => `${title} > :last-child`).join(),
    ).innerText.trim();
  }

  /** Where the step stands among the others; empty where it does not say. */
  get caption(): string {
    return this.stepHeading.querySelector<HTMLElement>('.caption')?.innerText.trim() ?? '';
  }

  /** What the boxes and options of the step hold, by question; what is not asked is not there. */
  get held(): Given {
    const held: Record<string, string | string[]> = {};
    for (const control of this.all<HTMLInputElement>('form [name]:not([aria-hidden] *)')) {
      const {name, type, value, checked} = control;
      if (type === 'checkbox') held[name] = [...(held[name] ?? []), ...(checked ? [value] : [])];
      else if (type === 'radio') held[name] = checked ? value : (held[name] ?? '');
      else held[name] = value;
    }
    return held;
  }

  /** What stands on the page where answers are read over: question, answer. */
  get read(): readonly (readonly [string, string])[] {
    return this.all('.read-over > div').map((row) => {
      const [label, answer] = [...row.children] as HTMLElement[];
      return [label?.innerText.trim() ?? '', answer?.innerText.trim() ?? ''];
    });
  }

  /** Answers whatever of this the step asks; what a choice opens comes after the choice. */
  async give(given: Given): Promise<void> {
    for (const [name, answer] of Object.entries(given)) {
      const options = `form input:is([type=radio], [type=checkbox])[name="${name}"]`;
      for (const option of this.all<HTMLInputElement>(options)) {
        const isWanted = [answer].flat().includes(option.value);
        if (option.checked !== isWanted && (isWanted || option.type === 'checkbox')) option.click();
        await this.element.updateComplete;
      }
    }
    for (const [name, answer] of Object.entries(given)) {
      const box = `form :is(textarea, input.line)[name="${name}"]`;
      if (this.has(box)) this.fill(this.get<HTMLInputElement>(box), String(answer));
    }
    await this.element.updateComplete;
  }

  /** Answers the step and goes on. */
  async goOn(given: Given = {}): Promise<void> {
    await this.give(given);
    await this.press('Continue');
  }

  /** Goes on from step to step, with these answers, until one of that heading; the headings that were passed. */
  async walk(given: Given, until = 'Check your answers'): Promise<readonly string[]> {
    const passed: string[] = [];
    while (this.step !== until) {
      const here = this.step;
      passed.push(here);
      await this.goOn(given);
      expect(this.errors, `errors on ${here}`).to.be.empty;
      if (passed.length > MOST_STEPS) throw new Error(`No step is called ${until}: ${passed.join(', ')}.`);
    }
    return passed;
  }

  /** Asks to change an answer that is read over. */
  async change(label: string): Promise<void> {
    await this.press(`Change: ${label}`);
  }
}

/** Somebody who answers everything that a route asks. */
export interface Person {
  readonly attributes: Attributes;
  readonly given: Given;
  /** The button that sends. */
  readonly send: string;
  /** What is said once it has arrived. */
  readonly thanks: string;
}

export const JOIN = 'Send and join';
export const ASK = 'Send, so we can ask them';
export const JOINED = 'Thank you. We have your sign-up.';
export const ASKING = 'Thank you. Next, we ask your parent or carer.';

/** One for each route. */
export const people = {
  adult: {
    attributes: {preset: 'patient-voices'},
    given: {
      who: 'patient',
      band: '25-or-over',
      name: 'Jo Bloggs',
      postcode: 'SA1',
      reach: 'email',
      email: 'jo@example.org',
      ways: ['surveys', 'reading'],
      level: 'now-and-then',
      access: ['large-print', 'breaks'],
      'access-more': 'A chair with arms',
      speak: 'other',
      'speak-other': 'Polish',
      permissions: ['newsletter'],
    },
    send: JOIN,
    thanks: JOINED,
  },
  young: {
    attributes: {preset: 'youth-forum'},
    given: {
      who: 'patient',
      band: '16-to-17',
      name: 'Sam',
      reach: 'text',
      mobile: '07700 900123',
      safe: 'no',
      ways: ['creative', 'advisory-board'],
      level: 'often',
      speak: 'welsh',
      'trusted-name': 'Mrs Evans',
      'trusted-phone': '01632 960001',
    },
    send: JOIN,
    thanks: JOINED,
  },
  parent: {
    attributes: {preset: 'parent-panel'},
    given: {
      who: 'parent-or-carer',
      band: '25-or-over',
      name: 'Alex Parent',
      reach: 'post',
      address: '1 Elm Street\nSwansea',
      ways: ['parent-panel'],
      level: 'hear',
      children: ['under-5', '11-to-15'],
      speak: 'english',
      permissions: ['newsletter', 'quotes', 'photos'],
    },
    send: JOIN,
    thanks: JOINED,
  },
  permission: {
    attributes: {preset: 'youth-forum'},
    given: {
      who: 'patient',
      band: '13-to-15',
      'first-name': 'Robin',
      'adult-name': 'Pat Carer',
      'adult-reach': 'email',
      'adult-email': 'pat@example.org',
    },
    send: ASK,
    thanks: ASKING,
  },
} as const satisfies Readonly<Record<string, Person>>;

/** The steps of each route by their headings, each with where it stands. */
export const stepsOf: Readonly<Record<keyof typeof people, readonly string[]>> = {
  adult: [
    'Which of these is most like you?',
    'How old are you?',
    'About you',
    'How we can contact you',
    'How you would like to take part',
    'What helps you to take part',
    'What you are happy with',
    'Check your answers',
  ],
  young: [
    'Which of these is most like you?',
    'How old are you?',
    'About you',
    'How we can contact you',
    'How you would like to take part',
    'What helps you to take part',
    'An adult you trust',
    'What you are happy with',
    'Check your answers',
  ],
  parent: [
    'Which of these is most like you?',
    'How old are you?',
    'About you',
    'How we can contact you',
    'How you would like to take part',
    'What helps you to take part',
    'What you are happy with',
    'Check your answers',
  ],
  permission: [
    'Which of these is most like you?',
    'How old are you?',
    'Asking an adult',
    'Your parent or carer',
    'Check your answers',
  ],
};

export const routes = Object.keys(people) as readonly (keyof typeof people)[];
