function questionsOf(definition) {
  return definition.steps.flatMap((step) => step.questions);
}
function isAsked(question, answers) {
  if (!question.when) return true;
  const { question: earlier, is } = question.when;
  const given = Object.hasOwn(answers, earlier) ? answers[earlier] : void 0;
  return given !== void 0 && is.includes(given);
}

export { isAsked, questionsOf };
//# sourceMappingURL=definition.js.map
