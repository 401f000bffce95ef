import {fixture} from '@open-wc/testing';
import '../../src/define/hys-feedback.js';
import type {HysFeedback} from '../../src/elements/feedback/feedback.js';
import type {Attributes, Mode} from './visit.js';
import {VisitTo} from './visit.js';

export type {Attributes, Mode} from './visit.js';
export {modes} from './visit.js';

/** In England, unless the attributes say otherwise: without a region or an endpoint, an element has something to report. */
export function createFeedback(mode: Mode, attributes: Attributes = {}): HysFeedback {
  const element = document.createElement('hys-feedback');
  element.setAttribute('render', mode);
  const all = {region: 'england', endpoint: '/answers', ...attributes};
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element;
}

/** An element on a page of its own, as a visitor meets it. */
export async function meetFeedback(
  mode: Mode,
  attributes: Attributes = {},
  prepare: (element: HysFeedback) => void = () => {},
): Promise<Visit> {
  const created = createFeedback(mode, attributes);
  prepare(created);
  const element = await fixture<HysFeedback>(created);
  await element.updateComplete;
  return new Visit(element);
}

/** What a visitor sees of a feedback element and does with it. */
export class Visit extends VisitTo<HysFeedback> {
  get radios() {
    return this.all<HTMLInputElement>('input[type=radio]');
  }

  get yes() {
    return this.get<HTMLInputElement>('input[value=yes]');
  }

  get no() {
    return this.get<HTMLInputElement>('input[value=no]');
  }

  get box() {
    return this.get<HTMLTextAreaElement>('textarea');
  }

  /** Where to turn at once, one line for each service. */
  get signposts(): readonly string[] {
    return this.all('.signposts li').map((row) => row.innerText.trim());
  }

  write(text: string): void {
    this.fill(this.box, text);
  }

  /** Chooses yes, writes and presses Send. */
  async send(words = ''): Promise<void> {
    this.yes.click();
    if (words) this.write(words);
    await this.element.updateComplete;
    await this.press('Send');
  }
}
