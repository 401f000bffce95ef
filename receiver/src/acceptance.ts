import {createHash} from 'node:crypto';
import {canonicalText} from '../../src/forms/answers.js';
import type {Answers, FormDefinition} from '../../src/forms/definition.js';
import {isFreeText, questionsOf} from '../../src/forms/definition.js';
import {equalityPacks} from '../../src/forms/equality/packs.js';
import {isRecord, ownValue} from '../../src/forms/foreign.js';
import type {SignUpParts} from '../../src/forms/sign-up/examine.js';
import {routeOfForm, signUpProblems} from '../../src/forms/sign-up/examine.js';
import {ROUTES} from '../../src/forms/sign-up/panels.js';
import {signUpFormId} from '../../src/forms/sign-up/sign-up-form.js';
import {LARGEST_MAX_LENGTH, validate} from '../../src/forms/validation.js';
import type {PersonalDetail} from '../../src/privacy/personal-details.js';
import {PERSONAL_DETAILS, findPersonalDetails} from '../../src/privacy/personal-details.js';
import {
  envelopeProblems,
  isKnownSchema,
  isSubmissionLike,
  takesUnknownFields,
} from '../../src/submission/envelope.js';
import type {StoredContact} from './contact.js';
import type {FormLibrary} from './form-library.js';
import type {QuarantineReason, SpamNote, StoredSubmission} from './store.js';
import type {SubmissionKind} from '../../src/submission/submission.js';

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

/** What there is to know about a submission that can be stored. */
export interface Acceptance {
  /** Nobody has checked its answers. */
  readonly unvalidated: boolean;
  /** The definition of its form, if it is known here. */
  readonly form?: FormDefinition;
}

/** What speaks against a submission, beside what is in it. Nobody is refused for it. */
export interface Doubts {
  /** About the token that came with it. */
  readonly note?: SpamNote;
  /** It came in a burst of more than people send. */
  readonly isBurst?: boolean;
}

/** What answers are checked against. */
export interface Rules {
  readonly forms: FormLibrary;
  /** Who is younger cannot sign up to a panel alone. */
  readonly permissionAge: number;
}

/**
 * Whether a submission can be stored. A wire format, a form or a version that is not known here is no reason to
 * refuse anybody's words: a page may be newer than its receiver.
 */
export function examine(
  submission: SubmissionLike,
  {forms, permissionAge}: Rules,
): Acceptance | {readonly fields: readonly FieldProblem[]} {
  if (!isKnownSchema(submission)) return {unvalidated: true};
  const problems = envelopeProblems(submission);
  // A field that is not known here is a newer page's: kept in the body, and marked. Where it might tell more of a child,
  // or lead to a person, it is refused.
  const forgives = takesUnknownFields(submission);
  const faults = problems.filter(
    ({field, code}) => code !== 'unknown-field' || field.includes('.') || !forgives,
  );
  if (faults.length > 0) return {fields: faults.slice(0, MOST_PROBLEMS)};
  const isNewer = problems.length > 0;
  const {form: named, answers, contact} = submission as unknown as SignUpParts;
  const kind = submission.kind as SubmissionKind;
  // Each kind is kept in its own way and for its own time, so what is known as one never comes as another.
  const known = kindOfForm(named, forms);
  if (known && known !== kind) return {fields: [{field: 'kind', code: 'unknown-value'}]};
  if (kind === 'panel-sign-up') {
    const route = routeOfForm(named);
    if (!route) return {unvalidated: true};
    const fields = signUpProblems(route, submission as unknown as SignUpParts, permissionAge);
    return fields.length > 0 ? {fields: fields.slice(0, MOST_PROBLEMS)} : {unvalidated: isNewer};
  }
  const form = kind === 'equality' ? packOf(named) : forms.find(named.id, named.version);
  if (!form) return {unvalidated: true};
  // Nobody has to answer anything about equality.
  const fields = answerProblems(form, answers, contact).filter(
    ({code}) => kind !== 'equality' || code !== 'missing',
  );
  return fields.length > 0 ? {fields: fields.slice(0, MOST_PROBLEMS)} : {unvalidated: isNewer, form};
}

type NamedForm = SignUpParts['form'];

