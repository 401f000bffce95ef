import { answersToSend } from './answers.js';
import { questionsOf, isAsked } from './definition.js';
import { countGraphemes } from './graphemes.js';

const DEFAULT_MAX_LENGTH = 2e3;
const LARGEST_MAX_LENGTH = 1e4;
function validate(definition, answers, limits) {
  const sent = answersToSend(definition, answers);
  return questionsOf(definition).flatMap((question) => {
    if (!isAsked(question, sent)) return [];
    const code = problemOf(question, sent[question.name] ?? "", limits);
    return code ? [{ field: question.name, code }] : [];
  });
}
function problemOf(question, answer, limits) {
  if (answer.trim() === "") return question.optional ? void 0 : "missing";
  if (question.type === "choice") {
    return question.options.some(({ value }) => value === answer) ? void 0 : "unknown-option";
  }
  return answer.length > limits.maxLength && countGraphemes(answer) > limits.maxLength ? "too-long" : void 0;
}

export { DEFAULT_MAX_LENGTH, LARGEST_MAX_LENGTH, validate };
//# sourceMappingURL=validation.js.map
