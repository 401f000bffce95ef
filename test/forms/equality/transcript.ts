import type {FormDefinition, LocalText} from '../../../src/forms/definition.js';
import {hasOptions} from '../../../src/forms/definition.js';

/** Everything that a pack asks and stores, in one language, a line each. */
export function transcript(pack: FormDefinition, locale: 'en-GB' | 'cy'): string {
  const said = (text: LocalText | undefined) =>
    typeof text === 'object' ? (text[locale] ?? 'NOTHING') : (text ?? 'NOTHING');
  const lines = pack.steps.flatMap((step) => [
    `# ${step.name}`,
    ...step.questions.flatMap((question) => {
      const {type, name, label, hint, missing, optional, when} = question;
      return [
        `${type} ${name}: ${said(label)}${optional ? ' (optional)' : ''}`,
        ...(when ? [`  when ${when.question} is ${when.is.join(', ')}`] : []),
        ...(hint ? [`  hint: ${said(hint)}`] : []),
        ...(hasOptions(question)
          ? question.options.map((one) => `  ${one.odd ? 'or ' : ''}${one.value}: ${said(one.label)}`)
          : []),
        ...(missing ? [`  missing: ${said(missing)}`] : []),
      ];
    }),
  ]);
  return [`${pack.id} ${pack.version}`, ...lines].join('\n');
}
