import { fetchText } from '../sources/fetch-text.js';
import { readConsultations } from './read-consultations.js';

const LARGEST_SOURCE = 5e6;
async function loadConsultations(url, options = {}) {
  const fetched = await fetchText(url, { largest: LARGEST_SOURCE, ...options });
  if ("failure" in fetched) return { failure: fetched.detail };
  try {
    return readConsultations(JSON.parse(fetched.text), url);
  } catch (error) {
    return { failure: String(error) };
  }
}

export { loadConsultations };
