import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {isWebKit} from './engine.js';
import type {Attributes, Mode} from './feedback-fixture.js';
import {createFeedback, Visit} from './feedback-fixture.js';
import {expectSame} from './same.js';

export const press = (...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => sendKeys({press: key})), Promise.resolve());

/** Types a text. */
export async function type(text: string): Promise<void> {
  // WebDriver holds every key down until the end of a text, so one that comes again is not pressed again.
  const parts = isWebKit ? withoutRepeats(text) : [text];
  for (const part of parts) await sendKeys({type: part});
}

function withoutRepeats(text: string): readonly string[] {
  const parts: string[] = [];
  for (const letter of text) {
    const last = parts.pop() ?? '';
    if (last.toLowerCase().includes(letter.toLowerCase())) parts.push(last, letter);
    else parts.push(last + letter);
  }
  return parts;
}

export async function pressShiftTab(): Promise<void> {
  // WebDriver knows no key up and down, but presses the keys of one text together.
  if (isWebKit) return sendKeys({type: '\uE008\uE004'});
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
}

/** An element between two buttons of the page, with focus on the first of them. */
export async function arriveByKeyboard(
  mode: Mode,
  attributes: Attributes,
  prepare: (element: Visit['element']) => void = () => {},
): Promise<{visit: Visit; before: HTMLElement; after: HTMLElement}> {
  const element = createFeedback(mode, attributes);
  prepare(element);
  const page = await fixture(html`<div><button>Before</button>${element}<button>After</button></div>`);
  await element.updateComplete;
  const [before, after] = [...page.children].filter(({localName}) => localName === 'button');
  (before as HTMLElement).focus();
  return {visit: new Visit(element), before: before as HTMLElement, after: after as HTMLElement};
}

const MOST_STOPS = 12;

/** Presses Tab until that control has focus. */
export async function tabTo(visit: Visit, wanted: Element): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS && visit.focused !== wanted; stops += 1) await press('Tab');
  expectSame(visit.focused, wanted, 'focus after Tab');
}

/** Chooses one of the radios of a question by Tab, Space and arrows. */
export async function choose(visit: Visit, name: string, value: string): Promise<void> {
  const radios = visit.all<HTMLInputElement>(`input[type=radio][name="${name}"]`);
  const index = radios.findIndex((radio) => radio.value === value);
  await tabTo(visit, radios[0] as Element);
  await press(' ', ...Array.from({length: index}, () => 'ArrowDown'));
  await visit.element.updateComplete;
  expectSame(visit.focused, radios[index] as Element, `focus on ${value}`);
}

/** Comes to a box by Tab and types into it. */
export async function fillIn(visit: Visit, name: string, text: string): Promise<void> {
  await tabTo(visit, visit.field(name));
  await type(text);
}

/** Comes to a button by Tab and presses it by Enter. */
export async function go(visit: Visit, name: string): Promise<void> {
  await tabTo(visit, visit.button(name));
  await press('Enter');
  await visit.element.updateComplete;
}
