import { html } from 'lit';
import { calendarFile } from '../../consultation/calendar.js';

const calendarLink = (event, words, now) => html`<a class="calendar" href="data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(event, now))}" download="have-your-say.ics" .textContent=${words}></a>`;

export { calendarLink };
