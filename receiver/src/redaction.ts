import {isFreeText, questionsOf} from '../../src/forms/definition.js';
import {at, personalDetailsIn} from './acceptance.js';
import type {FormLibrary} from './form-library.js';
import {replaceMember} from './json-text.js';
import type {ChangeOutcome, RedactedParts, StoredSubmission, SubmissionStore} from './store.js';

/** What stands in the place of a text that staff have taken out. */
export const REDACTED = '[redacted]';

/**
 * Why a text cannot be taken out.
 *
 * - `no-answer`: there is no answer of that name
 * - `already`: it has been taken out before
 * - `not-free-text`: it was chosen, not written: without it the answer would count for something else
 */
export type RedactionProblem = 'no-answer' | 'already' | 'not-free-text';

/**
 * A row without one of its free texts. In a form that is not known here anything may be free text. What seemed to be
 * personal details is looked for anew.
 */
export function redacted(
  submission: StoredSubmission,
  answer: string,
  forms: FormLibrary,
): RedactedParts | RedactionProblem {
  const {formId, formVersion, receivedAt, unvalidated} = submission;
  const found = at(JSON.parse(submission.body), 'answers', answer);
  if (found === undefined) return 'no-answer';
  if (found === REDACTED) return 'already';
  const form = unvalidated ? undefined : forms.find(formId ?? '', formVersion ?? '');
  const question = form && questionsOf(form).find(({name}) => name === answer);
  if (question && !isFreeText(question)) return 'not-free-text';
  const body = replaceMember(submission.body, ['answers', answer], REDACTED);
  return {body, found: personalDetailsIn(at(JSON.parse(body), 'answers'), form, new Date(receivedAt))};
}

/** Takes a text out of a stored answer, as it is at that moment, and notes when. */
export async function redactAnswer(
  store: SubmissionStore,
  submission: StoredSubmission,
  answer: string,
  forms: FormLibrary,
  redactedAt: string,
): Promise<ChangeOutcome | RedactionProblem> {
  const parts = redacted(submission, answer, forms);
  if (typeof parts === 'string') return parts;
  return store.redact(submission.id, {answer, redactedAt}, (row) => {
    const latest = redacted(row, answer, forms);
    return typeof latest === 'string' ? undefined : latest;
  });
}
