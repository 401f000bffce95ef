const answerTo = (answers, name) => Object.hasOwn(answers, name) ? answers[name] : void 0;
const hasOptions = (question) => "options" in question;
const isFreeText = ({ type, apart }) => !apart && (type === "long-text" || type === "short-text");
function questionsOf(definition) {
  return definition.steps.flatMap((step) => step.questions);
}
function askedQuestions(definition, answers) {
  const counted = /* @__PURE__ */ Object.create(null);
  return questionsOf(definition).filter((question) => {
    if (question.when && !isTrue(question.when, counted)) return false;
    const answer = answerTo(answers, question.name);
    if (answer !== void 0) counted[question.name] = answer;
    return true;
  });
}
function askedSteps(definition, answers) {
  const asked = new Set(askedQuestions(definition, answers));
  return definition.steps.filter(
    ({ questions }) => !questions.length || questions.some((question) => asked.has(question))
  );
}
const isOptional = ({ optional }, answers) => typeof optional === "object" ? isTrue(optional, answers) : optional ?? false;
function speaks(definition, locale) {
  const has = (text) => text === void 0 || locale === "en-GB" || typeof text === "object" && Object.hasOwn(text, locale);
  return has(definition.title) && definition.steps.every(({ title }) => has(title)) && questionsOf(definition).every(
    (question) => has(question.label) && has(question.hint) && has(question.missing) && (!hasOptions(question) || question.options.every(({ label }) => has(label)))
  );
}
const textIn = (text, locale) => typeof text === "string" ? text : text[locale] ?? text["en-GB"] ?? "";
function withoutFreeText(definition) {
  const steps = definition.steps.map((step) => ({ ...step, questions: step.questions.filter((question) => !isFreeText(question)) })).filter(({ questions }) => questions.length > 0);
  return { ...definition, steps };
}
function isTrue({ question, is }, answers) {
  const given = answerTo(answers, question);
  return typeof given === "string" ? is.includes(given) : given?.some((value) => is.includes(value)) ?? false;
}

export { answerTo, askedQuestions, askedSteps, hasOptions, isFreeText, isOptional, questionsOf, speaks, textIn, withoutFreeText };
