import {msg, str} from '@lit/localize';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/language.js';

/** All that stands still. Where a consultation stands is a sentence; none counts down. */
export const bannerWords = (language: Language) =>
  inLanguage(language, () => ({
    noEnd: msg('No closing date has been set', {id: 'banner.no-end'}),
    closed: msg('This has closed. We are reading what people said.', {id: 'banner.closed'}),
    outcome: msg('This has closed, and you can read what came of it.', {id: 'banner.outcome'}),
    withdrawn: msg('This has been withdrawn. Nobody can take part in it now.', {id: 'banner.withdrawn'}),
    audience: msg('Who it is for:', {id: 'banner.audience', desc: 'A group of people follows'}),
    area: msg('Area:', {id: 'banner.area', desc: 'The name of an area follows'}),
    organiser: msg('Run by:', {id: 'banner.organiser', desc: 'The name of an organisation follows'}),
    rewards: msg('For taking part you get:', {id: 'banner.rewards', desc: 'Such as a voucher follows'}),
    next: msg('What happens next:', {id: 'banner.next', desc: 'A sentence of the site follows'}),
    takePart: msg('Take part online', {id: 'banner.take-part', desc: 'Link, as a button'}),
    more: msg('Find out more', {id: 'banner.more', desc: 'Link, before it opens'}),
    seeOutcome: msg('See what changed', {id: 'banner.see-outcome', desc: 'Link'}),
    ways: msg('Other ways to take part', {id: 'banner.ways', desc: 'Heading of a list'}),
    allWays: msg('Ways to take part', {id: 'banner.all-ways', desc: 'Heading of a list; none is online'}),
    way: {
      online: msg('Online:', {id: 'banner.way.online'}),
      phone: msg('By phone:', {id: 'banner.way.phone'}),
      post: msg('By post:', {id: 'banner.way.post'}),
      event: msg('At an event:', {id: 'banner.way.event'}),
      'bsl-video': msg('In British Sign Language (BSL):', {id: 'banner.way.bsl-video'}),
      paper: msg('On paper:', {id: 'banner.way.paper'}),
      text: msg('By text message:', {id: 'banner.way.text'}),
      email: msg('By email:', {id: 'banner.way.email'}),
      'in-person': msg('In person:', {id: 'banner.way.in-person'}),
    },
    watch: msg('Watch the video', {id: 'banner.watch', desc: 'Link to a video in sign language'}),
    formats: msg('Other formats and languages', {id: 'banner.formats', desc: 'Heading of a list'}),
    format: {
      'easy-read': msg('Easy Read', {id: 'banner.format.easy-read'}),
      bsl: msg('British Sign Language (BSL)', {id: 'banner.format.bsl'}),
      'large-print': msg('Large print', {id: 'banner.format.large-print'}),
      audio: msg('Audio', {id: 'banner.format.audio'}),
      braille: msg('Braille', {id: 'banner.format.braille'}),
      youth: msg('Version for young people', {id: 'banner.format.youth'}),
    },
    onRequest: msg('(ask us for it)', {id: 'banner.on-request', desc: 'After the name of a format'}),
    ask: msg('Ask a question or ask for another format', {id: 'banner.ask', desc: 'Link'}),
    calendar: msg('Add the closing time to your calendar', {id: 'banner.calendar', desc: 'Link to a file'}),
    panel: msg('Join our panel', {id: 'banner.panel', desc: 'Link'}),
    feed: msg('What people said and what we did', {id: 'banner.feed', desc: 'Link'}),
    hide: msg('Hide this message', {id: 'banner.hide', desc: 'Button'}),
  }));

export type BannerWords = ReturnType<typeof bannerWords>;

export const opensOn = (language: Language, date: string, time: string) =>
  inLanguage(language, () =>
    msg(str`Opens on ${date} at ${time}`, {id: 'banner.opens', desc: 'A date with its weekday, and a time'}),
  );

/** At its first instant, which nobody needs to be told. */
export const opensWith = (language: Language, date: string) =>
  inLanguage(language, () =>
    msg(str`Opens on ${date}`, {id: 'banner.opens-day', desc: 'A date with its weekday'}),
  );

export const closesOn = (language: Language, date: string, time: string) =>
  inLanguage(language, () =>
    msg(str`Closes on ${date} at ${time}`, {
      id: 'banner.closes',
      desc: 'A date with its weekday, and a time',
    }),
  );

export const closesTomorrow = (language: Language, date: string, time: string) =>
  inLanguage(language, () =>
    msg(str`Closes tomorrow, ${date}, at ${time}`, {
      id: 'banner.closes-tomorrow',
      desc: 'A date with its weekday, and a time',
    }),
  );

export const closesToday = (language: Language, time: string) =>
  inLanguage(language, () => msg(str`Closes today at ${time}`, {id: 'banner.closes-today', desc: 'A time'}));

export const resultsDue = (language: Language, date: string) =>
  inLanguage(language, () =>
    msg(str`We will say what we decided by ${date}`, {id: 'banner.results-due', desc: 'A date'}),
  );

export const resultsLate = (language: Language, date: string) =>
  inLanguage(language, () =>
    msg(str`The results are late. They were due on ${date}.`, {id: 'banner.results-late', desc: 'A date'}),
  );

export const eventFromTo = (language: Language, date: string, from: string, to: string) =>
  inLanguage(language, () =>
    msg(str`${date}, ${from} to ${to}`, {
      id: 'banner.when',
      desc: 'A date with its weekday, and 2 times',
    }),
  );

export const eventFrom = (language: Language, date: string, from: string) =>
  inLanguage(language, () =>
    msg(str`${date} at ${from}`, {id: 'banner.when-from', desc: 'A date with its weekday, and a time'}),
  );

export const addEvent = (language: Language, name: string) =>
  inLanguage(language, () =>
    msg(str`Add to your calendar: ${name}`, {
      id: 'banner.calendar-event',
      desc: 'Link to a file; the name of an event',
    }),
  );

export const calendarTitle = (language: Language, title: string) =>
  inLanguage(language, () =>
    msg(str`Closes: ${title}`, {
      id: 'banner.calendar-title',
      desc: 'An entry in a calendar; the name of a consultation',
    }),
  );

export const showAgain = (language: Language, title: string) =>
  inLanguage(language, () =>
    msg(str`Show “${title}” again`, {
      id: 'banner.show-again',
      desc: 'Button; the heading of what was hidden',
    }),
  );
