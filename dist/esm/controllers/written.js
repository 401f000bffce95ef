import { contactToSend, answersToSend } from '../forms/answers.js';
import { questionsOf, answerTo, hasOptions, isFreeText } from '../forms/definition.js';
import { findPersonalDetails } from '../privacy/personal-details.js';

function partsToSend(definition, given) {
  const answers = answersToSend(definition, given);
  const contact = contactToSend(definition, given);
  const texts = questionsOf(definition).filter(isFreeText).map(({ name }) => answers[name] ?? "");
  const warnings = findPersonalDetails(texts.join("\n\n"));
  return {
    form: { id: definition.id, version: definition.version },
    answers,
    ...contact && { contact },
    ...warnings.length ? { warnings } : null
  };
}
const herePage = () => ({
  url: location.href,
  // By the prototype: a form or picture on the page that is called "title" stands above the document's own.
  title: Reflect.get(Document.prototype, "title", document)
});
function wordsWritten(definition, given, textOf) {
  const sent = { ...answersToSend(definition, given), ...contactToSend(definition, given) };
  return questionsOf(definition).flatMap((question) => {
    const answer = answerTo(sent, question.name);
    if (answer === void 0) return [];
    const { label, option } = textOf(question);
    return [{ label, text: hasOptions(question) ? [answer].flat().map(option).join("\n") : String(answer) }];
  });
}

export { herePage, partsToSend, wordsWritten };
