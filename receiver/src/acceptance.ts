import {createHash} from 'node:crypto';
import {canonicalText} from '../../src/forms/answers.js';
import type {Answers, FormDefinition} from '../../src/forms/definition.js';
import {questionsOf} from '../../src/forms/definition.js';
import {LARGEST_MAX_LENGTH, validate} from '../../src/forms/validation.js';
import {envelopeProblems, isKnownSchema, isSubmissionLike} from '../../src/submission/envelope.js';
import type {FormLibrary} from './form-library.js';
import type {StoredSubmission} from './store.js';

/** One thing that is wrong: a path in the envelope, or the name of a question. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/** A body that names its id and a version of our wire format. */
export interface SubmissionLike extends Record<string, unknown> {
  readonly schema: string;
  readonly id: string;
}

/** A body of this many problems is no slip of one of our elements; nobody needs the rest of the list. */
const MOST_PROBLEMS = 50;

/** The id and the format of a body, or why it is not one of ours. */
export function identify(
  value: unknown,
):
  | {readonly submission: SubmissionLike}
  | {readonly code: 'no-id' | 'invalid'; readonly fields?: FieldProblem[]} {
  if (isSubmissionLike(value)) return {submission: value};
  if (typeof at(value, 'id') !== 'string') return {code: 'no-id'};
  const schema = at(value, 'schema');
  const schemaFits = isSubmissionLike({schema, id: '00000000-0000-4000-8000-000000000000'});
  return {
    code: 'invalid',
    fields: [
      schemaFits
        ? {field: 'id', code: 'unknown-value'}
        : {field: 'schema', code: schema === undefined ? 'missing' : 'unknown-value'},
    ],
  };
}

/**
 * Whether a submission can be stored. A wire format, a form or a version that is not known here is no reason to
 * refuse anybody's words: a page may be newer than its receiver.
 */
export function examine(
  submission: SubmissionLike,
  forms: FormLibrary,
): {readonly unvalidated: boolean} | {readonly fields: readonly FieldProblem[]} {
  if (!isKnownSchema(submission)) return {unvalidated: true};
  const problems = envelopeProblems(submission);
  if (problems.length > 0) return {fields: problems.slice(0, MOST_PROBLEMS)};
  const id = at(submission, 'form', 'id') as string;
  const version = at(submission, 'form', 'version') as string;
  const form = forms.find(id, version);
  if (!form) return {unvalidated: true};
  const fields = answerProblems(form, submission.answers as Answers);
  return fields.length > 0 ? {fields: fields.slice(0, MOST_PROBLEMS)} : {unvalidated: false};
}

function answerProblems(form: FormDefinition, sent: Answers): readonly FieldProblem[] {
  // Without a prototype, so that a question called "constructor" finds its own answer or none.
  const answers: Answers = Object.assign(Object.create(null), sent);
  const names = new Set(questionsOf(form).map(({name}) => name));
  const unknown = Object.keys(answers).filter((name) => !names.has(name));
  return [
    ...validate(form, answers, {maxLength: LARGEST_MAX_LENGTH}),
    ...unknown.map((field) => ({field, code: 'unknown-question'})),
  ];
}

/** The row for a body: its text unchanged, and beside it what can be found of the index columns. */
export function rowFor(
  submission: SubmissionLike,
  body: {readonly text: string; readonly bytes: Uint8Array},
  {receivedAt, unvalidated}: {readonly receivedAt: Date; readonly unvalidated: boolean},
): StoredSubmission {
  const trap = at(submission, 'trap');
  return {
    id: submission.id,
    reference: textAt(submission, 'reference'),
    kind: textAt(submission, 'kind'),
    formId: textAt(submission, 'form', 'id'),
    formVersion: textAt(submission, 'form', 'version'),
    language: textAt(submission, 'language'),
    reading: textAt(submission, 'reading'),
    audience: textAt(submission, 'audience'),
    region: textAt(submission, 'region'),
    topic: textAt(submission, 'topic'),
    team: textAt(submission, 'team'),
    method: textAt(submission, 'method'),
    createdAt: textAt(submission, 'createdAt'),
    receivedAt: receivedAt.toISOString(),
    test: at(submission, 'test') === true,
    quarantine: typeof trap === 'string' && trap !== '' ? 'trap' : null,
    unvalidated,
    fingerprint: fingerprintOf(body.bytes),
    body: body.text,
  };
}

/** Tells two bodies apart without comparing them. */
export const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** NUL would end a text early in SQLite and be refused by PostgreSQL; the body holds it as an escape. */
function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? canonicalText(found) : null;
}

/** A value inside another one, by own properties only. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Record<string, unknown>)[key]
        : undefined;
  }
  return found;
}
