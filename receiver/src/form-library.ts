import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Condition, FormDefinition, Option, Question, Step} from '../../src/forms/definition.js';
import {presetNamed, presetNames} from '../../src/forms/presets.js';

/** The form definitions against which answers are checked. */
export interface FormLibrary {
  find(id: string, version: string): FormDefinition | undefined;
}

/** The definitions, or every mistake in the folder: one line each. */
export type FormLibraryOutcome = {readonly forms: FormLibrary} | {readonly mistakes: readonly string[]};

const presets: readonly FormDefinition[] = presetNames.flatMap((name) => presetNamed(name) ?? []);

/** The definitions that the elements bring with them. */
export const builtInForms: FormLibrary = libraryOf(presets);

/** The built-in definitions and those in a folder, one definition in each `.json` file. */
export function readForms(folder: string): FormLibraryOutcome {
  let files: readonly string[];
  try {
    files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (error) {
    return {mistakes: [`FORMS_DIR is ${JSON.stringify(folder)}, which cannot be read (${reasonOf(error)}).`]};
  }
  const forms = new Map(presets.map((form) => [keyOf(form.id, form.version), form]));
  const mistakes: string[] = [];
  for (const file of files) {
    try {
      const form = definitionFrom(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      const key = keyOf(form.id, form.version);
      if (forms.has(key)) throw new DefinitionMistake(`id and version (${key}) are already taken`);
      forms.set(key, form);
    } catch (error) {
      mistakes.push(
        `FORMS_DIR holds ${file}, which is not a form definition that can be used: ${reasonOf(error)}.`,
      );
    }
  }
  return mistakes.length > 0 ? {mistakes} : {forms: libraryOf([...forms.values()])};
}

function libraryOf(definitions: readonly FormDefinition[]): FormLibrary {
  const forms = new Map(definitions.map((form) => [keyOf(form.id, form.version), form]));
  return {find: (id, version) => forms.get(keyOf(id, version))};
}

function keyOf(id: string, version: string): string {
  return `${id} ${version}`;
}

class DefinitionMistake extends Error {}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Takes what the checks need and leaves the words out: the receiver shows none. */
function definitionFrom(value: unknown): FormDefinition {
  const steps = listAt(value, 'steps', 'the definition').map(stepFrom);
  const names = steps.flatMap((step) => step.questions.map((question) => question.name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new DefinitionMistake(`two questions are called ${JSON.stringify(twice)}`);
  return {
    id: textAt(value, 'id', 'the definition'),
    version: textAt(value, 'version', 'the definition'),
    steps,
  };
}

function stepFrom(value: unknown, index: number): Step {
  const where = `step ${index + 1}`;
  return {name: textAt(value, 'name', where), questions: listAt(value, 'questions', where).map(questionFrom)};
}

function questionFrom(value: unknown): Question {
  const name = textAt(value, 'name', 'a question');
  const where = `the question ${JSON.stringify(name)}`;
  const type = textAt(value, 'type', where);
  const condition = at(value, 'when');
  const shared = {
    name,
    optional: at(value, 'optional') === true,
    ...(condition === undefined ? null : {when: conditionFrom(condition, where)}),
  };
  switch (type) {
    case 'choice':
      return {
        ...shared,
        type,
        options: listAt(value, 'options', where).map((option) => optionFrom(option, where)),
      };
    case 'long-text':
      return {...shared, type};
    default:
      throw new DefinitionMistake(
        `${where} has the type ${JSON.stringify(type)}, which this receiver does not know`,
      );
  }
}

const optionFrom = (value: unknown, where: string): Option => ({
  value: textAt(value, 'value', `an option of ${where}`),
});

function conditionFrom(value: unknown, where: string): Condition {
  const is = listAt(value, 'is', `"when" of ${where}`).filter((item) => typeof item === 'string');
  return {question: textAt(value, 'question', `"when" of ${where}`), is};
}

function textAt(value: unknown, key: string, where: string): string {
  const found = at(value, key);
  if (typeof found === 'string' && found !== '') return found;
  throw new DefinitionMistake(`${where} has no "${key}"`);
}

function listAt(value: unknown, key: string, where: string): readonly unknown[] {
  const found = at(value, key);
  if (Array.isArray(found) && found.length > 0) return found;
  throw new DefinitionMistake(`${where} has no list of "${key}"`);
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
