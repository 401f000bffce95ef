import { contactQuestions, REPLY_WAYS } from './contact.js';
import { hasOptions } from './definition.js';
import { isRecord, ownValue } from './foreign.js';
import { FRIENDS_AND_FAMILY_QUESTION } from './friends-and-family.js';
import { presetNames } from './presets.js';
import { record, text, flag, name, anything, matches, list, mistakesOf, isWords } from './rules.js';

const MOST_QUESTIONS = 40;
const MOST_OPTIONS = 40;
function readDefinition(value) {
  const mistakes = mistakesOf(value, form, wholeProblems);
  return mistakes.length ? { mistakes } : { definition: expanded(value) };
}
const condition = record({ question: name, is: list(matches("the value of an option", isWords)) });
const option = record(
  {
    value: matches(
      "a text of 1 to 100 characters",
      (value) => isWords(value) && value.length <= 100
    ),
    label: text
  },
  { odd: flag }
);
const asked = { type: anything, name };
const about = { hint: text, missing: text, optional: flag, when: condition };
const withLabel = record({ ...asked, label: text }, about);
const withOptions = record({ ...asked, label: text, options: list(option, 2, MOST_OPTIONS) }, about);
const questions = {
  choice: withOptions,
  choices: withOptions,
  scale: withOptions,
  "short-text": withLabel,
  "long-text": record(
    { ...asked, label: text },
    {
      ...about,
      rows: matches(
        "a whole number from 1 to 20",
        (value) => Number.isInteger(value) && value > 0 && value <= 20
      )
    }
  ),
  email: withLabel,
  phone: withLabel,
  contact: record(asked, { ...about, label: text })
};
const question = (value, place, report) => {
  const type = isRecord(value) ? ownValue(value, "type") : void 0;
  if (typeof type === "string" && Object.hasOwn(questions, type))
    questions[type](value, place, report);
  else report(`${place}.type`, type, `one of ${Object.keys(questions).join(", ")}`);
};
const form = record(
  {
    id: name,
    version: matches(
      'a short text, such as "1"',
      (value) => typeof value === "string" && /^[a-z0-9][a-z0-9._-]{0,49}$/i.test(value)
    ),
    steps: list(record({ name, questions: list(question) }, { title: text }))
  },
  { title: text, $schema: anything }
);
function wholeProblems({ id, steps }, report) {
  if (presetNames.includes(id)) report("id", id, "a name that is not one of the built-in presets");
  const count = steps.flatMap((step) => step.questions).length;
  if (count > MOST_QUESTIONS) report("steps", `${count} questions`, `${MOST_QUESTIONS} questions at most`);
  const choices = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
  steps.forEach(
    (step, stepIndex) => step.questions.forEach((question2, index) => {
      const place = `steps[${stepIndex}].questions[${index}]`;
      const { when, label } = question2;
      if (when && !choices.get(when.question)?.length) {
        report(
          `${place}.when.question`,
          when.question,
          "the name of a choice that is asked before this question"
        );
      }
      when?.is.forEach((value, at) => {
        const values = choices.get(when.question) ?? [value];
        if (!values.includes(value)) report(`${place}.when.is[${at}]`, value, `one of ${values.join(", ")}`);
      });
      for (const { name: name2 } of isContact(question2) ? contactQuestions(question2) : [question2]) {
        if (names.has(name2)) report(`${place}.name`, name2, "a name that no other question has");
        names.add(name2);
      }
      choices.set(question2.name, valuesOf(question2));
      valuesOf(question2).forEach((value, at, values) => {
        if (values.indexOf(value) < at)
          report(`${place}.options[${at}].value`, value, "a value that no other option has");
      });
      if ([label, ...Object.values(Object(label))].includes(FRIENDS_AND_FAMILY_QUESTION)) {
        report(
          `${place}.label`,
          FRIENDS_AND_FAMILY_QUESTION,
          "the preset friends-and-family for this question"
        );
      }
    })
  );
}
const isContact = ({ type }) => type === "contact";
const valuesOf = (question2) => isContact(question2) ? REPLY_WAYS : hasOptions(question2) ? question2.options.map(({ value }) => value) : [];
const expanded = (definition) => ({
  ...definition,
  steps: definition.steps.map((step) => ({
    ...step,
    questions: step.questions.flatMap((question2) => {
      if (isContact(question2)) return contactQuestions(question2);
      return [question2.type === "email" || question2.type === "phone" ? { ...question2, apart: true } : question2];
    })
  }))
});

export { MOST_QUESTIONS, readDefinition };
