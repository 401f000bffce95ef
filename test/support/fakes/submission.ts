import type {FrozenSubmission, SubmissionDraft} from '../../../src/submission/submission.js';
import {freeze} from '../../../src/submission/submission.js';

export const ID = '4f9c1b2e-6d3a-4c58-9e07-1a2b3c4d5e6f';
export const REFERENCE = '7K2M-9QXR-4TB-H6G';

export function draft(changes: Partial<SubmissionDraft> = {}): SubmissionDraft {
  return {
    kind: 'feedback',
    form: {id: 'page-useful', version: '1'},
    language: 'en-GB',
    reading: 'standard',
    audience: 'adult',
    region: 'wales',
    page: {url: 'https://hospital.example/visiting', title: 'Visiting'},
    answers: {useful: 'no', improve: 'Say where to park.'},
    ...changes,
  };
}

/** A submission as it goes to a transport. */
export function frozenSubmission({
  id = ID,
  ...changes
}: Partial<SubmissionDraft> & {readonly id?: string} = {}): FrozenSubmission {
  return freeze(draft(changes), {
    id,
    reference: REFERENCE,
    createdAt: new Date('2026-03-02T09:00:00.000Z'),
    element: 'hys-feedback',
  });
}
