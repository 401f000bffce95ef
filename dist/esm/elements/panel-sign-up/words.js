import { textIn, questionsOf, hasOptions } from '../../forms/definition.js';
import { CHILDREN } from '../../forms/sign-up/sign-up-form.js';
import { heading } from './panel-sign-up.strings.js';
import { questionWords, stepTitles, panelWords, bandText } from './questions.strings.js';

const panelName = ({ id, name }, language) => name ? textIn(name, language.locale) : panelWords(language)[id] ?? id;
function signUpWords(definition, panels, language) {
  const words = questionWords(language);
  const optionsOf = (name) => {
    const question = questionsOf(definition).find((one) => one.name === name);
    return question && hasOptions(question) ? question.options : [];
  };
  const named = (options, textOf) => Object.fromEntries(options.map((option) => [option.value, textOf(option)]));
  const band = ({ value }) => bandText(language, value);
  return {
    form: "panel-sign-up",
    heading: heading(language),
    steps: stepTitles(language),
    questions: {
      ...words,
      band: { ...words["band"], options: named(optionsOf("band"), band) },
      children: {
        ...words["children"],
        options: named(
          CHILDREN.map((value) => ({ value })),
          band
        )
      },
      topics: {
        ...words["topics"],
        options: named(optionsOf("topics"), ({ label }) => label ? textIn(label, language.locale) : "")
      },
      panels: {
        ...words["panels"],
        options: Object.fromEntries(panels.map((panel) => [panel.id, panelName(panel, language)]))
      }
    }
  };
}

export { panelName, signUpWords };
