import { readConsultations } from './read-consultations.js';

const LOAD_TIMEOUT = 1e4;
const LARGEST_SOURCE = 5e6;
async function loadConsultations(url, { fetch = (input, init) => globalThis.fetch(input, init), timeout = LOAD_TIMEOUT } = {}) {
  const controller = new AbortController();
  let timer;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new Error(`no answer in ${timeout / 1e3} seconds`));
    }, timeout);
  });
  const init = {
    credentials: "omit",
    referrerPolicy: "no-referrer",
    signal: controller.signal
  };
  try {
    const work = fetch(url, Object.assign(/* @__PURE__ */ Object.create(null), init)).then(
      async (response) => {
        const text = await response.text();
        if (!response.ok) throw new Error(`status ${response.status}`);
        if (text.length > LARGEST_SOURCE) throw new Error(`${text.length} characters`);
        return readConsultations(JSON.parse(text), url);
      }
    );
    return await Promise.race([work, tooLate]);
  } catch (error) {
    return { failure: String(error) };
  } finally {
    clearTimeout(timer);
  }
}

export { LOAD_TIMEOUT, loadConsultations };
