import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Consultation} from '../../consultation/consultation.js';
import type {Status} from '../../consultation/life-cycle.js';
import {isMidnight, lastMoment} from '../../consultation/uk-time.js';
import {formatDate, formatDateWithWeekday, formatTime} from '../../localization/dates.js';
import type {Language} from '../../localization/language.js';
import {prose} from '../../templates/prose.js';
import type {BannerWords} from './banner.strings.js';
import * as strings from './banner.strings.js';

/** Where a consultation stands, in sentences, as clocks in the United Kingdom show it. */
export function statusSentences(
  language: Language,
  words: BannerWords,
  {opens = 0, closes, resultsDue}: Consultation,
  status: Status,
  now: number,
): TemplateResult {
  const dayOf = (instant: number) => formatDateWithWeekday(language, new Date(instant));
  const timeOf = (instant: number) => formatTime(language, new Date(instant));
  switch (status) {
    case 'withdrawn':
      return prose(language, 'banner.withdrawn', words.withdrawn);
    case 'outcome':
      return prose(language, 'banner.outcome', words.outcome);
    case 'closed':
      return html`${prose(language, 'banner.closed', words.closed)}
      ${resultsDue === undefined ? nothing : resultSentence(language, resultsDue, now)}`;
    case 'forthcoming':
      return isMidnight(opens)
        ? prose(language, 'banner.opens-day', strings.opensWith(language, dayOf(opens)))
        : prose(language, 'banner.opens', strings.opensOn(language, dayOf(opens), timeOf(opens)));
  }
  if (closes === undefined) return prose(language, 'banner.no-end', words.noEnd);
  const last = lastMoment(closes);
  if (status === 'closes-today')
    return prose(language, 'banner.closes-today', strings.closesToday(language, timeOf(last)));
  return status === 'closes-tomorrow'
    ? prose(language, 'banner.closes-tomorrow', strings.closesTomorrow(language, dayOf(last), timeOf(last)))
    : prose(language, 'banner.closes', strings.closesOn(language, dayOf(last), timeOf(last)));
}

function resultSentence(language: Language, resultsDue: number, now: number): TemplateResult {
  const day = formatDate(language, new Date(resultsDue - 1));
  return now < resultsDue
    ? prose(language, 'banner.results-due', strings.resultsDue(language, day))
    : prose(language, 'banner.results-late', strings.resultsLate(language, day));
}
