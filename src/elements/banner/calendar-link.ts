import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {CalendarEvent} from '../../consultation/calendar.js';
import {calendarFile} from '../../consultation/calendar.js';

/** A link to a calendar file that is in the page itself: nothing is asked of a server, and no policy has to allow it. */
export const calendarLink = (event: CalendarEvent, words: string, now: number): TemplateResult =>
  html`<a
    class="calendar"
    href="data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(event, now))}"
    download="have-your-say.ics"
    .textContent=${words}
  ></a>`;
