import { nothing, html } from 'lit';
import { isMidnight, lastMoment } from '../../consultation/uk-time.js';
import { formatDateWithWeekday, formatTime, formatDate } from '../../localization/dates.js';
import { prose } from '../../templates/prose.js';
import { opensWith, opensOn, closesToday, closesTomorrow, closesOn, resultsDue, resultsLate } from './banner.strings.js';

function statusSentences(language, words, { opens = 0, closes, resultsDue }, status, now) {
  const dayOf = (instant) => formatDateWithWeekday(language, new Date(instant));
  const timeOf = (instant) => formatTime(language, new Date(instant));
  switch (status) {
    case "withdrawn":
      return prose(language, "banner.withdrawn", words.withdrawn);
    case "outcome":
      return prose(language, "banner.outcome", words.outcome);
    case "closed":
      return html`${prose(language, "banner.closed", words.closed)} ${resultsDue === void 0 ? nothing : resultSentence(language, resultsDue, now)}`;
    case "forthcoming":
      return isMidnight(opens) ? prose(language, "banner.opens-day", opensWith(language, dayOf(opens))) : prose(language, "banner.opens", opensOn(language, dayOf(opens), timeOf(opens)));
  }
  if (closes === void 0) return prose(language, "banner.no-end", words.noEnd);
  const last = lastMoment(closes);
  if (status === "closes-today")
    return prose(language, "banner.closes-today", closesToday(language, timeOf(last)));
  return status === "closes-tomorrow" ? prose(language, "banner.closes-tomorrow", closesTomorrow(language, dayOf(last), timeOf(last))) : prose(language, "banner.closes", closesOn(language, dayOf(last), timeOf(last)));
}
function resultSentence(language, resultsDue$1, now) {
  const day = formatDate(language, new Date(resultsDue$1 - 1));
  return now < resultsDue$1 ? prose(language, "banner.results-due", resultsDue(language, day)) : prose(language, "banner.results-late", resultsLate(language, day));
}

export { statusSentences };
