const standingQuestions = (asked) => asked.filter((question) => !revealingOption(question, asked));
const openingQuestions = (asked) => asked.filter(({ when }) => !when || !asked.some(({ name }) => name === when.question));
const revealedQuestions = ({ name }, asked) => asked.filter((other) => other.when?.question === name && revealingOption(other, asked));
function revealingOption(question, asked) {
  if (!question.when || !isLine(question)) return void 0;
  const { question: name, is } = question.when;
  return is.length === 1 && asked.some((other) => other.name === name) ? is[0] : void 0;
}
const isLine = ({ type }) => type === "email" || type === "phone" || type === "short-text";

export { openingQuestions, revealedQuestions, revealingOption, standingQuestions };
