import { ownValue, isRecord } from '../forms/foreign.js';
import { PROBLEM_CODES } from '../forms/validation.js';

const LONGEST_RETRY_AFTER = 60 * 60 * 1e3;
function deliveryOf(answer, id, service, now, to = "") {
  const { status, redirected } = answer;
  if (redirected && !service.redirects) return doubtOf(service);
  if (status >= 200 && status < 300) {
    const isAccepted = verdictOn(answer, id, service);
    if (isAccepted === false) return refusalOf(answer, service);
    if (isAccepted) return { kind: "acknowledged" };
    return to && service.answersWithPage ? { kind: "passed-on", to } : doubtOf(service);
  }
  if (status === 400 || status === 413 || status === 415 || status === 422) {
    return refusalOf(answer, service);
  }
  if (status === 408 || status === 409 || status === 425 || status === 429 || status >= 500) {
    const after = retryAfter(answer.retryAfter, now);
    const isAskedAgain = service.isAskedAgain || status === 429 || status === 503 && after !== void 0;
    if (!isAskedAgain) return { kind: "unconfirmed" };
    return after === void 0 ? { kind: "retry" } : { kind: "retry", after };
  }
  return { kind: "misconfigured", reason: { code: "status", status } };
}
function refusalOf({ status, body }, service) {
  const answer = parsed(body);
  const problems = problemsIn(answer, service);
  const words = ["message", "error.message", "error"].map((path) => valueAt(answer, path)).find(isText);
  const said = problems.length ? "" : plain(words ?? (answer === void 0 ? body : ""));
  const isFault = service.faults?.test(body);
  return { kind: "rejected", status, problems, ...said && { said }, ...isFault && { isFault } };
}
const doubtOf = ({ echoesId }) => ({ kind: echoesId ? "retry" : "unconfirmed" });
function verdictOn({ body }, id, service) {
  const { echoesId, okWhen } = service;
  if (echoesId) return ownValue(parsed(body), "id") === id || void 0;
  if (okWhen) {
    const [path = "", ...rest] = okWhen.split("=");
    const found = valueAt(parsed(body), path);
    if (found === void 0 || found === null) return void 0;
    return rest.length === 0 || String(found) === rest.join("=");
  }
  return isPage(body) ? void 0 : true;
}
const isPage = (body) => /^[\s\ufeff]*(<!--|<!doctype|<html)/i.test(body);
function valueAt(value, path) {
  let found = value;
  for (const key of path.split(".")) found = ownValue(found, key);
  return found;
}
function retryAfter(header, now) {
  if (!header) return void 0;
  const isDate = /\bGMT\s*$/.test(header);
  const milliseconds = isDate ? Date.parse(header) - now : /^\s*\d+\s*$/.test(header) ? Number(header) * 1e3 : NaN;
  return Number.isNaN(milliseconds) ? void 0 : Math.min(Math.max(milliseconds, 0), LONGEST_RETRY_AFTER);
}
const LONGEST_WORDS = 300;
function problemsIn(answer, { errorsAt, names = [] }) {
  if (!errorsAt) return [];
  const found = valueAt(answer, errorsAt);
  const said = Array.isArray(found) ? found.map((item) => [ownValue(item, "field"), ownValue(item, "code"), ownValue(item, "message")]) : Object.entries(isRecord(found) ? found : {}).map(([field, words]) => [field, void 0, words]);
  return said.flatMap(([field, code, words]) => {
    const [first] = [words].flat();
    if (!isText(field) || !(isText(code) || isText(first))) return [];
    const [name = field] = names.find(([, there]) => there === field || there === `input_${field}`) ?? [];
    const text = isText(first) ? plain(first).slice(0, LONGEST_WORDS) : "";
    return [
      { field: name, code: isProblemCode(code) ? code : "refused", ...text && { words: text } }
    ];
  });
}
const isText = (value) => typeof value === "string";
const plain = (text) => text.replace(/<[^>]*>/g, "").trim();
const isProblemCode = (code) => PROBLEM_CODES.includes(code);
function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}

export { deliveryOf };