const packOf = ({id, version}: NamedForm): FormDefinition | undefined =>
  equalityPacks.find((pack) => pack.id === id && pack.version === version);

/** What is asked with a form, if it is known here. */
function kindOfForm({id, version}: NamedForm, forms: FormLibrary): SubmissionKind | undefined {
  if (ROUTES.some((route) => signUpFormId(route) === id)) return 'panel-sign-up';
  if (equalityPacks.some((pack) => pack.id === id)) return 'equality';
  return forms.find(id, version) && 'feedback';
}

function answerProblems(
  form: FormDefinition,
  answers: Answers,
  contact: Answers = {},
): readonly FieldProblem[] {
  const questions = questionsOf(form);
  // A contact detail among the answers would be kept as long as they are, so each part has its own questions.
  const namesWhere = (apart: boolean) =>
    new Set(questions.filter((question) => (question.apart ?? false) === apart).map(({name}) => name));
  const unknownIn = (part: Answers, names: ReadonlySet<string>) =>
    Object.keys(part).filter((name) => !names.has(name));
  // Without a prototype, so that a question called "constructor" finds its own answer or none.
  const all: Answers = Object.assign(Object.create(null), answers, contact);
  // A site may leave free text out (`free-text="off"`), so that a text is not there is no fault.
  const freeText = new Set(questions.filter(isFreeText).map(({name}) => name));
  return [
    ...validate(form, all, {maxLength: LARGEST_MAX_LENGTH}).filter(
      ({field, code}) => code !== 'missing' || !freeText.has(field),
    ),
    ...[...unknownIn(answers, namesWhere(false)), ...unknownIn(contact, namesWhere(true))].map((field) => ({
      field,
      code: 'unknown-question',
    })),
  ];
}

/**
 * The kinds of personal details in the answers: of a known form in its free text, of any other in whatever is text.
 * Nobody is refused for them; staff are told where to look before they pass answers on.
 */
export function personalDetailsIn(
  answers: unknown,
  form: FormDefinition | undefined,
  today: Date,
): readonly PersonalDetail[] {
  const freeText =
    form &&
    new Set(
      questionsOf(form)
        .filter(isFreeText)
        .map(({name}) => name),
    );
  const found = new Set<PersonalDetail>();
  for (const [name, answer] of Object.entries(isRecord(answers) ? answers : {})) {
    if (freeText && !freeText.has(name)) continue;
    for (const text of Array.isArray(answer) ? (answer as unknown[]) : [answer]) {
      if (typeof text !== 'string') continue;
      for (const kind of findPersonalDetails(text, {today})) found.add(kind);
    }
  }
  return PERSONAL_DETAILS.filter((kind) => found.has(kind));
}

/** The row for a body: its text as it is to be stored, and beside it what can be found of the index columns. */
export function rowFor(
  submission: SubmissionLike,
  body: {readonly text: string; readonly bytes: Uint8Array},
  {receivedAt, unvalidated, form, note, isBurst}: Acceptance & Doubts & {readonly receivedAt: Date},
): StoredSubmission {
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
    quarantine: quarantineOf(submission, isBurst),
    notes: note ? [note] : [],
    unvalidated,
    found: personalDetailsIn(at(submission, 'answers'), form, receivedAt),
    fingerprint: fingerprintOf(body.bytes),
    body: body.text,
  };
}

/** Why a submission is kept aside, if it is. */
export function quarantineOf(submission: SubmissionLike, isBurst = false): QuarantineReason | null {
  const trap = at(submission, 'trap');
  if (typeof trap === 'string' && trap !== '') return 'trap';
  return isBurst ? 'rate' : null;
}

/** The contact that belongs to a row, from its JSON; none if there is nothing in it. */
export function contactFor(
  {id, formId, receivedAt}: StoredSubmission,
  contact: string | undefined,
): StoredContact | undefined {
  if (contact === undefined || /^(?:\{\s*\}|null)$/.test(contact)) return undefined;
  return {submissionId: id, formId, receivedAt, contact};
}

/** Tells two bodies apart without comparing them. */
export const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** NUL would end a text early in SQLite and be refused by PostgreSQL; the body holds it as an escape. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? canonicalText(found) : null;
}

/** A value inside another one, by own properties only. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) found = ownValue(found, key);
  return found;
}
