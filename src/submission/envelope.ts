import {LONGEST, SUBMISSION_SCHEMA} from './submission.js';

/** What is wrong with an envelope, and where: a dotted path and what was expected there. */
export interface EnvelopeProblem {
  readonly field: string;
  readonly code: 'missing' | 'wrong-type' | 'unknown-value' | 'too-long' | 'unknown-field';
}

type Rule = (value: unknown) => EnvelopeProblem['code'] | undefined;

const text =
  (longest: number, pattern?: RegExp): Rule =>
  (value) => {
    if (typeof value !== 'string') return 'wrong-type';
    if (value.length > longest) return 'too-long';
    return pattern && !pattern.test(value) ? 'unknown-value' : undefined;
  };
const oneOf =
  (...values: readonly unknown[]): Rule =>
  (value) =>
    values.includes(value) ? undefined : 'unknown-value';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const REFERENCE = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{3}-[2-9A-HJKMNP-TV-Z]{3}$/;
const NAME = /^[a-z0-9][a-z0-9._-]*$/i;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const UTC_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

const required: Readonly<Record<string, Rule>> = {
  id: text(36, UUID),
  reference: text(17, REFERENCE),
  kind: oneOf('feedback'),
  'form.id': text(100, NAME),
  'form.version': text(50, NAME),
  language: text(35, LANGUAGE),
  reading: oneOf('standard', 'easy'),
  audience: oneOf('adult', 'young', 'parent'),
  region: oneOf(null, 'england', 'wales', 'scotland', 'northern-ireland', 'border'),
  'page.url': text(LONGEST.url),
  'page.title': text(LONGEST.title),
  createdAt: (value) =>
    text(35, UTC_TIME)(value) ?? (Number.isNaN(Date.parse(value as string)) ? 'unknown-value' : undefined),
  'element.name': text(100, NAME),
  'element.version': text(50),
};

const optional: Readonly<Record<string, Rule>> = {
  topic: text(LONGEST.topic),
  team: text(LONGEST.team),
  method: text(LONGEST.method),
  test: oneOf(true),
  trap: text(LONGEST.trap),
};

const groups = ['form', 'page', 'element'];
const known = new Set([
  'schema',
  'answers',
  ...groups,
  ...Object.keys(required).filter((path) => !path.includes('.')),
  ...Object.keys(optional),
]);

/** The least that any version of the wire format carries: enough to store an answer once. */
export function isSubmissionLike(
  value: unknown,
): value is {schema: string; id: string} & Record<string, unknown> {
  if (!isRecord(value)) return false;
  const schema = own(value, 'schema');
  return (
    typeof schema === 'string' &&
    /^have-your-say\/submission\/\d{1,6}$/.test(schema) &&
    text(36, UUID)(own(value, 'id')) === undefined
  );
}

/** Whether the body is of the version that these rules describe; a newer one is stored without being checked. */
export const isKnownSchema = (value: {readonly schema: string}): boolean =>
  value.schema === SUBMISSION_SCHEMA;

/** Every problem of an envelope of the known version; `answers` are the business of the form definition. */
export function envelopeProblems(value: Readonly<Record<string, unknown>>): readonly EnvelopeProblem[] {
  const problems: EnvelopeProblem[] = [];
  for (const [path, rule] of Object.entries(required)) {
    const found = at(value, path);
    const code = found === undefined ? 'missing' : rule(found);
    if (code) problems.push({field: path, code});
  }
  for (const [path, rule] of Object.entries(optional)) {
    const found = own(value, path);
    const code = found === undefined ? undefined : rule(found);
    if (code) problems.push({field: path, code});
  }
  const answers = own(value, 'answers');
  if (!isRecord(answers)) {
    problems.push({field: 'answers', code: answers === undefined ? 'missing' : 'wrong-type'});
  } else {
    for (const [name, answer] of Object.entries(answers)) {
      if (typeof answer !== 'string') problems.push({field: `answers.${name}`, code: 'wrong-type'});
    }
  }
  for (const key of Object.keys(value))
    if (!known.has(key)) problems.push({field: key, code: 'unknown-field'});
  return problems;
}

function at(value: Readonly<Record<string, unknown>>, path: string): unknown {
  let found: unknown = value;
  for (const key of path.split('.')) found = isRecord(found) ? own(found, key) : undefined;
  return found;
}

const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
