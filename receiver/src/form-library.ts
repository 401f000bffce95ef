import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {FormDefinition} from '../../src/forms/definition.js';
import {presetNamed, presetNames} from '../../src/forms/presets.js';
import {readDefinition} from '../../src/forms/read-definition.js';

/** The form definitions against which answers are checked. */
export interface FormLibrary {
  find(id: string, version: string): FormDefinition | undefined;
}

export type FormLibraryOutcome =
  | {
      readonly forms: FormLibrary;
      /** Why files were skipped: one line for each mistake, with the file, the place, what is there and what should be. */
      readonly mistakes: readonly string[];
    }
  /** The folder itself cannot be read; one line. */
  | {readonly problem: string};

const presets: readonly FormDefinition[] = presetNames.flatMap((name) => presetNamed(name) ?? []);

/** The definitions that the elements bring with them. */
export const builtInForms: FormLibrary = libraryOf(presets);

/**
 * The built-in definitions and those in a folder, one definition in each `.json` file. Versions of one form stand side
 * by side, because answers to the older one may still be on their way. A file with a mistake is skipped as a whole:
 * checking answers against half a form would refuse some of them.
 */
export function readForms(folder: string): FormLibraryOutcome {
  let files: readonly string[];
  try {
    files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (error) {
    return {problem: `FORMS_DIR is ${JSON.stringify(folder)}, which cannot be read (${reasonOf(error)}).`};
  }
  const mistakes: string[] = [];
  const found = new Map<string, {readonly file: string; readonly form: FormDefinition}[]>();
  for (const file of files) {
    const outcome = readFile(join(folder, file));
    if ('mistakes' in outcome) {
      mistakes.push(
        ...outcome.mistakes.map((mistake) => `FORMS_DIR holds ${file}, which is skipped: ${mistake}`),
      );
      continue;
    }
    const {definition: form} = outcome;
    const key = keyOf(form.id, form.version);
    found.set(key, [...(found.get(key) ?? []), {file, form}]);
  }
  const forms = [...presets];
  for (const same of found.values()) {
    const [first, ...others] = same;
    if (first && others.length === 0) forms.push(first.form);
    // Nobody can tell which of them a page has shown, and the wrong one would refuse somebody's words.
    else
      mistakes.push(
        `FORMS_DIR holds ${same.map(({file}) => file).join(' and ')}, which are skipped: ` +
          `id and version are ${JSON.stringify(first?.form.id)} and ${JSON.stringify(first?.form.version)} in each; ` +
          'expected: a new version whenever a form changes.',
      );
  }
  return {forms: libraryOf(forms), mistakes};
}

function readFile(path: string): {definition: FormDefinition} | {mistakes: readonly string[]} {
  let value: unknown;
  try {
    // Editors on Windows begin a file with a byte order mark, which JSON does not know.
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    return {mistakes: [`it cannot be read (${reasonOf(error)}); expected: a form definition as JSON.`]};
  }
  const outcome = readDefinition(value);
  if ('definition' in outcome) return outcome;
  return {
    mistakes: outcome.mistakes.map(
      ({place, found, expected}) =>
        `${place || 'the definition'} is ${found === 'nothing' ? 'missing' : JSON.stringify(found)}; expected: ${expected}.`,
    ),
  };
}

function libraryOf(definitions: readonly FormDefinition[]): FormLibrary {
  const forms = new Map(definitions.map((form) => [keyOf(form.id, form.version), form]));
  return {find: (id, version) => forms.get(keyOf(id, version))};
}

function keyOf(id: string, version: string): string {
  return `${id} ${version}`;
}

const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/[\s\p{Cc}]+/gu, ' ');
