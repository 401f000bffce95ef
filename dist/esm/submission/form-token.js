import { nullPrototype, ownValue } from '../forms/foreign.js';
import { LONGEST_TOKEN } from './submission.js';

const TOKEN_LIFETIME = 24 * 60 * 60 * 1e3;
const asked = /* @__PURE__ */ new Map();
async function askForToken(url, now = Date.now()) {
  if (isFresh(asked.get(url), now)) return;
  const request = { at: now };
  asked.set(url, request);
  try {
    const response = await fetch(
      url,
      nullPrototype({ credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" })
    );
    const token = ownValue(await response.json(), "token");
    if (typeof token === "string" && token.length <= LONGEST_TOKEN) request.token = token;
  } catch {
  }
}
function tokenFor(url, now = Date.now()) {
  const request = asked.get(url);
  return isFresh(request, now) ? request.token : void 0;
}
const isFresh = (request, now) => request !== void 0 && Math.abs(now - request.at) < TOKEN_LIFETIME;

export { TOKEN_LIFETIME, askForToken, tokenFor };
