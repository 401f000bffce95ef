import { contactQuestions, REPLY_WAYS } from './contact.js';
import { hasOptions } from './definition.js';
import { isRecord, ownValue } from './foreign.js';
import { FRIENDS_AND_FAMILY_QUESTION } from './friends-and-family.js';
import { presetNames } from './presets.js';

const MOST_QUESTIONS = 40;
const MOST_OPTIONS = 40;
function readDefinition(value) {
  const mistakes = [];
  const report = (place, found, expected) => void mistakes.push({ place, found: describe(found), expected });
  form(value, "", report);
  if (!mistakes.length) wholeProblems(value, report);
  return mistakes.length ? { mistakes } : { definition: expanded(value) };
}
const matches = (expected, isRight) => (value, place, report) => {
  if (!isRight(value)) report(place, value, expected);
};
const isWords = (value) => typeof value === "string" && value.trim() !== "" && value.length <= 1e3;
const name = matches(
  "lower-case letters, digits and hyphens, beginning with a letter, 50 at most",
  (value) => typeof value === "string" && /^[a-z][a-z0-9-]{0,49}$/.test(value)
);
const text = matches(
  'a text, or {"en-GB": a text, "cy": a text}',
  (value) => isWords(value) || isRecord(value) && isWords(ownValue(value, "en-GB")) && Object.values(value).every(isWords)
);
const flag = matches("true or false", (value) => typeof value === "boolean");
const anything = () => {
};
const record = (needed, possible = {}) => (value, place, report) => {
  const known = { ...needed, ...possible };
  if (!isRecord(value)) return report(place, value, `an object with ${Object.keys(needed).join(", ")}`);
  for (const key of /* @__PURE__ */ new Set([...Object.keys(needed), ...Object.keys(value)])) {
    const found = ownValue(value, key);
    const at = place ? `${place}.${key}` : key;
    if (!Object.hasOwn(known, key))
      report(at, found, `nothing; known are ${Object.keys(known).join(", ")}`);
    else known[key](found, at, report);
  }
};
const list = (item, least = 1, most = Infinity) => (value, place, report) => {
  const count = Array.isArray(value) ? value.length : 0;
  if (count < least || count > most)
    report(place, value, `a list of ${least}${most < Infinity ? ` to ${most}` : " or more"}`);
  if (Array.isArray(value)) value.forEach((entry, index) => item(entry, `${place}[${index}]`, report));
};
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
function describe(value) {
  if (value === void 0) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value).slice(0, 80);
}

export { MOST_QUESTIONS, readDefinition };
