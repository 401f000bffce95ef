import { askedQuestions, answerTo } from './definition.js';

const PAIR_OR_HALF = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
function canonicalText(text) {
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "").replace(PAIR_OR_HALF, (found) => found.length === 2 ? found : "\uFFFD");
}
function canonicalAnswer(answer) {
  if (typeof answer === "string") {
    const text = canonicalText(answer);
    return text.trim() ? text : void 0;
  }
  return answer?.length ? answer.map(canonicalText) : void 0;
}
const namesSent = (questions) => questions.filter(({ goes }) => !goes).map(({ name }) => name);
function canonicalAnswers(answers) {
  const kept = /* @__PURE__ */ Object.create(null);
  for (const [name, given2] of Object.entries(answers)) {
    const answer = canonicalAnswer(given2);
    if (answer !== void 0) kept[name] = answer;
  }
  return kept;
}
function answersToSend(definition, answers) {
  return given(definition, answers, false);
}
function contactToSend(definition, answers) {
  const contact = given(definition, answers, true);
  return Object.keys(contact).length ? contact : void 0;
}
function given(definition, answers, apart) {
  const kept = /* @__PURE__ */ Object.create(null);
  const canonical = canonicalAnswers(answers);
  for (const question of askedQuestions(definition, canonical)) {
    const answer = answerTo(canonical, question.name);
    const isHere = !question.goes && (question.apart ?? false) === apart;
    if (answer !== void 0 && isHere) kept[question.name] = answer;
  }
  return kept;
}

export { answersToSend, canonicalAnswer, canonicalAnswers, canonicalText, contactToSend, namesSent };
