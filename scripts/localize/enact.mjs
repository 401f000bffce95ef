// What somebody does to come to a state, in the page itself.
/* global dispatchEvent, document, InputEvent, MutationObserver, requestAnimationFrame, window */

/**
 * Runs in the page, so it holds all that it needs: an element of its own goes through the steps.
 * @param {{element: string, attributes: Record<string, string>, steps: import('./states.mjs').Step[],
 *   speaks: boolean, lang: string, expected: string, patience: number}} state
 * @returns {Promise<Pick<import('./renderings.mjs').Rendering, 'html' | 'styles' | 'spoken'>>}
 */
export async function enact({element: tag, attributes, steps, speaks, lang, expected, patience}) {
  const place = document.createElement('div');
  place.lang = lang;
  const host = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  /** @type {string[]} */
  const spoken = [];
  new MutationObserver(() => {
    const said = host.querySelector('[slot=announcer]')?.textContent ?? '';
    if (said && said !== spoken.at(-1)) spoken.push(said);
  }).observe(host, {subtree: true, childList: true, characterData: true});
  const clock = /** @type {{hoursAhead: number}} */ (/** @type {unknown} */ (window));
  document.body.replaceChildren(place);
  place.append(host);
  const inside = () => host.shadowRoot ?? host;
  /** @template R @param {() => R} ask @param {string} what @returns {Promise<R>} */
  const until = async (ask, what) => {
    const end = performance.now() + patience;
    for (;;) {
      const found = ask();
      if (found) return found;
      if (performance.now() > end) throw new Error(`no ${what} in: ${inside().textContent}`);
      await new Promise(requestAnimationFrame);
    }
  };
  const find = (/** @type {string} */ selector) => until(() => inside().querySelector(selector), selector);
  const reads = () => (inside().textContent ?? '').replace(/\s+/g, ' ');
  try {
    for (const [act, what, how] of steps) {
      if (act === 'choose')
        /** @type {HTMLElement} */ (await find(`[name="${what}"][value="${how}"]`)).click();
      else if (act === 'press') /** @type {HTMLElement} */ (await find(what ?? '[type=submit]')).click();
      else if (act === 'wait') {
        await find(what);
        clock.hoursAhead = how;
      } else if (act === 'return') {
        const {records} =
          /** @type {{records: import('../../src/submission/record-store.js').RecordStore}} */ (
            /** @type {unknown} */ (window)
          );
        const createdAt = Date.now() - what * 3_600_000;
        await records.put({id: 'earlier', url: document.URL, body: '', createdAt});
        dispatchEvent(new Event('online'));
      } else {
        const box = /** @type {HTMLInputElement} */ (await find(`[name="${what}"]`));
        box.focus();
        box.value = how;
        box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      }
      await new Promise(requestAnimationFrame);
    }
    await until(() => reads().includes(expected), `“${expected}”`);
    // What is said aloud comes a moment later than what is shown.
    if (speaks) await until(() => spoken.length, 'spoken text');
  } finally {
    clock.hoursAhead = 0;
  }
  // What was typed and chosen is not in the markup.
  for (const control of inside().querySelectorAll('input, textarea')) {
    if (control.localName === 'textarea') control.textContent = control.value;
    else if (control.checked) control.setAttribute('checked', '');
    else control.setAttribute('value', control.value);
  }
  const styles = (host.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({cssRules}) => [...cssRules]);
  return {
    html: inside().innerHTML.replace(/<!--.*?-->/gs, ''),
    styles: styles.map(({cssText}) => cssText).join('\n'),
    spoken,
  };
}
