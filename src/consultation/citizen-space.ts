import {isRecord, ownValue} from '../forms/foreign.js';
import type {Report} from '../forms/rules.js';
import type {Consultation} from './consultation.js';
import {firstSentence, shortened, htmlToText} from '../sources/text.js';
import {linkTo} from './links.js';
import {readInstant} from './uk-time.js';

const LONGEST_TITLE = 200;
const LONGEST_SENTENCE = 300;

/** Whether an entry is one of Citizen Space's, version 2 of its public interface: ours has neither key. */
export const isCitizenSpace = (entry: unknown): boolean =>
  ownValue(entry, 'startdate') !== undefined || ownValue(entry, 'enddate') !== undefined;

/** Its dates are days, as `2026/03/29`, without a time. */
const dayOf = (written: string, edge: 'opens' | 'closes') =>
  readInstant(written.trim().replaceAll('/', '-'), edge);

/**
 * Reads an entry of `json_search_results` or `json_consultation_details`. What is unknown in a request to it is
 * ignored without a word, so `st=open` proves nothing: `status` is looked at again, and so are the dates. Names are as
 * its sites send them; `participate_url` and `resultdate` are documented otherwise. Overviews are HTML.
 */
export function readCitizenSpace(entry: unknown, base: string, report: Report): Consultation | undefined {
  const text = (...keys: readonly string[]): string => {
    const found = keys
      .map((key) => ownValue(entry, key))
      .find((value) => value !== undefined && value !== null);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  const words = (...keys: readonly string[]) => (htmlToText(text(...keys)) ?? '').replaceAll(/\n(• )?/g, ' ');
  const sentence = (key: string) => firstSentence(htmlToText(text(key)) ?? '', LONGEST_SENTENCE);
  const optional = (found: string) => shortened(found, LONGEST_SENTENCE) || undefined;
  const names = (key: string) => {
    const list = ownValue(entry, key);
    const found = (Array.isArray(list) ? (list as unknown[]) : []).map((one) =>
      isRecord(one) ? ownValue(one, 'name') : one,
    );
    return optional(
      found
        .filter((one) => typeof one === 'string')
        .map(htmlToText)
        .filter(Boolean)
        .join(', '),
    );
  };
  const link = (...keys: readonly string[]) =>
    keys.map((key) => text(key) && linkTo(text(key), base)).find(Boolean) || undefined;

  const title = shortened(words('title'), LONGEST_TITLE);
  const status = text('status').toLowerCase();
  const [opens, closes] = [dayOf(text('startdate'), 'opens'), dayOf(text('enddate'), 'closes')];
  const id = [text('dept'), text('id')].filter(Boolean).join('/');
  const url = link('participate_url', 'participation_url', 'url');
  if (!title) report('title', text('title'), 'a title');
  else if (!id) report('id', text('id'), 'an id');
  else if (!['open', 'forthcoming', 'closed'].includes(status))
    report('status', text('status'), 'open, forthcoming or closed');
  else if (text('startdate') && opens === undefined)
    report('startdate', text('startdate'), 'a date such as 2026/03/29');
  else if (text('enddate') && closes === undefined)
    report('enddate', text('enddate'), 'a date such as 2026/03/29');
  else if (opens !== undefined && closes !== undefined && opens >= closes)
    report('enddate', text('enddate'), 'a day on or after the one on which it opens');
  else {
    const email = text('contact_email').trim();
    return {
      id,
      title,
      summary: sentence('overview') || undefined,
      audience: names('audiences'),
      area: names('areas'),
      opens,
      closes,
      status: status === 'closed' ? status : undefined,
      ways: url ? [{kind: 'online', url}] : [],
      formats: [],
      ...(/^[^\s@]+@[^\s@]+$/.test(email) ? {contact: {email}} : null),
      organiser: optional(words('department')),
      whatHappensNext: sentence('what_happens_next') || undefined,
      resultsDue: dayOf(text('resultdate', 'resultsdate'), 'closes'),
    };
  }
  return undefined;
}
