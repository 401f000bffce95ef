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
        if (!response.ok) throw new Error(`status ${response.status}`);
        return readConsultations(JSON.parse(await textOf(response)), url);
      }
    );
    return await Promise.race([work, tooLate]);
  } catch (error) {
    return { failure: String(error) };
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}
async function textOf(response) {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_SOURCE) throw new Error(`more than ${LARGEST_SOURCE} bytes`);
    text += decoder.decode(value, { stream: true });
  }
}

export { LOAD_TIMEOUT, loadConsultations };
