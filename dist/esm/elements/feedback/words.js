import { questionsOf, hasOptions, textIn } from '../../forms/definition.js';
import { SHORT_TEXT_LENGTH } from '../../forms/validation.js';
import { replyWords, emailWords, phoneWords } from '../../localization/contact.strings.js';
import { errorText } from '../../localization/error.strings.js';
import { experienceWords } from './experience.strings.js';
import { leaveOut, heading } from './feedback.strings.js';
import { friendsAndFamilyWords } from './friends-and-family.strings.js';
import { pageUsefulWords } from './page-useful.strings.js';

const presets = {
  "page-useful": pageUsefulWords,
  "friends-and-family": friendsAndFamilyWords,
  experience: experienceWords
};
function wordsOf(definition, language) {
  const preset = Object.hasOwn(presets, definition.id) ? presets[definition.id] : void 0;
  return { form: definition.id, ...preset?.(language) ?? ownWords(definition, language) };
}
function ownWords(definition, language) {
  const text = (local) => local && textIn(local, language.locale);
  return {
    heading: text(definition.title) ?? heading(language),
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

export { questionText, wordsOf };
