import {isRecord, ownValue} from '../forms/foreign.js';
import {PERSONAL_DETAILS} from '../privacy/personal-details.js';
import {parseReference} from './identity.js';
import {LONGEST, REGIONS, SUBMISSION_SCHEMA} from './submission.js';

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
const NAME = /^[a-z0-9][a-z0-9._-]*$/i;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const WITHOUT_QUERY = /^[^?#]*$/;
const UTC_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

const required: Readonly<Record<string, Rule>> = {
  id: text(36, UUID),
  reference: (value) =>
    text(17)(value) ?? (parseReference(value as string) === value ? undefined : 'unknown-value'),
  kind: oneOf('feedback'),
  'form.id': text(100, NAME),
  'form.version': text(50, NAME),
  language: text(35, LANGUAGE),
  reading: oneOf('standard', 'easy'),
  audience: oneOf('adult', 'young', 'parent'),
  region: oneOf(null, ...REGIONS),
  'page.url': text(LONGEST.url, WITHOUT_QUERY),
  'page.title': text(LONGEST.title),
  createdAt: (value) =>
    text(35, UTC_TIME)(value) ?? (Number.isNaN(Date.parse(value as string)) ? 'unknown-value' : undefined),
  'element.name': text(100, NAME),
  'element.version': text(50),
};

/** Any list of these values, each at most once. */
const someOf =
  (values: readonly unknown[]): Rule =>
  (value) => {
    if (!Array.isArray(value)) return 'wrong-type';
    if (value.length > values.length) return 'too-long';
    const isKnown = value.every((item, index) => values.includes(item) && value.indexOf(item) === index);
    return isKnown ? undefined : 'unknown-value';
  };

const optional: Readonly<Record<string, Rule>> = {
  topic: text(LONGEST.topic),
  team: text(LONGEST.team),
  method: text(LONGEST.method),
  warnings: someOf(PERSONAL_DETAILS),
  test: oneOf(true),
  trap: text(LONGEST.trap),
};

/** A text, or a list of texts; how long they may be is for the form definition and for the size of the body. */
const answer: Rule = (value) => {
  if (!Array.isArray(value)) return typeof value === 'string' ? undefined : 'wrong-type';
  if (value.length > MOST_ANSWERS) return 'too-long';
  return value.every((item) => typeof item === 'string') ? undefined : 'wrong-type';
};

/** More than any of our forms asks, and more than somebody would answer. */
const MOST_ANSWERS = 100;
const MOST_CONTACTS = 20;
/** Longer than any e-mail address or phone number (RFC 3696, erratum 1690). */
const LONGEST_CONTACT = 320;
const LONGEST_NAME = 100;

/** What every part may hold; `''` is the body itself. */
const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': [
    'schema',
    'answers',
    'contact',
    'form',
    'page',
    'element',
    ...Object.keys({...required, ...optional}).filter((path) => !path.includes('.')),
  ],
  form: ['id', 'version'],
  page: ['url', 'title'],
  element: ['name', 'version'],
};

/** The least that any version of the wire format carries: enough to store an answer once. */
export function isSubmissionLike(
  value: unknown,
): value is {schema: string; id: string} & Record<string, unknown> {
  if (!isRecord(value)) return false;
  const schema = ownValue(value, 'schema');
  return (
    typeof schema === 'string' &&
    /^have-your-say\/submission\/\d{1,6}$/.test(schema) &&
    text(36, UUID)(ownValue(value, 'id')) === undefined
  );
}

/** Whether the body is of the version that these rules describe; a newer one is stored without being checked. */
export const isKnownSchema = (value: {readonly schema: string}): boolean =>
  value.schema === SUBMISSION_SCHEMA;

/** Every problem of an envelope of the known version; what is answered is the business of the form definition. */
export function envelopeProblems(value: Readonly<Record<string, unknown>>): readonly EnvelopeProblem[] {
  const problems: EnvelopeProblem[] = [];
  for (const [path, rule] of Object.entries(required)) {
    const found = at(value, path);
    const code = found === undefined ? 'missing' : rule(found);
    if (code) problems.push({field: path, code});
  }
  for (const [path, rule] of Object.entries(optional)) {
    const found = ownValue(value, path);
    const code = found === undefined ? undefined : rule(found);
    if (code) problems.push({field: path, code});
  }
  if (ownValue(value, 'answers') === undefined) problems.push({field: 'answers', code: 'missing'});
  problems.push(
    ...namedProblems(value, 'answers', MOST_ANSWERS, answer),
    ...namedProblems(value, 'contact', MOST_CONTACTS, text(LONGEST_CONTACT)),
  );
  for (const [group, keys] of Object.entries(knownKeys)) {
    const part = group ? ownValue(value, group) : value;
    for (const key of isRecord(part) ? Object.keys(part) : []) {
      if (!keys.includes(key)) problems.push({field: group ? `${group}.${key}` : key, code: 'unknown-field'});
    }
  }
  return problems;
}

/** The problems of a part that holds one value for each question. */
function namedProblems(
  value: Readonly<Record<string, unknown>>,
  part: string,
  most: number,
  rule: Rule,
): readonly EnvelopeProblem[] {
  const found = ownValue(value, part);
  if (found === undefined) return [];
  if (!isRecord(found)) return [{field: part, code: 'wrong-type'}];
  const entries = Object.entries(found);
  if (entries.length > most) return [{field: part, code: 'too-long'}];
  return entries.flatMap(([name, item]) => {
    const code = text(LONGEST_NAME, NAME)(name) ? 'unknown-field' : rule(item);
    return code ? [{field: `${part}.${name}`, code}] : [];
  });
}

function at(value: Readonly<Record<string, unknown>>, path: string): unknown {
  let found: unknown = value;
  for (const key of path.split('.')) found = ownValue(found, key);
  return found;
}
