import { nothing, html } from 'lit';
import { lastMoment, londonDaysBetween } from '../../consultation/uk-time.js';
import { textIn } from '../../forms/definition.js';
import { formatDateWithWeekday, formatTime, formatDate, untilTime } from '../../localization/dates.js';
import { addEvent, eventFrom, eventFromTo } from './banner.strings.js';
import { calendarLink } from './calendar-link.js';

const telephone = (number, scheme = "tel") => `${scheme}:${number.replace(/[^+\d]/g, "")}`;
function wayItem(language, words, way, id, now) {
  const { kind, number, email, starts, ends } = way;
  const [label, url, hours, address] = [way.label, way.url, way.hours, way.address].map(
    (local) => local && textIn(local, language.locale)
  );
  return html`${words.way[kind]} ${url ? html`<a href=${url} .textContent=${label ?? (kind === "bsl-video" ? words.watch : url)}></a>` : label} ${number ? html`<a href=${telephone(number, kind === "text" ? "sms" : "tel")} dir="ltr">${number}</a>` : nothing} ${email ? html`<a href="mailto:${email}" dir="ltr">${email}</a>` : nothing} ${hours ? `(${hours})` : nothing} ${starts === void 0 ? nothing : html`<div>${eventTime(language, starts, ends)}</div>`} ${address ? html`<div>${address.split("\n").map((line, index) => index ? html`<br>${line}` : line)}</div>` : nothing} ${starts === void 0 ? nothing : calendarLink(
    { id, starts, ends, title: label ?? "", language: language.locale, place: address, url },
    addEvent(language, label ?? ""),
    now
  )}`;
}
function eventTime(language, starts, ends) {
  const day = formatDateWithWeekday(language, new Date(starts));
  const from = formatTime(language, new Date(starts));
  if (ends === void 0) return eventFrom(language, day, from);
  const last = lastMoment(ends);
  const time = formatTime(language, new Date(last));
  const to = londonDaysBetween(starts, last) ? eventFrom(language, formatDate(language, new Date(last)), time) : untilTime(language, time);
  return eventFromTo(language, day, from, to);
}
function formatItem({ locale }, words, { kind, name, language = locale, url }) {
  const text = kind === "translation" ? name ?? "" : words.format[kind];
  return url ? html`<a href=${textIn(url, locale)} hreflang=${language} lang=${language} .textContent=${text}></a>` : html`<bdi lang=${language} .textContent=${text}></bdi> ${words.onRequest}`;
}

export { formatItem, telephone, wayItem };
