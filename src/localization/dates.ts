// Chromium has no Welsh names of days and months and puts English ones in their place without a word, so the Welsh
// ones are ours. Every moment is told as clocks in the United Kingdom show it, wherever the visitor's device is.
import type {Language} from './language.js';

/** The languages whose dates we can tell. */
type Locale = 'en-GB' | 'cy';
/** Any other language tells them in English until it has tables of its own. */
const tongueOf = ({locale}: Pick<Language, 'locale'>): Locale => (locale === 'cy' ? 'cy' : 'en-GB');

const inWords = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const inNumbers = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

const partsOf = (format: Intl.DateTimeFormat, moment: Date) =>
  Object.fromEntries(format.formatToParts(moment).map(({type, value}) => [type, value]));

function wallTime(moment: Date) {
  const parts = partsOf(inNumbers, moment);
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((type) =>
    Number(parts[type]),
  ) as [number, number, number, number, number];
  return {year, month, day, hour, minute};
}

const welshMonths =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
const welshDays = 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'.split(' ').map((name) => `Dydd ${name}`);

interface DateWords {
  readonly weekday: string;
  /** Day, month and year: 27 March 2026. */
  readonly date: string;
}

const dateWords: Readonly<Record<Locale, (moment: Date) => DateWords>> = {
  'en-GB': (moment) => {
    const {weekday = '', day, month, year} = partsOf(inWords, moment);
    return {weekday, date: `${day} ${month} ${year}`};
  },
  cy: (moment) => {
    const {year, month, day} = wallTime(moment);
    return {
      weekday: welshDays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '',
      date: `${day} ${welshMonths[month - 1]} ${year}`,
    };
  },
};

interface TimeWords {
  readonly midnight: string;
  readonly midday: string;
  /** What follows the figures, by the hour of the day. */
  readonly after: (hour: number) => string;
}

const timeWords: Readonly<Record<Locale, TimeWords>> = {
  'en-GB': {midnight: 'midnight', midday: 'midday', after: (hour) => (hour < 12 ? 'am' : 'pm')},
  cy: {
    midnight: 'canol nos',
    midday: 'canol dydd',
    // y bore, y prynhawn, yr hwyr. Where the evening begins is a draft, like all our Welsh.
    after: (hour) => (hour < 12 ? 'yb' : hour < 18 ? 'yp' : 'yh'),
  },
};

/** The date: 27 March 2026. */
export const formatDate = (language: Pick<Language, 'locale'>, moment: Date): string =>
  dateWords[tongueOf(language)](moment).date;

/** The date with its weekday: Friday 27 March 2026. In Welsh only after a colon or alone, since `ar` would mutate it. */
export function formatDateWithWeekday(language: Pick<Language, 'locale'>, moment: Date): string {
  const {weekday, date} = dateWords[tongueOf(language)](moment);
  return `${weekday} ${date}`;
}

/** The time of day: 9am, 5:30pm, midday. */
export function formatTime(language: Pick<Language, 'locale'>, moment: Date): string {
  const {midnight, midday, after} = timeWords[tongueOf(language)];
  const {hour, minute} = wallTime(moment);
  if (minute === 0 && hour === 0) return midnight;
  if (minute === 0 && hour === 12) return midday;
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${after(hour)}`;
}

/** A time of day as it stands after "to". In Welsh that is "i", which mutates what begins with c: i ganol dydd. */
export const untilTime = (language: Pick<Language, 'locale'>, time: string): string =>
  tongueOf(language) === 'cy' ? time.replace(/^c/, 'g') : time;
