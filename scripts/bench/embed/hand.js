// What somebody would write who needs this one form once, as a custom element: the same questions, the same help, errors on
// Send, a count of characters, and a thank-you after a 2xx.
class HandFeedback extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    root.append(document.querySelector('#form').content.cloneNode(true));
    const form = root.querySelector('form');
    const box = root.querySelector('textarea');
    const count = root.querySelector('.count');
    const summary = root.querySelector('.summary');
    const segments = new Intl.Segmenter('en');
    box.addEventListener('input', () => {
      const left = 2000 - [...segments.segment(box.value)].length;
      count.textContent =
        left < 0 ? `You have ${-left} characters too many` : `You have ${left} characters left`;
    });
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const useful = new FormData(form).get('useful');
      summary.hidden = Boolean(useful);
      if (!useful) return summary.focus();
      const button = form.querySelector('button');
      button.textContent = 'Sending…';
      const body = JSON.stringify({id: crypto.randomUUID(), answers: {useful, improve: box.value}});
      const response = await fetch(this.getAttribute('endpoint'), {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body,
      }).catch(() => undefined);
      if (response?.ok)
        form.replaceChildren(Object.assign(document.createElement('h3'), {textContent: 'Thank you'}));
      else button.textContent = 'Try again';
    });
  }
}
customElements.define('hand-feedback', HandFeedback);
