import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {calendarFile} from '../../src/consultation/calendar.js';

const now = Date.parse('2026-06-01T08:09:10.123Z');
const event = {
  id: 'evening-clinics@example.org',
  starts: Date.parse('2026-07-10T16:00:00Z'),
  title: 'Closes: evening clinics',
  language: 'en-GB',
};
const encoder = new TextEncoder();

describe('A calendar file', () => {
  it('holds one event, with its time in UTC', () => {
    expect(calendarFile(event, now)).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Have Your Say//Consultation//EN',
        'BEGIN:VEVENT',
        'UID:evening-clinics@example.org',
        'DTSTAMP:20260601T080910Z',
        'DTSTART:20260710T160000Z',
        'SUMMARY;LANGUAGE=en-GB:Closes: evening clinics',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('says when an event ends, where it is and where more is to be read', () => {
    const file = calendarFile(
      {
        ...event,
        ends: event.starts + 5_400_000,
        place: 'Llyfrgell; Westbrook, y tŷ\nLlawr 1',
        url: 'https://example.org/a?b=c,d;e',
      },
      now,
    );
    expect(file).to.include('\r\nDTEND:20260710T173000Z\r\n');
    expect(file).to.include('\r\nLOCATION;LANGUAGE=en-GB:Llyfrgell\\; Westbrook\\, y tŷ\\nLlawr 1\r\n');
    expect(file).to.include('\r\nURL:https://example.org/a?b=c,d;e\r\n');
  });

  it('leaves out an end that is none', () => {
    expect(calendarFile({...event, ends: event.starts}, now)).not.to.include('DTEND');
  });

  it('keeps what people write from becoming lines of its own', () => {
    const file = calendarFile({...event, title: 'a\\b\r\nEND:VEVENT\rc\u0000\u0007'}, now);
    expect(file).to.include(':a\\\\b\\nEND:VEVENT\\nc\r\n');
    expect(file.match(/^END:VEVENT\r$/gm)).to.have.length(1);
  });

  it('has lines of 75 octets at most, and cuts no character in two', () => {
    const title = 'ŵŷ😀 '.repeat(80);
    const file = calendarFile({...event, title}, now);
    expect(file).not.to.match(/[^\r]\n|\r[^\n]/);
    for (const line of file.split('\r\n')) {
      expect(encoder.encode(line).length).to.be.at.most(75);
      expect(line).not.to.include('\ufffd');
    }
    expect(file.replaceAll('\r\n ', '')).to.include(`:${title}\r\n`);
  });

  it('is read by somebody else as it was meant', () => {
    const title = 'Closes; \\ evening, “clinics” ŵŷ😀\nand more '.repeat(9).trim();
    const place = 'Y tŷ, Westbrook; llawr 1';
    const url = 'https://example.org/a?b=c,d;e';
    const ends = event.starts + 5_400_000;
    const file = calendarFile({...event, ends, title, place, url}, now);
    const [component] = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    if (!component) throw new Error(`No event in: ${file}`);
    const read = new ICAL.Event(component);
    expect(read.uid).to.equal(event.id);
    expect(read.summary).to.equal(title);
    expect(read.location).to.equal(place);
    expect(read.startDate.toJSDate().getTime()).to.equal(event.starts);
    expect(read.endDate.toJSDate().getTime()).to.equal(ends);
    expect(component.getFirstPropertyValue('url')).to.equal(url);
    expect(component.getFirstProperty('summary')?.getParameter('language')).to.equal('en-GB');
  });
});
