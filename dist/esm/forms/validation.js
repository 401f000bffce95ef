import { canonicalAnswer } from './answers.js';
import { answerTo, isOptional, hasOptions } from './definition.js';
import { countGraphemes } from './graphemes.js';

const PROBLEM_CODES = [
  "missing",
  "unknown-option",
  "not-an-email",
  "not-a-phone",
  "too-long",
  "too-large",
  "unknown-question",
  "refused"
];
const DEFAULT_MAX_LENGTH = 2e3;
const LARGEST_MAX_LENGTH = 1e4;
const SHORT_TEXT_LENGTH = 200;
const LONGEST_EMAIL = 254;
function problemsOf(questions, answers, limits) {
  return questions.flatMap((question) => {
    const answer = canonicalAnswer(answerTo(answers, question.name));
    const code = answer === void 0 ? isOptional(question, answers) ? void 0 : "missing" : problemOf(question, answer, limits);
    return code ? [{ field: question.name, code }] : [];
  });
}
function problemOf(question, answer, limits) {
  if (hasOptions(question)) {
    const chosen = question.type === "choices" ? answer : [answer];
    const isKnown = (value) => question.options.some((option) => option.value === value);
    return Array.isArray(chosen) && chosen.every(isKnown) ? void 0 : "unknown-option";
  }
  if (typeof answer !== "string") return "unknown-option";
  switch (question.type) {
    case "email":
      return isEmail(answer) ? void 0 : "not-an-email";
    case "phone":
      return isPhone(answer) ? void 0 : "not-a-phone";
    case "short-text":
      return isLonger(answer, SHORT_TEXT_LENGTH) ? "too-long" : void 0;
    case "long-text":
      return isLonger(answer, limits.maxLength) ? "too-long" : void 0;
  }
}
const isLonger = (text, limit) => text.length > limit && countGraphemes(text) > limit;
function isEmail(text) {
  const address = text.trim();
  return address.length <= LONGEST_EMAIL && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address) && !address.includes("..");
}
function isPhone(text) {
  const digits = text.replace(/[\s()+.\p{Dash}]/gu, "");
  return /^\d{8,15}$/.test(digits);
}

export { DEFAULT_MAX_LENGTH, LARGEST_MAX_LENGTH, PROBLEM_CODES, SHORT_TEXT_LENGTH, problemsOf };
