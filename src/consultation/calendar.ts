/** Something to put into a calendar. */
export interface CalendarEvent {
  /** The same for the same event, so that adding it once more changes it and doubles nothing. */
  readonly id: string;
  readonly starts: number;
  readonly ends?: number | undefined;
  readonly title: string;
  /** Of the title: a language tag. */
  readonly language: string;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
}

const utc = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** RFC 5545 3.3.11. What cannot be seen is left out. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const encoder = new TextEncoder();
const LONGEST_LINE = 75;

/** RFC 5545 3.1: a line has 75 octets at most, and goes on in the next after a space. No character is cut in two. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/**
 * A calendar file (RFC 5545) with one event. Its times are in UTC, which every calendar shows in the zone of whoever
 * looks at it, summer time included; so no time zone has to be described.
 */
export function calendarFile(
  {id, starts, ends, title, language, place, url}: CalendarEvent,
  now: number,
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Have Your Say//Consultation//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(starts)}`,
    ends !== undefined && ends > starts && `DTEND:${utc(ends)}`,
    `SUMMARY;LANGUAGE=${language}:${escaped(title)}`,
    place && `LOCATION;LANGUAGE=${language}:${escaped(place)}`,
    url && `URL:${url}`,
    // Nobody is kept from making another appointment at that time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .filter(Boolean)
    .map((line) => `${folded(String(line))}\r\n`)
    .join('');
}
