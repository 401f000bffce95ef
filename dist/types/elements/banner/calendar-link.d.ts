import type { TemplateResult } from 'lit';
import type { CalendarEvent } from '../../consultation/calendar.js';
/** A link to a calendar file that is in the page itself: nothing is asked of a server, and no policy has to allow it. */
export declare const calendarLink: (event: CalendarEvent, words: string, now: number) => TemplateResult;
