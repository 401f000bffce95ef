import { ownValue } from '../forms/foreign.js';
import { PROBLEM_CODES } from '../forms/validation.js';

const LONGEST_RETRY_AFTER = 60 * 60 * 1e3;
function deliveryOf(answer, id, service, now) {
  const { status } = answer;
  if (answer.redirected) return { kind: service.unproven };
  if (status >= 200 && status < 300) {
    return { kind: service.acknowledges(answer, id) ? "acknowledged" : service.unproven };
  }
  if (status === 400 || status === 413 || status === 415 || status === 422) {
    return { kind: "rejected", status, problems: problemsIn(answer.body) };
  }
  if (status === 408 || status === 409 || status === 425 || status === 429 || status >= 500) {
    const after = retryAfter(answer.retryAfter, now);
    return after === void 0 ? { kind: "retry" } : { kind: "retry", after };
  }
  return { kind: "misconfigured", reason: { code: "status", status } };
}
function retryAfter(header, now) {
  if (!header) return void 0;
  const isDate = /\bGMT\s*$/.test(header);
  const milliseconds = isDate ? Date.parse(header) - now : /^\s*\d+\s*$/.test(header) ? Number(header) * 1e3 : NaN;
  return Number.isNaN(milliseconds) ? void 0 : Math.min(Math.max(milliseconds, 0), LONGEST_RETRY_AFTER);
}
function problemsIn(body) {
  const fields = ownValue(parsed(body), "fields");
  if (!Array.isArray(fields)) return [];
  return fields.flatMap((item) => {
    const field = ownValue(item, "field");
    const code = ownValue(item, "code");
    return typeof field === "string" && typeof code === "string" ? [{ field, code: isProblemCode(code) ? code : "refused" }] : [];
  });
}
const isProblemCode = (code) => PROBLEM_CODES.includes(code);
const echoesId = (answer, id) => ownValue(parsed(answer.body), "id") === id;
const isNotAPage = (answer) => !/^[\s\ufeff]*(<!--|<!doctype|<html)/i.test(answer.body);
function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}

export { deliveryOf, echoesId, isNotAPage };
