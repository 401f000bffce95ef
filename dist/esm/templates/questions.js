import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isFreeText, isOptional, answerTo, hasOptions } from '../forms/definition.js';
import { countGraphemes } from '../forms/graphemes.js';
import { standingQuestions, revealedQuestions } from '../forms/reveal.js';
import { characterCount } from './character-count.js';
import { optionsField, lineField, longTextField } from './field.js';

function questions(step) {
  const standing = standingQuestions(step.questions);
  const firstFreeText = standing.flatMap((question) => [question, ...revealedQuestions(question, step.questions)]).find(isFreeText);
  return html`${standing.map((question) => fieldOf(question, { ...step, firstFreeText }))}`;
}
const fieldOf = (question, step) => {
  const about = question === step.firstFreeText ? step.aboutFreeText : nothing;
  return html`${about} ${keyed(question.name, controlsOf(question, step))}`;
};
function controlsOf(question, step) {
  const { answers, language, locked, maxLength, onAnswer, onClear } = step;
  const { name } = question;
  const text = step.textOf(question);
  const problem = step.problems.find(({ field: field2 }) => field2 === name);
  const optional = isOptional(question, answers);
  const answer = answerTo(answers, name);
  const field = {
    id: step.idOf(name),
    name,
    label: text.label,
    outlines: text.outlines(),
    hint: text.hint,
    optional,
    error: problem && text.error(problem.code),
    serviceSays: problem?.words,
    language,
    locked
  };
  if (hasOptions(question)) {
    const several = question.type === "choices";
    return optionsField({
      ...field,
      several,
      faces: question.type === "scale",
      // A choice that was taken back is the empty text.
      chosen: typeof answer === "string" ? [answer].filter(Boolean) : answer ?? [],
      legendLevel: step.legendLevel,
      legendCaption: step.legendCaption,
      options: question.options.map(({ value, odd }) => ({
        value,
        odd: odd ?? false,
        label: text.option(value),
        outlines: text.outlines(value),
        reveal: revealedBy(question, value, step)
      })),
      onChoose: (chosen) => onAnswer(name, several ? chosen : chosen[0] ?? ""),
      onClear: optional && !several ? () => onClear(question) : void 0
    });
  }
  const words = typeof answer === "string" ? answer : "";
  const onInput = (typed) => onAnswer(name, typed);
  if (question.type !== "long-text")
    return lineField(question.type, { ...field, fill: question.fill, text: words, onInput });
  return longTextField({
    ...field,
    rows: question.rows ?? 5,
    fill: question.fill,
    text: words,
    onInput,
    onFocus: (box) => step.onFocus(name, box),
    onBlur: step.onBlur,
    count: characterCount(language, maxLength - countGraphemes(words))
  });
}
function revealedBy(question, value, step) {
  const below = revealedQuestions(question, step.questions).filter(({ when }) => when?.is[0] === value);
  return below.length ? below.map((other) => fieldOf(other, { ...step, legendLevel: void 0 })) : void 0;
}

export { questions };
