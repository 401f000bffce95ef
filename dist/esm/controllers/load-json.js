const TIMEOUT = 1e4;
const LARGEST = 256 * 1024;
async function loadJson(src) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT);
  try {
    const url = new URL(src, document.baseURI).href;
    const init = { method: "GET", credentials: "omit", signal: controller.signal };
    const response = await fetch(url, Object.assign(/* @__PURE__ */ Object.create(null), init));
    const text = await response.text();
    if (!response.ok) throw new Error(`status ${response.status}`);
    if (text.length > LARGEST) throw new Error(`${text.length} characters`);
    return JSON.parse(text);
  } finally {
    clearTimeout(timer);
  }
}

export { loadJson };
