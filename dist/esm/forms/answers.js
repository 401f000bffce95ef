import { questionsOf, isAsked } from './definition.js';

const PAIR_OR_HALF = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
function canonicalText(text) {
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "").replace(PAIR_OR_HALF, (found) => found.length === 2 ? found : "\uFFFD");
}
function answersToSend(definition, answers) {
  const kept = /* @__PURE__ */ Object.create(null);
  for (const question of questionsOf(definition)) {
    if (!Object.hasOwn(answers, question.name) || !isAsked(question, kept)) continue;
    const text = canonicalText(answers[question.name] ?? "");
    if (text.trim() !== "") kept[question.name] = text;
  }
  return kept;
}

export { answersToSend, canonicalText };
//# sourceMappingURL=answers.js.map
