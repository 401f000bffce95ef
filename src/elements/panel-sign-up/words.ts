import type {FormDefinition, Option} from '../../forms/definition.js';
import {hasOptions, questionsOf, textIn} from '../../forms/definition.js';
import {CHILDREN} from '../../forms/sign-up/sign-up-form.js';
import type {Panel} from '../../forms/sign-up/panels.js';
import type {SpokenForm} from '../../localization/form-words.js';
import type {Language} from '../../localization/language.js';
import {heading} from './panel-sign-up.strings.js';
import {bandText, panelWords, questionWords, stepTitles} from './questions.strings.js';

/** The name of a panel: the site's own, or that of a built-in one. */
export const panelName = ({id, name}: Panel, language: Language): string =>
  name ? textIn(name, language.locale) : (panelWords(language)[id] ?? id);

/** What a sign-up says: our questions, and the bands, panels and topics of the site. */
export function signUpWords(
  definition: FormDefinition,
  panels: readonly Panel[],
  language: Language,
): SpokenForm {
  const words = questionWords(language);
  const optionsOf = (name: string): readonly Option[] => {
    const question = questionsOf(definition).find((one) => one.name === name);
    return question && hasOptions(question) ? question.options : [];
  };
  const named = (options: readonly Option[], textOf: (option: Option) => string) =>
    Object.fromEntries(options.map((option) => [option.value, textOf(option)]));
  const band = ({value}: Option) => bandText(language, value);
  return {
    form: 'panel-sign-up',
    heading: heading(language),
    steps: stepTitles(language),
    questions: {
      ...words,
      band: {...words['band'], options: named(optionsOf('band'), band)},
      children: {
        ...words['children'],
        options: named(
          CHILDREN.map((value) => ({value})),
          band,
        ),
      },
      topics: {
        ...words['topics'],
        options: named(optionsOf('topics'), ({label}) => (label ? textIn(label, language.locale) : '')),
      },
      panels: {
        ...words['panels'],
        options: Object.fromEntries(panels.map((panel) => [panel.id, panelName(panel, language)])),
      },
    },
  };
}
