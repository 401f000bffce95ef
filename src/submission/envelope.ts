import {isRecord, ownValue} from '../forms/foreign.js';
import {PERSONAL_DETAILS} from '../privacy/personal-details.js';
import {signUpFormId} from '../forms/sign-up/sign-up-form.js';
import {parseReference} from './identity.js';
import {LONGEST, LONGEST_TOKEN, REGIONS, SUBMISSION_SCHEMA} from './submission.js';

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
const DAY = /^\d{4}-\d\d-\d\d$/;
const UTC_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

type Rules = Readonly<Record<string, Rule>>;

const moment =
  (pattern: RegExp): Rule =>
  (value) =>
    text(35, pattern)(value) ?? (Number.isNaN(Date.parse(value as string)) ? 'unknown-value' : undefined);

/** Every submission says this much. */
const always: Rules = {
  id: text(36, UUID),
  kind: oneOf('feedback', 'panel-sign-up', 'equality'),
  'form.id': text(100, NAME),
  'form.version': text(50, NAME),
  createdAt: moment(UTC_TIME),
  'element.name': text(100, NAME),
  'element.version': text(50),
};
/** What a child who needs an adult's permission leaves beside it. */
const spare: Rules = {
  reference: (value) =>
    text(17)(value) ?? (parseReference(value as string) === value ? undefined : 'unknown-value'),
  language: text(35, LANGUAGE),
};
const required: Rules = {
  ...always,
  ...spare,
  reading: oneOf('standard', 'easy'),
  audience: oneOf('adult', 'young', 'parent'),
  region: oneOf(null, ...REGIONS),
  'page.url': text(LONGEST.url, WITHOUT_QUERY),
  'page.title': text(LONGEST.title),
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

/** Longer than any e-mail address or phone number (RFC 3696, erratum 1690). */
const LONGEST_CONTACT = 320;
/** Enough for whatever name or postal address its form takes, which counts graphemes and not code units. */
const LONGEST_DETAIL = 20_000;

const technical: Rules = {test: oneOf(true), trap: text(LONGEST.trap)};
const optional: Rules = {
  topic: text(LONGEST.topic),
  team: text(LONGEST.team),
  method: text(LONGEST.method),
  warnings: someOf(PERSONAL_DETAILS),
  token: text(LONGEST_TOKEN),
  ...technical,
};

/** Parts that hold one value for each question, or a list. */
type Part = 'answers' | 'contact' | 'permissions';

/** What one kind of submission holds. Anything else in it is an unknown field. */
interface Shape {
  readonly required: Rules;
  readonly optional: Rules;
  readonly parts: readonly Part[];
  readonly longestContact: number;
}

const SHAPES = {
  full: {required, optional, parts: ['answers', 'contact'], longestContact: LONGEST_CONTACT},
  own: {required, optional, parts: ['answers', 'contact', 'permissions'], longestContact: LONGEST_DETAIL},
  spare: {
    required: {...always, ...spare},
    optional: technical,
    parts: ['answers', 'contact'],
    longestContact: LONGEST_DETAIL,
  },
  unlinked: {
    required: {...always, createdAt: moment(DAY)},
    optional: technical,
    parts: ['answers'],
    longestContact: 0,
  },
} satisfies Record<string, Shape>;

/** The shape for what a submission says it is. What it says may be untrue: then its own rules find it. */
function shapeOf(value: Readonly<Record<string, unknown>>): Shape {
  const kind = ownValue(value, 'kind');
  if (kind === 'equality') return SHAPES.unlinked;
  if (kind !== 'panel-sign-up') return SHAPES.full;
  return at(value, 'form.id') === signUpFormId('permission') ? SHAPES.spare : SHAPES.own;
}

/** Whether a field that is not known may come from a newer page; where a child is spoken of, it is refused. */
export const takesUnknownFields = (value: Readonly<Record<string, unknown>>): boolean =>
  shapeOf(value) === SHAPES.full || shapeOf(value) === SHAPES.own;

/** A text, or a list of texts; how long they may be is for the form definition and for the size of the body. */
const answer: Rule = (value) => {
  if (!Array.isArray(value)) return typeof value === 'string' ? undefined : 'wrong-type';
  if (value.length > MOST_ANSWERS) return 'too-long';
  return value.every((item) => typeof item === 'string') ? undefined : 'wrong-type';
};

/** More than any of our forms asks, and more than somebody would answer. */
const MOST_ANSWERS = 100;
const MOST_CONTACTS = 20;

const LONGEST_NAME = 100;
const LONGEST_WORDING = 1000;
const MOST_PERMISSIONS = 20;

/** One permission, whole: without its wording nobody could say later what was allowed. */
const permission: Rules = {
  purpose: text(LONGEST_NAME, NAME),
  granted: oneOf(true, false),
  wording: (value) => text(LONGEST_WORDING)(value) ?? (value ? undefined : 'missing'),
  version: text(50, NAME),
  language: text(35, LANGUAGE),
  at: moment(UTC_TIME),
  by: oneOf('self'),
};

/** What every part may hold; `''` is the body itself. */
function knownKeys({required, optional, parts}: Shape): Readonly<Record<string, readonly string[]>> {
  const keys: Record<string, string[]> = {'': ['schema', ...parts, ...Object.keys(optional)]};
  for (const path of Object.keys(required)) {
    const [key = '', inner] = path.split('.');
    keys['']?.push(key);
    if (inner) (keys[key] ??= []).push(inner);
  }
  return keys;
}

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
  const shape = shapeOf(value);
  for (const [path, rule] of Object.entries(shape.required)) {
    const found = at(value, path);
    const code = found === undefined ? 'missing' : rule(found);
    if (code) problems.push({field: path, code});
  }
  for (const [path, rule] of Object.entries(shape.optional)) {
    const found = ownValue(value, path);
    const code = found === undefined ? undefined : rule(found);
    if (code) problems.push({field: path, code});
  }
  if (ownValue(value, 'answers') === undefined) problems.push({field: 'answers', code: 'missing'});
  problems.push(
    ...namedProblems(value, 'answers', MOST_ANSWERS, answer),
    ...(shape.parts.includes('contact')
      ? namedProblems(value, 'contact', MOST_CONTACTS, text(shape.longestContact))
      : []),
    ...(shape.parts.includes('permissions') ? permissionProblems(value) : []),
  );
  for (const [group, keys] of Object.entries(knownKeys(shape))) {
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

function permissionProblems(value: Readonly<Record<string, unknown>>): readonly EnvelopeProblem[] {
  const found = ownValue(value, 'permissions');
  if (found === undefined) return [];
  if (!Array.isArray(found)) return [{field: 'permissions', code: 'wrong-type'}];
  if (found.length > MOST_PERMISSIONS) return [{field: 'permissions', code: 'too-long'}];
  return found.flatMap((item: unknown, index): readonly EnvelopeProblem[] => {
    const field = `permissions.${index}`;
    if (!isRecord(item)) return [{field, code: 'wrong-type'}];
    const keys = new Set([...Object.keys(permission), ...Object.keys(item)]);
    return [...keys].flatMap((key): readonly EnvelopeProblem[] => {
      const rule = Object.hasOwn(permission, key) ? permission[key] : undefined;
      const held = ownValue(item, key);
      const code = !rule ? 'unknown-field' : held === undefined ? 'missing' : rule(held);
      return code ? [{field: `${field}.${key}`, code}] : [];
    });
  });
}

function at(value: Readonly<Record<string, unknown>>, path: string): unknown {
  let found: unknown = value;
  for (const key of path.split('.')) found = ownValue(found, key);
  return found;
}
