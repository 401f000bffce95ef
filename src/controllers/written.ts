import {answersToSend, contactToSend} from '../forms/answers.js';
import type {Answers, FormDefinition, Question} from '../forms/definition.js';
import {answerTo, hasOptions, isFreeText, questionsOf} from '../forms/definition.js';
import {findPersonalDetails} from '../privacy/personal-details.js';
import type {Page, SubmissionDraft} from '../submission/submission.js';
import type {QuestionText} from '../localization/form-words.js';

/** What the visitor wrote, as it goes into a submission: the answers, apart from them the contact, and the warnings. */
export function partsToSend(
  definition: FormDefinition,
  given: Answers,
): Pick<SubmissionDraft, 'form' | 'answers' | 'contact' | 'warnings'> {
  const answers = answersToSend(definition, given);
  const contact = contactToSend(definition, given);
  const texts = questionsOf(definition)
    .filter(isFreeText)
    .map(({name}) => answers[name] ?? '');
  const warnings = findPersonalDetails(texts.join('\n\n'));
  return {
    form: {id: definition.id, version: definition.version},
    answers,
    ...(contact && {contact}),
    ...(warnings.length ? {warnings} : null),
  };
}

/** The page that somebody is on. */
export const herePage = (): Page => ({
  url: location.href,
  // By the prototype: a form or picture on the page that is called "title" stands above the document's own.
  title: Reflect.get(Document.prototype, 'title', document) as string,
});

/** What the visitor wrote, to be read and copied where it could not be sent. */
export function wordsWritten(
  definition: FormDefinition,
  given: Answers,
  textOf: (question: Question) => QuestionText,
): readonly {readonly label: string; readonly text: string}[] {
  const sent = {...answersToSend(definition, given), ...contactToSend(definition, given)};
  return questionsOf(definition).flatMap((question) => {
    const answer = answerTo(sent, question.name);
    if (answer === undefined) return [];
    const {label, option} = textOf(question);
    return [{label, text: hasOptions(question) ? [answer].flat().map(option).join('\n') : String(answer)}];
  });
}
