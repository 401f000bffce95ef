import { questionsOf, hasOptions, textIn } from '../forms/definition.js';
import { SHORT_TEXT_LENGTH } from '../forms/validation.js';
import { replyWords, emailWords, phoneWords } from './contact.strings.js';
import { errorText } from './error.strings.js';
import { leaveOut } from './form.strings.js';

function ownWords(definition, language, heading) {
  const text = (local) => local && textIn(local, language.locale);
  return {
    heading: text(definition.title) ?? heading,
    steps: Object.fromEntries(definition.steps.map(({ name, title }) => [name, text(title) ?? ""])),
    questions: Object.fromEntries(
      questionsOf(definition).map((question) => [
        question.name,
        {
          label: text(question.label),
          hint: text(question.hint),
          missing: text(question.missing),
          options: hasOptions(question) ? Object.fromEntries(question.options.map(({ value, label }) => [value, text(label)])) : void 0
        }
      ])
    )
  };
}
function sharedWords(question, language) {
  if (question.type === "email") return emailWords(language);
  if (question.type === "phone") return phoneWords(language);
  return replyWords(language);
}
function questionText(question, { form, ...words }, language, maxLength) {
  const own = words.questions[question.name];
  const shared = own?.label ? void 0 : sharedWords(question, language);
  const label = own?.label ?? shared?.label ?? "";
  const hint = own?.hint ?? shared?.hint;
  const missing = own?.missing ?? shared?.missing;
  const options = own?.options;
  const limit = question.type === "short-text" ? SHORT_TEXT_LENGTH : maxLength;
  return {
    label,
    hint: hint ?? (question.type === "long-text" ? leaveOut(language) : void 0),
    option: (value) => options?.[value] ?? replyWords(language).options[value] ?? value,
    error: (code) => (code === "missing" || code === "unknown-option") && missing ? missing : errorText(language, code, label, limit),
    outlines: (value) => {
      const id = value === void 0 ? question.name : `${question.name}.${value}`;
      return [form, "contact"].map((owner) => language.pictures(`${owner}.${id}`)[0]).find(Boolean);
    }
  };
}

export { ownWords, questionText };
