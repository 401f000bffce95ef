import type {Consultation} from '../../src/consultation/consultation.js';
import {readConsultations} from '../../src/consultation/read-consultations.js';

/** A consultation as a site writes it, with everything that there is, in both languages. */
export const clinics = {
  id: 'evening-clinics',
  title: {'en-GB': 'Have your say on evening clinics', cy: 'Dweud eich dweud am glinigau min nos'},
  summary: {
    'en-GB': 'We want to open the children’s clinic on 2 evenings a week.',
    cy: 'Hoffem agor y clinig plant ar 2 noson yr wythnos.',
  },
  audience: {
    'en-GB': 'children, young people and families who use the clinic',
    cy: 'plant, pobl ifanc a theuluoedd sy’n defnyddio’r clinig',
  },
  area: {'en-GB': 'Aldermoor and Westbrook', cy: 'Aldermoor a Westbrook'},
  opens: '2026-06-01',
  closes: '2026-07-10T17:00',
  ways: [
    {kind: 'email', email: 'clinics@example.org'},
    {
      kind: 'event',
      label: {'en-GB': 'Come and talk to us', cy: 'Dewch i siarad â ni'},
      starts: '2026-06-20T10:00',
      ends: '2026-06-20T12:30',
      address: {'en-GB': 'Westbrook Library', cy: 'Llyfrgell Westbrook'},
    },
    {
      kind: 'post',
      address: {
        'en-GB': 'Freepost CLINICS\nAldermoor Hospitals',
        cy: 'Rhadbost CLINICS\nYsbytai Aldermoor',
      },
    },
    {
      kind: 'phone',
      number: '01632 960120',
      hours: {'en-GB': 'Monday to Friday, 9am to 5pm', cy: 'Dydd Llun i ddydd Gwener, 9yb i 5yp'},
    },
    {kind: 'online', url: {'en-GB': '/clinics', cy: '/clinigau'}},
    {kind: 'bsl-video', url: 'https://example.org/bsl'},
    {kind: 'text', number: '07700 900123'},
    {kind: 'paper', label: {'en-GB': 'Ask at any reception desk', cy: 'Gofynnwch wrth unrhyw dderbynfa'}},
    {kind: 'in-person', address: {'en-GB': 'Main entrance', cy: 'Y brif fynedfa'}},
  ],
  formats: [
    {kind: 'easy-read', url: {'en-GB': '/clinics/easy-read.pdf', cy: '/clinigau/hawdd.pdf'}},
    {kind: 'large-print'},
    {kind: 'translation', language: 'pl', name: 'Polski', url: '/clinics/pl'},
  ],
  contact: {email: 'clinics@example.org', url: '/contact'},
  organiser: {'en-GB': 'Aldermoor Hospitals', cy: 'Ysbytai Aldermoor'},
  whatHappensNext: {
    'en-GB': 'We will read every answer and decide in September.',
    cy: 'Byddwn yn darllen pob ateb ac yn penderfynu ym mis Medi.',
  },
  resultsDue: '2026-09-30',
  rewards: {'en-GB': 'a £10 voucher', cy: 'taleb gwerth £10'},
  priority: 1,
};

/** The same with one thing changed. */
export const clinicsWith = (change: Readonly<Record<string, unknown>>) => ({...clinics, ...change});

/** A consultation of which only the times matter. */
export const timed = (
  times: Readonly<Record<string, unknown>>,
  id = 'times',
): Readonly<Record<string, unknown>> => ({id, title: 'Evening clinics', ...times});

/** As the element reads it; fails if it is not sound. */
export function sound(written: unknown): Consultation {
  const {consultations, mistakes} = readConsultations(written, 'https://example.org/pages/');
  const [consultation] = consultations;
  if (!consultation || mistakes.length) throw new Error(`Not sound: ${JSON.stringify(mistakes)}`);
  return consultation;
}

/** An entry as a Citizen Space site sends it with `fields=all`. */
export const citizenSpaceEntry = {
  id: 'evening-clinics',
  dept: 'childrens-services',
  department: 'Children’s Services',
  title: 'Evening clinics &amp; weekend clinics',
  url: 'https://consult.example.org/childrens-services/evening-clinics/',
  participate_url: 'https://consult.example.org/childrens-services/evening-clinics/consultation/',
  status: 'open',
  overview:
    '<h3>Overview</h3><p>We want to open on <strong>2 evenings</strong> a week.&nbsp;Tell us what you think.</p>' +
    '<script>alert(1)</script><p>More &#8211; later.</p>',
  startdate: '2026/06/01',
  enddate: '2026/07/10',
  type: 'survey',
  visibility: 'public',
  audiences: [
    {id: 'families', name: 'Families'},
    {id: 'young', name: 'Young people'},
  ],
  areas: [{id: 'a', name: 'Aldermoor'}],
  what_happens_next: '<p>We will read every answer. Then we decide.</p>',
  resultdate: '2026/09/30',
  contact_email: 'clinics@example.org',
};
