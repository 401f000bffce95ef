import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Format, Way} from '../../consultation/consultation.js';
import {lastMoment, londonDaysBetween} from '../../consultation/uk-time.js';
import {textIn} from '../../forms/definition.js';
import {formatDate, formatDateWithWeekday, formatTime, untilTime} from '../../localization/dates.js';
import type {Language} from '../../localization/language.js';
import type {BannerWords} from './banner.strings.js';
import * as strings from './banner.strings.js';
import {calendarLink} from './calendar-link.js';

/** The address under which a number is rung. */
export const telephone = (number: string, scheme = 'tel'): string =>
  `${scheme}:${number.replace(/[^+\d]/g, '')}`;

/** One way to take part. `id` is that of its entry in a calendar. */
export function wayItem(
  language: Language,
  words: BannerWords,
  way: Way,
  id: string,
  now: number,
): TemplateResult {
  const {kind, number, email, starts, ends} = way;
  const [label, url, hours, address] = [way.label, way.url, way.hours, way.address].map(
    (local) => local && textIn(local, language.locale),
  );
  return html`${words.way[kind]}
  ${
    url
      ? html`<a href=${url} .textContent=${label ?? (kind === 'bsl-video' ? words.watch : url)}></a>`
      : label
  }
  ${number ? html`<a href=${telephone(number, kind === 'text' ? 'sms' : 'tel')} dir="ltr">${number}</a>` : nothing}
  ${email ? html`<a href="mailto:${email}" dir="ltr">${email}</a>` : nothing}
  ${hours ? `(${hours})` : nothing}
  ${starts === undefined ? nothing : html`<div>${eventTime(language, starts, ends)}</div>`}
  ${
    address
      ? html`<div>${address.split('\n').map((line, index) => (index ? html`<br />${line}` : line))}</div>`
      : nothing
  }
  ${
    starts === undefined
      ? nothing
      : calendarLink(
          {id, starts, ends, title: label ?? '', language: language.locale, place: address, url},
          strings.addEvent(language, label ?? ''),
          now,
        )
  }`;
}

function eventTime(language: Language, starts: number, ends: number | undefined): string {
  const day = formatDateWithWeekday(language, new Date(starts));
  const from = formatTime(language, new Date(starts));
  if (ends === undefined) return strings.eventFrom(language, day, from);
  const last = lastMoment(ends);
  const time = formatTime(language, new Date(last));
  // On another day: its date without the weekday, since after "i" a Welsh one would mutate.
  const to = londonDaysBetween(starts, last)
    ? strings.eventFrom(language, formatDate(language, new Date(last)), time)
    : untilTime(language, time);
  return strings.eventFromTo(language, day, from, to);
}

/** What it is also to be had in, with its address or on request. */
export function formatItem(
  {locale}: Language,
  words: BannerWords,
  {kind, name, language = locale, url}: Format,
): TemplateResult {
  const text = kind === 'translation' ? (name ?? '') : words.format[kind];
  return url
    ? html`<a href=${textIn(url, locale)} hreflang=${language} lang=${language} .textContent=${text}></a>`
    : html`<bdi lang=${language} .textContent=${text}></bdi> ${words.onRequest}`;
}
