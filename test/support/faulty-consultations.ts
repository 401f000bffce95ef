import {clinics, clinicsWith} from './consultations.js';

/** What a site may get wrong: where it is said to be, and `schema: false` where the published schema cannot tell. */
export const faultyConsultations: Readonly<
  Record<string, {readonly value: unknown; readonly place: string; readonly schema?: false}>
> = {
  'one without a title': {value: {id: 'a'}, place: 'title'},
  'one without an id': {value: {title: 'A'}, place: 'id'},
  'a title of 2,000 characters': {value: clinicsWith({title: 'x'.repeat(2000)}), place: 'title'},
  'a title in Welsh alone': {value: clinicsWith({title: {cy: 'Dweud eich dweud'}}), place: 'title'},
  'a date that nobody can read': {value: clinicsWith({closes: '10 July 2026'}), place: 'closes'},
  'a day that does not exist': {value: clinicsWith({opens: '2026-02-30'}), place: 'opens', schema: false},
  'an end before its beginning': {
    value: clinicsWith({opens: '2026-08-01'}),
    place: 'closes',
    schema: false,
  },
  'a status that follows from the dates': {value: clinicsWith({status: 'open'}), place: 'status'},
  'a way that there is not': {value: clinicsWith({ways: [{kind: 'fax'}]}), place: 'ways[0].kind'},
  'a way without its number': {value: clinicsWith({ways: [{kind: 'phone'}]}), place: 'ways[0].number'},
  'an event on a date alone': {
    value: clinicsWith({ways: [{kind: 'event', label: 'Talk', starts: '2026-06-20'}]}),
    place: 'ways[0].starts',
  },
  'an event until a date alone': {
    value: clinicsWith({
      ways: [{kind: 'event', label: 'Talk', starts: '2026-06-20T10:00', ends: '2026-06-20'}],
    }),
    place: 'ways[0].ends',
  },
  'an event that ends as it starts, in the hour that comes twice': {
    value: clinicsWith({
      ways: [{kind: 'event', label: 'Talk', starts: '2026-10-25T01:30', ends: '2026-10-25T01:30'}],
    }),
    place: 'ways[0].ends',
    schema: false,
  },
  'an event that ends before it starts': {
    value: clinicsWith({
      ways: [{kind: 'event', label: 'Talk', starts: '2026-06-20T10:00', ends: '2026-06-20T09:00'}],
    }),
    place: 'ways[0].ends',
    schema: false,
  },
  'an address that is a script': {
    value: clinicsWith({ways: [{kind: 'online', url: 'javascript:alert(1)'}]}),
    place: 'ways[0].url',
    schema: false,
  },
  'a translation into nothing': {
    value: clinicsWith({formats: [{kind: 'translation', name: 'Polski'}]}),
    place: 'formats[0].language',
  },
  'an email address that is none': {
    value: clinicsWith({contact: {email: 'clinics'}}),
    place: 'contact.email',
  },
  'a key that nobody knows': {value: {...clinics, deadline: '2026-07-10'}, place: 'deadline'},
  'a text instead of a consultation': {value: 'evening clinics', place: ''},
  nothing: {value: null, place: ''},
};
