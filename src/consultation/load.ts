import {fetchText} from '../sources/fetch-text.js';
import type {ReadConsultations} from './read-consultations.js';
import {readConsultations} from './read-consultations.js';

/** In bytes. No more is read. */
const LARGEST_SOURCE = 5_000_000;

export interface LoadOptions {
  readonly fetch?: typeof fetch;
  /** In milliseconds. */
  readonly timeout?: number;
}

/** Reads the consultations at an address. Why it could not comes back as a failure, never as an error. */
export async function loadConsultations(
  url: string,
  options: LoadOptions = {},
): Promise<ReadConsultations | {readonly failure: string}> {
  const fetched = await fetchText(url, {largest: LARGEST_SOURCE, ...options});
  if ('failure' in fetched) return {failure: fetched.detail};
  try {
    return readConsultations(JSON.parse(fetched.text) as unknown, url);
  } catch (error) {
    return {failure: String(error)};
  }
}
