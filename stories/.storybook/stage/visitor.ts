// Does what a visitor does to come to a state: chooses, writes and presses in the real element.
import {putForward} from './clock.js';
import {hasLost, returnAfter} from './device.js';
import type {Step} from './states.js';

/** In milliseconds. An element may wait half a second before it says that something loads. */
const PATIENCE = 5000;

const frame = () => new Promise(requestAnimationFrame);
export const insideOf = (host: Element): ParentNode & Node => host.shadowRoot ?? host;

/** What `ask` finds, as soon as it finds something. */
export async function until<T>(ask: () => T | null | undefined | false, what: string): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = ask();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Not there after ${PATIENCE / 1000} seconds: ${what}`);
    await frame();
  }
}

/** A step, in the words of the list of interactions. */
export function sentence([act, what, how]: Step): string {
  if (act === 'choose') return `Chooses “${how}” for “${what}”`;
  if (act === 'write') return `Writes “${how}” in “${what}”`;
  if (act === 'wait') return `Leaves the page open for ${how} hours`;
  if (act === 'return') return `Comes back ${what} hours after an answer was left on the device`;
  return what ? `Presses ${what}` : 'Presses the button that sends or goes on';
}

export async function take(step: Step, host: Element): Promise<void> {
  const find = <E extends HTMLElement>(selector: string) =>
    until(() => insideOf(host).querySelector<E>(selector), selector);
  const [act, what, how] = step;
  if (act === 'choose') (await find(`[name="${what}"][value="${how}"]`)).click();
  else if (act === 'press') (await find(what ?? '[type=submit]')).click();
  else if (act === 'wait') {
    await find(what);
    putForward(how);
  } else if (act === 'return') {
    await returnAfter(what);
    await until(hasLost, 'an answer that will never arrive');
  } else {
    const box = await find<HTMLInputElement>(`[name="${what}"]`);
    box.focus();
    box.value = how;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  await frame();
}
